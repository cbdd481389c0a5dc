package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.AppointmentRow;
import io.gridkeeper.foundation.grid.BoardLevel;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.PlaceRow;
import io.gridkeeper.foundation.grid.Post;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** One grid: its path, who answers for it level by level, its people and the codes of its places. */
@Named
@RequestScoped
public class GridViewPage {

    /** A post with those who hold it and how many are missing. */
    public record PostLine(Post post, List<AppointmentRow> people, int missing) {}

    @Inject
    private GridRegister register;

    @SuppressWarnings("NullAway.Init")
    private GridRow grid;

    private List<BoardLevel> board = List.of();
    private List<PostLine> posts = List.of();
    private List<PlaceRow> places = List.of();
    private List<GridRow> below = List.of();

    @PostConstruct
    void load() {
        grid = register.grid(Objects.requireNonNullElse(Faces.getRequestParameter("code"), ""));
        board = register.board(grid);
        places = register.places(grid.id());
        below = register.below(grid.id());
        posts = lines(register.appointments(grid.id()), register.gapsOf(grid.id()));
    }

    private static List<PostLine> lines(List<AppointmentRow> people, Map<Post, Integer> gaps) {
        return Arrays.stream(Post.values())
                .map(post -> new PostLine(
                        post, people.stream().filter(row -> row.post() == post).toList(), gaps.getOrDefault(post, 0)))
                .toList();
    }

    public GridRow getGrid() {
        return grid;
    }

    public List<String> getPath() {
        return board.stream().map(level -> level.grid().name()).toList();
    }

    public List<BoardLevel> getBoard() {
        return board;
    }

    public List<PostLine> getPosts() {
        return posts;
    }

    public List<PlaceRow> getPlaces() {
        return places;
    }

    public List<GridRow> getBelow() {
        return below;
    }
}
