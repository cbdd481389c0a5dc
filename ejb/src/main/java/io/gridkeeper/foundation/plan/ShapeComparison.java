package io.gridkeeper.foundation.plan;

import io.gridkeeper.foundation.plan.ShapeFinding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * How the shapes of a plan fit together: grids with the same grid above must not lie over each other, and where the grid
 * above is drawn too, those below fill it and stay inside. Slivers below half a hundredth of the grid are the width of a
 * pencil and no finding.
 */
record ShapeComparison(List<Placed> shapes, PlanFrame frame) {

    private static final double PENCIL = 0.005;

    /** A grid with its shape. */
    record Placed(long gridId, @Nullable Long parentId, String code, String name, Outline outline) {}

    private record Piece(Polygon polygon, double share) {}

    /** All findings, the largest share first. */
    List<ShapeFinding> findings() {
        var findings = new ArrayList<ShapeFinding>();
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = i + 1; j < shapes.size(); j++) {
                if (Objects.equals(shapes.get(i).parentId(), shapes.get(j).parentId())) {
                    findings.addAll(overlaps(shapes.get(i), shapes.get(j)));
                }
            }
            findings.addAll(against(shapes.get(i)));
        }
        findings.sort(Comparator.comparingDouble(ShapeFinding::share).reversed());
        return findings;
    }

    private List<ShapeFinding> overlaps(Placed one, Placed other) {
        var first = one.outline().polygon();
        var second = other.outline().polygon();
        if (!first.getEnvelopeInternal().intersects(second.getEnvelopeInternal())) {
            return List.of();
        }
        var common = OverlayNGRobust.overlay(first, second, OverlayNG.INTERSECTION);
        double smaller = Math.min(first.getArea(), second.getArea());
        return pieces(common, smaller).stream()
                .map(piece -> finding(Kind.OVERLAP, one, other, piece))
                .toList();
    }

    /** Gaps in a shape that has grids below it on the plan, and what of those sticks out. */
    private List<ShapeFinding> against(Placed above) {
        var below = shapes.stream()
                .filter(placed -> Objects.equals(placed.parentId(), above.gridId()))
                .toList();
        if (below.isEmpty()) {
            return List.of();
        }
        var whole = above.outline().polygon();
        var covered = UnaryUnionOp.union(
                below.stream().map(placed -> placed.outline().polygon()).toList());
        var findings = new ArrayList<ShapeFinding>();
        pieces(difference(whole, covered), whole.getArea())
                .forEach(piece -> findings.add(finding(Kind.GAP, above, null, piece)));
        for (var placed : below) {
            var own = placed.outline().polygon();
            pieces(difference(own, whole), own.getArea())
                    .forEach(piece -> findings.add(finding(Kind.OUTSIDE, placed, above, piece)));
        }
        return findings;
    }

    private static Geometry difference(Geometry from, Geometry taken) {
        return OverlayNGRobust.overlay(from, taken, OverlayNG.DIFFERENCE);
    }

    private ShapeFinding finding(Kind kind, Placed about, @Nullable Placed other, Piece piece) {
        return new ShapeFinding(
                kind,
                about.code(),
                about.name(),
                other == null ? null : other.code(),
                other == null ? null : other.name(),
                Outline.corners(piece.polygon()),
                piece.share(),
                frame.squareMetres(piece.polygon()));
    }

    private static List<Piece> pieces(Geometry result, double of) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < result.getNumGeometries(); i++) {
            if (result.getGeometryN(i) instanceof Polygon polygon && polygon.getArea() > of * PENCIL) {
                pieces.add(new Piece(polygon, polygon.getArea() / of));
            }
        }
        return pieces;
    }
}
