package jp.madoguchi.account;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.platform.calendar.JapanTime;

/** What somebody accepted, to take away and keep. */
final class TermsCsv {

    private TermsCsv() {
    }

    static void write(String person, List<AcceptedTerms> accepted, Writer to) throws IOException {
        // Excel takes a file without this mark for cp932.
        to.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(to);
        csv.writeRecord("利用者", "文書", "版", "本文のSHA-256", "同意した日時");
        for (AcceptedTerms one : accepted) {
            csv.writeRecord(plain(person), plain(one.getTitle()), plain(one.getVersion()), one.edition().getSha256(), text(one.at()));
        }
        csv.flush();
    }

    private static String text(Instant at) {
        return at.atZone(JapanTime.ZONE).toOffsetDateTime().toString();
    }

    /** What would be a formula stays a text. */
    static String plain(String cell) {
        return cell.matches("(?s)[=+@\\-\t\r].*") ? "'" + cell : cell;
    }
}
