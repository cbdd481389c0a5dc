package io.gridkeeper.marketing.pay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A version of a month's proposal in lists. */
public record PayProposalRow(
        long id,
        LocalDate firstDay,
        int number,
        PayState state,
        int scheme,
        @Nullable String madeBy,
        Instant madeAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String words) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.pay.PayProposalRow(p.id, p.firstDay, p.number, p.state, s.number,"
                    + " m.name, p.madeAt, a.name, p.approvedAt, p.words) from PayProposal p join PayScheme s on s.id ="
                    + " p.schemeId left join Person m on m.id = p.madeById left join Person a on a.id = p.approvedById";

    public YearMonth month() {
        return YearMonth.from(firstDay);
    }
}
