package io.gridkeeper.foundation.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which places of the deployed suite carry out a clause; looked up once, when somebody first asks. */
@ApplicationScoped
class Carriers {

    private volatile @Nullable Map<String, List<Carrier>> found;

    List<Carrier> of(ClauseId clause) {
        return all().getOrDefault(clause.value(), List.of());
    }

    private Map<String, List<Carrier>> all() {
        var known = found;
        if (known == null) {
            known = CarrierIndex.ofApplication();
            found = known;
        }
        return known;
    }
}
