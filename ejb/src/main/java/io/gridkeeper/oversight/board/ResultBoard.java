package io.gridkeeper.oversight.board;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The board of results, for everybody who comes by; and what the grid office may do to it. */
@Stateless
@PermitAll
public class ResultBoard {

    private static final int MOST_ROWS = 100;
    private static final String SUBJECT = "board";

    @Resource
    private SessionContext session;

    @Inject
    private BoardEntries entries;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /**
     * A page of published results, latest first, at most 100.
     *
     * @param month only what was closed in it, {@code 2026-09}; null for all
     */
    @Clause({"R05-5a", "R18-5a"})
    public BoardPage page(@Nullable String month, @Nullable String cursor, int limit) {
        var company = organisation.companyName();
        if (!isOpenToEverybody() && !session.isCallerInRole(Roles.WORKER)) {
            return BoardPage.closed(company);
        }
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var span = span(month);
        var from = Cursor.decode(cursor, 2);
        var found = from == null
                ? entries.rows(span, span.to().plusDays(1), "", rows + 1)
                : entries.rows(span, day(from.text(0)), from.text(1), rows + 1);
        var results = Slice.of(found, rows, row -> Cursor.encode(row.closedOn(), row.number()));
        return new BoardPage(true, company, entries.count(), entries.months(), results);
    }

    /** Whether people without a login see the board. */
    public boolean isOpenToEverybody() {
        return entries.setting().isOpenToEverybody();
    }

    /** Opens the board to everybody, or keeps it to the company's own people. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.MANAGEMENT})
    public void openToEverybody(boolean open) {
        var setting = entries.setting();
        trail.record(SUBJECT, 0, "open", "R05-5a", String.valueOf(setting.isOpenToEverybody()), String.valueOf(open));
        setting.openToEverybody(open);
    }

    /** Leaves number and result of a matter only, because its text is not fit for everybody's eyes. */
    @Clause({"R08-3.5b", "R12-3.1.4a"})
    @RolesAllowed(Roles.GRID_OFFICE)
    public void conceal(String hazardNumber, String reason) {
        var entry =
                entries.find(hazardNumber).orElseThrow(() -> Refusal.notFound("board.refusal.unknown", hazardNumber));
        trail.record(SUBJECT, entry.id(), "conceal", "R08-3.5b", null, hazardNumber + ": " + reason);
        entry.conceal();
    }

    private static BoardEntries.Span span(@Nullable String month) {
        try {
            return month == null || month.isBlank()
                    ? BoardEntries.Span.ALWAYS
                    : BoardEntries.Span.of(YearMonth.parse(month));
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("board.refusal.month", String.valueOf(month));
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException mangled) {
            throw Refusal.invalid("kernel.cursor.unreadable");
        }
    }
}
