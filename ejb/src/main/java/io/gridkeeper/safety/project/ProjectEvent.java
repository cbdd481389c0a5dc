package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.audit.HistoryLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One line of a project's history. Written once; the database refuses to change or remove it. */
@Entity
@Table(name = "project_event")
class ProjectEvent extends HistoryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_event_seq")
    @SequenceGenerator(name = "project_event_seq", sequenceName = "project_event_seq", allocationSize = 50)
    private long id;

    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Column(name = "sequence_number", nullable = false, updatable = false)
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", length = 24, nullable = false, updatable = false)
    private ProjectAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", length = 12, nullable = false, updatable = false)
    private ProjectState to;

    @Column(name = "clause", length = 40, updatable = false)
    private @Nullable String clause;

    @SuppressWarnings("NullAway.Init")
    protected ProjectEvent() {}

    ProjectEvent(long projectId, HistoryEntry entry) {
        super(entry.act().personId(), entry.act().at(), entry.note());
        this.projectId = projectId;
        sequence = entry.sequence();
        action = entry.action();
        to = entry.to();
        clause = entry.clause();
    }

    HistoryEntry entry() {
        return new HistoryEntry(sequence, new Act(personId(), at()), action, to, note(), clause);
    }
}
