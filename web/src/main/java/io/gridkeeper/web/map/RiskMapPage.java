package io.gridkeeper.web.map;

import io.gridkeeper.foundation.plan.ShapeRow;
import io.gridkeeper.safety.map.RiskArea;
import io.gridkeeper.safety.map.RiskMap;
import io.gridkeeper.safety.map.RiskMapView;
import io.gridkeeper.safety.risk.RiskLevel;
import io.gridkeeper.web.calendar.Dates;
import io.gridkeeper.web.frame.Texts;
import io.gridkeeper.web.plan.AskedPlan;
import io.gridkeeper.web.plan.MapData;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The four-colour map of a plan. */
@Named
@RequestScoped
public class RiskMapPage {

    /** A line of the legend; no level means not assessed. */
    public record Line(@Nullable RiskLevel level, String colour, String word, long areas) {}

    @Inject
    private RiskMap map;

    @Inject
    private Texts msg;

    @SuppressWarnings("NullAway.Init")
    private RiskMapView view;

    @PostConstruct
    void load() {
        var asked = Objects.requireNonNullElse(Faces.getRequestParameter("asOf"), "");
        view = asked.isBlank() ? map.view(AskedPlan.id()) : map.view(AskedPlan.id(), Dates.day(asked));
    }

    public RiskMapView getView() {
        return view;
    }

    public List<Line> getLegend() {
        var lines = new ArrayList<Line>();
        for (var level : RiskLevel.values()) {
            var colour = level.colour().name().toLowerCase(Locale.ROOT);
            lines.add(new Line(level, colour, word(level), view.areas(level)));
        }
        lines.add(new Line(null, "none", word(null), view.areas(null)));
        return lines;
    }

    public String word(@Nullable RiskLevel level) {
        return level == null ? msg.get("risk.level.none") : msg.name("risk.level", level);
    }

    /** What the drawing script is given. */
    public String getData() {
        var root = Faces.getRequestContextPath();
        var shapes = view.areas().stream()
                .map(area -> MapData.shape(area.shape(), area.colour(), word(area.level())))
                .toList();
        var marks = view.areas().stream()
                .filter(area -> !area.hazards().isEmpty())
                .map(area -> mark(area, root))
                .toList();
        return MapData.of(view.plan(), shapes, List.of(), marks, root).json();
    }

    private MapData.Mark mark(RiskArea area, String root) {
        ShapeRow shape = area.shape();
        int open = area.hazards().size();
        return new MapData.Mark(
                MapData.point(shape.label()),
                msg.of("map.hazardsOf", shape.gridName(), open),
                String.valueOf(open),
                root + "/hazard/list?open=true&grid=" + shape.gridId());
    }

    public String getSelected() {
        return Objects.requireNonNullElse(Faces.getRequestParameter("grid"), "");
    }
}
