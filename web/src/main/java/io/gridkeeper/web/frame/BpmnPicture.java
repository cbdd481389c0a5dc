package io.gridkeeper.web.frame;

import io.gridkeeper.web.frame.BpmnDiagram.Box;
import io.gridkeeper.web.frame.BpmnDiagram.Flow;
import io.gridkeeper.web.frame.BpmnDiagram.Point;
import io.gridkeeper.web.frame.BpmnDiagram.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A process as a picture people can read: SVG without scripts or styles of its own (the page's style sheet gives the
 * colours, so it follows the theme), the steps where the matter stands marked with a token and named in the
 * picture's title, so that it can also be heard.
 */
public final class BpmnPicture {

    private static final double MARGIN = 24;
    private static final double TOKEN = 8;
    private static final double LINE = 17;
    private static final double EM = 13;
    private static final double LABEL_WIDTH = 110;

    private final BpmnDiagram diagram;
    private final Set<String> active;
    private final UnaryOperator<String> names;
    private final StringBuilder svg = new StringBuilder(8192);

    private BpmnPicture(BpmnDiagram diagram, Set<String> active, UnaryOperator<String> names) {
        this.diagram = diagram;
        this.active = active;
        this.names = names;
    }

    /**
     * Draws a BPMN file.
     *
     * @param names gives an element's id its name in the language of the page; an empty answer keeps the file's own
     * @param title what the picture shows, before the names of the active steps
     */
    public static String draw(String bpmn, Set<String> active, UnaryOperator<String> names, String title) {
        return new BpmnPicture(BpmnDiagram.parse(bpmn), active, names).picture(title);
    }

    /** The same on a page, which has the names of the steps under a prefix. */
    public static String draw(String bpmn, Collection<String> active, String prefix, Texts texts) {
        UnaryOperator<String> names = id -> texts.containsKey(prefix + id) ? texts.get(prefix + id) : "";
        return draw(bpmn, Set.copyOf(active), names, texts.get("frame.process.here"));
    }

    private String picture(String title) {
        Box all = extent();
        String here = diagram.shapes().stream()
                .filter(shape -> active.contains(shape.id()))
                .map(shape -> name(shape.id(), shape.name()))
                .collect(Collectors.joining(" / "));
        put("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s %s %s %s\" role=\"img\">")
                .with(all.x(), all.y(), all.width(), all.height());
        svg.append("<title>")
                .append(safe(here.isEmpty() ? title : title + ' ' + here))
                .append("</title>");
        svg.append("<defs><marker id=\"bp-end\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\"")
                .append(" markerHeight=\"8\" orient=\"auto\"><path class=\"bp-arrow\" d=\"M0 1 9 5 0 9z\"/></marker>")
                .append("</defs>");
        diagram.flows().forEach(this::line);
        diagram.shapes().forEach(this::shape);
        diagram.flows().forEach(this::lineName);
        return svg.append("</svg>").toString();
    }

    private Box extent() {
        var boxes = diagram.shapes().stream().map(Shape::box).toList();
        var points =
                diagram.flows().stream().flatMap(flow -> flow.points().stream()).toList();
        double left = Math.min(
                min(boxes.stream().map(Box::x).toList()),
                min(points.stream().map(Point::x).toList()));
        double top = Math.min(
                min(boxes.stream().map(Box::y).toList()),
                min(points.stream().map(Point::y).toList()));
        double right = Math.max(
                max(boxes.stream().map(b -> b.x() + b.width()).toList()),
                max(points.stream().map(Point::x).toList()));
        double bottom = Math.max(
                max(boxes.stream().map(b -> b.y() + b.height()).toList()),
                max(points.stream().map(Point::y).toList()));
        return new Box(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN + LINE);
    }

    private static double min(List<Double> values) {
        return values.stream().mapToDouble(v -> v).min().orElse(0);
    }

    private static double max(List<Double> values) {
        return values.stream().mapToDouble(v -> v).max().orElse(0);
    }

    private void shape(Shape shape) {
        boolean stands = active.contains(shape.id());
        String mark = stands ? "bp-active" : "bp-open";
        svg.append("<g class=\"").append(mark).append("\">");
        if (shape.event()) {
            event(shape);
        } else if (shape.gateway()) {
            gateway(shape);
        } else {
            task(shape);
        }
        if (stands) {
            put("<circle class=\"bp-token\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>")
                    .with(shape.box().x() + shape.box().width(), shape.box().y(), TOKEN);
        }
        svg.append("</g>");
    }

