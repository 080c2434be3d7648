package jp.madoguchi.subsidy.programme;

/** A part of the cost that may have a cap of its own; what it is called is a matter of the offer. */
public enum Component {
    /** モバイル端末等 */
    DEVICE,
    /** レセプトコンピュータの改修等 */
    SYSTEM,
    /** The cost as one, where the programme has no components */
    WHOLE
}
