package io.gridkeeper.web.plan;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.plan.Corner;
import io.gridkeeper.foundation.plan.DrawShape;
import io.gridkeeper.foundation.plan.PlanBook;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Draws a grid: its corners, a line each, as the drawing script writes them or as somebody types them. */
@Named
@RequestScoped
public class ShapeForm {

    @Inject
    private PlanBook book;

    private String grid = Objects.requireNonNullElse(Faces.getRequestParameter("grid"), "");
    private String corners = "";
    private @Nullable LocalDate from;

    public void draw() {
        var shape = book.draw(new DrawShape(AskedPlan.id(), grid, parse(corners), from));
        Say.done("plan.done.drawn", shape.gridName());
        back(shape.validFrom());
    }

    /** Ends the shape that holds today with yesterday. */
    public void end() {
        var today = book.today();
        var shape = book.shapes(AskedPlan.id(), today).stream()
                .filter(row -> row.gridCode().equals(grid))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan.shape.unknown"));
        book.end(shape.id(), today.minusDays(1));
        Say.done("plan.done.ended", shape.gridName());
        back(today);
    }

    private void back(LocalDate day) {
        var address = "/grid/plan?id=" + AskedPlan.id() + "&grid=" + URLEncoder.encode(grid, StandardCharsets.UTF_8);
        Faces.redirect(Faces.getRequestContextPath() + (day.isAfter(book.today()) ? address + "&day=" + day : address));
    }

    /** Two numbers a line. */
    static List<Corner> parse(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ShapeForm::corner)
                .toList();
    }

    private static Corner corner(String line) {
        var numbers = line.split("[\\s,;]+", -1);
        try {
            if (numbers.length == 2) {
                return new Corner(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
            }
        } catch (NumberFormatException none) {
            throw Refusal.invalid("plan.refusal.corner", line);
        }
        throw Refusal.invalid("plan.refusal.corner", line);
    }

    public String getGrid() {
        return grid;
    }

    public void setGrid(@Nullable String grid) {
        this.grid = Objects.requireNonNullElse(grid, "");
    }

    public String getCorners() {
        return corners;
    }

    public void setCorners(@Nullable String corners) {
        this.corners = Objects.requireNonNullElse(corners, "");
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
