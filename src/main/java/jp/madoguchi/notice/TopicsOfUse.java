package jp.madoguchi.notice;

import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.scheme.OpenSchemes;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.facility.scheme.Standing;

/** Which notices concern a facility: those of the schemes that are, or may become, open to it, and what everybody should read. */
public final class TopicsOfUse {

    private static final Set<FacilityType> WITH_CHARTS = EnumSet.of(FacilityType.HOSPITAL, FacilityType.CLINIC, FacilityType.DENTAL_CLINIC);
    private static final Set<FacilityType> WITH_PRESCRIPTIONS = EnumSet.of(FacilityType.HOSPITAL, FacilityType.CLINIC, FacilityType.DENTAL_CLINIC,
        FacilityType.PHARMACY);

    private TopicsOfUse() {
    }

    public static Set<NoticeTopic> of(FacilityType type, OpenSchemes schemes) {
        Set<NoticeTopic> topics = EnumSet.of(NoticeTopic.PORTAL, NoticeTopic.CAUTION);
        schemes.answers().stream().filter(answer -> answer.standing() != Standing.NOT_OPEN).forEach(answer -> topics.addAll(of(answer.scheme())));
        if (topics.contains(NoticeTopic.FULL) && WITH_PRESCRIPTIONS.contains(type)) {
            topics.add(NoticeTopic.PRESCRIPTION);
        }
        if (topics.contains(NoticeTopic.FULL) && WITH_CHARTS.contains(type)) {
            topics.add(NoticeTopic.CHARTS);
        }
        return topics;
    }

    private static Set<NoticeTopic> of(Scheme scheme) {
        return switch (scheme) {
            case FULL -> EnumSet.of(NoticeTopic.FULL);
            case LIMITED -> EnumSet.of(NoticeTopic.LIMITED, NoticeTopic.APP, NoticeTopic.SUBSIDY);
            case VISIT, ONLINE, ALTERNATE -> EnumSet.of(NoticeTopic.HOMECARE, NoticeTopic.APP, NoticeTopic.SUBSIDY);
        };
    }
}
