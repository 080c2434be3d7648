package jp.madoguchi.subsidy.programme;

/** What has to be sent along by facilities of the class. */
public record RequiredDocument(FacilityClass facilityClass, String words) {
}
