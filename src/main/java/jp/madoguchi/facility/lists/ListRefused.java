package jp.madoguchi.facility.lists;

import java.util.Arrays;
import jp.madoguchi.platform.text.Refusal;

/** The whole file is refused: nothing that was read from it may be used. */
public class ListRefused extends Exception {

    private final transient Refusal refusal;

    ListRefused(Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    static ListRefused because(ListFileReason reason, Object... details) {
        return new ListRefused(Refusal.because(reason, Arrays.stream(details).map(String::valueOf).toArray(String[]::new)));
    }

    public Refusal refusal() {
        return refusal;
    }
}
