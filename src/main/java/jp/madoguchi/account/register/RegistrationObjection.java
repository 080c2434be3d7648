package jp.madoguchi.account.register;

/** Why a 仮登録 cannot be decided in this way. */
public enum RegistrationObjection {
    NOT_FOUND("この仮登録はありません。一覧から選び直してください。"),
    DECIDED("ほかの職員か自動の確認で、すでに決まっています。一覧から開き直して、決まった内容を確かめてください。書かれた文は使われていません。"),
    CLOSED("その番号の医療機関等は、台帳で廃止になっています。番号を確かめるか、登録できない理由を書いてください。");

    private final String text;

    RegistrationObjection(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }
}
