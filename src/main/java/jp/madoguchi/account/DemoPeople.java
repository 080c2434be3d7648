package jp.madoguchi.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jp.madoguchi.account.signin.EnterDemoCard;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Site;

/** Enters the people of the demo where they are missing. */
@Singleton
@Startup
@DependsOn("DemoFacilities")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoPeople {

    @Inject
    private Site site;
    @Inject
    private EnterDemoPeople demo;
    @Inject
    private EnterDemoCard card;

    @PostConstruct
    void enter() {
        if (site.isDemo()) {
            demo.enter(Caller.HOUSE);
            card.enter(Caller.HOUSE);
        }
    }
}
