package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks of places. A fault becomes a hazard and a point of a numbered notice in the same transaction; a re-check judges
 * the points, and those still open go into the next notice.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class FireInspection {

    private static final int MOST_CHECKS = 100;

    @Inject
    private FireFiles files;

    @Inject
    private FireAccess access;

    @Inject
    private FireHazards hazards;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /** Writes a check down; with faults it makes hazards of them and issues a notice. */
    @Clause({"R20-2b", "R20-3b", "R20-3d", "R20-6a"})
    public FireCheckRow check(CheckPlace wish) {
        var place = visible(wish.placeCode());
        access.requireChecker(place.file().gridId());
        var on = access.past(wish.checkedOn());
        requireRound(wish.roundId(), place, on);
        var items = wish.items().stream()
                .map(item -> item.isFault() ? item.became(hazards.report(place, item, wish)) : item)
                .toList();
        var check = new FireCheck(place.id(), wish, on, access.personId(), items);
        files.add(check);
        trail.record("fireCheck", check.id(), "check", "R20-3b", null, place.code() + " " + on);
        var limitOn = wish.limitOn();
        if (check.faults().isEmpty() || limitOn == null) {
            return row(check, place, null);
        }
        var points = check.faults().stream()
                .map(item -> new NoticePoint(Objects.requireNonNullElse(item.note(), ""), item.hazardNumber(), false))
                .toList();
        var occasion = new FireNotice.Occasion(place.id(), check.id(), null, on, access.personId());
        return row(check, place, issue(occasion, limitOn, points).number());
    }

    private FireNotice issue(FireNotice.Occasion occasion, LocalDate limitOn, List<NoticePoint> points) {
        var notice = new FireNotice(files.nextNotice(occasion.on().getYear()), occasion, limitOn, points);
        files.add(notice);
        trail.record("fireNotice", occasion.placeId(), "issue", "R20-6a", null, notice.number());
        return notice;
    }

    /** The last checks of a place, the newest first; at most a hundred. */
    public List<FireCheckRow> checks(String placeCode) {
        var place = visible(placeCode);
        var notices = files.noticesOf(place.id());
        return files.checksOf(place.id(), MOST_CHECKS).stream()
                .map(check -> row(
                        check,
                        place,
                        notices.stream()
                                .filter(notice -> notice.checkId() == check.id())
                                .map(FireNotice::number)
                                .reduce((later, earlier) -> earlier)
                                .orElse(null)))
                .toList();
    }

    /** One check of a place the caller sees. */
    public FireCheckRow check(long id) {
        var check = files.find(FireCheck.class, id).orElseThrow(() -> Refusal.notFound("fire.unknown.check"));
        var place = placeOf(check.placeId(), "check");
        return row(check, place, null);
    }

    /** The notices of a place, the newest first. */
    public List<FireNoticeRow> notices(String placeCode) {
        var place = visible(placeCode);
        return files.noticesOf(place.id()).stream()
                .map(notice -> row(notice, place))
                .toList();
    }

    /** One notice of a place the caller sees. */
    public FireNoticeRow notice(String number) {
        var notice = files.notice(number);
        return row(notice, placeOf(notice.placeId(), "notice"));
    }

    /** The notice as a paper for seal and signature, PDF/A. */
    @Clause("R20-6a")
    public byte[] paper(String number, Messages messages) {
        var notice = notice(number);
        return new FireNoticePaper(
                        notice,
                        organisation.companyName(),
                        files.place(notice.placeCode()).file(),
                        messages)
                .pdf();
    }

    /** Who signed for the notice, and when. */
    @Clause("R20-6a")
    public FireNoticeRow receive(String number, String receiver, @Nullable LocalDate on) {
        var notice = files.notice(number);
        var place = placeOf(notice.placeId(), "notice");
        access.requireChecker(place.file().gridId());
        notice.receive(receiver, access.past(on));
        trail.record("fireNotice", place.id(), "receive", "R20-6a", null, number + " " + receiver);
        return row(notice, place);
    }

    /**
     * Judges the points; what is still open goes into the next notice.
     *
     * @param inOrder the points found in order, counted from one
     * @param nextLimit until when the rest must be put right; required where there is any
     * @return the next notice, or this one when all is in order
     */
    @Clause("R20-6a")
    public FireNoticeRow recheck(
            String number, Set<Integer> inOrder, @Nullable LocalDate on, @Nullable LocalDate nextLimit) {
        var notice = files.notice(number);
        var place = placeOf(notice.placeId(), "notice");
        access.requireChecker(place.file().gridId());
        var day = access.past(on);
        var open = notice.recheck(inOrder, day);
        trail.record("fireNotice", place.id(), "recheck", "R20-6a", null, number + " open " + open.size());
        if (open.isEmpty()) {
            return row(notice, place);
        }
        if (nextLimit == null) {
            throw Refusal.invalid("fire.missing.limitOn").citing("R20-6a");
        }
        var occasion = new FireNotice.Occasion(place.id(), notice.checkId(), number, day, access.personId());
        return row(issue(occasion, nextLimit, open), place);
    }

    private void requireRound(@Nullable Long roundId, FirePlace place, LocalDate on) {
        if (roundId == null) {
            return;
        }
        var round = files.find(FireRound.class, roundId)
                .filter(found -> access.sees(found.plan().gridId()))
                .orElseThrow(() -> Refusal.notFound("fire.unknown.round"));
        var covers = access.grid(place.file().gridId())
                .pathIds()
                .contains(round.plan().gridId());
        var done = Optional.ofNullable(round.doneOn());
        if (!covers || done.filter(on::isAfter).isPresent()) {
            throw Refusal.invalid("fire.refusal.notInRound");
        }
    }

    private FirePlace visible(String code) {
        var place = files.place(code);
        access.requireSight(place.file().gridId(), "place");
        return place;
    }

    private FirePlace placeOf(long id, String unknown) {
        return files.find(FirePlace.class, id)
                .filter(place -> access.sees(place.file().gridId()))
                .orElseThrow(() -> Refusal.notFound("fire.unknown." + unknown));
    }

    private FireCheckRow row(FireCheck check, FirePlace place, @Nullable String notice) {
        return check.row(place, name(check.checkerId()), notice);
    }

    private FireNoticeRow row(FireNotice notice, FirePlace place) {
        return notice.row(place, name(notice.issuerId()));
    }

    private String name(long person) {
        return organisation.names(List.of(person)).getOrDefault(person, "");
    }
}
