package jp.madoguchi.platform.outbox;

/** What became of one attempt, and what the mail server said. */
record Delivery(Outcome outcome, String answer) {

    enum Outcome {
        /** The server took it over. */
        ACCEPTED("引き渡しました"),
        /** Not now; to be tried again. */
        DEFERRED("あとで送り直します"),
        /** No server answered: this mail is tried again, and the others need not be tried now. */
        UNREACHABLE("メールサーバーにつながりません"),
        /** This recipient will never be served. */
        REFUSED("宛先に届けられません");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final int LONGEST = 1000;

    Delivery {
        String line = answer.replaceAll("[\\p{Cc}\\p{Cs}]+", " ").strip();
        answer = line.substring(0, Math.min(line.length(), LONGEST));
    }
}
