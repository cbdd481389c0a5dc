package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Bigrams;
import io.gridkeeper.foundation.kernel.Clause;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two files may be the same customer. The same number is certain; the same name at the same place is as
 * good; alike names are worth a look where place or address agree. Pure.
 */
@Clause("R14-2.1a")
final class Likeness {

    /** Below this two names are not called alike. */
    static final double ALIKE_NAME = 0.6;

    private static final double ALIKE_ADDRESS = 0.7;
    private static final Pattern NOISE =
            Pattern.compile("(?:有限责任公司|股份有限公司|有限公司|分公司|公司|co\\.?,? ?ltd\\.?|[^\\p{L}\\p{N}])");

    private Likeness() {}

    /** What is compared. */
    record Face(
            String name,
            long unitId,
            @Nullable String address,
            @Nullable String phoneDigest) {}

    /** Why two files may be one. */
    enum Reason {
        SAME_PHONE,
        SAME_NAME,
        ALIKE
    }

    static Optional<Reason> of(Face one, Face other) {
        if (one.phoneDigest() != null && Objects.equals(one.phoneDigest(), other.phoneDigest())) {
            return Optional.of(Reason.SAME_PHONE);
        }
        boolean near = one.unitId() == other.unitId() || alikeAddress(one.address(), other.address());
        if (!near) {
            return Optional.empty();
        }
        if (core(one.name()).equals(core(other.name()))) {
            return Optional.of(Reason.SAME_NAME);
        }
        return Bigrams.similarity(core(one.name()), core(other.name())) >= ALIKE_NAME
                ? Optional.of(Reason.ALIKE)
                : Optional.empty();
    }

    /** The name without legal forms and signs, which people write or leave out as they like. */
    static String core(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var core = NOISE.matcher(plain).replaceAll("");
        return core.isEmpty() ? plain : core;
    }

    private static boolean alikeAddress(@Nullable String one, @Nullable String other) {
        return one != null && other != null && Bigrams.similarity(one, other) >= ALIKE_ADDRESS;
    }
}
