package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of posts and the numbers adopted for them. Everybody reads; the grid office describes kinds and adopts the
 * preset of a regulation or numbers of its own, from a day on. What was adopted before keeps counting for its days.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class PostOffice {

    private static final String KIND = "postSet";

    @Inject
    private Posts posts;

    @Inject
    private Appointments appointments;

    @Inject
    private PositionPosts positions;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** All kinds, the shipped ones first. */
    public List<PostKindRow> kinds() {
        return posts.kinds();
    }

    /** The kinds by code, for names in lists. */
    public Map<String, PostKindRow> kindsByCode() {
        return posts.kindsByCode();
    }

    /** The presets by regulation, such as {@code R07}. */
    public Map<String, List<PostLimit>> presets() {
        return PostPresets.all();
    }

    /** All adopted sets, the latest first. */
    public List<PostSetRow> sets() {
        return posts.sets();
    }

    /** The set that counts on a day. */
    public Optional<PostSetRow> inForce(LocalDate day) {
        return posts.sets().stream()
                .filter(set -> !set.effectiveFrom().isAfter(day))
                .findFirst();
    }

    /** Describes a kind of post, or makes a new one; what a shipped kind acts as stays. */
    @Clause("R11-1h")
    @RolesAllowed(Roles.GRID_OFFICE)
    public void describe(DescribePost as) {
        var known = posts.kind(as.code());
        boolean taken = posts.kinds().stream()
                .anyMatch(kind -> !kind.code().equals(as.code())
                        && kind.name().chinese().equals(as.name().chinese().strip()));
        if (taken) {
            throw Refusal.conflict("grid.post.nameTaken", as.name().chinese());
        }
        var before = known.map(PostKind::row).map(PostKindRow::toString).orElse(null);
        known.ifPresentOrElse(kind -> kind.describe(as), () -> posts.add(new PostKind(as)));
        trail.record("postKind", 0, "describe", null, before, as.toString());
        positions.follow();
    }

    /**
     * Adopts a preset from a day on, today at the earliest; refuses while appointments of that day or later break it.
     *
     * @return the id of the set
     */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM})
    public long adopt(String preset, LocalDate from) {
        var limits = PostPresets.all().get(preset);
        if (limits == null) {
            throw Refusal.notFound("grid.post.presetUnknown", preset);
        }
        return adopt(preset, limits, from);
    }

    /** Adopts numbers of the company's own. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public long adoptOwn(List<PostLimit> limits, LocalDate from) {
        var kinds = posts.kindsByCode();
        var seen = new HashSet<String>();
        for (var limit : limits) {
            if (!kinds.containsKey(limit.post())) {
                throw Refusal.invalid("grid.post.unknown", limit.post());
            }
            if (!seen.add(limit.post())) {
                throw Refusal.invalid("grid.post.twice", limit.post());
            }
        }
        for (var named : Post.values()) {
            if (!seen.contains(named.name())) {
                throw Refusal.invalid("grid.post.namedMissing", named.name());
            }
        }
        return adopt(PostSetRow.OWN, limits, from);
    }

    @Clause("R07-18a")
    private long adopt(String preset, List<PostLimit> limits, LocalDate from) {
        if (from.isBefore(LocalDate.now(clock))) {
            throw Refusal.invalid("grid.post.tooEarly").citing("R07-18a");
        }
        if (posts.beginsOn(from)) {
            throw Refusal.conflict("grid.post.dayTaken", from.toString());
        }
        posts.holdAppointing();
        refuseBreaches(posts.timeline().with(from, limits), from);
        var set = new PostSet(preset, from, limits, caller.get().login(), clock.instant());
        posts.add(set);
        appointments.markSingle(posts.timeline(), from);
        trail.record(KIND, set.row().id(), "adopt", "R07-18a", null, preset + " " + from);
        return set.row().id();
    }

    private void refuseBreaches(PostTimeline timeline, LocalDate from) {
        var claims = appointments.known().stream()
                .filter(known -> known.reaches(from))
                .map(known -> known.claim(0))
                .toList();
        var faults = new PostRules(timeline).faults(claims);
        if (!faults.isEmpty()) {
            var first = faults.getFirst();
            var refusal = Refusal.conflict(first.key(), first.args().toArray());
            throw first.clause() == null ? refusal : refusal.citing(first.clause());
        }
    }

    /** Takes back a set that has not begun yet. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public void withdraw(long setId) {
        var set = posts.set(setId).orElseThrow(() -> Refusal.notFound("grid.post.setUnknown"));
        if (!set.effectiveFrom().isAfter(LocalDate.now(clock))) {
            throw Refusal.conflict("grid.post.setBegun", set.effectiveFrom().toString())
                    .citing("R07-18a");
        }
        posts.holdAppointing();
        posts.remove(set);
        var without = new PostTimeline(posts.sets());
        refuseBreaches(without, set.effectiveFrom());
        appointments.markSingle(without, set.effectiveFrom());
        trail.record(KIND, setId, "withdraw", "R07-18a", set.effectiveFrom().toString(), null);
    }
}
