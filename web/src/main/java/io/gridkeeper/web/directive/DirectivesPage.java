package io.gridkeeper.web.directive;

import io.gridkeeper.duty.directive.DirectiveDesk;
import io.gridkeeper.duty.directive.DirectiveKind;
import io.gridkeeper.duty.directive.DirectiveRow;
import io.gridkeeper.duty.directive.GridStanding;
import io.gridkeeper.duty.directive.LineRow;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What was handed down to the grids one sees, or with an id in the address one of it with its lines. */
@Named
@RequestScoped
public class DirectivesPage {

    private static final int PAGE = 30;

    @Inject
    private DirectiveDesk desk;

    private Slice<DirectiveRow> slice = new Slice<>(List.of(), null);
    private @Nullable DirectiveRow one;
    private List<LineRow> lines = List.of();
    private List<GridStanding> standings = List.of();

    @PostConstruct
    void load() {
        var id = Objects.requireNonNullElse(Faces.getRequestParameter("id"), "");
        if (id.matches("\\d{1,18}")) {
            one = desk.view(Long.parseLong(id));
            lines = desk.lines(one.id());
        } else {
            slice = desk.list(Faces.getRequestParameter("cursor"), PAGE);
            standings = desk.standings(DirectiveKind.SETUP);
        }
    }

    public List<DirectiveRow> getRows() {
        return slice.rows();
    }

    public String getNext() {
        return slice.next() == null ? "" : "/duty/directives?cursor=" + slice.next();
    }

    public @Nullable DirectiveRow getOne() {
        return one;
    }

    public List<LineRow> getLines() {
        return lines;
    }

    public List<GridStanding> getStandings() {
        return standings;
    }

    public boolean answers(LineRow line) {
        return desk.answers(line);
    }

    public boolean keeps(long gridId) {
        return desk.keeps(gridId);
    }

    public List<DirectiveKind> getKinds() {
        return Arrays.asList(DirectiveKind.values());
    }
}
