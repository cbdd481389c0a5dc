package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The steps of filing, each a transaction: take under a lease, file, or write down why not. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FilingDesk {

    @Inject
    private FilingTasks tasks;

    @Inject
    private Records records;

    @Inject
    private Dossiers dossiers;

    @Inject
    private FileStore files;

    @Inject
    private Event<HazardFiled> filed;

    @Inject
    private Clock clock;

    /** Takes due tasks for the time of a lease: those of today, or those of old ledgers. */
    public List<Long> take(boolean bulk, int most) {
        var now = clock.instant();
        var due = tasks.due(bulk, now, most);
        due.forEach(task -> task.lease(now));
        return due.stream().map(FilingTask::id).toList();
    }

    /** Makes the record of the task's hazard with all its parts and ends the task. A hazard filed already is left so. */
    @Clause({"R07-14a", "R06-D3c"})
    public void file(long taskId) {
        var task = tasks.locked(taskId).filter(FilingTask::isWaiting);
        if (task.isEmpty()) {
            return;
        }
        var hazardNumber = task.get().hazardNumber();
        if (records.numberOf(hazardNumber).isEmpty()) {
            var dossier = dossiers.of(hazardNumber);
            records.add(new ArchivedRecord(dossier, parts(dossier)));
            filed.fire(new HazardFiled(dossier.number(), dossier.hazard()));
        }
        tasks.remove(task.get());
    }

    private List<FiledPart> parts(Dossier dossier) {
        var data = RecordData.of(dossier);
        var dataFile = files.keep(data, dossier.number() + ".json", "application/json");
        var paper = new RecordPaper(dossier, dataFile.sha256()).pdf();
        var parts = new ArrayList<FiledPart>();
        parts.add(FiledPart.of(FiledPart.DATA, dataFile));
        parts.add(FiledPart.of(FiledPart.PAPER, files.keep(paper, dossier.number() + ".pdf", "application/pdf")));
        dossier.photos().forEach(photo -> parts.add(FiledPart.of(photo.place(), photo.original())));
        return parts;
    }

    /** Puts a task that failed back, or aside after the last try. */
    public void failed(long taskId, String reason) {
        tasks.locked(taskId).ifPresent(task -> task.failed(clock.instant(), reason));
    }
}
