package jp.madoguchi.facility.scheme;

/** What the three uses of 居宅同意取得型 say in their own words. */
record ConsentWords(SchemeReason inUse, SchemeReason open, SchemeReason notForType, SchemeReason notYet) {

    static ConsentWords of(Scheme scheme) {
        return switch (scheme) {
            case VISIT -> new ConsentWords(SchemeReason.VISIT_IN_USE, SchemeReason.VISIT_OPEN,
                SchemeReason.VISIT_NOT_FOR_TYPE, SchemeReason.CONSENT_NOT_YET);
            case ONLINE -> new ConsentWords(SchemeReason.ONLINE_IN_USE, SchemeReason.ONLINE_OPEN,
                SchemeReason.ONLINE_NOT_FOR_TYPE, SchemeReason.CONSENT_NOT_YET);
            case ALTERNATE -> new ConsentWords(SchemeReason.ALTERNATE_IN_USE, SchemeReason.ALTERNATE_OPEN,
                SchemeReason.ALTERNATE_NOT_FOR_TYPE, SchemeReason.ALTERNATE_NOT_YET);
            case FULL, LIMITED -> throw new IllegalArgumentException(scheme + " is no 居宅同意取得型");
        };
    }
}
