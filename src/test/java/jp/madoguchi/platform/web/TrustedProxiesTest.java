package jp.madoguchi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2");

    @Test
    void aStrangersClaimIsNotBelieved() {
        assertThat(TrustedProxies.client("203.0.113.9", List.of("1.1.1.1"), PROXIES)).isEqualTo("203.0.113.9");
    }

    @Test
    void theProxyNamesItsClient() {
        assertThat(TrustedProxies.client("10.0.0.1", List.of("203.0.113.9"), PROXIES)).isEqualTo("203.0.113.9");
    }

    @Test
    void whatTheClientItselfClaimedToTheProxyIsNotBelieved() {
        assertThat(TrustedProxies.client("10.0.0.1", List.of("1.1.1.1", "203.0.113.9"), PROXIES)).isEqualTo("203.0.113.9");
    }

    @Test
    void aSecondLineOfTheHeaderGoesOnWhereTheFirstEnded() {
        List<String> lines = List.of("1.1.1.1", "198.51.100.7, 203.0.113.9");

        assertThat(TrustedProxies.list(Collections.enumeration(lines))).containsExactly("1.1.1.1", "198.51.100.7", "203.0.113.9");
    }

    @Test
    void aChainOfOurOwnProxiesIsFollowed() {
        assertThat(TrustedProxies.client("10.0.0.1", List.of("203.0.113.9", "10.0.0.2"), PROXIES)).isEqualTo("203.0.113.9");
    }

    @Test
    void withoutTheHeaderTheProxyIsTheClient() {
        assertThat(TrustedProxies.client("10.0.0.1", List.of(), PROXIES)).isEqualTo("10.0.0.1");
    }
}
