package io.gridkeeper.marketing.competitor;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is filed.
 *
 * @param subject the product, the resource, or the event
 * @param price in fen, of a price only
 * @param source where it was seen or who told it
 * @param seenOn the day on which it was seen
 * @param validUntil the day until which it is taken to hold
 * @param lawful whoever files it declares that it was lawfully obtained
 */
@Clause("R14-3.3.2a")
public record FileFact(
        long gridId,
        FactKind kind,
        String competitor,
        String subject,
        @Nullable Long price,
        @Nullable String words,
        String source,
        LocalDate seenOn,
        LocalDate validUntil,
        boolean lawful) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_WORDS = 1000;
    private static final long MOST = 100_000_000_000L;

    public FileFact {
        competitor = Typed.required(competitor, LONGEST_NAME, "competitor.missing.competitor");
        subject = Typed.required(subject, LONGEST_SUBJECT, "competitor.missing.subject");
        words = Typed.optional(words, LONGEST_WORDS);
        if (Typed.optional(source, LONGEST_SUBJECT) == null) {
            throw Refusal.invalid("competitor.missing.source").citing("R14-3.3.2a");
        }
        source = source.strip();
        if (!lawful) {
            throw Refusal.invalid("competitor.refusal.notLawful").citing("R14-3.3.2a");
        }
        if (validUntil.isBefore(seenOn)) {
            throw Refusal.invalid("competitor.refusal.validity").citing("R14-3.3.2a");
        }
        if ((kind == FactKind.PRICE) != (price != null) || (price != null && (price <= 0 || price > MOST))) {
            throw Refusal.invalid("competitor.refusal.price");
        }
    }
}
