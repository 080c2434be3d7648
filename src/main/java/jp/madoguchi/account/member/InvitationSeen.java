package jp.madoguchi.account.member;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.text.MailAddress;

/** What an invitation says to the bearer of its link. */
public record InvitationSeen(InvitationState state, String facility, String number, String inviter, Offer offer, Optional<MailAddress> mail, boolean account) {

    static InvitationSeen nowhere(InvitationState state) {
        return new InvitationSeen(state, "", "", "", new Offer(Set.of(), Optional.empty(), Optional.empty()), Optional.empty(), false);
    }

    public InvitationState getState() {
        return state;
    }

    public boolean isOpen() {
        return state == InvitationState.OPEN;
    }

    public String getFacility() {
        return facility;
    }

    public String getNumber() {
        return number;
    }

    public String getInviter() {
        return inviter;
    }

    public List<RoleWords> getRoles() {
        return offer.roles().stream().sorted().map(RoleWords::new).toList();
    }

    public String getAgency() {
        return offer.agency().map(agency -> agency + "（" + offer.until().map(JapaneseDate::full).orElse("") + "まで）").orElse("");
    }

    public String getMail() {
        return mail.map(MailAddress::text).orElse("");
    }

    /** Enough to know one's own address by. */
    public String getMaskedMail() {
        String text = getMail();
        return text.isEmpty() ? "" : text.charAt(0) + "***" + text.substring(text.indexOf('@'));
    }
}
