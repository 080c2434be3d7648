package jp.madoguchi.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The theme as it is served: one style sheet made of tokens, base and every component, one script, the fonts. */
@Named
@ApplicationScoped
public class Assets {

    private static final String THEME = "/WEB-INF/theme/";

    @Inject
    ServletContext context;

    private final Map<String, Asset> byAddress = new HashMap<>();
    private Asset css;
    private Asset js;
    private Asset deskJs;
    private Asset passkeyJs;
    private Asset calculatorJs;
    private Asset icon;
    private String errorTemplate;

    @PostConstruct
    void load() {
        String style = Stream.concat(Stream.of("tokens.css", "base.css"), filesIn("components/").filter(f -> f.endsWith(".css")))
            .map(this::text)
            .collect(Collectors.joining("\n"));
        for (String font : filesIn("fonts/").filter(f -> f.endsWith(".woff2")).toList()) {
            Asset asset = serve(font.substring("fonts/".length()), read(font));
            style = style.replace("url(" + font + ")", "url(" + asset.address() + ")");
        }
        css = serve("madoguchi.css", style.getBytes(StandardCharsets.UTF_8));
        js = serve("madoguchi.js", read("madoguchi.js"));
        deskJs = serve("desk.js", read("desk.js"));
        passkeyJs = serve("passkey.js", read("passkey.js"));
        calculatorJs = serve("calculator.js", read("calculator.js"));
        icon = serve("icon.svg", read("icon.svg"));
        errorTemplate = text("error.html");
    }

    private Asset serve(String name, byte[] bytes) {
        Asset asset = Asset.of(name, bytes);
        byAddress.put(asset.address(), asset);
        return asset;
    }

    private Stream<String> filesIn(String folder) {
        Set<String> paths = context.getResourcePaths(THEME + folder);
        return paths == null ? Stream.empty() : new TreeSet<>(paths).stream().map(path -> path.substring(THEME.length()));
    }

    private String text(String file) {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    private byte[] read(String file) {
        try (InputStream in = context.getResourceAsStream(THEME + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Asset at(String address) {
        return byAddress.get(address);
    }

    String errorTemplate() {
        return errorTemplate;
    }

    public String getCss() {
        return css.address();
    }

    public String getJs() {
        return js.address();
    }

    public String getDeskJs() {
        return deskJs.address();
    }

    public String getPasskeyJs() {
        return passkeyJs.address();
    }

    public String getCalculatorJs() {
        return calculatorJs.address();
    }

    public String getIcon() {
        return icon.address();
    }
}
