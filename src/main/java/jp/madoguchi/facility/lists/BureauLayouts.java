package jp.madoguchi.facility.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The layouts as the database has them. */
@ApplicationScoped
public class BureauLayouts {

    public ListLayouts current() {
        return new ListLayouts(Map.of(), Map.of(), Map.of());
    }
}
