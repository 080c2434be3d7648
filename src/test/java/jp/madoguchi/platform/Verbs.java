package jp.madoguchi.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** EclipseLink without a container: runs what a verb would do, in a transaction of its own. */
public final class Verbs implements AutoCloseable {

    private final EntityManagerFactory factory;

    public Verbs(DataSource dataSource) {
        factory = Persistence.createEntityManagerFactory("trial", Map.of(
                "eclipselink.persistencexml", "META-INF/trial-persistence.xml",
                "jakarta.persistence.nonJtaDataSource", dataSource,
                "eclipselink.session-name", "trial" + System.identityHashCode(dataSource),
                "eclipselink.logging.level", "WARNING"));
    }

    public void run(Consumer<EntityManager> verb) {
        EntityManager manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            verb.accept(manager);
            manager.getTransaction().commit();
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
