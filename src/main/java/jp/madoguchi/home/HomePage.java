package jp.madoguchi.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.notice.NoticeRow;
import jp.madoguchi.notice.Notices;

/** The front door: what is important now, and what is new. */
@Named
@RequestScoped
public class HomePage {

    private static final int NEWEST = 6;

    @Inject
    Notices notices;

    private List<NoticeRow> important;
    private List<NoticeRow> newest;

    @PostConstruct
    void load() {
        important = notices.important();
        newest = notices.newest(NEWEST);
    }

    public List<NoticeRow> getImportant() {
        return important;
    }

    public List<NoticeRow> getNewest() {
        return newest;
    }
}
