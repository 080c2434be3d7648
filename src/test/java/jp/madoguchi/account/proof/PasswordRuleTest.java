package jp.madoguchi.account.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.platform.text.Reason;
import jp.madoguchi.platform.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final List<String> ABOUT = List.of("hanako.moriguchi@clinic.example.jp", "森口 華子", "みずうみ北内科医院", "1019900016", "");
    private static final PasswordRule ALONE = new PasswordRule(false);
    private static final PasswordRule WITH_SECOND_FACTOR = new PasswordRule(true);

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery staple", "ふでばこ梯子うぐいす珈琲けむりの塔", "kJ8#vq2!Lm9zR4w", "uguisu-hashigo-kemuri", "   空白   で   はじまる文   ",
        "8301745926 4471", "𠮷野家の前で待つ人は誰だろう葛󠄀", "sakura no shita de tsukue wo migaku", "hanako wa tsukue wo migaita", "xk3!9$2#7@qpw5%8",
        "moriguchi-sakura-xkzqvj"})
    void anythingLongThatIsNotTriedFirstIsTaken(String password) {
        assertThat(ALONE.against(password, ABOUT)).isEmpty();
    }

    @Test
    void besideASecondFactorThirteenCharactersAreEnough() {
        assertThat(WITH_SECOND_FACTOR.against("kJ8#vq2!Lm9zR", ABOUT)).isEmpty();
        assertThat(ALONE.against("kJ8#vq2!Lm9zR", ABOUT)).extracting(Refusal::message)
            .containsExactly("パスワードは15文字以上にしてください（いまは13文字です）。ことばを4つほど並べると、覚えやすく破られにくくなります。");
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(reasons(WITH_SECOND_FACTOR, "𠮷".repeat(4) + "野家の前で待つ人")).containsExactly(PasswordReason.TOO_SHORT);
        assertThat(reasons(WITH_SECOND_FACTOR, "か\u3099らす窓拭きの人と犬")).containsExactly(PasswordReason.TOO_SHORT);
    }

    @Test
    void longOnesAreTakenUpToABound() {
        String long128 = "うぐいすは梯子の上で珈琲を飲む。".repeat(7) + "そのあと塔の煙を見て、筆箱を閉じる";
        assertThat(reasons(ALONE, long128)).isEmpty();
        assertThat(reasons(ALONE, long128.repeat(8).substring(0, 1000) + "塔")).containsExactly(PasswordReason.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"aaaaaaaaaaaaaaa, REPEATED", "passwordpassword, REPEATED", "123451234512345, REPEATED", "うぐいすうぐいすうぐいすうぐいす, REPEATED",
        "123456789012345, SEQUENCE", "qwertyuiopasdfgh, SEQUENCE", "987654321098765, SEQUENCE", "1qaz2wsx3edc4rfv, SEQUENCE", "abcdefghijklmnop, SEQUENCE",
        "ｑｗｅｒｔｙｕｉｏｐａｓｄｆｇ, SEQUENCE", "あいうえおかきくけこさしすせそ, SEQUENCE",
        "password2026!!!!, KNOWN_WORDS", "P@$$w0rd-Adm1n-2026, KNOWN_WORDS", "sakura_sakura_sensei, KNOWN_WORDS", "SakuraByouin#1234, KNOWN_WORDS",
        "madoguchi-portal-1, KNOWN_WORDS", "総合ポータルサイト窓口窓口2026, KNOWN_WORDS", "パスワードぱすわーど１２３４５, KNOWN_WORDS", "w3lc0m3!w3lc0m3!1, KNOWN_WORDS", "p@nd@p@nd@-b@n@n@, KNOWN_WORDS",
        "moriguchi20260401, ABOUT_YOU", "hanako.moriguchi@clinic, ABOUT_YOU", "森口華子19800401!!!, ABOUT_YOU", "みずうみ北内科医院101990, ABOUT_YOU", "1019900016-1019900, ABOUT_YOU",
        "moriguchi-sakura-abc, ABOUT_YOU", "moriguchi-sakura-xkzqv, ABOUT_YOU"})
    void whatIsTriedFirstIsRefused(String password, PasswordReason reason) {
        assertThat(reasons(ALONE, password)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"short, TOO_SHORT", "'', TOO_SHORT", "うぐいす梯子\u0007珈琲けむりの塔の上, CHARACTER", "うぐいす梯子\uD842珈琲けむりの塔の上, CHARACTER"})
    void isRefusedForThisReasonAlone(String password, PasswordReason reason) {
        assertThat(reasons(ALONE, password)).containsExactly(reason);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(reasons(ALONE, "password1234\n")).containsExactly(PasswordReason.TOO_SHORT, PasswordReason.CHARACTER, PasswordReason.KNOWN_WORDS);
        assertThat(ALONE.against("うぐいす梯子\u0007", ABOUT)).extracting(Refusal::message).anyMatch(text -> text.startsWith("パスワードの7文字目に"));
    }

    private static List<Reason> reasons(PasswordRule rule, String password) {
        return rule.against(password, ABOUT).stream().map(Refusal::reason).toList();
    }
}
