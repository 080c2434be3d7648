package jp.madoguchi.account;

import jp.madoguchi.facility.Entry;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.outbox.Envelope;

/** Letters to a facility go to the address that stands in the register, never to one that somebody typed. */
public final class FacilityPost {

    private FacilityPost() {
    }

    /** @param to whom it is for in the house, with his title */
    public static Envelope envelope(Registered facility, String to, String subject) {
        Entry entry = facility.entry();
        String address = (entry.postalText() + " " + entry.prefecture().getLabel() + entry.address()).strip();
        String name = entry.name() + "　" + to;
        return new Envelope(address.substring(0, Math.min(320, address.length())), name.substring(0, Math.min(400, name.length())), subject);
    }
}
