package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.safety.hazard.HazardState;
import io.gridkeeper.safety.hazard.HazardView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;

/**
 * Notices of rectification. The first who asks for a hazard's notice has its number given; afterwards everybody who sees
 * the hazard gets the same number with the limit as it stands.
 */
@Stateless
@RolesAllowed(Roles.WORKER)
public class RectificationNotices {

    @Inject
    private HazardSearch hazards;

    @Inject
    private IssuedNotices notices;

    @Inject
    private Serials serials;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Clauses clauses;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * The notice of a hazard the caller sees; refuses one that is not graded yet, because it has no limit to tell.
     *
     * @param link address of the hazard's page, for the QR code
     */
    @Clause("R20-6a")
    public NoticePaper of(String hazardNumber, String link, Locale language) {
        var hazard = hazards.view(hazardNumber);
        if (hazard.row().state() == HazardState.REGISTERED || hazard.row().state() == HazardState.WITHDRAWN) {
            throw Refusal.conflict("archive.refusal.notGraded", hazardNumber);
        }
        var notice = notices.find(hazardNumber).orElseGet(() -> issue(hazard));
        var messages = Messages.in(language);
        var paper = new RectificationNotice(
                notice.number(),
                notice.issuedAt(),
                dossiers.company(messages),
                notice.issuer(),
                hazard,
                clauses.titles(Dossier.clausesOf(hazard), messages),
                link,
                messages);
        return new NoticePaper(notice.number(), paper.pdf());
    }

    private IssuedNotice issue(HazardView hazard) {
        var serial = serials.locked(PaperKind.NOTICE);
        var hazardNumber = hazard.row().number();
        return notices.find(hazardNumber).orElseGet(() -> {
            var now = clock.instant();
            var number = serial.next(CompanyClock.dayOf(now).getYear());
            trail.record("hazard", hazard.row().id(), "issueNotice", "R20-6a", null, number);
            return notices.add(
                    new IssuedNotice(hazardNumber, number, now, caller.get().name()));
        });
    }
}
