package jp.madoguchi.platform;

import java.util.List;

/** What a room knows of what somebody should do next. Each room that has such a thing brings a bean of this; マイページ asks them all. */
public interface NextSteps {

    /** In a few statements, however much there is. */
    List<NextStep> of(Caller caller);
}
