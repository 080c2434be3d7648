package jp.madoguchi.trials.war;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** A facility on a day by plain JDBC: the statement of our own answer, and its columns one after the other. */
@WebServlet("/assets/trial-facility")
public class PlainFacility extends HttpServlet {

    private static final OffsetDateTime BY_NOW = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final String QUERY = "select e.name, e.type, e.prefecture, e.address, e.status, i.ended "
        + "from facility_identifier i, register_revision ir, facility_entry e, register_revision er where e.facility_id = i.facility_id "
        + "and ir.id = i.revision_id and i.valid_from <= ? and (i.valid_to is null or i.valid_to >= ?) "
        + "and ir.in_force_at <= ? and (ir.taken_back_at is null or ir.taken_back_at > ?) "
        + "and er.id = e.revision_id and e.valid_from <= ? and (e.valid_to is null or e.valid_to >= ?) "
        + "and er.in_force_at <= ? and (er.taken_back_at is null or er.taken_back_at > ?) "
        + "and i.number = ? and i.kind = 'FACILITY_CODE' order by ir.in_force_at desc, i.id desc, er.in_force_at desc, e.id desc limit 1";

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String day = request.getParameter("asOf");
        String code = request.getParameter("code");
        StringBuilder json = new StringBuilder("{\"code\":\"" + code + "\"");
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(QUERY)) {
            bind(select, day == null ? LocalDate.now() : LocalDate.parse(day));
            select.setString(9, code);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                for (int column = 1; column <= 5; column++) {
                    json.append(",\"").append(row.getMetaData().getColumnLabel(column)).append("\":\"").append(row.getString(column)).append('"');
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.append('}').toString());
    }

    private static void bind(PreparedStatement select, LocalDate day) throws SQLException {
        for (int clause = 0; clause < 8; clause += 4) {
            select.setObject(clause + 1, day);
            select.setObject(clause + 2, day);
            select.setObject(clause + 3, BY_NOW);
            select.setObject(clause + 4, BY_NOW);
        }
    }
}
