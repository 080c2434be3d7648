package jp.madoguchi.account.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The request itself is made on a page of its own; here it is written into the database, which the embedded one does not allow. */
@ExtendWith(SharedPortal.class)
class JoinRequestIT {

    @Test
    void theManagerDecidesAndNobodyElse(Portal portal) throws SQLException {
        assumeTrue(TestDatabase.isPostgresql(), "only PostgreSQL can be written to beside the portal");
        MemberClient p1 = MemberClient.of(portal, "p1");
        MemberClient l3 = MemberClient.of(portal, "l3");
        request(portal, 1000000001, "p1@demo.example", "l3@demo.example");

        assertThat(MemberClient.textOf(l3.press("/my/members", "deciding", "grant", "form", "request", "id", "1000000001", "role", "FACILITY_MANAGER"))).contains("見つかりません");
        assertThat(p1.text("/my/members")).contains("参加の申請", "見本 港三", "申請担当");
        assertThat(MemberClient.textOf(p1.press("/my/members", "deciding", "grant", "form", "request", "id", "1000000001", "role", "ADMINISTRATOR"))).contains("一覧から選んでください");

        assertThat(MemberClient.placeOf(p1.press("/my/members", "deciding", "grant", "form", "request", "id", "1000000001", "role", "FACILITY_READER")))
            .isEqualTo("/my/members?done=GRANTED");
        assertThat(p1.text("/my/members")).contains("見本 港三 l3@demo.example 照会のみ").doesNotContain("参加の申請");
        assertThat(p1.mailTo("l3@demo.example", "【参加の申請】認められました")).contains("照会のみ");

        request(portal, 1000000002, "p1@demo.example", "d1@demo.example");
        assertThat(MemberClient.placeOf(p1.press("/my/members", "deciding", "refuse", "form", "request", "id", "1000000002", "role", "FACILITY_READER")))
            .isEqualTo("/my/members?done=REFUSED");
        assertThat(p1.text("/my/members")).doesNotContain("d1@demo.example");
    }

    private static void request(Portal portal, long id, String manager, String asker) throws SQLException {
        try (Connection database = portal.database(); Statement statement = database.createStatement()) {
            statement.executeUpdate("insert into join_request (id, version, facility_id, person_id, role, words, asked_at, active_key) select " + id
                + ", 1, r.facility_id, p.id, 'FACILITY_APPLICANT', '受付の者です', current_timestamp, '" + id + "' from member_role r, person m, person p where m.mail = '"
                + manager + "' and r.person_id = m.id and p.mail = '" + asker + "'");
        }
    }
}
