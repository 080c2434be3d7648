package jp.madoguchi.trials.war;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** As little as a servlet can do to answer with the bytes of one of our pages (?home, ?notices). */
@WebServlet("/assets/trial-cached")
public class CachedBytes extends HttpServlet {

    private final Map<String, byte[]> plain = new ConcurrentHashMap<>();
    private final Map<String, byte[]> gzip = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean small = request.getHeader("Accept-Encoding") != null;
        byte[] bytes = (small ? gzip : plain).computeIfAbsent(request.getQueryString(), page -> read(request.getServerPort(), page, small));
        response.setContentType("text/html;charset=UTF-8");
        if (small) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static byte[] read(int port, String page, boolean small) {
        byte[] bytes = PlainPage.bytesOf(port, page.equals("home") ? "/" : "/" + page);
        if (!small) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
