package jp.madoguchi.facility.lists;

/** How much of a file is believed. The largest real list (東京都 医科, some 14,000 facilities) is under 3 MB. */
final class ListLimits {

    static final int MB = 1024 * 1024;

    /** As the page says and the server lets through (web.xml). */
    static final long FILE_BYTES = 60_000_000;
    /** All facilities of the country as one workbook inflate to some 300 MB; it bounds the time a file can take. */
    static final long INFLATED_BYTES = 800L * MB;
    /** Real sheets shrink to a tenth or a twentieth, a bomb to a thousandth. */
    static final int INFLATED_RATIO = 100;
    /** Below this much a ratio tells nothing: small files of equal rows shrink well. */
    static final long RATIO_COUNTS_FROM = 10L * MB;
    /** What one element, attribute or comment may take: the XML parser holds each of them whole. */
    static final long PIECE_BYTES = 4L * MB;
    /** A workbook has a dozen parts and one more for each sheet; the directory of a zip is held whole. */
    static final int ZIP_ENTRIES = 1_000;
    static final int ZIP_DIRECTORY_BYTES = MB;
    /** Their places are held, four bytes each, their texts are not. */
    static final int SHARED_STRINGS = 4_000_000;
    /** A text field that opens a quotation mark and does not close it is held up to here. */
    static final int CSV_BUFFER = 4 * MB;
    /** The longest names and addresses have some 200. */
    static final int CELL_CHARACTERS = 1_000;
    /** The layouts end at J; what stands right of here is not read. */
    static final int COLUMNS = 64;
    /** Real records have 2 to 14 rows. */
    static final int ROWS_OF_RECORD = 100;
    /** Twice the country; the codes seen so far are held. */
    static final int RECORDS = 500_000;
    /** A heading stands within the first dozen rows. */
    static final int ROWS_BEFORE_HEADING = 100;

    private ListLimits() {
    }
}
