package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Customers to be worked by a day: an order comes to whoever has each of them on the list, or to the area manager. */
public record Dispatch(
        String title, String kindCode, @Nullable String productCode, LocalDate dueOn, List<String> customerNumbers) {

    private static final int LONGEST = 120;
    private static final int MOST = 2000;

    public Dispatch {
        title = Typed.required(title, LONGEST, "order.missing.title");
        customerNumbers = customerNumbers.stream().map(String::strip).distinct().toList();
        if (customerNumbers.isEmpty() || customerNumbers.size() > MOST) {
            throw Refusal.invalid("order.refusal.dispatchSize", MOST);
        }
    }
}
