package jp.madoguchi.platform.faces;

/** A line of the error summary; without a field where the whole form is meant. */
public class Problem {

    private final String target;
    private final String text;

    public Problem(String target, String text) {
        this.target = target;
        this.text = text;
    }

    public String getTarget() {
        return target;
    }

    public String getText() {
        return text;
    }
}
