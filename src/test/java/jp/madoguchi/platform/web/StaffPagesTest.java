package jp.madoguchi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/cases", "/call/search", "/admin", "/demo/style-staff"})
    void areTheStaffs(String path) {
        assertThat(StaffPages.isAt(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desktop", "/contact", "/demo/style", "/demo/style-staff/", "/a/desk", "/%64esk"})
    void areNot(String path) {
        assertThat(StaffPages.isAt(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"core.js.xhtml,ln=primefaces&v=15.0.12", "jquery/jquery.js.xhtml,ln=primefaces", "faces.js.xhtml,ln=jakarta.faces",
        "theme.css.xhtml,ln=primefaces-madoguchi&v=15.0.12", "primeicons/primeicons.woff2.xhtml,ln=primefaces&v=15.0.12"})
    void isAFileOfTheirs(String file, String query) {
        assertThat(StaffPages.isFile("/jakarta.faces.resource/" + file, query)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"core.js.xhtml,", "core.js.xhtml,ln=other", "core.js.xhtml,ln=primefaces&x=1", "core.js.xhtml,ln=primefaces&ln=other",
        "core.js,ln=primefaces", "../WEB-INF/web.xml.xhtml,ln=primefaces", "a/b/c/core.js.xhtml,ln=primefaces", "core.php.xhtml,ln=primefaces",
        "dynamiccontent.properties.xhtml,ln=primefaces&pfdrid=1", "%2e%2e/core.js.xhtml,ln=primefaces", "core.js.xhtml;a=1,ln=primefaces"})
    void isNoFileOfTheirs(String file, String query) {
        assertThat(StaffPages.isFile("/jakarta.faces.resource/" + file, query)).isFalse();
    }

    @Test
    void theirPolicyRunsOnlyWhatCarriesTheNonce() {
        assertThat(StaffPolicy.policy("N")).contains("script-src 'self' 'nonce-N';", "style-src 'self';", "default-src 'none'")
            .doesNotContain("unsafe-eval").doesNotContainPattern("script-src[^;]*unsafe").doesNotContainPattern("style-src [^;]*unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "AAAAAAAAAAAAAAAAAAAAA\"", "AAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA'"})
    void aNonceFromOutsideMustLookLikeOne(String carried) {
        assertThat(StaffPolicy.carried(carried)).isNull();
        assertThat(StaffPolicy.carried("abcdefghijklmnopqrst_-")).isEqualTo("abcdefghijklmnopqrst_-");
    }
}
