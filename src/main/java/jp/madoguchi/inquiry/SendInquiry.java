package jp.madoguchi.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.outbox.Envelope;
import jp.madoguchi.platform.outbox.Outbox;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Reference;

/** Takes an inquiry in and promises an answer. */
@ApplicationScoped
public class SendInquiry {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    InquiryMail mail;

    @Inject
    Clock clock;

    /** The number to quote; the number given before where this form was sent already. */
    @Transactional
    public String send(InquiryForm form, Caller caller) {
        caller.require(Permission.SEND_INQUIRY);
        return numberOf(form.formId()).orElseGet(() -> receive(form, caller, OffsetDateTime.now(clock)));
    }

    private String receive(InquiryForm form, Caller caller, OffsetDateTime now) {
        Inquiry inquiry = new Inquiry(Reference.next(), form, now);
        entities.persist(inquiry);
        if (form.mail() != null) {
            Envelope envelope = new Envelope(form.mail().text(), form.asker(), "【お問い合わせ】受け付けました（受付番号 " + inquiry.number() + "）");
            outbox.mail(now.toInstant(), envelope, mail.receipt(inquiry, form));
        }
        trail.record(now.toInstant(), caller, "SEND_INQUIRY", inquiry.number(), "");
        return inquiry.number();
    }

    Optional<String> numberOf(String formId) {
        return entities.createQuery("select i.number from Inquiry i where i.formId = :formId", String.class)
            .setParameter("formId", formId)
            .getResultStream()
            .findFirst();
    }
}
