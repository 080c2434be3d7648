package jp.madoguchi.account.register;

/** Where a 仮登録 stands. {@link RegistrationMove} says how it gets on. */
public enum RegistrationState {
    WAITING("確認中", "waiting", "職員が確かめています。台帳に載ったときは、自動でつながります。"),
    RELEASED("本登録", "done", "確かめられました。"),
    REFUSED("登録できません", "refused", "確かめられなかったため、登録できませんでした。");

    private final String label;
    private final String tag;
    private final String sentence;

    RegistrationState(String label, String tag, String sentence) {
        this.label = label;
        this.tag = tag;
        this.sentence = sentence;
    }

    public String getLabel() {
        return label;
    }

    public String getTag() {
        return tag;
    }

    public String getSentence() {
        return sentence;
    }
}
