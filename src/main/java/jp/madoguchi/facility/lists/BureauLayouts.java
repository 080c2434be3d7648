package jp.madoguchi.facility.lists;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import jp.madoguchi.platform.Jdbc;

/** The layouts as the database has them. Asked once for each file, outside the verbs. */
@ApplicationScoped
public class BureauLayouts {

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    public ListLayouts current() {
        return Jdbc.inTransaction(database, LayoutRows::read);
    }
}
