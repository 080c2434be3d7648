package jp.madoguchi.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import jp.madoguchi.platform.JapanTime;
import jp.madoguchi.platform.JapaneseDate;

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

    public Notice getNotice() {
        return notice;
    }

    public String getBody() {
        return NoticeText.html(notice.getNewest().getBody());
    }

    public String getPublishedText() {
        return JapaneseDate.full(JapanTime.dateOf(notice.getPublishAt().toInstant()));
    }

    public String getPublishedIso() {
        return JapanTime.dateOf(notice.getPublishAt().toInstant()).toString();
    }

    public boolean isEnded() {
        return notice.getState() == NoticeState.ENDED;
    }

    public boolean isUpdated() {
        return notice.getRevisions().size() > 1;
    }

    public List<NoticeEdition> getEditions() {
        return notice.getRevisions().stream().map(NoticeEdition::new).toList();
    }
}
