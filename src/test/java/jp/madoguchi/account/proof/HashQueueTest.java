package jp.madoguchi.account.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashQueueTest {

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicInteger served = new AtomicInteger();

    @AfterEach
    void everybodyGoesHome() {
        done.countDown();
        people.shutdownNow();
    }

    @Test
    void noMoreThanThePlacesAreServedAtOnceAndAllInTheEnd() throws Exception {
        HashQueue queue = new HashQueue(2, Duration.ofSeconds(15));
        List<Future<String>> all = IntStream.range(0, 6).mapToObj(i -> people.submit(() -> queue.inTurn(this::slowly))).toList();

        await().until(() -> served.get() == 2);
        await().during(Duration.ofMillis(100)).until(() -> served.get() == 2);
        done.countDown();

        for (Future<String> one : all) {
            assertThat(one.get()).isEqualTo("hash");
        }
    }

    @Test
    void whoHasWaitedTooLongIsTold() {
        HashQueue queue = new HashQueue(1, Duration.ofMillis(50));
        people.submit(() -> queue.inTurn(this::slowly));
        await().until(() -> served.get() == 1);

        assertThatThrownBy(() -> queue.inTurn(() -> "hash")).isInstanceOf(TooBusy.class);
    }

    @Test
    void aHashThatFailsGivesItsPlaceBack() {
        HashQueue queue = new HashQueue(1, Duration.ofMillis(50));
        assertThatThrownBy(() -> queue.inTurn(() -> PasswordHash.matches("", "no hash"))).isInstanceOf(IllegalArgumentException.class);

        assertThat(queue.<String>inTurn(() -> "hash")).isEqualTo("hash");
    }

    private String slowly() {
        served.incrementAndGet();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "hash";
    }
}
