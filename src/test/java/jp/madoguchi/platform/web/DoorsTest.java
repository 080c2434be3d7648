package jp.madoguchi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/notices", "/notices/2026-07-001", "/notices.atom", "/help", "/contact", "/contact/sent",
        "/register", "/login", "/facility-change", "/terms", "/privacy", "/accessibility", "/service-status",
        "/guide", "/guide/sources", "/guide/confirmation", "/for/exempt", "/for/chain-pharmacy",
        "/health/ready", "/favicon.ico", "/assets/madoguchi-0123456789ab.css"})
    void isOpen(String path) {
        assertThat(Doors.isOpen(path, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//", "/index.xhtml", "/notice", "/notice.xhtml", "/notices/", "/notices/1", "/Notices", "/help;x=1",
        "/help/", "/%68elp", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/assets/", "/assets/../WEB-INF/web.xml", "/assets/a/b",
        "/health", "/health/live", "/metrics", "/openapi", "/openapi/application.wadl", "/jakarta.faces.resource/faces.js", "/error"})
    void isNoDoor(String path) {
        assertThat(Doors.isOpen(path, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/style", "/demo/style-staff", "/demo/mail", "/demo/clock"})
    void demoDoorsAreWalledUpInProduction(String path) {
        assertThat(Doors.isOpen(path, true)).isTrue();
        assertThat(Doors.isOpen(path, false)).isFalse();
    }

    @Test
    void aNoticesNumberLeadsToItsPage() {
        assertThat(Doors.pageBehind("/notices/2026-07-001")).isEqualTo("/notice.xhtml?number=2026-07-001");
        assertThat(Doors.pageBehind("/notices")).isNull();
    }
}
