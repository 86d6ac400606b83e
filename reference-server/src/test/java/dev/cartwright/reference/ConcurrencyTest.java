package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";

    @Test
    void losesNoneOfManyConcurrentAdds() throws Exception {
        try (ReferenceServer server =
                        ReferenceServer.start(ServerConfiguration.forTests().build());
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            OkHttpClient http = new OkHttpClient.Builder()
                    .connectionPool(new ConnectionPool(64, 1, TimeUnit.MINUTES))
                    .build();
            String cookie = new Client(server).get().cookie().orElseThrow();
            List<Callable<Integer>> all = new ArrayList<>();
            for (int client = 0; client < 64; client++) {
                Client one = new Client(server, http).withCookie(cookie);
                all.add(() -> {
                    int added = 0;
                    for (int i = 0; i < 200; i++) {
                        added += one.post(MUG).status() == 200 ? 1 : 0;
                    }
                    return added;
                });
            }
            int added = 0;
            for (Future<Integer> future : clients.invokeAll(all)) {
                added += future.get();
            }
            assertThat(added).isEqualTo(12_800);
            assertThat(new Client(server)
                            .withCookie(cookie)
                            .get()
                            .cart()
                            .path("mug-enamel")
                            .path("qty")
                            .asInt())
                    .isEqualTo(12_800);
        }
    }

    @Test
    void sellsNoMoreThanItsStockToConcurrentAdds() throws Exception {
        try (ReferenceServer server =
                        ReferenceServer.start(ServerConfiguration.forTests().build());
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            String cookie = new Client(server).get().cookie().orElseThrow();
            List<Callable<Integer>> all = new ArrayList<>();
            for (String size : List.of("S", "M", "L", "XL")) {
                for (int i = 0; i < 8; i++) {
                    Client one = new Client(server).withCookie(cookie);
                    all.add(() -> one.post("{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"%s\"}".formatted(size))
                            .status());
                }
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> future : clients.invokeAll(all)) {
                statuses.add(future.get());
            }
            assertThat(statuses).containsOnly(200, 409);
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(10);
        }
    }
}
