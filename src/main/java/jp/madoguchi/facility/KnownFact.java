package jp.madoguchi.facility;

/** A fact together with the revision that brought it: who said so, and when we came to know. */
public record KnownFact(Fact fact, Revision revision) {
}
