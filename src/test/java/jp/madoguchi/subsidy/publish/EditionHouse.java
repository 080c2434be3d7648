package jp.madoguchi.subsidy.publish;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Proof;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.Section;
import jp.madoguchi.platform.Verbs;
import jp.madoguchi.platform.audit.Trails;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;

/** The verbs of editions on a database, each in a transaction of its own, without a container. */
final class EditionHouse implements AutoCloseable {

    private final DataSource database;
    private final Verbs verbs;
    final List<WindowMoved> moved = new ArrayList<>();

    EditionHouse(DataSource database) {
        this.database = database;
        this.verbs = new Verbs(database);
    }

    static Caller somebody(long person, Section section, Role... roles) {
        Set<Role> all = Set.of(roles);
        return new Caller("p" + person, all, all.stream().collect(Collectors.toMap(role -> role, role -> Set.of(section))), Proof.FULL, person, 0);
    }

    Begun begin(String title, Wish wish, Caller caller) {
        return run(entities -> {
            BeginEdition verb = new BeginEdition();
            verb.entities = entities;
            verb.files = new EditionFiles(entities);
            verb.rows = new DraftRows(entities);
            verb.books = MigratedProgrammes.books(database);
            verb.trail = Trails.in(entities);
            verb.clock = clock();
            return verb.begin(title, "試すため", wish, caller);
        });
    }

    Optional<EditionObjection> change(int number, String offer, OfferSheet sheet, int seen, Caller caller) {
        return run(entities -> {
            ChangeOffer verb = new ChangeOffer();
            verb.entities = entities;
            verb.files = new EditionFiles(entities);
            verb.rows = new DraftRows(entities);
            verb.books = MigratedProgrammes.books(database);
            verb.trail = Trails.in(entities);
            verb.clock = clock();
            return verb.change(number, offer, sheet, seen, caller);
        });
    }

    Optional<EditionObjection> publish(int number, int seen, Caller caller) {
        return run(entities -> {
            PublishEdition verb = new PublishEdition();
            verb.files = new EditionFiles(entities);
            verb.rows = new DraftRows(entities);
            verb.books = MigratedProgrammes.books(database);
            verb.moved = new Told();
            verb.trail = Trails.in(entities);
            verb.clock = clock();
            return verb.publish(number, seen, caller);
        });
    }

    Optional<EditionObjection> discard(int number, Caller caller) {
        return run(entities -> {
            DiscardEdition verb = new DiscardEdition();
            verb.files = new EditionFiles(entities);
            verb.trail = Trails.in(entities);
            verb.clock = clock();
            return verb.discard(number, caller);
        });
    }

    private <T> T run(Function<EntityManager, T> verb) {
        List<T> answer = new ArrayList<>();
        verbs.run(entities -> answer.add(verb.apply(entities)));
        return answer.get(0);
    }

    private static Clock clock() {
        return Clock.fixed(MigratedProgrammes.AT, ZoneOffset.UTC);
    }

    @Override
    public void close() {
        verbs.close();
    }

    /** Keeps what is fired. */
    private final class Told implements Event<WindowMoved> {

        @Override
        public void fire(WindowMoved event) {
            moved.add(event);
        }

        @Override
        public <U extends WindowMoved> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends WindowMoved> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<WindowMoved> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends WindowMoved> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends WindowMoved> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
