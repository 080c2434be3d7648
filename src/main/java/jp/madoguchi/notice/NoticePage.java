package jp.madoguchi.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** One notice with its earlier texts. */
@Named
@RequestScoped
public class NoticePage {

    @Inject
    Notices notices;

    @Inject
    FacesContext faces;

    private String number;
    private Notice notice;

    public void load() throws IOException {
        notice = notices.readable(number).orElse(null);
        if (notice == null) {
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return notice.getNewest().getTitle();
    }

    public String getSummary() {
        return notice.getNewest().getSummary();
    }

    public String getBody() {
        return NoticeText.html(notice.getNewest().getBody());
    }

    public NoticeTopic getTopic() {
        return notice.getTopic();
    }

    public String getDateText() {
        return JapaneseDate.full(published());
    }

    public String getIsoDate() {
        return published().toString();
    }

    public boolean isEnded() {
        return notice.getState() == NoticeState.ENDED;
    }

    public boolean isUpdated() {
        return notice.getRevisions().size() > 1;
    }

    /** Newest first. */
    public List<NoticeEdition> getHistory() {
        NoticeRevision newest = notice.getNewest();
        return notice.getRevisions().stream().map(revision -> new NoticeEdition(revision, revision != newest)).toList();
    }

    private LocalDate published() {
        return JapanTime.dateOf(notice.getPublishAt().toInstant());
    }
}
