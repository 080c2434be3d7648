package jp.madoguchi.account.staff;

/** Why an administrator's wish is not done, told to him. */
public enum StaffObjection {
    OWN_ROLES("ご自分に役割を付けることはできません。別のシステム管理者に頼むか、急ぐときは「緊急の役割」を頼んでください。"),
    LENT("一時的なシステム管理者の役割では、ほかの人をシステム管理者にできません。別のシステム管理者に頼んでください。"),
    OWN_ADMINISTRATOR("ご自分のシステム管理者の役割は外せません。別のシステム管理者に頼んでください。"),
    LAST_ADMINISTRATOR("この人を外すと、ログインできるシステム管理者がいなくなります。先に別の人をシステム管理者にしてください。"),
    NO_STAFF("この人には職員の役割がありません。職員でない方の再設定は、郵便による再設定をご案内ください。"),
    ALREADY_HAS("この人は、その役割をもう持っています。"),
    SECOND_PERSON("頼んだ方とご本人は、承認も見送りもできません。別のシステム管理者が決めてください。"),
    NEW_ADMINISTRATOR("システム管理者になってから7日たつまでは、ほかの方の頼みを決められません。もっと前からのシステム管理者に頼んでください。"),
    DECIDED("すでに決まったか、24時間がたって取り消されています。画面を開き直して確かめてください。");

    private final String text;

    StaffObjection(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }
}
