package jp.madoguchi.platform.text;

/** Why something typed was not understood. Implemented by enums; the key finds the Japanese text in reasons.properties. */
public interface Reason {

    String name();

    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
