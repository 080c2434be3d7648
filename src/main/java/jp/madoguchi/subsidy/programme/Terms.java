package jp.madoguchi.subsidy.programme;

import java.util.List;
import jp.madoguchi.facility.scheme.Scheme;

/**
 * Who may have it, and when not.
 *
 * @param inUse what must be in use before (D-23)
 * @param repeatable whether it may be granted more than once (D-19)
 */
public record Terms(Audience audience, List<Scheme> inUse, List<Exclusion> exclusions, boolean repeatable) {

    public Terms {
        inUse = List.copyOf(inUse);
        exclusions = List.copyOf(exclusions);
    }
}
