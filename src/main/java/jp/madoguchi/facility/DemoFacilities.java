package jp.madoguchi.facility;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Site;

/** Enters the facilities of the demo where they are missing. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoFacilities {

    /** Before any day the demo's clock may be set to. */
    private static final OffsetDateTime ALWAYS = OffsetDateTime.parse("2020-01-01T00:00:00+09:00");

    @Inject
    private Site site;
    @Inject
    private RecordSheet register;

    @PostConstruct
    void enter() {
        if (site.isDemo()) {
            register.recordAsKnownSince(ALWAYS, DemoSheet.read(), Caller.HOUSE);
        }
    }
}
