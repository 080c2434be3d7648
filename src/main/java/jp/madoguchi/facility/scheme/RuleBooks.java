package jp.madoguchi.facility.scheme;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Memo;

/** The book as it stands in the database, read again every few seconds. */
@ApplicationScoped
public class RuleBooks {

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @Inject
    Aside aside;

    private final Memo<RuleBook> book =
        new Memo<>(Duration.ofSeconds(5), () -> aside.read(() -> Jdbc.inTransaction(database, RuleRows::read)));

    public RuleBook current() {
        return book.get();
    }
}
