package io.gridkeeper.web.diary;

import io.gridkeeper.marketing.diary.DiaryBook;
import io.gridkeeper.marketing.diary.DiaryDraft;
import io.gridkeeper.marketing.diary.DiaryRow;
import io.gridkeeper.marketing.diary.DiarySheet;
import io.gridkeeper.marketing.diary.WriteDiary;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Diaries: the caller's own, and who has written one. */
@Path("salesDiaries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DiaryResource {

    /** What was done and learnt on the day of the address. */
    public record DiaryWish(
            @Nullable String results, @Nullable String information) {}

    private static final int DAYS = 6;

    @Inject
    private DiaryBook book;

    @Inject
    private Times times;

    /** Who has a diary and who has none, by default in the last seven days. */
    @GET
    public DiarySheet sheet(
            @QueryParam("grid") @Nullable Long grid,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var last = Days.read(to, times.getToday());
        return book.sheet(grid, Days.read(from, last.minusDays(DAYS)), last);
    }

    @GET
    @Path("mine/{day}")
    public DiaryDraft mine(@PathParam("day") String day) {
        return book.mine(Days.read(day, times.getToday()));
    }

    @PUT
    @Path("mine/{day}")
    public DiaryDraft write(@PathParam("day") String day, DiaryWish wish) {
        var on = Days.read(day, times.getToday());
        book.write(new WriteDiary(on, Objects.requireNonNullElse(wish.results(), ""), wish.information()));
        return book.mine(on);
    }

    @GET
    @Path("{person: \\d+}/{day}")
    public DiaryRow of(@PathParam("person") long person, @PathParam("day") String day) {
        return book.of(person, Days.read(day, times.getToday()));
    }
}
