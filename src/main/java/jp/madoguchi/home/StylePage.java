package jp.madoguchi.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.faces.Problem;

/** Something to show in the components of the living style page. */
@Named
@RequestScoped
public class StylePage {

    private String name = "山田 花子";
    private FacilityCode code = new FacilityCode("0110113719");
    private String phone = "03-1234-567";
    private LocalDate day = LocalDate.of(2026, 1, 31);
    private String question = "機器を替えたときの手続きを教えてください。";
    private String kind = "CLINIC";
    private String prefecture = "13";
    private boolean agreed = true;
    private Object evidence;

    public void send() {
        // A button of the style page goes nowhere.
    }

    public List<Problem> getProblems() {
        return List.of(new Problem("wrong", "電話番号が1桁足りないようです。市外局番から入力してください。"),
            new Problem("question", "お問い合わせの内容を入力してください。"));
    }

    public String getNumber() {
        return "7KX-4MP-2RW";
    }

    public String getLongName() {
        return "医療法人社団 髙﨑𠮷野会 附属 地域包括ケアセンター併設 みどりの丘ファミリークリニック 北口分院";
    }

    public String getCodeUnderstood() {
        return "都道府県 " + code.getPrefecture() + "、" + code.getPointTable().getLabel() + "、" + code;
    }

    public String getDayUnderstood() {
        return JapaneseDate.withWeekday(day);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public FacilityCode getCode() {
        return code;
    }

    public void setCode(FacilityCode code) {
        this.code = code;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPrefecture() {
        return prefecture;
    }

    public void setPrefecture(String prefecture) {
        this.prefecture = prefecture;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public Object getEvidence() {
        return evidence;
    }

    public void setEvidence(Object evidence) {
        this.evidence = evidence;
    }
}
