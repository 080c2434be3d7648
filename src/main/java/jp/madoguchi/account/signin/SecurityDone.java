package jp.madoguchi.account.signin;

import java.util.Map;

/** What has just been done, as the address says; other words are not repeated. */
final class SecurityDone {

    private static final Map<String, String> TEXTS = Map.of(
        "app", "認証アプリを登録しました。",
        "app-removed", "認証アプリを外しました。",
        "passkey", "パスキーを追加しました。",
        "renamed", "パスキーの名前を変えました。",
        "passkey-removed", "パスキーを外しました。",
        "password", "パスワードを変えました。ほかの端末からは、すべてログアウトしました。",
        "ended", "ログアウトしました。",
        "stopped", "郵便による再設定を止めました。");

    private SecurityDone() {
    }

    static String textOf(String done) {
        return done == null ? "" : TEXTS.getOrDefault(done, "");
    }
}
