package jp.madoguchi.account.staff;

import java.util.Locale;
import jp.madoguchi.platform.audit.AuditFinding;

/** What the verifier found, in words. */
public final class AuditVerdict {

    private final AuditFinding finding;

    AuditVerdict(AuditFinding finding) {
        this.finding = finding;
    }

    public boolean isSound() {
        return finding.isSound();
    }

    public String getCounts() {
        return String.format(Locale.ROOT, "封をした記録%,d件を調べました。まだ封をしていない記録は%,d件です（数秒ごとに封をします）。", finding.sealed(), finding.unsealed());
    }

    /** Where the chain first breaks. */
    public String getBreak() {
        return finding.firstBreak().map(found -> switch (found.kind()) {
            case CHANGED_OR_MOVED -> "記録の内容か順番が、封をしたときと違います。";
            case ENTRY_REMOVED -> "封をした記録が1件なくなっています。";
            case SEAL_REMOVED -> "封が1つなくなっています。";
            case INSERTED -> "正しい手順で書かれていない記録があります。";
            case HEAD_CHANGED -> "鎖の終わりが、控えと違います。";
        } + "　位置 " + found.position() + "、記録番号 " + found.entryId()).orElse("");
    }
}
