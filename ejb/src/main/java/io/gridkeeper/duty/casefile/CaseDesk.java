package io.gridkeeper.duty.casefile;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens confidential files and shows them to those they name. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({
    "R03-2a",
    "R16-2a",
    "R17-2a",
    "R03-6b",
    "R16-6b",
    "R17-6b",
    "R08-3.2a",
    "R11-2.3.4a",
    "R11-2.4.2d",
    "R12-3.1.5a"
})
public class CaseDesk {

    private static final String SUBJECT = "caseFile";

    @Inject
    private CaseFiles files;

    @Inject
    private CaseAttempts attempts;

    @Inject
    private GridScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The kinds of files the caller may open. */
    public List<CaseKind> opens() {
        return Arrays.stream(CaseKind.values())
                .filter(kind ->
                        kind.openers().stream().anyMatch(role -> caller.get().isIn(role)))
                .toList();
    }

    /** Opens a file; an assessment is the supervision office's alone. */
    public CaseRow open(OpenCase wish) {
        if (!opens().contains(wish.kind())) {
            throw Refusal.forbidden("casefile.refusal.mayNotOpen")
                    .citing(wish.kind().clause());
        }
        var named = Stream.concat(wish.readers().stream(), Stream.ofNullable(wish.subjectId()))
                .distinct()
                .toList();
        if (organisation.names(named).size() != named.size()) {
            throw Refusal.invalid("casefile.refusal.person");
        }
        if (wish.gridId() != null) {
            scope.require(wish.gridId());
        }
        var file = new CaseFile(wish, personId(), today());
        files.add(file);
        trail.record(
                SUBJECT,
                file.id(),
                "open",
                wish.kind().clause(),
                null,
                wish.kind().name());
        return row(file);
    }

    /** The files the caller may read, the newest first; at most 200. */
    public List<CaseRow> list() {
        var person = caller.get().personId();
        return person == null
                ? List.of()
                : files.readBy(person).stream().map(this::row).toList();
    }

    /** The needs of special groups in a grid, or for null in all, over the files that name the caller. */
    public NeedFigures needs(@Nullable Long gridId) {
        var person = caller.get().personId();
        return NeedFigures.of(
                person == null
                        ? List.of()
                        : files.needs(person, gridId).stream()
                                .map(file -> file.row(""))
                                .toList());
    }

    /** One file; whoever is not named is refused, and his attempt is noted in the file. */
    public CaseRow view(long id) {
        return row(read(id));
    }

    /** Its lines, attempts among them, for the officers it names; the newest first. */
    public List<NoteRow> notes(long id) {
        if (!read(id).isKeptBy(caller.get().personId())) {
            return List.of();
        }
        var notes = files.notes(id);
        var names = organisation.names(notes.stream().map(CaseNote::personId).toList());
        return notes.stream()
                .map(note -> note.row(names.getOrDefault(note.personId(), "")))
                .toList();
    }

    /** Adds a line. */
    public void note(long id, String text) {
        kept(id);
        files.add(new CaseNote(
                id, personId(), clock.instant(), false, Typed.required(text, 1000, "casefile.missing.text")));
    }

    /** Says that the person was heard. */
    public CaseRow hear(long id) {
        var file = decidable(id);
        file.hear(today());
        trail.record(SUBJECT, id, "hear", file.kind().clause(), null, null);
        return row(file);
    }

    /** Decides or issues it. */
    public CaseRow decide(long id, String decision) {
        var file = decidable(id);
        file.decide(decision, today());
        trail.record(SUBJECT, id, "decide", file.kind().clause(), null, null);
        return row(file);
    }

    /** Whether the caller writes in the file. */
    public boolean keeps(long id) {
        return read(id).isKeptBy(caller.get().personId());
    }

    /** Only who may open such a file brings it to its end: a score is given and issued by one office. */
    private CaseFile decidable(long id) {
        var file = kept(id);
        if (!opens().contains(file.kind())) {
            throw Refusal.forbidden("casefile.refusal.mayNotDecide")
                    .citing(file.kind().clause());
        }
        return file;
    }

    /** Whether the caller hears and decides. */
    public boolean decides(long id) {
        var file = read(id);
        return file.isKeptBy(caller.get().personId()) && opens().contains(file.kind());
    }

    private CaseFile kept(long id) {
        var file = read(id);
        if (!file.isKeptBy(caller.get().personId())) {
            throw Refusal.forbidden("casefile.refusal.noAccess")
                    .citing(file.kind().clause());
        }
        return file;
    }

    private CaseFile read(long id) {
        var file = files.get(id);
        var person = caller.get().personId();
        if (!file.isReadBy(person)) {
            if (person != null) {
                attempts.note(id, person);
            }
            throw Refusal.forbidden("casefile.refusal.noAccess")
                    .citing(file.kind().clause());
        }
        return file;
    }

    private CaseRow row(CaseFile file) {
        return file.row(organisation.names(List.of(file.openedById())).getOrDefault(file.openedById(), ""));
    }

    private long personId() {
        return caller.get().requirePersonId();
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
