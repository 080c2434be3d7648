package jp.madoguchi.account.signin;

/** One account by card, as 郵送受付 sees it. */
public record CardRow(long id, String number, String facility, String person, String made, int next, int left) {

    public long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public String getFacility() {
        return facility;
    }

    public String getPerson() {
        return person;
    }

    public String getMade() {
        return made;
    }

    public int getNext() {
        return next;
    }

    public int getLeft() {
        return left;
    }
}
