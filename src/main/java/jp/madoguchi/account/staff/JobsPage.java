package jp.madoguchi.account.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.facility.lists.ListImportState;
import jp.madoguchi.facility.lists.ListImports;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditQueue;
import jp.madoguchi.platform.outbox.OutboxBoard;
import jp.madoguchi.platform.outbox.OutboxCount;
import jp.madoguchi.platform.outbox.OutboxItem;
import jp.madoguchi.platform.outbox.OutboxShelf;
import jp.madoguchi.platform.outbox.OutboxState;
import jp.madoguchi.platform.outbox.RerunMail;
import jp.madoguchi.platform.web.Visit;

/** 送信と処理: what waits, what failed, and what goes on by itself. */
@Named
@RequestScoped
public class JobsPage {

    private static final int SIZE = 50;

    @Inject
    FacesContext faces;

    @Inject
    Visit visit;

    @Inject
    OutboxBoard board;

    @Inject
    RerunMail rerun;

    @Inject
    AuditQueue unsealed;

    @Inject
    ListImports lists;

    @Inject
    Clock clock;

    private OutboxShelf shelf;
    private Optional<Long> before;
    private Optional<OutboxItem> chosen;
    private List<OutboxItem> found;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.RUN_JOBS);
        Map<String, String> address = faces.getExternalContext().getRequestParameterMap();
        shelf = Arrays.stream(OutboxShelf.values()).filter(one -> one.name().equals(address.get("shelf"))).findFirst().orElse(OutboxShelf.FAILED);
        before = UsersPage.numberOf(address.get("before"));
        found = board.on(shelf, before.orElse(Long.MAX_VALUE), SIZE + 1);
        chosen = UsersPage.numberOf(address.get("mail")).flatMap(board::find);
    }

    public void rerun() throws IOException {
        long id = chosen.orElseThrow().getId();
        boolean again = rerun.rerun(id, visit.caller());
        faces.getExternalContext().redirect("/admin/jobs?shelf=" + shelf + "&mail=" + id + "&done=" + (again ? "again" : "already") + "#mail");
    }

    public String getDone() {
        return switch (String.valueOf(faces.getExternalContext().getRequestParameterMap().get("done"))) {
            case "again" -> "もう一度送ります。数秒後に結果がここに出ます。";
            case "already" -> "このメールは、すでに送り直されています。";
            default -> "";
        };
    }

    public List<OutboxCount> getCounts() {
        return board.counts(clock.instant());
    }

    public OutboxShelf getShelf() {
        return shelf;
    }

    public List<OutboxItem> getItems() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public OutboxItem getChosen() {
        return chosen.orElse(null);
    }

    public boolean isFailed() {
        return chosen.filter(item -> item.getState() == OutboxState.FAILED && !item.isLetter()).isPresent();
    }

    public String getFirst() {
        return before.isPresent() ? "/admin/jobs?shelf=" + shelf + "#list" : null;
    }

    public String getNext() {
        return found.size() > SIZE ? "/admin/jobs?shelf=" + shelf + "&before=" + found.get(SIZE - 1).getId() + "#list" : null;
    }

    public long getUnsealed() {
        return unsealed.length();
    }

    public long getListsReading() {
        return lists.latest(100).stream().filter(list -> list.getState() == ListImportState.READING).count();
    }
}
