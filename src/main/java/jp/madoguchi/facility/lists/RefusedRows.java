package jp.madoguchi.facility.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** The rows of a list that could not be taken in, for whoever asks the bureau about them. */
@WebServlet("/desk/facilities/refused.csv")
public class RefusedRows extends HttpServlet {

    private static final int AT_ONCE = 1000;

    @Inject
    ListImports imports;

    @Inject
    Visit visit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        visit.caller().require(Permission.READ_REGISTER);
        String list = String.valueOf(request.getParameter("list"));
        if (!list.matches("[0-9]{1,18}") || imports.find(Long.parseLong(list)).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"refused-" + list + ".csv\"");
        // Excel takes a file without this mark for cp932.
        response.getWriter().write('\uFEFF');
        write(Long.parseLong(list), CsvWriter.builder().build(response.getWriter()));
    }

    private void write(long list, CsvWriter csv) throws IOException {
        csv.writeRecord("行", "番号", "名称", "理由");
        long after = -1;
        for (List<ListRow> rows = rows(list, after); !rows.isEmpty(); rows = rows(list, after)) {
            for (ListRow row : rows) {
                csv.writeRecord(row.lineText(), plain(row.number()), plain(row.name()), plain(row.said()));
            }
            after = rows.get(rows.size() - 1).place();
        }
        csv.flush();
    }

    private List<ListRow> rows(long list, long after) {
        return imports.rows(list, Optional.of(RowFate.REFUSED), after, AT_ONCE);
    }

    /** What would be a formula stays a text. */
    private static String plain(String cell) {
        return cell.matches("(?s)[=+@\\-\t\r].*") ? "'" + cell : cell;
    }
}
