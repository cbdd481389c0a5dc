package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.BoardState;
import io.gridkeeper.foundation.grid.GridAsOf;
import io.gridkeeper.foundation.grid.GridBoards;
import io.gridkeeper.foundation.grid.GridHistory;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.HandoverRow;
import io.gridkeeper.foundation.grid.OpenItem;
import io.gridkeeper.foundation.grid.PlaceRow;
import io.gridkeeper.foundation.grid.Staffing;
import io.gridkeeper.foundation.grid.TreeNode;
import io.gridkeeper.foundation.grid.VersionRow;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** One grid as of a day: its path, board, people, open work, versions and the codes of its places. */
@Named
@RequestScoped
public class GridViewPage {

    private static final int SHOWN = 5;

    @Inject
    private GridRegister register;

    @Inject
    private GridHistory history;

    @Inject
    private GridBoards boards;

    @Inject
    private Staffing staffing;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    private GridAsOf shown;

    @SuppressWarnings("NullAway.Init")
    private BoardState state;

    private List<PostLine> posts = List.of();
    private List<VersionRow> versions = List.of();

    @SuppressWarnings("NullAway.Init")
    private Beside beside;

    @PostConstruct
    void load() {
        shown = history.grid(
                Objects.requireNonNullElse(Faces.getRequestParameter("code"), ""),
                AsOf.day(Faces.getRequestParameter("asOf"), clock));
        long id = shown.grid().id();
        state = boards.state(getCode());
        versions = history.versions(getCode());
        beside = new Beside(
                register.places(id),
                history.below(getCode(), shown.day()),
                staffing.openWork(getCode(), SHOWN),
                staffing.handovers(getCode()));
        posts = PostLine.of(
                shown.people(), isNow() ? register.limits(id) : List.of(), isNow() ? register.gapsOf(id) : Map.of());
    }

    public String publish() {
        boards.publish(getCode());
        Say.done("grid.publish.done", shown.grid().name());
        return "/grid/view?faces-redirect=true&code=" + getCode();
    }

    public GridAsOf getShown() {
        return shown;
    }

    public String getCode() {
        return shown.grid().code();
    }

    public boolean isNow() {
        return shown.day().equals(LocalDate.now(clock));
    }

    public BoardState getState() {
        return state;
    }

    public List<String> getPath() {
        return shown.board().stream().map(level -> level.grid().name()).toList();
    }

    public List<PostLine> getPosts() {
        return posts;
    }

    public List<VersionRow> getVersions() {
        return versions.reversed();
    }

    /** The first days of the versions, for the slider. */
    public String getDays() {
        return versions.stream().map(version -> version.from().toString()).collect(Collectors.joining(" "));
    }

    public Beside getBeside() {
        return beside;
    }

    /** What stands beside the people: places, grids below, what is open, the latest hand-overs. */
    public record Beside(
            List<PlaceRow> places, List<TreeNode> below, List<OpenItem> open, List<HandoverRow> handovers) {}
}
