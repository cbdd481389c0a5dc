package io.gridkeeper.web.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.foundation.plan.Corner;
import io.gridkeeper.foundation.plan.PlanRow;
import io.gridkeeper.foundation.plan.ShapeFinding;
import io.gridkeeper.foundation.plan.ShapeRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the drawing script of a page is given: the plan and everything on it that the viewer sees. */
public record MapData(
        String kind,
        int width,
        int height,
        @Nullable String picture,
        List<Shape> shapes,
        List<Piece> findings,
        List<Mark> marks) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A grid with its ring.
     *
     * @param level one of the four colours in lower case, or nothing
     * @param words what stands in it besides its name
     */
    public record Shape(String code, String name, List<double[]> corners, double[] label, String level, String words) {}

    /** A piece that does not fit. */
    public record Piece(String kind, String text, List<double[]> corners) {}

    /** A point with a number in it that leads to a list. */
    public record Mark(double[] at, String text, String number, String link) {}

    /** The plan with plain shapes. */
    static MapData of(PlanRow plan, List<ShapeRow> shapes, List<Piece> findings, String root) {
        return of(plan, shapes.stream().map(shape -> shape(shape, "", "")).toList(), findings, List.of(), root);
    }

    /** The plan with shapes and marks; {@code root} is the suite's own address. */
    public static MapData of(PlanRow plan, List<Shape> shapes, List<Piece> findings, List<Mark> marks, String root) {
        return new MapData(
                plan.kind().name(),
                plan.width() == null ? 0 : plan.width(),
                plan.height() == null ? 0 : plan.height(),
                plan.isPicture() ? root + "/api/v1/plans/" + plan.id() + "/picture" : null,
                shapes,
                findings,
                marks);
    }

    public static Shape shape(ShapeRow row, String level, String words) {
        return new Shape(row.gridCode(), row.gridName(), ring(row.corners()), point(row.label()), level, words);
    }

    static Piece piece(ShapeFinding finding, String text) {
        return new Piece(finding.kind().name(), text, ring(finding.outline()));
    }

    public static double[] point(Corner corner) {
        return new double[] {corner.x(), corner.y()};
    }

    private static List<double[]> ring(List<Corner> corners) {
        return corners.stream().map(MapData::point).toList();
    }

    /** For an attribute of the page. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
