package io.gridkeeper.marketing.competitor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A fact in lists; the price in fen. */
public record FactRow(
        long id,
        String number,
        long gridId,
        @Nullable String gridName,
        FactKind kind,
        String competitor,
        String subject,
        @Nullable Long price,
        String source,
        LocalDate seenOn,
        LocalDate validUntil,
        @Nullable Long filedById,
        @Nullable String filedBy,
        LocalDate filedOn,
        @Nullable LocalDate usedOn,
        @Nullable LocalDate answeredOn) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.competitor.FactRow(f.id, f.number, f.gridId, g.name, f.kind,"
                + " f.competitor, f.subject, f.price, f.source, f.seenOn, f.validUntil, f.filedById, p.name,"
                + " f.filedOn, f.usedOn, f.answeredOn) from CompetitorFact f left join SalesGrid g on g.id = f.gridId"
                + " left join Person p on p.id = f.filedById";

    /** Whether it no longer can be taken to hold. */
    public boolean isOutdated(LocalDate today) {
        return validUntil.isBefore(today);
    }

    /** Days from the filing of an event to the first answer; null while there is none. */
    public @Nullable Long responseDays() {
        return answeredOn == null ? null : ChronoUnit.DAYS.between(filedOn, answeredOn);
    }
}
