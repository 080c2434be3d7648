package jp.madoguchi.facility.lists;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** One list on its way into the register: how far it is, what it would change, and the decision. */
@Named
@RequestScoped
public class ListImportPage {

    private static final int SECTIONS = 8;

    @Inject
    FacesContext faces;

    @Inject
    Visit visit;

    @Inject
    ListImports imports;

    @Inject
    DoubtfulGone doubtful;

    @Inject
    ListObjections objections;

    @Inject
    PutListInForce putInForce;

    @Inject
    TakeListBack takeBack;

    @Inject
    DiscardList discard;

    @Inject
    ReceiveList receive;

    private Optional<Long> number;
    private ListImport list;
    private List<String> sections;
    private Optional<ListObjection> objection;
    private boolean goneDoubtful;
    private boolean goneChecked;
    private String why;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.READ_REGISTER);
        number = numberOf(faces.getExternalContext().getRequestParameterMap().get("list"));
        look();
    }

    /** Again after a no: somebody else may just have decided. */
    private void look() {
        list = number.flatMap(imports::find).orElse(null);
        if (list != null) {
            sections = imports.sections(list.getId());
            objection = objections.now(list);
            goneDoubtful = isReady() && doubtful.isIn(list);
        }
    }

    static Optional<Long> numberOf(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    public void putInForce() throws IOException {
        done(putInForce.put(list.getId(), goneChecked, visit.caller()));
    }

    public void takeBack() throws IOException {
        done(takeBack.takeBack(list.getId(), why, visit.caller()));
    }

    public void discard() throws IOException {
        done(discard.discard(list.getId(), visit.caller()));
    }

    public void readAgain() throws IOException {
        show(receive.again(list.getId(), visit.caller()));
    }

    private void done(Optional<ListObjection> no) throws IOException {
        if (no.isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, no.get().getText(), null));
            look();
        } else {
            show(list.getId());
        }
    }

    private void show(long id) throws IOException {
        faces.getExternalContext().redirect("/desk/facilities/list?list=" + id);
    }

    public ListImport getList() {
        return list;
    }

    public String getProgress() {
        return String.format("%,d行のうち%,d行まで読み取りました。", list.getTotal(), list.getRead());
    }

    public String getSizeText() {
        return String.format("%,dバイト", list.getFileSize());
    }

    /** 北海道・医科・2026年7月1日現在; of a list of the whole country the first few. */
    public String getSections() {
        return String.join("\n", sections.subList(0, Math.min(SECTIONS, sections.size())))
            + (sections.size() > SECTIONS ? "\nほか" + (sections.size() - SECTIONS) : "");
    }

    /** Why there is no button, before anybody looks for it. */
    public String getObjection() {
        return isReady() || list.can(ListImportMove.TAKE_BACK) ? objection.map(ListObjection::getText).orElse("") : "";
    }

    public boolean isReading() {
        return list.getState() == ListImportState.READING;
    }

    public boolean isReady() {
        return list.getState() == ListImportState.READY;
    }

    public boolean isToPutInForce() {
        return isReady() && objection.isEmpty();
    }

    public boolean isToTakeBack() {
        return list.can(ListImportMove.TAKE_BACK) && objection.isEmpty();
    }

    public boolean isGoneDoubtful() {
        return goneDoubtful;
    }

    public boolean isGoneChecked() {
        return goneChecked;
    }

    public void setGoneChecked(boolean goneChecked) {
        this.goneChecked = goneChecked;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
