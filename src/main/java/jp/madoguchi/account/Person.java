package jp.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.text.MailAddress;

/** Somebody who can sign in, on whichever side of the counter. What he may do are rows of their own. */
@Entity
public class Person {

    @Id
    @GeneratedValue(generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    private String name;
    private String mail;
    @Column(name = "mail_key")
    private String mailKey;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "password_at")
    private OffsetDateTime passwordAt;
    @Column(name = "user_handle")
    private String userHandle;
    @Column(name = "made_at")
    private OffsetDateTime madeAt;
    @Column(name = "made_by")
    private String madeBy;

    protected Person() {
    }

    public Person(String name, Optional<MailAddress> mail, Instant now, String by) {
        this.name = name;
        this.mail = mail.map(MailAddress::text).orElse(null);
        this.mailKey = mail.map(Person::key).orElse(null);
        this.userHandle = SecretToken.fresh().text();
        this.madeAt = Jdbc.stamp(now);
        this.madeBy = by;
    }

    /** One mailbox is one account, in whichever case its address is typed. */
    public static String key(MailAddress mail) {
        return mail.text().toLowerCase(Locale.ROOT);
    }

    /** Password and second factor of the people of the demo are in the repository. */
    public boolean isOfTheDemo() {
        return mailKey != null && mailKey.endsWith("@demo.example");
    }

    public void usePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordAt = Jdbc.stamp(now);
    }

    /** He has to choose a new one, by a link in a mail. */
    public void forgetPassword() {
        passwordHash = null;
        passwordAt = null;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void rename(String newName) {
        name = newName;
    }

    public Optional<MailAddress> mail() {
        return Optional.ofNullable(mail).map(MailAddress::new);
    }

    public String getMail() {
        return mail;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public String userHandle() {
        return userHandle;
    }

    public String signature() {
        return "p" + id;
    }
}
