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

    private static final String DESK = "職員の画面は /desk/facilities（名前は自由、合い言葉は " + DemoSecrets.DESK_KEY
        + "）。 Staff pages: any name, this key.%n".formatted();

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
            site.address(), site.isDemo() ? " (demo profile)" : "", site.isDemo() ? DESK : "");
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
