package jp.madoguchi.platform.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which addresses are the staff's: only these pages use PrimeFaces, with its files and a content policy of their own. */
final class StaffPages {

    static final String DEMO = "/demo/style-staff";
    private static final List<String> ROOMS = List.of("/desk", "/call", "/admin");
    private static final Pattern FILE = Pattern.compile("/jakarta\\.faces\\.resource/(?:[a-z0-9-]+/){0,2}[a-z0-9-]+(?:\\.[a-z0-9-]+)*"
        + "\\.(?:css|js|woff2)\\.xhtml");
    private static final Set<String> LIBRARIES = Set.of("jakarta.faces", "primefaces", "primefaces-madoguchi");
    private static final Pattern QUERY = Pattern.compile("ln=([a-z.-]+)(?:&v=[0-9.]+)?");

    private StaffPages() {
    }

    static boolean isAt(String path) {
        return path.equals(DEMO) || ROOMS.stream().anyMatch(room -> path.equals(room) || path.startsWith(room + "/"));
    }

    /** The demo's page of components is for everybody. */
    static boolean isBehindTheCounter(String path) {
        return isAt(path) && !path.equals(DEMO);
    }

    /** A style sheet, script or font of the libraries the staff's pages use, under exactly the address Faces gives it. */
    static boolean isFile(String path, String query) {
        var library = query == null ? null : QUERY.matcher(query);
        return library != null && library.matches() && LIBRARIES.contains(library.group(1)) && FILE.matcher(path).matches();
    }
}
