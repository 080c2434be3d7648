package jp.madoguchi.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** An {@link Entry} as one revision knew it from a day on. */
@Entity
@Table(name = "facility_entry")
public class FacilityEntry extends DatedRow {

    @Enumerated(EnumType.STRING)
    private FacilityType type;
    @Enumerated(EnumType.STRING)
    private FacilityStatus status;
    private String name;
    private String kana;
    @Column(name = "search_key")
    private String searchKey;
    @Column(name = "postal_code")
    private String postalCode;
    private String prefecture;
    private String address;
    private String phone;
    private String founder;
    private String manager;
    @Column(name = "designated_on")
    private LocalDate designatedOn;

    protected FacilityEntry() {
    }

    FacilityEntry(long facilityId, long revisionId, LocalDate validFrom, Entry entry) {
        super(facilityId, revisionId, validFrom, Optional.empty());
        type = entry.type();
        status = entry.status();
        name = entry.name();
        kana = entry.kana();
        searchKey = entry.searchKey();
        postalCode = entry.postalCode();
        prefecture = entry.prefecture().getCode();
        address = entry.address();
        phone = entry.phone();
        founder = entry.founder();
        manager = entry.manager();
        designatedOn = entry.designatedOn().orElse(null);
    }

    Entry entry() {
        return new Entry(type, status, name, kana, postalCode, Prefecture.of(prefecture), address, phone, founder, manager,
            Optional.ofNullable(designatedOn));
    }
}
