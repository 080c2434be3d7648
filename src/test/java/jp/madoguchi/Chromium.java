package jp.madoguchi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands each test a visitor with a browser: one Chromium for the whole run, a fresh context and page for every test.
 * Where none is installed the tests are skipped; a message on the browser's console, such as the content policy's, fails the test.
 */
public final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Chromium.class);
    private static final Installed PROGRAM = new Installed(
        "Chromium がありません。ブラウザーの試験を省きます。入れるには: apt-get install chromium fonts-noto-cjk",
        List.of("chromium", "chromium-browser", "google-chrome"));
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return PROGRAM.neededBy(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot().getStore(OURS).computeIfAbsent(Running.class, unseen -> Running.start(), Running.class);
        BrowserContext own = running.browser.newContext(options(parameter));
        Visitor visitor = new Visitor(own.newPage());
        context.getStore(OURS).put(Visitor.class, visitor);
        return visitor;
    }

    private static NewContextOptions options(ParameterContext parameter) {
        return new NewContextOptions().setLocale("ja-JP").setTimezoneId("Asia/Tokyo")
            .setViewportSize(Visitor.DESK, Visitor.HEIGHT).setJavaScriptEnabled(!parameter.isAnnotated(WithoutJavaScript.class));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitor visitor = context.getStore(OURS).get(Visitor.class, Visitor.class);
        if (visitor != null) {
            visitor.page().context().close();
            assertThat(visitor.complaints()).as("what the browser complained about").isEmpty();
        }
    }

    /** Closed with the run. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(playwright, playwright.chromium()
                .launch(new LaunchOptions().setExecutablePath(PROGRAM.path()).setArgs(FLAGS)));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
