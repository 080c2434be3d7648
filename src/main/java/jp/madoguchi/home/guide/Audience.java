package jp.madoguchi.home.guide;

import static jp.madoguchi.facility.FacilityStatus.ACTIVE;
import static jp.madoguchi.facility.FacilityType.CHECKUP_BODY;
import static jp.madoguchi.facility.FacilityType.CLINIC;
import static jp.madoguchi.facility.FacilityType.HOME_NURSING;
import static jp.madoguchi.facility.FacilityType.HOSPITAL;
import static jp.madoguchi.facility.FacilityType.MIDWIFERY;
import static jp.madoguchi.facility.FacilityType.PHARMACY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityType;

/** Who has a page of their own at /for/{address}, and the facts that are typical of them. */
public enum Audience {
    EXEMPT("exempt", "義務化対象外", "義務化対象外（紙レセプト請求等）", facts(CLINIC, ClaimKind.PAPER_65)),
    TRANSITIONAL("transitional", "経過措置", "経過措置の対象", facts(CLINIC, ClaimKind.ELECTRONIC)),
    CHECKUP("checkup", "健診", "健診実施機関等", facts(CHECKUP_BODY, ClaimKind.UNKNOWN, FacilityRole.CHECKUP)),
    MIDWIVES("midwifery", "助産所", "助産所", facts(MIDWIFERY, ClaimKind.UNKNOWN, FacilityRole.DIRECT_PAYMENT)),
    HOME_NURSES("home-nursing", "訪問看護", "訪問看護ステーション", facts(HOME_NURSING, ClaimKind.ELECTRONIC)),
    HOSPITALS("hospital", "病院", "病院", facts(HOSPITAL, ClaimKind.ELECTRONIC)),
    CLINICS("clinic", "診療所", "診療所（医科・歯科）", facts(CLINIC, ClaimKind.ELECTRONIC)),
    PHARMACIES("pharmacy", "薬局", "薬局", facts(PHARMACY, ClaimKind.ELECTRONIC)),
    CHAIN_PHARMACIES("chain-pharmacy", "大型チェーン", "大型チェーン薬局", facts(PHARMACY, ClaimKind.ELECTRONIC));

    private final String address;
    private final String word;
    private final String label;
    private final FacilityFacts facts;

    Audience(String address, String word, String label, FacilityFacts facts) {
        this.address = address;
        this.word = word;
        this.label = label;
        this.facts = facts;
    }

    public String getAddress() {
        return "/for/" + address;
    }

    /** The word that also leads to the page, as in /for/助産所. */
    String word() {
        return word;
    }

    public String getLabel() {
        return label;
    }

    FacilityFacts facts() {
        return facts;
    }

    /** Whose page is about 既存型 and what is used beside it. */
    public boolean isBesideFull() {
        return facts.claim() == ClaimKind.ELECTRONIC && this != TRANSITIONAL;
    }

    /** Whose page a facility should read first; none for 施術所 and 職域診療所, who are served elsewhere. */
    static Optional<Audience> of(FacilityFacts facts) {
        if (facts.claim().isPaper()) {
            return Optional.of(EXEMPT);
        }
        if (!facts.measures().isEmpty()) {
            return Optional.of(TRANSITIONAL);
        }
        return switch (facts.type()) {
            case HOSPITAL -> Optional.of(HOSPITALS);
            case CLINIC, DENTAL_CLINIC -> Optional.of(CLINICS);
            case PHARMACY -> Optional.of(PHARMACIES);
            case HOME_NURSING -> Optional.of(HOME_NURSES);
            case CHECKUP_BODY, INSURER -> Optional.of(CHECKUP);
            case MIDWIFERY -> Optional.of(MIDWIVES);
            case THERAPY, WORKPLACE_CLINIC -> Optional.empty();
        };
    }

    private static FacilityFacts facts(FacilityType type, ClaimKind claim, FacilityRole... roles) {
        return new FacilityFacts(type, ACTIVE, claim, Set.of(roles), List.of(), Set.of());
    }
}
