package jp.madoguchi.platform;

/** Whom to call when nothing else works: what the error page asks of the room that knows. */
public interface ContactLine {

    String getPhone();

    String getHours();
}
