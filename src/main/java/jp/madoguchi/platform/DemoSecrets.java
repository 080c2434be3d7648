package jp.madoguchi.platform;

import java.util.List;
import java.util.Set;

/** Every secret that the demo profile uses; they are in the repository, so they protect nothing. */
public final class DemoSecrets {

    static final String DATABASE_PASSWORD = "embedded";
    static final String KEYSTORE_PASSWORD = "madoguchi-demo";

    /** Of all people of the demo, and what their 認証アプリ share with us. */
    public static final String PASSWORD = "madoguchi-wo-tamesu";
    public static final String APP = "MADOGUCHIDEMOMADOGUCHIDEMOABCDEF";

    /** Of the doctor without mail: the facility's code, the PIN and the card that were posted to him. */
    public static final String CARD_FACILITY = "4619900014";
    public static final String PIN = "26040100";
    public static final List<String> CARD = List.of(
        "93850269", "12279420", "33056280", "64026861", "17008469", "08754217", "78659006", "70615101", "66557838", "91290615",
        "12752293", "31726883", "34933883", "21207078", "29409309", "41926303", "25272806", "14847668", "43217563", "84376073");

    private DemoSecrets() {
    }

    static boolean contains(String secret) {
        return Set.of(DATABASE_PASSWORD, KEYSTORE_PASSWORD).contains(secret);
    }
}
