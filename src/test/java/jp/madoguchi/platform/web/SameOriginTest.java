package jp.madoguchi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        same-origin, -,                     true
        same-origin, null,                  true
        cross-site,  https://portal.example, false
        same-site,   https://portal.example, false
        none,        https://portal.example, false
        -,           https://portal.example, true
        -,           http://portal.example,  false
        -,           https://evil.example,   false
        -,           null,                  false
        -,           -,                     false
        """)
    void theBrowsersWordDecides(String fetchSite, String origin, boolean ours) {
        assertThat(SameOrigin.isOurs(fetchSite, origin, "https://portal.example")).isEqualTo(ours);
    }
}
