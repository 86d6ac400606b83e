package dev.cartwright.load;

import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.RunEvent;
import java.net.URI;
import java.time.Clock;

/** A harness of its own, to be killed while it loads the shop at the address it is given. */
final class LoneRun {

    private LoneRun() {}

    public static void main(String[] args) {
        ShopProfile shop = ShopProfile.of("shop", URI.create(args[0]));
        new LoadRunner(Clock.systemUTC()).run(LoadScenario.of(shop, Depth.FULL, true, 1), shop, event -> {
            if (event instanceof RunEvent.LoadProgressed) {
                System.out.println("loading");
            }
        });
    }
}
