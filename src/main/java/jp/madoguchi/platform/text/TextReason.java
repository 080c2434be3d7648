package jp.madoguchi.platform.text;

/** Why a character cannot be kept. Details: {0} its number (U+E000), {1} its place in the text. */
public enum TextReason implements Reason {
    PRIVATE_USE, CONTROL, LINE_BREAK, HALF_A_CHARACTER, DIRECTION_MARK, NOT_A_CHARACTER
}
