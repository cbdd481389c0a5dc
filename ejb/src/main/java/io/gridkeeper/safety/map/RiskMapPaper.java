package io.gridkeeper.safety.map;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.document.PdfInfo;
import io.gridkeeper.foundation.document.PdfSketch;
import io.gridkeeper.foundation.document.PdfSketch.At;
import io.gridkeeper.foundation.document.PdfSketch.Hatch;
import io.gridkeeper.foundation.document.PdfSketch.Look;
import io.gridkeeper.foundation.document.PdfTable;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.plan.Corner;
import io.gridkeeper.safety.risk.RiskLevel;
import io.gridkeeper.safety.risk.RiskPointRow;
import java.awt.Color;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The four-colour risk map (四色安全风险分布图) on paper: the plan with its areas, the legend, and the areas as a list.
 *
 * @param picture of the plan as PNG; null for a map in degrees
 */
record RiskMapPaper(RiskMapView view, byte @Nullable [] picture, String company, Instant madeAt, Messages messages) {

    private static final float HEAD = 84;
    private static final float LEGEND = 34;
    private static final float SIZE = 9.5f;
    private static final float FILL = 0.34f;
    private static final Color GREY = new Color(97, 107, 110);
    private static final Look NOT_ASSESSED = new Look(GREY, 0.05f, Hatch.NONE);

    byte[] pdf(PdfDocument.Sheet sheet) {
        var title = text("map.paper.title");
        var document = new PdfDocument(new PdfInfo(title, view.plan().name(), company, madeAt, messages), sheet)
                .title(title)
                .right(text("map.paper.line", view.plan().name(), day()));
        float high = sheet.height() - HEAD;
        document.sketch(sheet.width(), high, sketch -> draw(sketch, sheet.width(), high));
        return document.newPage()
                .heading(text("map.paper.areas"))
                .table(areas())
                .note(text(view.more() ? "map.paper.noteMore" : "map.paper.note"))
                .bytes();
    }

    private void draw(PdfSketch sketch, float width, float height) {
        var frame = Frame.of(view, width, height - LEGEND);
        var drawn = picture;
        if (drawn != null) {
            PlanTint.of(drawn, view, area -> look(area.level()))
                    .ifPresent(jpeg ->
                            sketch.picture(jpeg, new At(frame.left(), frame.top()), frame.width(), frame.height()));
        }
        for (var area : view.areas()) {
            var look = look(area.level());
            sketch.area(frame.ring(area.shape().corners()), drawn == null ? look : look.bare());
        }
        view.areas()
                .forEach(area -> sketch.label(lines(area), frame.at(area.shape().label()), SIZE - 1.5f));
        legend(sketch, height);
    }

    private List<String> lines(RiskArea area) {
        var lines = new ArrayList<String>();
        lines.add(area.shape().gridName());
        lines.add(word(area.level()));
        if (!area.hazards().isEmpty()) {
            lines.add(text("map.hazards", area.hazards().size()));
        }
        return lines;
    }

    private void legend(PdfSketch sketch, float height) {
        float x = 0;
        float y = height - LEGEND / 2;
        for (var level : RiskLevel.values()) {
            x = entry(sketch, level, x, y);
        }
        entry(sketch, null, x, y);
    }

    private float entry(PdfSketch sketch, @Nullable RiskLevel level, float x, float y) {
        sketch.area(List.of(new At(x, y), new At(x + 34, y), new At(x + 34, y + 14), new At(x, y + 14)), look(level));
        var words = text("map.legend", word(level), view.areas(level));
        sketch.text(words, new At(x + 40, y + 11), SIZE);
        return x + 40 + PdfSketch.width(words, SIZE) + 22;
    }

    private PdfTable areas() {
        var table = new PdfTable(SIZE, 12, 22, 12, 34, 20)
                .headings(
                        text("map.paper.code"),
                        text("map.paper.area"),
                        text("map.paper.level"),
                        text("map.paper.points"),
                        text("map.paper.hazards"));
        for (var area : view.areas()) {
            table.value(area.shape().gridCode())
                    .value(area.shape().gridName())
                    .value(word(area.level()))
                    .value(area.points().stream().map(RiskPointRow::name).collect(Collectors.joining("、")))
                    .value(area.hazards().stream()
                            .map(hazard -> hazard.number() + " " + hazard.summary())
                            .collect(Collectors.joining("\n")));
        }
        return table;
    }

    private static Look look(@Nullable RiskLevel level) {
        if (level == null) {
            return NOT_ASSESSED;
        }
        return switch (level) {
            case MAJOR -> new Look(new Color(213, 54, 43), FILL, Hatch.CROSSED);
            case LARGER -> new Look(new Color(238, 132, 32), FILL, Hatch.SLANTED);
            case GENERAL -> new Look(new Color(242, 194, 26), FILL, Hatch.DOTTED);
            case LOW -> new Look(new Color(52, 120, 220), FILL, Hatch.LEVEL);
        };
    }

    private String word(@Nullable RiskLevel level) {
        return text(level == null ? "risk.level.none" : "risk.level." + level.name());
    }

    private String day() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(view.day());
    }

    private String text(String key, Object... args) {
        return messages.text(key, args);
    }

    /** How the plan lies on the paper: as large as it fits, the shapes of a map in degrees upright. */
    private record Frame(float left, float top, float width, float height, Bounds bounds, boolean upright) {

        /** The stretch of the plan's coordinates that is shown. */
        private record Bounds(double minX, double minY, double maxX, double maxY) {}

        static Frame of(RiskMapView view, float width, float height) {
            var plan = view.plan();
            var bounds = plan.isPicture() ? picture(plan.width(), plan.height()) : corners(view);
            double wide = bounds.maxX() - bounds.minX();
            double shortened = plan.isPicture() ? 1 : Math.cos(Math.toRadians((bounds.minY() + bounds.maxY()) / 2));
            double tall = bounds.maxY() - bounds.minY();
            double scale = Math.min(width / (wide * shortened), height / tall);
            float shownWidth = (float) (wide * shortened * scale);
            float shownHeight = (float) (tall * scale);
            return new Frame((width - shownWidth) / 2, 0, shownWidth, shownHeight, bounds, !plan.isPicture());
        }

        private static Bounds picture(@Nullable Integer width, @Nullable Integer height) {
            return new Bounds(0, 0, width == null ? 1 : width, height == null ? 1 : height);
        }

        private static Bounds corners(RiskMapView view) {
            var all = view.areas().stream()
                    .flatMap(area -> area.shape().corners().stream())
                    .toList();
            return all.isEmpty()
                    ? new Bounds(0, 0, 1, 1)
                    : new Bounds(
                            all.stream().mapToDouble(Corner::x).min().orElse(0),
                            all.stream().mapToDouble(Corner::y).min().orElse(0),
                            all.stream().mapToDouble(Corner::x).max().orElse(1),
                            all.stream().mapToDouble(Corner::y).max().orElse(1));
        }

        At at(Corner corner) {
            double right = (corner.x() - bounds.minX()) / (bounds.maxX() - bounds.minX());
            double down = (corner.y() - bounds.minY()) / (bounds.maxY() - bounds.minY());
            return new At((float) (left + right * width), (float) (top + (upright ? 1 - down : down) * height));
        }

        List<At> ring(List<Corner> corners) {
            return corners.stream().map(this::at).toList();
        }
    }
}
