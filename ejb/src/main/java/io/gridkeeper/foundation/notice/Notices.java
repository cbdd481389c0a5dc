package io.gridkeeper.foundation.notice;

import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Tells people things inside the suite, and lets them read what they were told. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class Notices {

    private static final int MOST_ROWS = 200;

    @Inject
    private NoticeBoard board;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Tells a person something in the caller's transaction. */
    public void tell(long personId, String key, List<String> args, String link) {
        board.add(new Notice(personId, key, args, link, clock.instant()));
    }

    /** What the caller was told, newest first; at most 200. */
    @RolesAllowed(Roles.WORKER)
    public List<NoticeRow> mine(int limit) {
        var person = caller.get().personId();
        return person == null
                ? List.of()
                : board.of(person, Math.clamp(limit, 1, MOST_ROWS)).stream()
                        .map(Notice::row)
                        .toList();
    }

    /** How many notices the caller has not read. */
    @RolesAllowed(Roles.WORKER)
    public long unread() {
        var person = caller.get().personId();
        return person == null ? 0 : board.unread(person);
    }

    /** Marks a notice of the caller as read; somebody else's is not found. */
    @RolesAllowed(Roles.WORKER)
    public void read(long id) {
        board.find(id)
                .filter(notice -> notice.isFor(caller.get().personId()))
                .orElseThrow(() -> Refusal.notFound("notice.unknown"))
                .read(clock.instant());
    }

    /** Marks everything the caller was told as read. */
    @RolesAllowed(Roles.WORKER)
    public void readAll() {
        var person = caller.get().personId();
        if (person != null) {
            board.readAll(person, clock.instant());
        }
    }
}
