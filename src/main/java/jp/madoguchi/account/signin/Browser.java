package jp.madoguchi.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.web.Cookies;

/**
 * From where somebody comes: what a person would call the device, its address, and the digest of the mark this browser
 * was given when somebody last came in with it.
 */
public record Browser(String device, String address, Optional<String> mark) {

    static final String MARK = "browser";
    private static final List<Sign> SYSTEMS = List.of(new Sign("iPhone", "iPhone"), new Sign("iPad", "iPad"), new Sign("Android", "Android"),
        new Sign("Windows", "Windows"), new Sign("Mac OS X", "Mac"), new Sign("CrOS", "Chromebook"), new Sign("Linux", "Linux"));
    private static final List<Sign> PROGRAMS = List.of(new Sign("Edg", "Edge"), new Sign("Firefox", "Firefox"), new Sign("Chrome|CriOS", "Chrome"),
        new Sign("Safari", "Safari"));

    public static Browser of(HttpServletRequest request) {
        String agent = String.valueOf(request.getHeader("User-Agent"));
        Optional<String> mark = Cookies.read(request, MARK).filter(text -> text.length() <= 100).map(text -> new SecretToken(text).stored());
        return new Browser(named(SYSTEMS, agent, "不明な端末") + "・" + named(PROGRAMS, agent, "不明なブラウザー"), request.getRemoteAddr(), mark);
    }

    private static String named(List<Sign> signs, String agent, String otherwise) {
        return signs.stream().filter(sign -> sign.isIn(agent)).map(Sign::name).findFirst().orElse(otherwise);
    }

    private record Sign(Pattern pattern, String name) {

        Sign(String pattern, String name) {
            this(Pattern.compile(pattern), name);
        }

        boolean isIn(String agent) {
            return pattern.matcher(agent).find();
        }
    }
}
