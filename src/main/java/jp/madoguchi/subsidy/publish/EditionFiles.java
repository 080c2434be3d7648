package jp.madoguchi.subsidy.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.subsidy.programme.Edition;

/** Finds editions and what was done to them. */
@ApplicationScoped
public class EditionFiles {

    private static final int FIRST = 1;

    @PersistenceContext
    EntityManager entities;

    public EditionFiles() {
    }

    EditionFiles(EntityManager entities) {
        this.entities = entities;
    }

    /** As an address says it; 0 is nobody's number. */
    static int numberOf(String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** Newest first. */
    public List<EditionFile> newest(int most) {
        return entities.createQuery("select e from EditionFile e order by e.number desc", EditionFile.class).setMaxResults(most).getResultList();
    }

    public Optional<EditionFile> find(int number) {
        return Optional.ofNullable(entities.find(EditionFile.class, number));
    }

    /** For a verb: who decides on the same edition at the same moment is second, on whichever node. */
    Optional<EditionFile> held(int number) {
        return Optional.ofNullable(entities.find(EditionFile.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    /** For a verb that gives a number or changes what is published: one at a time, in the whole house. */
    void hold() {
        entities.find(EditionFile.class, FIRST, LockModeType.PESSIMISTIC_WRITE);
    }

    int nextNumber() {
        return entities.createQuery("select max(e.number) from EditionFile e", Integer.class).getSingleResult() + 1;
    }

    /** A draft that the same person began with the same words: the button was pressed twice. */
    Optional<EditionFile> begunBy(Caller caller, String title, String why) {
        return entities.createQuery("select e from EditionFile e, EditionChange c where c.edition = e.number and c.personId = :person "
                + "and e.title = :title and e.why = :why and e.state = :draft", EditionFile.class)
            .setParameter("person", caller.person()).setParameter("title", title).setParameter("why", why)
            .setParameter("draft", Edition.State.DRAFT).getResultStream().findFirst();
    }

    /** Oldest first. */
    public List<EditionChange> changes(int number) {
        return entities.createQuery("select c from EditionChange c where c.edition = :number order by c.changedAt, c.id", EditionChange.class)
            .setParameter("number", number).getResultList();
    }

    public boolean isTouchedBy(Caller caller, int number) {
        return changes(number).stream().anyMatch(change -> change.personId() == caller.person());
    }
}
