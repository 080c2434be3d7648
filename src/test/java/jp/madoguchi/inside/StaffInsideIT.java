package jp.madoguchi.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.account.staff.AppointFirstAdministrator;
import jp.madoguchi.account.staff.StaffList;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.NotAllowed;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.outbox.RerunMail;
import jp.madoguchi.platform.text.MailAddress;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first administrator, a failed mail sent again, and how much the administrators' lists ask of the database. */
@ExtendWith(ArquillianExtension.class)
class StaffInsideIT {

    private static final MailAddress FIRST = new MailAddress("hajime@office.example");
    private static final Caller ADMINISTRATOR = new Caller("管理", Set.of(Role.ADMINISTRATOR));

    @Inject
    AppointFirstAdministrator first;

    @Inject
    RerunMail rerun;

    @Inject
    StaffList list;

    @Inject
    Statements statements;

    @Inject
    NoticeBoard board;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Test
    void theFirstAdministratorIsMadeOnceAndOnlyWhereThereIsNone() throws Exception {
        assertFalse(first.appoint(FIRST, Caller.HOUSE));
        assertThrows(NotAllowed.class, () -> first.appoint(FIRST, Caller.VISITOR));

        transaction.begin();
        try {
            entities.createNativeQuery("update staff_role set ended_at = since, active_key = null where role = 'ADMINISTRATOR'").executeUpdate();
            assertTrue(first.appoint(FIRST, Caller.HOUSE));
            assertFalse(first.appoint(FIRST, Caller.HOUSE));
            assertFalse(first.appoint(new MailAddress("tsugi@office.example"), Caller.HOUSE));
            entities.flush();
            assertEquals(1, mails("hajime@office.example"));
            assertEquals(0, mails("tsugi@office.example"));
        } finally {
            transaction.rollback();
        }
    }

    private long mails(String to) {
        return entities.createQuery("select count(m) from OutboxMessage m where m.recipient = :to", Long.class).setParameter("to", to).getSingleResult();
    }

    @Test
    void aFailedMailIsSentAgainOnceUnderTheSameNumber() throws Exception {
        assertThrows(NotAllowed.class, () -> rerun.rerun(7, new Caller("監査", Set.of(Role.AUDITOR))));

        transaction.begin();
        try {
            entities.createNativeQuery("insert into outbox (id, message_id, channel, recipient, recipient_name, subject, body, state, created_at, send_after, "
                + "attempts) values (7, '<seven@house>', 'MAIL', 'a@office.example', '', '件名', 'x', 'FAILED', current_timestamp, current_timestamp, 23)").executeUpdate();
            assertTrue(rerun.rerun(7, ADMINISTRATOR));
            assertFalse(rerun.rerun(7, ADMINISTRATOR));

            Object[] row = (Object[]) entities.createNativeQuery("select state, message_id, attempts from outbox where id = 7").getSingleResult();
            assertEquals("WAITING <seven@house> 0", row[0] + " " + row[1] + " " + row[2]);
            assertEquals(List.of("RERUN_MAIL by 管理"), board.trailOf("outbox:7"));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aPageOfTheStaffIsFiveStatementsHoweverManyTheyAre() {
        Instant now = Instant.parse("2026-07-01T00:00:00Z");

        assertEquals(5, statements.during(() -> list.staff(Optional.empty(), "", 0, 3, now)));
        assertEquals(5, statements.during(() -> list.staff(Optional.empty(), "", 0, 51, now)));
        assertEquals(5, statements.during(() -> list.everybody("demo", 0, 51, now)));
    }
}
