package jp.madoguchi.account.signin;

/** One 郵便による再設定 that somebody may stop. */
public record RecoveryRow(long id, String person, String asked, String opens) {

    public long getId() {
        return id;
    }

    public String getPerson() {
        return person;
    }

    public String getAsked() {
        return asked;
    }

    public String getOpens() {
        return opens;
    }
}
