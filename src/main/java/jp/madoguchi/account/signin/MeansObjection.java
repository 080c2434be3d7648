package jp.madoguchi.account.signin;

/** Why the means of signing in stay as they are. */
public enum MeansObjection {
    WRONG_CODE("確認コードが違います。認証アプリに今出ている6桁の数字を、そのまま入力してください。スマートフォンの時刻が合っているかも確かめてください。"),
    TOO_LATE("時間がたったため、登録できませんでした。新しいQRコードを作りました。もう一度読み取ってください。"),
    PASSKEY_TOO_LATE("時間がたったか、もう使われた操作のため、登録できませんでした。もう一度「パスキーを作る」を押してください。"),
    PASSKEY_REFUSED("パスキーを確かめられませんでした。指紋・顔・PINなどの画面ロックを使える端末で、もう一度試してください。"),
    PASSKEY_TAKEN("このパスキーは、もう登録されています。"),
    STAFF_KEEP_ONE("職員は、認証アプリかパスキーが1つ以上必要です。最後の1つは外せません。先に別のものを登録してください。"),
    ROLE_KEEPS_ONE("管理者・申請担当・端末担当など、お金や機器を扱う役割の方は、認証アプリかパスキーが1つ以上必要です。最後の1つは外せません。先に別のものを登録してください。"),
    GONE("もう外されています。");

    private final String text;

    MeansObjection(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }
}
