package jp.madoguchi.subsidy.programme;

import java.util.List;
import java.util.Optional;

/**
 * A row of an offer's table.
 *
 * @param id R7-VISIT-CLINIC: what people, letters and other programs call it
 * @param readers for how many introduced readers the row is, where that chooses it
 * @param freeReaders how many readers are provided free of charge beside it
 * @param tiers none, unless the facility's uses a month decide
 */
public record Programme(String id, FacilityClass facilityClass, Optional<Integer> readers, Figures figures, Optional<Integer> freeReaders,
                        List<Tier> tiers) {

    public Programme {
        tiers = List.copyOf(tiers);
    }
}
