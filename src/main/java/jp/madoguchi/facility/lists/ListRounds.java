package jp.madoguchi.facility.lists;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import javax.sql.DataSource;
import jp.madoguchi.platform.Round;

/** Reads on this node what was received on any. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ListRounds {

    @Resource(lookup = "java:app/jdbc/main")
    private DataSource database;
    @Inject
    private BureauLayouts layouts;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void round() {
        Round.go("the lists", this::work);
    }

    private void work() {
        if (!new ListWorker(database, layouts::current, clock).work()) {
            ListPurge.one(database);
        }
    }
}
