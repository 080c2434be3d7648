package jp.madoguchi.account.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.Prefecture;

/** The columns in which a {@link NewBody} is kept. */
@Embeddable
class Described {

    private String name;
    @Enumerated(EnumType.STRING)
    private FacilityType type;
    private String prefecture;
    private String address;
    private String phone;
    private String words;

    protected Described() {
    }

    Described(NewBody body) {
        this.name = body.name();
        this.type = body.type();
        this.prefecture = body.prefecture().getCode();
        this.address = body.address();
        this.phone = body.phone();
        this.words = body.words();
    }

    NewBody body() {
        return new NewBody(name, type, Prefecture.of(prefecture), address, phone, words);
    }
}
