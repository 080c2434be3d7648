package jp.madoguchi.account.signin;

import jp.madoguchi.platform.calendar.JapaneseDate;

/** One passkey, as its owner sees it. */
public final class PasskeyRow {

    private final Passkey passkey;

    PasskeyRow(Passkey passkey) {
        this.passkey = passkey;
    }

    public Long getId() {
        return passkey.getId();
    }

    public String getName() {
        return passkey.getName();
    }

    public String getMade() {
        return JapaneseDate.withTime(passkey.madeAt());
    }

    public String getUsed() {
        return passkey.usedAt().map(JapaneseDate::withTime).orElse("まだありません");
    }
}
