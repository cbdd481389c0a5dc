package io.gridkeeper.marketing.diary;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.SalesCaller;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the diaries. Refusals: forbidden for who holds no post in the market, invalid for a day to come or long gone,
 * conflict for one that is fixed, not found for a person whom the caller does not lead.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-3.3c")
public class DiaryBook {

    private static final int DAYS_BACK = 31;
    private static final int LONGEST_SPAN = 62;
    private static final String KIND = "salesDiary";

    @Inject
    private Diaries diaries;

    @Inject
    private SalesCaller caller;

    @Inject
    private SalesScope scope;

    @Inject
    private CalendarBook calendars;

    @Inject
    private AuditTrail trail;

    /** The caller's diary of a day, with what was done on it. */
    public DiaryDraft mine(LocalDate day) {
        long me = caller.personId();
        var written = diaries.find(me, day).map(SalesDiary::row).orElse(null);
        boolean gone = day.isBefore(caller.today());
        boolean inReach =
                !day.isAfter(caller.today()) && !day.isBefore(caller.today().minusDays(DAYS_BACK));
        return new DiaryDraft(
                day,
                calendars.current().isWorkday(day),
                written,
                diaries.done(me, day),
                inReach && (written == null || !gone),
                gone);
    }

    /** Writes the caller's diary of a day, today's as often as needed; one of a day before is late and final. */
    public void write(WriteDiary diary) {
        long me = caller.personId();
        if (scope.gridsOf(me).isEmpty()) {
            throw Refusal.forbidden("diary.refusal.noPost");
        }
        var today = caller.today();
        if (diary.day().isAfter(today) || diary.day().isBefore(today.minusDays(DAYS_BACK))) {
            throw Refusal.invalid("diary.refusal.day", DAYS_BACK).citing("R14-3.3c");
        }
        diaries.find(me, diary.day())
                .ifPresentOrElse(
                        known -> known.rewrite(diary, caller.now()),
                        () -> diaries.add(new SalesDiary(me, diary, caller.now())));
        diaries.flush();
        trail.record(KIND, me, "write", "R14-3.3c", null, diary.day().toString());
    }

    /**
     * Who has a diary and who has none on the working days of a span of at most 62 days, among the people of the grids
     * the caller leads; the caller alone where he leads nobody.
     *
     * @param grid a grid with everything below it; null for all
     */
    public DiarySheet sheet(@Nullable Long grid, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.plusDays(LONGEST_SPAN).isBefore(to)) {
            throw Refusal.invalid("diary.refusal.span", LONGEST_SPAN);
        }
        var me = caller.person();
        var read = new HashMap<Long, Boolean>();
        var held = diaries.selling(caller.within(grid), from, to).stream()
                .filter(one -> (me != null && one.personId() == me) || read.computeIfAbsent(one.gridId(), this::reads))
                .toList();
        var people = held.stream().map(Diaries.Held::personId).collect(Collectors.toSet());
        return DiarySheet.of(
                held.stream().map(Diaries.Held::post).toList(),
                diaries.of(people, from, to),
                new DiarySheet.Span(from, to, caller.today(), calendars.current()));
    }

    /** The diary of somebody in a grid the caller leads. */
    public DiaryRow of(long personId, LocalDate day) {
        boolean mayRead = caller.is(personId)
                || diaries.selling(caller.within(null), day, day).stream()
                        .anyMatch(one -> one.personId() == personId && reads(one.gridId()));
        return diaries.find(personId, day)
                .filter(diary -> mayRead)
                .map(SalesDiary::row)
                .orElseThrow(() -> Refusal.notFound("diary.refusal.unknown"));
    }

    /** Leaders of the grid and those who see the whole market. */
    private boolean reads(long gridId) {
        return scope.visibleGridIds().isEmpty() || caller.leads(gridId);
    }
}
