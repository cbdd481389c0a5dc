package io.gridkeeper.marketing.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The market as last read, as long as no unit has changed and memory allows: who touches whom is dear to find. */
@ApplicationScoped
class Markets {

    private @Nullable SoftReference<Known> last;

    /** The market under a stamp; read anew where another stamp, or none, is known. */
    synchronized Market at(String stamp, Supplier<List<Market.MarketUnit>> units) {
        var known = Optional.ofNullable(last)
                .map(SoftReference::get)
                .filter(held -> held.stamp().equals(stamp));
        if (known.isPresent()) {
            return known.get().market();
        }
        var market = new Market(units.get());
        last = new SoftReference<>(new Known(stamp, market));
        return market;
    }

    private record Known(String stamp, Market market) {}
}
