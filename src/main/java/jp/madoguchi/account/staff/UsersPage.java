package jp.madoguchi.account.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.web.Visit;

/** 職員: who they are, with what they prove themselves, and what they may do. */
@Named
@RequestScoped
public class UsersPage {

    private static final int SIZE = 50;

    @Inject
    FacesContext faces;

    @Inject
    Visit visit;

    @Inject
    StaffList list;

    @Inject
    Requests requests;

    @Inject
    Names names;

    @Inject
    Clock clock;

    private String words;
    private Optional<Role> role;
    private long after;
    private List<StaffRow> found;
    private Map<String, String> toReset;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.READ_STAFF);
        Map<String, String> address = faces.getExternalContext().getRequestParameterMap();
        words = address.getOrDefault("words", "").strip();
        role = Role.of(Role.Side.STAFF).stream().filter(one -> one.name().equals(address.get("role"))).findFirst();
        after = numberOf(address.get("after")).orElse(0L);
        boolean all = !words.isEmpty() && role.isEmpty() && isManager();
        found = all ? list.everybody(words, after, SIZE + 1, clock.instant()) : list.staff(role, words, after, SIZE + 1, clock.instant());
        toReset = names.of(requests.peopleToReset(clock.instant()).stream().map(id -> "p" + id).toList());
    }

    static Optional<Long> numberOf(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    public boolean isManager() {
        return visit.caller().isAllowed(Permission.MANAGE_STAFF);
    }

    public List<StaffRow> getRows() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public List<Role> getRoles() {
        return Role.of(Role.Side.STAFF);
    }

    public Role getRole() {
        return role.orElse(null);
    }

    public List<Map.Entry<String, String>> getToReset() {
        return List.copyOf(toReset.entrySet());
    }

    public String getFirst() {
        return after > 0 ? address("") : null;
    }

    public String getNext() {
        return found.size() > SIZE ? address("&after=" + found.get(SIZE - 1).getId()) : null;
    }

    private String address(String place) {
        return "/admin/users?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + role.map(one -> "&role=" + one).orElse("") + place;
    }

    public String getWords() {
        return words;
    }
}
