package jp.madoguchi.account.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.IdentifierKind;
import jp.madoguchi.facility.Prefecture;
import jp.madoguchi.platform.faces.AtField;
import jp.madoguchi.platform.text.PhoneNumber;
import jp.madoguchi.platform.web.Visit;

/** 仮登録: what a body that the register does not know is called, and where it is. */
@Named
@RequestScoped
public class NewBodyPage {

    @Inject
    FacesContext faces;

    @Inject
    JoinAddress address;

    @Inject
    SendRegistration registrations;

    @Inject
    Visit visit;

    private String name;
    private String type;
    private String prefecture;
    private String place;
    private PhoneNumber phone;
    private String words;

    public void send() throws IOException {
        FacilityType chosen = FacilityType.valueOf(type);
        if (chosen == FacilityType.THERAPY) {
            AtField.say(faces, "new", "type", "施術所等は、このサイトでは登録できません。施術所等向けの案内をご確認ください。");
            return;
        }
        NewBody body = new NewBody(name, chosen, Prefecture.of(prefecture), place, phone.toString(), words);
        Optional<String> number = registrations.send(address.identifier(), body, visit.caller());
        if (number.isPresent()) {
            faces.getExternalContext().redirect("/my/join?registration=" + number.get());
        } else {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR,
                "お返事を待っている仮登録が20件あるため、今は送れません。お返事が届いてから、もう一度お送りください。", null));
        }
    }

    /** The first two digits of a code say it. */
    public String getPrefecture() {
        return Optional.ofNullable(prefecture).or(() -> address.identifier().filter(number -> number.kind() == IdentifierKind.FACILITY_CODE)
            .map(Identifier::number).map(code -> new FacilityCode(code).getPrefecture())).orElse("");
    }

    public boolean isDoubtful() {
        return address.identifier().flatMap(TypedNumber::doubt).isPresent();
    }

    public List<FacilityType> getTypes() {
        return List.of(FacilityType.values());
    }

    public List<Prefecture> getPrefectures() {
        return List.of(Prefecture.values());
    }

    public void setPrefecture(String prefecture) {
        this.prefecture = prefecture;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public PhoneNumber getPhone() {
        return phone;
    }

    public void setPhone(PhoneNumber phone) {
        this.phone = phone;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
