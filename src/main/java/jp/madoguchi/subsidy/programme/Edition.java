package jp.madoguchi.subsidy.programme;

import java.time.Instant;
import java.util.Optional;

/** 版: what is published together, and why. Its rows never change once it is. */
public record Edition(int number, String title, String why, State state, Optional<Instant> publishedAt) {

    public enum State {
        DRAFT("下書き"),
        PUBLISHED("公開"),
        DISCARDED("破棄");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    boolean isKnownOn(Instant at) {
        return state == State.PUBLISHED && publishedAt.map(since -> !at.isBefore(since)).orElse(false);
    }
}
