package jp.madoguchi.facility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.facility.lists.ListFileName;
import jp.madoguchi.facility.lists.ListImport;
import jp.madoguchi.facility.lists.ListImports;
import jp.madoguchi.facility.lists.ReceiveList;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** The register as the staff see it: search, lists on their way in, and a check value of the whole. */
@Named
@RequestScoped
public class RegisterPage {

    private static final int MOST = 50;
    private static final int LISTS = 20;

    @Inject
    ExternalContext request;

    @Inject
    Visit visit;

    @Inject
    Facilities facilities;

    @Inject
    ListImports imports;

    @Inject
    ReceiveList lists;

    @Inject
    RegisterChecksum checksum;

    @Inject
    Clock clock;

    private String words;
    private List<Registered> found = List.of();
    private List<ListImport> latest;
    private String value;
    private Part file;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.READ_REGISTER);
        words = request.getRequestParameterMap().getOrDefault("words", "").strip();
        if (!words.isEmpty()) {
            found = facilities.search(words, AsOf.today(clock), MOST + 1);
        }
        latest = imports.latest(LISTS);
        if (request.getRequestParameterMap().containsKey("checksum")) {
            value = checksum.of(AsOf.today(clock));
        }
    }

    public void receive() throws IOException {
        try (InputStream content = file.getInputStream()) {
            long id = lists.receive(ListFileName.of(file.getSubmittedFileName()), content, visit.caller());
            request.redirect("/desk/facilities/list?list=" + id);
        }
    }

    public List<ListImport> getLists() {
        return latest;
    }

    public String getWords() {
        return words;
    }

    public List<Registered> getFound() {
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** The rest is left out: whoever searches types more. */
    public boolean isMore() {
        return found.size() > MOST;
    }

    /** It takes seconds, hence only where it is asked for. */
    public String getChecksum() {
        return value;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
