package jp.madoguchi.subsidy.programme;

/** What is paid for, or is not, in the words of the source. */
public record Item(Component component, boolean eligible, String words, String note) {
}
