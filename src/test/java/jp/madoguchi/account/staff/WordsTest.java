package jp.madoguchi.account.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @EnumSource
    void everyPermissionIsCalledSomething(Permission permission) {
        assertThat(Words.permission(permission)).isNotBlank();
    }

    @Test
    void aDeedNobodyNamedIsShownAsItIs() {
        assertThat(Words.deed("RERUN_MAIL")).isEqualTo("メールを送り直した");
        assertThat(Words.deed("NOT_YET_NAMED")).isEqualTo("NOT_YET_NAMED");
    }

    @ParameterizedTest
    @EnumSource
    void whereTheChainBreaksIsSaidInWords(AuditFinding.Kind kind) {
        AuditVerdict verdict = new AuditVerdict(new AuditFinding(10, 2, Optional.of(new AuditFinding.Break(kind, 7, 107))));

        assertThat(verdict.isSound()).isFalse();
        assertThat(verdict.getBreak()).contains("位置 7", "記録番号 107").matches("[^A-Z]*");
    }
}
