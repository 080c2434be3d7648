package jp.madoguchi.trials;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/**
 * Eight visitors who ask for one page again and again, in a process of their own: Load port path seconds gzip|plain.
 * A path @file stands for one of the paths in the file, drawn anew each time.
 */
final class Load {

    private static final int VISITORS = 8;

    private final int port;
    private final List<byte[]> requests;
    private final long end;

    private Load(String[] what) throws IOException {
        port = Integer.parseInt(what[0]);
        List<String> paths = what[1].startsWith("@") ? Files.readAllLines(Path.of(what[1].substring(1))) : List.of(what[1]);
        String headers = " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + (what[3].equals("gzip") ? "Accept-Encoding: gzip\r\n" : "") + "\r\n";
        requests = paths.stream().map(path -> ("GET " + path + headers).getBytes(StandardCharsets.US_ASCII)).toList();
        end = System.nanoTime() + Long.parseLong(what[2]) * 1_000_000_000L;
    }

    /** Prints: requests, the middle and the 99th percentile of their times in microseconds. */
    public static void main(String[] what) throws Exception {
        Load load = new Load(what);
        ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
        Callable<long[]> visitor = load::visit;
        LongStream all = LongStream.empty();
        for (Future<long[]> times : visitors.invokeAll(Collections.nCopies(VISITORS, visitor))) {
            all = LongStream.concat(all, Arrays.stream(times.get()));
        }
        visitors.shutdown();
        long[] sorted = all.sorted().toArray();
        System.out.println(sorted.length + " " + sorted[sorted.length / 2] / 1000 + " " + sorted[sorted.length * 99 / 100] / 1000);
    }

    private long[] visit() throws IOException {
        LongStream.Builder times = LongStream.builder();
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.setTcpNoDelay(true);
                InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
                boolean open = true;
                while (open && System.nanoTime() < end) {
                    long start = System.nanoTime();
                    socket.getOutputStream().write(requests.get(ThreadLocalRandom.current().nextInt(requests.size())));
                    open = read(in);
                    times.add(System.nanoTime() - start);
                }
            }
        }
        return times.build().toArray();
    }

    /** Whether the server keeps the connection open after this answer; anything but 200 ends the trial. */
    private static boolean read(InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status);
        }
        List<String> headers = new ArrayList<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            headers.add(header.toLowerCase());
        }
        if (headers.contains("transfer-encoding: chunked")) {
            for (int size = size(in); size > 0; size = size(in)) {
                in.skipNBytes(size + 2L);
            }
            line(in);
        } else {
            in.skipNBytes(headers.stream().filter(header -> header.startsWith("content-length: "))
                .mapToLong(header -> Long.parseLong(header.substring(16))).findFirst().orElseThrow());
        }
        return !headers.contains("connection: close");
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
