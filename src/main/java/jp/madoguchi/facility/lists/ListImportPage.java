package jp.madoguchi.facility.lists;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.StaffCaller;

/** One list on its way into the register: how far it is, what it would change, and the decision. */
@Named
@RequestScoped
public class ListImportPage {

    private static final int SIZE = 100;
    private static final int SECTIONS = 8;

    @Inject
    FacesContext faces;

    @Inject
    StaffCaller staff;

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

    private ListImport list;
    private Optional<RowFate> fate;
    private List<ListRow> rows;
    private boolean goneChecked;
    private String why;

    @PostConstruct
    void load() {
        staff.caller().require(Permission.READ_REGISTER);
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        list = numberOf(parameters.get("list")).flatMap(imports::find).orElse(null);
        fate = Arrays.stream(RowFate.values()).filter(value -> value.name().equals(parameters.get("fate"))).findFirst();
        rows = list == null ? List.of() : imports.rows(list.getId(), fate, numberOf(parameters.get("after")).orElse(-1L), SIZE + 1);
    }

    private static Optional<Long> numberOf(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    public void putInForce() throws IOException {
        done(putInForce.put(list.getId(), goneChecked, staff.caller()));
    }

    public void takeBack() throws IOException {
        done(takeBack.takeBack(list.getId(), why, staff.caller()));
    }

    public void discard() throws IOException {
        done(discard.discard(list.getId(), staff.caller()));
    }

    public void readAgain() throws IOException {
        show(receive.again(list.getId(), staff.caller()));
    }

    private void done(Optional<ListObjection> objection) throws IOException {
        if (objection.isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, objection.get().getText(), null));
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

    public RowFate getFate() {
        return fate.orElse(null);
    }

    public RowFate[] getFates() {
        return RowFate.values();
    }

    public List<ListRow> getRows() {
        return rows.subList(0, Math.min(SIZE, rows.size()));
    }

    public String getFirst() {
        return list != null && faces.getExternalContext().getRequestParameterMap().containsKey("after") ? address() : null;
    }

    public String getNext() {
        return rows.size() > SIZE ? address() + "&after=" + rows.get(SIZE - 1).place() : null;
    }

    private String address() {
        return "/desk/facilities/list?list=" + list.getId() + fate.map(value -> "&fate=" + value).orElse("");
    }

    public RowFate getRefusedFate() {
        return RowFate.REFUSED;
    }

    public String countOf(RowFate each) {
        return String.format("%,d", list.count(each));
    }

    public String getProgress() {
        return String.format("%,d行のうち%,d行まで読み取りました。", list.getTotal(), list.getRead());
    }

    public String getSizeText() {
        return String.format("%,dバイト", list.getFileSize());
    }

    /** 北海道・医科・2026年7月1日現在; of a list of the whole country the first few. */
    public String getSections() {
        List<String> sections = imports.sections(list.getId());
        return String.join("\n", sections.subList(0, Math.min(SECTIONS, sections.size())))
            + (sections.size() > SECTIONS ? "\nほか" + (sections.size() - SECTIONS) : "");
    }

    /** Why there is no button, before anybody looks for it. */
    public String getObjection() {
        if (list.getState() == ListImportState.IN_FORCE && !isToTakeBack()) {
            return ListObjection.NOT_THE_LAST.getText();
        }
        return isReady() ? objections.now(list).map(ListObjection::getText).orElse("") : "";
    }

    public boolean isReading() {
        return list.getState() == ListImportState.READING;
    }

    public boolean isReady() {
        return list.getState() == ListImportState.READY;
    }

    public boolean isGoneDoubtful() {
        return isReady() && doubtful.isIn(list);
    }

    public boolean isToTakeBack() {
        return list.can(ListImportMove.TAKE_BACK) && imports.isLast(list);
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
