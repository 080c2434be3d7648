package jp.madoguchi.platform;

/** Whom to call when nothing else works: what the error page asks of the room that knows. */
public interface ContactLine {

    String getName();

    String getPhone();

    String getPhoneNote();

    String getPhoneLink();

    String getHours();

    String getSayFirst();
}
