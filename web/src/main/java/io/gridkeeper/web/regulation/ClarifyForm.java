package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.ClarificationRow;
import io.gridkeeper.foundation.regulation.Clarifications;
import io.gridkeeper.foundation.regulation.Clarify;
import io.gridkeeper.foundation.regulation.ClauseId;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The clarifications beside a clause, and recording one. */
@Named
@RequestScoped
public class ClarifyForm {

    @Inject
    private Clarifications clarifications;

    @Inject
    private Times times;

    private List<ClarificationRow> rows = List.of();
    private String interpreter = "";
    private String text = "";
    private @Nullable LocalDate issuedOn;

    @PostConstruct
    void load() {
        rows = ClauseId.parse(id()).map(clarifications::of).orElse(List.of());
    }

    public void issue() throws IOException {
        var clause = ClauseId.parse(id()).orElseThrow(() -> Refusal.notFound("regulation.clause.unknown", id()));
        var day = Objects.requireNonNullElse(issuedOn, times.getToday());
        clarifications.issue(clause, new Clarify(interpreter, text, day));
        Say.done("regulation.clarify.done");
        Faces.redirect(Faces.getRequestContextPath() + "/library/clause?id=" + clause.value());
    }

    private static String id() {
        return Objects.requireNonNullElse(Faces.getRequestParameter("id"), "");
    }

    public List<ClarificationRow> getRows() {
        return rows;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }
}
