package jp.madoguchi.facility.lists;

import jp.madoguchi.facility.Entry;

/** What the register has under a code. */
record RegisteredEntry(long facility, Entry entry) {
}
