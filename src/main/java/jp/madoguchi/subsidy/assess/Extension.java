package jp.madoguchi.subsidy.assess;

/** 増設: the readers there are, the uses in the month that counts, and how many more readers are asked for. */
public record Extension(int currentReaders, int monthlyUses, int asked) {
}
