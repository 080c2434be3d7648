package jp.madoguchi.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import jp.madoguchi.platform.faces.ListPlace;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.LazyDataModel;

/** Something to show in the components of the staff's pages. Nothing of it is kept. */
@Named
@RequestScoped
public class StaffTrial {

    @Inject
    HttpServletRequest request;

    private ListPlace place;
    private LazyDataModel<StaffTrialRow> rows;
    private String facility;
    private String standing = "WAITING";
    private String memo;
    private Part single;

    @PostConstruct
    void read() {
        place = ListPlace.of(request);
        rows = new StaffTrialRows(place);
    }

    public ListPlace getPlace() {
        return place;
    }

    public LazyDataModel<StaffTrialRow> getRows() {
        return rows;
    }

    public int getFound() {
        return StaffTrialRow.with(place.getWords()).size();
    }

    public StaffTrialRow getChosen() {
        String number = request.getParameter("row");
        return StaffTrialRow.ALL.stream().filter(row -> row.getNumber().equals(number)).findFirst().orElse(null);
    }

    public List<String> facilitiesLike(String words) {
        return StaffTrialRow.with(words).stream().map(StaffTrialRow::getName).distinct().toList();
    }

    public void record() {
        say(null, "記録しました。");
    }

    public void take(FileUploadEvent event) {
        sayTaken(event.getFile().getFileName(), event.getFile().getSize());
    }

    public void takeSingle() {
        if (single != null) {
            sayTaken(single.getSubmittedFileName(), single.getSize());
        }
    }

    private static void sayTaken(String name, long size) {
        say("upload:file", name + "を受け取りました（" + size + "バイト）。");
    }

    private static void say(String field, String words) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(words));
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getMemo() {
        return memo;
    }

    public void setMemo(String memo) {
        this.memo = memo;
    }

    public Part getSingle() {
        return single;
    }

    public void setSingle(Part single) {
        this.single = single;
    }
}
