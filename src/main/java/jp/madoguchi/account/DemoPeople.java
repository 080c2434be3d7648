package jp.madoguchi.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.text.MailAddress;

/** Enters the people of the demo where they are missing. */
@Singleton
@Startup
@DependsOn("DemoFacilities")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoPeople {

    @Inject
    private Site site;
    @Inject
    private People people;
    @Inject
    private EnterDemoPeople demo;

    @PostConstruct
    void enter() {
        if (site.isDemo() && people.withMail(new MailAddress("admin@demo.example")).isEmpty()) {
            demo.enter(Caller.HOUSE);
        }
    }
}
