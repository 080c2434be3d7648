package jp.madoguchi.platform.text;

import java.util.Optional;
import java.util.function.Function;

/** What became of something typed: understood as a value, or refused with a reason. */
public sealed interface Reading<V> {

    Optional<V> understood();

    Optional<Refusal> refused();

    static <V> Reading<V> of(V value) {
        return new Understood<>(value);
    }

    static <V> Reading<V> refuse(Reason reason, String... details) {
        return new Refused<>(Refusal.because(reason, details));
    }

    default <X extends Throwable> V orThrow(Function<Refusal, X> failure) throws X {
        Optional<Refusal> refusal = refused();
        if (refusal.isPresent()) {
            throw failure.apply(refusal.get());
        }
        return understood().orElseThrow();
    }

    record Understood<V>(V value) implements Reading<V> {

        @Override
        public Optional<V> understood() {
            return Optional.of(value);
        }

        @Override
        public Optional<Refusal> refused() {
            return Optional.empty();
        }
    }

    record Refused<V>(Refusal refusal) implements Reading<V> {

        @Override
        public Optional<V> understood() {
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> refused() {
            return Optional.of(refusal);
        }
    }
}
