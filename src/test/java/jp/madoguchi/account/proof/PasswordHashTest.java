package jp.madoguchi.account.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    private static final String PASSWORD = "うぐいす 梯子 Ａ珈琲 が窓";

    @Test
    void theSamePasswordMatchesAndNoOther() {
        String hash = PasswordHash.of(PASSWORD);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSize(31 + 22 + 1 + 43);
        assertThat(PasswordHash.matches(PASSWORD, hash)).isTrue();
        assertThat(PasswordHash.matches(PASSWORD + "。", hash)).isFalse();
        assertThat(PasswordHash.of(PASSWORD)).isNotEqualTo(hash);
    }

    @Test
    void voiceMarksTypedApartAreTheSamePassword() {
        assertThat(PasswordHash.matches(PASSWORD.replace("が", "か\u3099"), PasswordHash.of(PASSWORD))).isTrue();
        assertThat(PasswordHash.matches(PASSWORD, PasswordHash.of(PASSWORD.replace("ぐ", "く\u3099")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"うぐいす 梯子 A珈琲 が窓", "うぐいす 梯子 ａ珈琲 が窓", "うぐいす 梯子 Ａ珈琲 が窓 ", "うぐいす　梯子 Ａ珈琲 が窓"})
    void widthCapitalsAndBlanksCount(String other) {
        assertThat(PasswordHash.matches(other, PasswordHash.of(PASSWORD))).isFalse();
    }

    /** Made by the reference implementation: argon2 "somesalt" -id -t 2 -m 16 -p 1. */
    @Test
    void aHashOfAnotherCostIsVerified() {
        String others = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(PasswordHash.matches("password", others)).isTrue();
        assertThat(PasswordHash.matches("passwort", others)).isFalse();
    }

    @Test
    void whereThereIsNobodyAHashOfTheSameCostIsTried() {
        assertThat(Argon2Text.read(PasswordHash.NOBODYS).cost()).isEqualTo(Argon2Text.read(PasswordHash.of("password")).cost());
        assertThat(PasswordHash.matches("", PasswordHash.NOBODYS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m=4194304,t=2,p=1", "m=65537,t=1,p=1", "m=19456,t=11,p=1", "m=19456,t=2,p=5", "m=7,t=2,p=1", "m=99999999999,t=2,p=1", "m=0,t=0,p=0"})
    void aCostThatANodeCannotBearIsRefusedBeforeAnythingIsTaken(String cost) {
        assertThatIllegalArgumentException().isThrownBy(() -> PasswordHash.matches("password",
            "$argon2id$v=19$" + cost + "$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "password", "$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$AAAA", "$argon2id$v=19$m=19456,t=2,p=1$$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"})
    void whatIsNoHashMatchesNothing(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PasswordHash.matches("password", text));
    }
}
