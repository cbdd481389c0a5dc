package io.gridkeeper.web.directive;

import io.gridkeeper.duty.directive.DirectiveDesk;
import io.gridkeeper.duty.directive.DirectiveKind;
import io.gridkeeper.duty.directive.IssueDirective;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Hands down, names, acknowledges and reports. */
@Named
@RequestScoped
public class DirectiveForm {

    @Inject
    private DirectiveDesk desk;

    @Inject
    private Times times;

    private final Map<String, String> text = new HashMap<>();
    private DirectiveKind kind = DirectiveKind.TASK;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable PersonRow person;
    private List<Long> grids = List.of();

    public void issue() throws IOException {
        var row = desk.issue(new IssueDirective(
                kind,
                words("title"),
                words("text"),
                Objects.requireNonNullElse(issuedOn, times.getToday()),
                dueOn,
                grids));
        back("directive.done.issued", row.id());
    }

    public void withdraw(long id) throws IOException {
        desk.withdraw(id);
        back("directive.done.withdrawn", id);
    }

    public void name(long line, long directive) throws IOException {
        if (person == null) {
            throw Refusal.invalid("directive.missing.person");
        }
        desk.name(line, person.id());
        back("directive.done.named", directive);
    }

    public void acknowledge(long line, long directive) throws IOException {
        desk.acknowledge(line);
        back("directive.done.acknowledged", directive);
    }

    public void finish(long line, long directive) throws IOException {
        desk.done(line, words("report"));
        back("directive.done.finished", directive);
    }

    private static void back(String done, long id) throws IOException {
        Say.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/duty/directives?id=" + id);
    }

    private String words(String field) {
        return Objects.requireNonNullElse(text.get(field), "");
    }

    public Map<String, String> getText() {
        return text;
    }

    public DirectiveKind getKind() {
        return kind;
    }

    public void setKind(DirectiveKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable PersonRow getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonRow person) {
        this.person = person;
    }

    public List<Long> getGrids() {
        return grids;
    }

    public void setGrids(@Nullable List<Long> grids) {
        this.grids = Objects.requireNonNullElse(grids, List.of());
    }
}
