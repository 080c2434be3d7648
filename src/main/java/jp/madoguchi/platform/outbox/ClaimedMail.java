package jp.madoguchi.platform.outbox;

/** A mail that this worker alone may send until its claim lapses; the body is still sealed. */
record ClaimedMail(long id, int attempts, String messageId, Envelope envelope, String sealedBody) {
}
