package jp.madoguchi.account.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.web.Visit;

/** 役割: who may do what, as it stands in the code. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    Visit visit;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.READ_STAFF);
    }

    public List<RoleTable> getTables() {
        return List.of(new RoleTable("職員", Role.of(Role.Side.STAFF)),
            new RoleTable("医療機関等の方", Role.of(Role.Side.FACILITY)),
            new RoleTable("代理の方、取りまとめ者", Stream.concat(Role.of(Role.Side.AGENT).stream(), Role.of(Role.Side.GROUP).stream()).toList()),
            new RoleTable("どなたでも、システム", Role.of(Role.Side.ANYBODY)));
    }
}
