package jp.madoguchi.platform;

import java.lang.System.Logger.Level;

/** One round of work that goes on by itself. A timer that throws is taken away by the container, hence the catch. */
public final class Round {

    private static final System.Logger LOG = System.getLogger(Round.class.getName());

    private Round() {
    }

    public static void go(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The round of " + name + " ended early; the next one goes on", e);
        }
    }
}
