package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells people of a hazard what concerns them, each once, never the one who did it. */
@Dependent
@Clause({"R04-3.4c", "R12-4.5b", "R05-4b", "R18-4b"})
class HazardBells {

    private static final int SUMMARY = 60;

    @Inject
    private Notices notices;

    @Inject
    private GridScope scope;

    @Inject
    private AccountRegister accounts;

    void reported(Hazard hazard, Act act) {
        tell(
                "hazard.notice.toGrade",
                hazard,
                act,
                hazard.routing().handlerId(),
                hazard.registration().firstContactId());
    }

    void graded(Hazard hazard, Act act) {
        if (hazard.state() == HazardState.CLOSED) {
            closed(hazard, act);
            return;
        }
        assigned(hazard, act);
        tell("hazard.notice.accepted", hazard, act, hazard.registration().reporterId());
    }

    /** To whoever has to rectify now, or to the grid office when nobody has. */
    void assigned(Hazard hazard, Act act) {
        var handler = hazard.routing().handlerId();
        if (handler != null) {
            tell("hazard.notice.toRectify", hazard, act, handler);
        } else {
            tell("hazard.notice.toAssign", hazard, act, office());
        }
    }

    /** To whoever has it now in the grid that took it over,. */
    void handedOver(Hazard hazard, Act act) {
        var handler = hazard.routing().handlerId();
        tell("hazard.notice.handedOver", hazard, act, handler == null ? office() : List.of(handler));
    }

    void rectified(Hazard hazard, Act act) {
        var acceptor = hazard.routing().handlerId();
        tell("hazard.notice.toAccept", hazard, act, acceptor == null ? office() : List.of(acceptor));
        if (!hazard.registration().isByFirstContact()) {
            tell("hazard.notice.toConfirm", hazard, act, hazard.registration().firstContactId());
        }
    }

    void returned(Hazard hazard, Act act) {
        tell(
                "hazard.notice.returned",
                hazard,
                act,
                hazard.routing().handlerId(),
                hazard.routing().leadPersonId());
    }

    void closed(Hazard hazard, Act act) {
        tell("hazard.notice.closed", hazard, act, hazard.registration().reporterId());
    }

    void withdrawn(Hazard hazard, Act act) {
        tell("hazard.notice.withdrawn", hazard, act, hazard.registration().reporterId());
    }

    void extensionAsked(Hazard hazard, Act act) {
        var deciders = hazard.grade() == HazardGrade.MAJOR
                ? office()
                : scope.holders(hazard.gridId(), Post.SAFETY_RESPONSIBLE);
        tell("hazard.notice.extensionAsked", hazard, act, deciders);
    }

    void extensionDecided(Hazard hazard, Act act) {
        tell("hazard.notice.extensionDecided", hazard, act, hazard.routing().handlerId());
    }

    void fedBack(Hazard hazard, String text, Act act) {
        send(
                "hazard.notice.feedback",
                hazard,
                act,
                List.of(hazard.registration().reporterId()),
                text);
    }

    void major(Hazard hazard) {
        var management = Stream.of(accounts.personsIn(Roles.MANAGEMENT), office(), scope.chainAbove(hazard.gridId()))
                .flatMap(List::stream)
                .toList();
        tell("hazard.notice.major", hazard, new Act(null, hazard.registration().receivedAt()), management);
    }

    /** The workers' congress is told through the liaisons of the grid and of those above it. */
    void madeKnown(Hazard hazard, String statement, Act act) {
        send("hazard.notice.madeKnown", hazard, act, scope.holders(hazard.gridId(), Post.LIAISON), statement);
    }

    void dueMoved(Hazard hazard, Act act) {
        tell(
                "hazard.notice.dueMoved",
                hazard,
                act,
                hazard.routing().handlerId(),
                hazard.registration().reporterId());
    }

    void escalated(Hazard hazard, long toPerson, Act act) {
        tell("hazard.notice.escalated", hazard, act, toPerson);
        tell(
                "hazard.notice.overdue",
                hazard,
                act,
                hazard.routing().handlerId(),
                hazard.routing().leadPersonId());
    }

    private void tell(String key, Hazard hazard, Act act, @Nullable Long... people) {
        tell(key, hazard, act, Stream.of(people).filter(Objects::nonNull).toList());
    }

    private void tell(String key, Hazard hazard, Act act, List<Long> people) {
        var due = hazard.due().dueOn();
        send(key, hazard, act, people, due == null ? "" : due.toString());
    }

    private void send(String key, Hazard hazard, Act act, List<Long> people, String more) {
        var description = hazard.registration().description();
        var summary = description.substring(0, Math.min(SUMMARY, description.length()));
        var args = new ArrayList<>(List.of(hazard.number(), summary, more));
        for (var person : new LinkedHashSet<>(people)) {
            if (!act.isBy(person)) {
                notices.tell(person, key, args, "/hazard/view?number=" + hazard.number());
            }
        }
    }

    private List<Long> office() {
        return accounts.personsIn(Roles.GRID_OFFICE);
    }
}
