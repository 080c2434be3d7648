package jp.madoguchi.account.member;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.platform.Role;

/** A role as a choice in a form: its name, and what one may do with it. */
public record RoleWords(Role role) {

    public static List<RoleWords> of(Role.Side side) {
        return Role.of(side).stream().map(RoleWords::new).toList();
    }

    static String labels(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::getLabel).collect(Collectors.joining("、"));
    }

    public Role getRole() {
        return role;
    }

    public String getText() {
        return role.getLabel() + "：" + switch (role) {
            case FACILITY_MANAGER -> "メンバーを招いたり外したりできます。申請も、端末の操作もできます。";
            case FACILITY_APPLICANT -> "申請や届出、補助金の手続きができます。";
            case FACILITY_DEVICES -> "端末の登録や停止ができます。";
            case FACILITY_READER -> "見ることだけができます。";
            case AGENT_PREPARER -> "見ることと、下書きを作ることができます。送るのは、メンバーの方です。";
            case AGENT_APPLICANT -> "申請や届出、補助金の手続きを、代わりに行えます。";
            case AGENT_DEVICES -> "端末の登録や停止を、代わりに行えます。";
            default -> throw new IllegalArgumentException(role + " is not given to members");
        };
    }
}
