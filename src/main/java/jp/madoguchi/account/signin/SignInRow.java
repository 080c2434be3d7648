package jp.madoguchi.account.signin;

import jp.madoguchi.platform.calendar.JapaneseDate;

/** One place where somebody is signed in, as he sees it. */
public final class SignInRow {

    private final SignIn signIn;
    private final boolean here;

    SignInRow(SignIn signIn, boolean here) {
        this.signIn = signIn;
        this.here = here;
    }

    public Long getId() {
        return signIn.getId();
    }

    public String getDevice() {
        return signIn.getDevice();
    }

    public String getAddress() {
        return signIn.getAddress();
    }

    public String getSince() {
        return JapaneseDate.withTime(signIn.begunAt());
    }

    public String getSeen() {
        return JapaneseDate.withTime(signIn.seenAt());
    }

    public boolean isHere() {
        return here;
    }
}
