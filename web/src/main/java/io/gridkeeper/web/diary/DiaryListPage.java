package io.gridkeeper.web.diary;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.marketing.diary.DiaryBook;
import io.gridkeeper.marketing.diary.DiaryRow;
import io.gridkeeper.marketing.diary.DiarySheet;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who has written a diary in the last two weeks, and the one that was opened. */
@Named
@RequestScoped
public class DiaryListPage {

    /** A mark of one day in a person's line. */
    public record Cell(LocalDate day, String mark, boolean readable) {}

    private static final int DAYS = 14;

    @Inject
    private DiaryBook book;

    @Inject
    private Times times;

    private LocalDate until;
    private @Nullable Long grid;
    private DiarySheet sheet;
    private @Nullable DiaryRow open;

    @PostConstruct
    void load() {
        var asked = new Asked(SalesAddress.parameters());
        until = Days.read(SalesAddress.text("until"), times.getToday());
        grid = asked.one("grid", Long::valueOf);
        sheet = book.sheet(grid, until.minusDays(DAYS - 1), until);
        var person = asked.one("person", Long::valueOf);
        if (person != null) {
            open = book.of(person, Days.read(SalesAddress.text("day"), times.getToday()));
        }
    }

    public List<Cell> cells(DiarySheet.Line line) {
        return IntStream.range(0, sheet.days().size())
                .mapToObj(at -> {
                    var mark = line.marks().get(at);
                    boolean readable =
                            switch (mark) {
                                case WRITTEN, LATE -> true;
                                case MISSING, OPEN, NOT_EXPECTED -> false;
                            };
                    return new Cell(sheet.days().get(at), mark.name(), readable);
                })
                .toList();
    }

    public String getOpenName() {
        return sheet.lines().stream()
                .filter(line -> open != null && line.personId() == open.personId())
                .map(DiarySheet.Line::name)
                .findFirst()
                .orElse("");
    }

    public LocalDate getUntil() {
        return until;
    }

    public LocalDate getBefore() {
        return until.minusDays(DAYS);
    }

    public LocalDate getAfter() {
        return until.plusDays(DAYS);
    }

    public boolean isNow() {
        return !until.isBefore(times.getToday());
    }

    public @Nullable Long getGrid() {
        return grid;
    }

    public DiarySheet getSheet() {
        return sheet;
    }

    public @Nullable DiaryRow getOpen() {
        return open;
    }
}
