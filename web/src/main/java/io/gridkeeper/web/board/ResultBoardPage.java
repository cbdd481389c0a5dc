package io.gridkeeper.web.board;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.oversight.board.BoardPage;
import io.gridkeeper.oversight.board.ResultBoard;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The public board, a month or all of it; the grid office opens and closes it here. */
@Named
@RequestScoped
public class ResultBoardPage {

    private static final int PAGE = 30;

    @Inject
    private ResultBoard board;

    private BoardPage page = new BoardPage(false, "", 0, List.of(), new Slice<>(List.of(), null));

    @PostConstruct
    void load() {
        page = board.page(Faces.getRequestParameter("month"), Faces.getRequestParameter("cursor"), PAGE);
    }

    public BoardPage getBoard() {
        return page;
    }

    public String getMonth() {
        var month = Faces.getRequestParameter("month");
        return month == null ? "" : month;
    }

    public boolean isOpenToEverybody() {
        return board.isOpenToEverybody();
    }

    public void openToEverybody() {
        board.openToEverybody(true);
        Say.done("board.office.opened");
    }

    public void keepToOwnPeople() {
        board.openToEverybody(false);
        Say.done("board.office.closed");
    }

    /** The address of the following page, empty at the end. */
    public String getNext() {
        @Nullable String cursor = page.results().next();
        return cursor == null
                ? ""
                : "/board?month=" + URLEncoder.encode(getMonth(), StandardCharsets.UTF_8) + "&cursor="
                        + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }
}
