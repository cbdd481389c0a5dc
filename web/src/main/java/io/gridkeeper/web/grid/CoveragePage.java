package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.coverage.Coverage;
import io.gridkeeper.foundation.coverage.CoverageFigure;
import io.gridkeeper.foundation.coverage.ResponsibilityMatrix;
import io.gridkeeper.foundation.coverage.SizeAdvice;
import io.gridkeeper.foundation.coverage.SizeBounds;
import io.gridkeeper.foundation.grid.GridDesk;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coverage of the company: figures with their lists, the matrix of units and lines, advice on size. */
@Named
@RequestScoped
public class CoveragePage {

    @Inject
    private Coverage coverage;

    @Inject
    private GridDesk desk;

    private List<CoverageFigure> figures = List.of();
    private List<SizeAdvice> advice = List.of();
    private @Nullable SizeBounds bounds;
    private String size = "";

    @SuppressWarnings("NullAway.Init")
    private ResponsibilityMatrix matrix;

    @PostConstruct
    void load() {
        OfficeOnly.check(Roles.GRID_OFFICE, Roles.MANAGEMENT, Roles.COMPLIANCE);
        figures = coverage.figures();
        matrix = coverage.matrix();
        bounds = coverage.sizeRule().orElse(null);
        advice = coverage.sizeAdvice();
    }

    public String adopt() {
        coverage.adoptSize(
                switch (size) {
                    case "SMALL" -> SizeBounds.SMALL;
                    case "LARGE" -> SizeBounds.LARGE;
                    default -> null;
                });
        Say.done("coverage.size.done");
        return "/grid/coverage?faces-redirect=true";
    }

    public String found() {
        Say.done("coverage.founded", desk.foundForUnits().size());
        return "/grid/coverage?faces-redirect=true";
    }

    public List<CoverageFigure> getFigures() {
        return figures;
    }

    public ResponsibilityMatrix getMatrix() {
        return matrix;
    }

    public List<SizeAdvice> getAdvice() {
        return advice;
    }

    public @Nullable SizeBounds getBounds() {
        return bounds;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }
}
