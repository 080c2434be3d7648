package jp.madoguchi.platform.outbox;

import java.util.regex.Pattern;

/** What stands outside on a message: to whom, and about what. Nothing in it can start a header of its own. */
public record Envelope(String recipient, String recipientName, String subject) {

    /** Control characters, line and paragraph separators, and halves of surrogate pairs. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]");
    /** Marks that turn the direction of writing: they make a header read as something it is not. */
    private static final Pattern TURNING = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    public Envelope {
        recipient = checked("recipient", recipient, 320);
        recipientName = checked("recipient name", recipientName, 400);
        subject = checked("subject", subject, 400);
        if (recipient.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("A message needs a recipient and a subject");
        }
    }

    private static String checked(String what, String text, int longest) {
        String kept = TURNING.matcher(text).replaceAll("");
        if (FORBIDDEN.matcher(kept).find()) {
            throw new IllegalArgumentException("The " + what + " holds a control character or half a character");
        }
        if (kept.length() > longest) {
            throw new IllegalArgumentException("The " + what + " is longer than " + longest + " characters");
        }
        return kept;
    }
}
