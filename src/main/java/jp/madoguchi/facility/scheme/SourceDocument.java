package jp.madoguchi.facility.scheme;

import java.util.Locale;
import java.util.ResourceBundle;

/** A document the clauses stand in; its title as people know it stands in clauses.properties. */
public enum SourceDocument {
    /** 福県医発第2320号 itself, which passes on the letter of 日本医師会 */
    LETTER_2320,
    /** 別添資料1: for 義務化対象外 */
    LETTER_2320_1,
    /** 別添資料3: for 経過措置 */
    LETTER_2320_3,
    /** The slides on 義務化対象外, 健診実施機関等 and 助産所 */
    SLIDES_2023,
    /** 保連発0321第1号・保医発0321第9号 on 居宅同意取得型 */
    NOTICE_0321,
    /** The overview of 令和7年度 */
    OVERVIEW_2025,
    /** 導入の手引き of 2020 */
    GUIDE_2020,
    /** What the ministry announced, where none of the documents above says it */
    ANNOUNCED,
    /** What this office decided or does where the documents are silent */
    HOUSE;

    public String getTitle() {
        return ResourceBundle.getBundle("jp.madoguchi.facility.scheme.clauses", Locale.ROOT).getString(name());
    }
}
