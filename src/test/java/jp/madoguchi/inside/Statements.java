package jp.madoguchi.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts what is asked of the database. */
@ApplicationScoped
public class Statements {

    @PersistenceContext
    EntityManager entities;

    public int during(Runnable work) {
        AtomicInteger count = new AtomicInteger();
        SessionEventAdapter counter = new SessionEventAdapter() {
            @Override
            public void postExecuteCall(SessionEvent event) {
                count.incrementAndGet();
            }
        };
        Session session = entities.getEntityManagerFactory().unwrap(ServerSession.class);
        session.getEventManager().addListener(counter);
        try {
            work.run();
        } finally {
            session.getEventManager().removeListener(counter);
        }
        return count.get();
    }
}
