package dev.cartwright.reference.faults;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.NamedChoice;
import java.util.List;
import java.util.stream.Stream;

/** All faults, and the door to them. */
public final class FaultCatalogue {
    private FaultCatalogue() {}

    /** Every fault, by theme. */
    public static List<Fault> all() {
        return Stream.of(
                        AddFaults.all(),
                        ChangeFaults.all(),
                        ReplaceFaults.all(),
                        MethodFaults.all(),
                        BodyFaults.all(),
                        TrustFaults.all(),
                        ErrorFaults.all(),
                        OrderFaults.all(),
                        PrecedenceFaults.all(),
                        QuantityFaults.all(),
                        ShapeFaults.all(),
                        DetailFaults.all(),
                        UnfitBodyFaults.all(),
                        MemberFaults.all(),
                        LenientFaults.all(),
                        SideEffectFaults.all(),
                        RobustnessFaults.all(),
                        StockFaults.all(),
                        CookieAttributeFaults.all(),
                        CookieIdentityFaults.all(),
                        ForgedCookieFaults.all(),
                        SpellingFaults.all(),
                        CookieTextFaults.all(),
                        CartIdFaults.all(),
                        PersistenceFaults.all(),
                        ExpiryFaults.all(),
                        OutageFaults.all(),
                        CheckoutFaults.all(),
                        ChargeFaults.all(),
                        WebhookFaults.all(),
                        PaidCartFaults.all(),
                        HoldFaults.all(),
                        RacingFaults.all(),
                        HistoryFaults.all(),
                        SecurityFaults.all(),
                        BrowserFaults.all(),
                        TransferFaults.all(),
                        RateLimitFaults.all(),
                        StatefulFaults.all(),
                        RareFaults.all(),
                        TellingFaults.all(),
                        EventFaults.all(),
                        LoadFaults.all())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The fault of that id.
     *
     * @throws IllegalArgumentException naming near ids when there is none
     */
    public static Fault byId(String id) {
        return NamedChoice.find("fault", id, all(), Fault::id);
    }

    /**
     * The alterations of these faults together, the first innermost.
     *
     * @throws IllegalArgumentException when an id is unknown
     */
    public static Alteration alteration(List<String> ids) {
        return ids.stream().map(id -> byId(id).alteration().get()).reduce(Alteration.none(), Alteration::then);
    }
}
