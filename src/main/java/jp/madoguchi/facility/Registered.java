package jp.madoguchi.facility;

/** A facility as the register knows it on a day: under which number it was asked for, and what stands there. */
public record Registered(long id, Identifier identifier, Entry entry) {
}
