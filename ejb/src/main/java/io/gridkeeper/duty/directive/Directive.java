package io.gridkeeper.duty.directive;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Something handed down. Life: issued, and perhaps {@link #withdraw withdrawn}; its lines say how far it came. */
@Entity
@Table(name = "directive")
class Directive {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directive_seq")
    @SequenceGenerator(name = "directive_seq", sequenceName = "directive_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DirectiveKind kind;

    @Column(updatable = false)
    private String title;

    @Column(name = "wording", updatable = false)
    private @Nullable String text;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "due_on", updatable = false)
    private @Nullable LocalDate dueOn;

    @Column(name = "issuer_id", updatable = false)
    private long issuerId;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Directive() {}

    Directive(IssueDirective wish, long issuerId) {
        if (wish.dueOn() != null && wish.dueOn().isBefore(wish.issuedOn())) {
            throw Refusal.invalid("directive.refusal.due").citing(wish.kind().clause());
        }
        this.kind = wish.kind();
        this.title = wish.title();
        this.text = wish.text();
        this.issuedOn = wish.issuedOn();
        this.dueOn = wish.dueOn();
        this.issuerId = issuerId;
    }

    void withdraw(LocalDate on) {
        if (withdrawnOn != null) {
            throw Refusal.conflict("directive.refusal.withdrawn").citing(kind.clause());
        }
        withdrawnOn = on;
    }

    void mustHold() {
        if (withdrawnOn != null) {
            throw Refusal.conflict("directive.refusal.withdrawn").citing(kind.clause());
        }
    }

    DirectiveRow row(Collection<LineRow> lines) {
        var progress = kind.isPersonal() ? Progress.ofMembers(lines) : Progress.of(lines);
        return new DirectiveRow(id, kind, title, text, issuedOn, dueOn, withdrawnOn, progress);
    }

    long id() {
        return id;
    }

    DirectiveKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    long issuerId() {
        return issuerId;
    }
}
