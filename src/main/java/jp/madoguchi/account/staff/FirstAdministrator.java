package jp.madoguchi.account.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.text.MailAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** At the start: somebody must be able to let the others in. */
@Singleton
@Startup
@DependsOn("DemoPeople")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdministrator {

    private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @Inject
    @ConfigProperty(name = "madoguchi.first.admin")
    Optional<String> mail;

    @Inject
    AppointFirstAdministrator first;

    @PostConstruct
    void appoint() {
        mail.flatMap(text -> MailAddress.of(text).understood()).filter(address -> first.appoint(address, Caller.HOUSE))
            .ifPresent(address -> LOG.log(Level.INFO, "The first administrator was sent a link to choose a password"));
    }
}
