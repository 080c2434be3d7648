package jp.madoguchi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartCheckTest {

    private final Map<String, String> production = new HashMap<>(Map.of(
        "madoguchi.profile", "production",
        "madoguchi.public.url", "https://portal.example.jp",
        "madoguchi.keystore", "/etc/madoguchi/keys.p12",
        "madoguchi.keystore.password", "a long and secret one",
        "madoguchi.mail.host", "mail.example.jp",
        "madoguchi.mail.from", "portal@example.jp",
        "madoguchi.db.url", "jdbc:postgresql://db/madoguchi",
        "madoguchi.db.password", "another secret one"));

    @Test
    void aCompleteProductionHouseOpens() {
        assertThat(objections()).isEmpty();
    }

    @Test
    void theDemoNeedsNothing() {
        production.clear();
        production.put("madoguchi.profile", "demo");

        assertThat(objections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "madoguchi.public.url,        MADOGUCHI_PUBLIC_URL",
        "madoguchi.keystore,          MADOGUCHI_KEYSTORE",
        "madoguchi.keystore.password, MADOGUCHI_KEYSTORE_PASSWORD",
        "madoguchi.mail.host,         MADOGUCHI_MAIL_HOST",
        "madoguchi.mail.from,         MADOGUCHI_MAIL_FROM",
        "madoguchi.db.url,            MADOGUCHI_DB_URL"})
    void whatIsMissingIsNamed(String setting, String name) {
        production.remove(setting);

        assertThat(objections()).singleElement().asString().startsWith(name + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "madoguchi.keystore.password, madoguchi-demo,            MADOGUCHI_KEYSTORE_PASSWORD is the demo's",
        "madoguchi.db.password,       embedded,                  MADOGUCHI_DB_PASSWORD is the demo's",
        "madoguchi.first.admin,       nobody,                    MADOGUCHI_FIRST_ADMIN is no mail address",
        "madoguchi.mail.from,         portal,                    MADOGUCHI_MAIL_FROM is no mail address",
        "madoguchi.posts.per.minute,  0,                         MADOGUCHI_POSTS_PER_MINUTE is no number",
        "madoguchi.db.url,            jdbc:mysql://db/x,         MADOGUCHI_DB_URL is missing",
        "madoguchi.db.url,            jdbc:h2:file:/data/x,      MADOGUCHI_DB_URL is missing",
        "madoguchi.public.url,        http://portal.example.jp,  MADOGUCHI_PUBLIC_URL must begin with https://",
        "madoguchi.clock,             2026-01-15T09:00:00+09:00, MADOGUCHI_CLOCK is for demo and tests only",
        "madoguchi.profile,           prod,                      MADOGUCHI_PROFILE is neither demo nor production"})
    void whatBelongsToTheDemoIsRefused(String setting, String value, String objection) {
        production.put(setting, value);

        assertThat(objections()).singleElement().asString().startsWith(objection);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        production.remove("madoguchi.keystore");
        production.remove("madoguchi.mail.host");

        assertThat(objections()).hasSize(2);
    }

    private List<String> objections() {
        return StartCheck.objections(name -> Optional.ofNullable(production.get(name)));
    }
}