    private void task(Shape shape) {
        Box box = shape.box();
        put("<rect class=\"bp-shape\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\"/>")
                .with(box.x(), box.y(), box.width(), box.height());
        words(name(shape.id(), shape.name()), "bp-name", box.middleX(), box.middleY(), box.width() - EM, true);
    }

    private void event(Shape shape) {
        Box box = shape.box();
        double radius = box.width() / 2;
        String kind = shape.type().equals("endEvent") ? "bp-shape bp-final" : "bp-shape";
        put("<circle class=\"" + kind + "\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>").with(box.middleX(), box.middleY(), radius);
        if (shape.timer()) {
            put("<circle class=\"bp-glyph\" cx=\"%1$s\" cy=\"%2$s\" r=\"%3$s\"/>")
                    .with(box.middleX(), box.middleY(), radius * 0.66);
            put("<path class=\"bp-glyph\" d=\"M%s %sv-%sm0 %sh%s\"/>")
                    .with(box.middleX(), box.middleY(), radius * 0.45, radius * 0.45, radius * 0.32);
        }
        below(shape);
    }

    private void gateway(Shape shape) {
        Box box = shape.box();
        double half = box.width() / 2;
        put("<path class=\"bp-shape\" d=\"M%s %sl%s %s-%s %s-%s-%sz\"/>")
                .with(box.middleX(), box.y(), half, half, half, half, half, half);
        double arm = half * 0.36;
        put(shape.type().startsWith("parallel")
                        ? "<path class=\"bp-glyph\" d=\"M%1$s %2$sm-%3$s 0h%4$sm-%3$s-%3$sv%4$s\"/>"
                        : "<path class=\"bp-glyph\" d=\"M%1$s %2$sm-%3$s-%3$sl%4$s %4$sm0-%4$sl-%4$s %4$s\"/>")
                .with(box.middleX(), box.middleY(), arm, 2 * arm);
        below(shape);
    }

    private void below(Shape shape) {
        Box box = shape.box();
        double y = box.y() + box.height() + LINE;
        words(name(shape.id(), shape.name()), "bp-small bp-halo", box.middleX(), y, LABEL_WIDTH, false);
    }

    private void line(Flow flow) {
        String way = flow.points().stream()
                .map(point -> decimal(point.x()) + ' ' + decimal(point.y()))
                .collect(Collectors.joining("L", "M", ""));
        svg.append("<path class=\"bp-flow\" marker-end=\"url(#bp-end)\" d=\"")
                .append(way)
                .append("\"/>");
    }

    private void lineName(Flow flow) {
        if (flow.points().size() < 2 || name(flow.id(), flow.name()).isEmpty()) {
            return;
        }
        Point from = flow.points().get(0);
        Point to = flow.points().get(1);
        double x = (from.x() + to.x()) / 2;
        double y = (from.y() + to.y()) / 2 - (from.y() == to.y() ? LINE / 3 : 0);
        words(name(flow.id(), flow.name()), "bp-small bp-halo", x, y, LABEL_WIDTH, false);
    }

    /** Lines of words around a middle (tasks) or downwards from a point (everything else). */
    private void words(String text, String style, double x, double y, double width, boolean centred) {
        List<String> lines = Lines.of(text, width, EM);
        double top = centred ? y - (lines.size() - 1) * LINE / 2 + EM * 0.36 : y;
        for (int i = 0; i < lines.size(); i++) {
            put("<text class=\"" + style + "\" x=\"%s\" y=\"%s\" text-anchor=\"middle\">")
                    .with(x, top + i * LINE);
            svg.append(safe(lines.get(i))).append("</text>");
        }
    }

    private String name(String id, String fallback) {
        String own = names.apply(id);
        return own.isEmpty() ? fallback : own;
    }

    private Numbers put(String pattern) {
        return values -> svg.append(String.format(Locale.ROOT, pattern, (Object[]) decimals(values)));
    }

    private static String[] decimals(double... values) {
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = decimal(values[i]);
        }
        return texts;
    }

    private static String decimal(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private interface Numbers {
        void with(double... values);
    }
}
