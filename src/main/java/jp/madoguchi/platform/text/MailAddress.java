package jp.madoguchi.platform.text;

import java.util.Locale;

/** One plain address (RFC 5321 dot-string and host name); the part before @ keeps its case, the domain has none. */
public record MailAddress(String text) {

    private static final String LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}";
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final String DOMAIN = "(" + LABEL + "\\.)+(?![0-9]+$)" + LABEL;

    public MailAddress {
        if (reasonAgainst(text) != null || !text.equals(withLowerDomain(text))) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    public static Reading<MailAddress> of(String typed) {
        if (typed.chars().anyMatch(c -> c == '\r' || c == '\n')) {
            return Reading.refuse(MailAddressReason.LINE_BREAK);
        }
        String address = withLowerDomain(Folding.singleLine(Folding.halfWidth(typed))
            .replace('。', '.').replace('｡', '.').replace('\uFF5E', '~'));
        MailAddressReason reason = reasonAgainst(address);
        return reason != null ? Reading.refuse(reason) : Reading.of(new MailAddress(address));
    }

    private static String withLowerDomain(String address) {
        int at = address.lastIndexOf('@') + 1;
        return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
    }

    private static MailAddressReason reasonAgainst(String address) {
        if (address.isEmpty()) {
            return MailAddressReason.EMPTY;
        }
        if (address.indexOf(' ') >= 0) {
            return MailAddressReason.BLANK_INSIDE;
        }
        if (address.length() > 254) {
            return MailAddressReason.TOO_LONG;
        }
        int at = address.indexOf('@');
        if (at < 0 || at != address.lastIndexOf('@')) {
            return MailAddressReason.NOT_ONE_AT;
        }
        return reasonAgainst(address.substring(0, at), address.substring(at + 1));
    }

    private static MailAddressReason reasonAgainst(String local, String domain) {
        if (!local.matches(LOCAL)) {
            return MailAddressReason.LOCAL_PART;
        }
        if (local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
            return MailAddressReason.DOTS;
        }
        return domain.toLowerCase(Locale.ROOT).matches(DOMAIN) ? null : MailAddressReason.DOMAIN;
    }

    @Override
    public String toString() {
        return text;
    }
}
