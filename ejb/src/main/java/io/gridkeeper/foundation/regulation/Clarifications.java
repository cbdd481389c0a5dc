package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the body that interprets the rules says about a clause: kept with its day, shown beside the clause to everybody. */
@Stateless
@PermitAll
@Clause("R07-17a")
public class Clarifications {

    @Inject
    private ClarificationStore store;

    @Inject
    private LibraryTexts texts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The clarifications of a clause, the newest first. */
    public List<ClarificationRow> of(ClauseId clause) {
        return store.of(clause.value()).stream().map(Clarification::row).toList();
    }

    /** Keeps one; refuses a clause the library does not have and a day to come. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.COMPLIANCE})
    public ClarificationRow issue(ClauseId clause, Clarify said) {
        if (texts.find(clause).isEmpty()) {
            throw Refusal.notFound("regulation.clause.unknown", clause.value());
        }
        if (said.issuedOn().isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("regulation.clarify.future");
        }
        var note = new Clarification(clause.value(), said, caller.get().login());
        store.add(note);
        trail.record("clarification", note.id(), "issue", "R07-17a", null, clause.value());
        return note.row();
    }
}
