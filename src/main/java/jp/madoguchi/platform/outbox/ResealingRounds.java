package jp.madoguchi.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import jp.madoguchi.platform.Round;
import jp.madoguchi.platform.keys.Vault;

/** Each night seals anew what an older key sealed; the morning after a rotation's restart the older key is idle. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ResealingRounds {

    private static final System.Logger LOG = System.getLogger(ResealingRounds.class.getName());

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @Inject
    Vault vault;

    @Schedule(hour = "3", minute = "30", timezone = "Asia/Tokyo", persistent = false)
    void round() {
        Round.go("sealing anew", () ->
            LOG.log(Level.INFO, "Sealed anew by the newest key: {0} messages", new Resealing(database, vault).outboxBodies()));
    }
}
