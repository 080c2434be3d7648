package jp.madoguchi.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** Says in plain words, once the portal answers, where it is; the server's own log lines say everything but that. */
@WebListener
public class Opening implements ServletContextListener {

    private static final long QUARTER_SECOND = 250_000_000L;

    private static final String PEOPLE = "試しにログインする人（/login）：c1@demo.example など。パスワードは %s、確認コードは %s。%n"
        + "People to sign in as: c1@demo.example and others in the README; password and where their codes are shown as above.%n";

    @Inject
    Site site;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Thread announcer = new Thread(this::announceWhenReady, "opening");
        announcer.setDaemon(true);
        announcer.start();
    }

    private void announceWhenReady() {
        while (!answers()) {
            LockSupport.parkNanos(QUARTER_SECOND);
        }
        // System.out is the server's log by now.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.printf("%n窓口を開けました。Madoguchi is open at %s/%s%n%s止めるには Ctrl-C。 Ctrl-C stops it.%n%n",
            site.address(), site.isDemo() ? " (demo profile)" : "", site.isDemo() ? PEOPLE.formatted(DemoSecrets.PASSWORD, site.address("/demo/codes")) : "");
    }

    private boolean answers() {
        try {
            URI ready = URI.create("http://127.0.0.1:" + site.port() + "/health/ready");
            HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
