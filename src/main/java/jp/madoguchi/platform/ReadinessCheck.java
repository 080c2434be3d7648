package jp.madoguchi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database answers. Mail may be down without closing the counter; the outbox waits. */
@Readiness
@ApplicationScoped
class ReadinessCheck implements HealthCheck {

    @Inject
    DatabaseSign database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(database.answers()).build();
    }
}
