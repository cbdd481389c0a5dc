package io.gridkeeper.web.plan;

import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.plan.PlanBook;
import io.gridkeeper.foundation.plan.PlanRow;
import io.gridkeeper.foundation.plan.ShapeFinding;
import io.gridkeeper.foundation.plan.ShapeRow;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** One plan with the grids drawn on it on a day; tree, plan and address are one selection. */
@Named
@RequestScoped
public class PlanViewPage {

    @Inject
    private PlanBook book;

    @Inject
    private Texts msg;

    @SuppressWarnings("NullAway.Init")
    private PlanRow plan;

    @SuppressWarnings("NullAway.Init")
    private LocalDate day;

    private List<ShapeRow> shapes = List.of();
    private List<ShapeFinding> findings = List.of();

    @PostConstruct
    void load() {
        plan = book.plan(AskedPlan.id());
        day = AskedDay.or(book.today(), Faces.getRequestParameter("day"));
        shapes = book.shapes(plan.id(), day);
        findings = book.findings(plan.id(), day);
    }

    public void retire() {
        book.retire(plan.id());
        Say.done("plan.done.retired", plan.name());
        Faces.redirect(Faces.getRequestContextPath() + "/grid/plans");
    }

    public PlanRow getPlan() {
        return plan;
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isToday() {
        return day.equals(book.today());
    }

    public List<ShapeRow> getShapes() {
        return shapes;
    }

    public List<ShapeFinding> getFindings() {
        return findings;
    }

    /** Whether the grid is drawn on that day. */
    public boolean drawn(GridRow grid) {
        return shapes.stream().anyMatch(shape -> shape.gridId() == grid.id());
    }

    /** "A and B overlap by 3 %". */
    public String text(ShapeFinding finding) {
        var other = Objects.requireNonNullElse(finding.otherName(), "");
        return msg.of("plan.finding." + finding.kind(), finding.gridName(), other, finding.percent());
    }

    /** What the drawing script is given. */
    public String getData() {
        var pieces = findings.stream()
                .map(found -> MapData.piece(found, text(found)))
                .toList();
        return MapData.of(plan, shapes, pieces, Faces.getRequestContextPath()).json();
    }

    public String getSelected() {
        return Objects.requireNonNullElse(Faces.getRequestParameter("grid"), "");
    }
}
