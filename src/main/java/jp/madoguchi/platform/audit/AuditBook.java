package jp.madoguchi.platform.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.TimePlace;

/** The trail, newest first: one statement a page, however long it is. */
@ApplicationScoped
class AuditBook {

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    List<AuditLine> page(AuditFilter filter, TimePlace before, int size) {
        StringBuilder sql = new StringBuilder("select id, at, caller, deed, subject, detail from audit_entry where 1 = 1");
        List<Object> values = filter.conditions(sql);
        sql.append(" and at <= ? and (at < ? or id < ?)");
        values.addAll(List.of(Jdbc.stamp(before.at()), Jdbc.stamp(before.at()), before.id()));
        sql.append(" order by at desc, id desc limit ?");
        values.add(size);
        return Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
                for (int i = 0; i < values.size(); i++) {
                    select.setObject(i + 1, values.get(i));
                }
                return lines(select);
            }
        });
    }

    private static List<AuditLine> lines(PreparedStatement select) throws SQLException {
        List<AuditLine> lines = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                lines.add(new AuditLine(new TimePlace(Jdbc.instant(row, "at"), row.getLong("id")), row.getString("caller"), row.getString("deed"),
                    row.getString("subject"), row.getString("detail")));
            }
        }
        return lines;
    }
}
