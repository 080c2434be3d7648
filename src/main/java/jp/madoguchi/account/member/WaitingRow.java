package jp.madoguchi.account.member;

import jp.madoguchi.platform.Role;

/** Something about members that is not settled yet: an open invitation, a request to join, what a group may do. */
public record WaitingRow(long id, String who, String mail, String what, Role wish, String words, String since, boolean settled) {

    public long getId() {
        return id;
    }

    /** A name, or the mail address that was invited. */
    public String getWho() {
        return who;
    }

    public String getMail() {
        return mail;
    }

    public String getWhat() {
        return what;
    }

    public Role getWish() {
        return wish;
    }

    public String getWords() {
        return words;
    }

    public String getSince() {
        return since;
    }

    /** An invitation whose days are over; a group that has the facility's consent. */
    public boolean isSettled() {
        return settled;
    }
}
