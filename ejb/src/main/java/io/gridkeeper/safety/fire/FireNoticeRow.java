package io.gridkeeper.safety.fire;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice in lists and on paper. */
public record FireNoticeRow(
        String number,
        String placeCode,
        String placeName,
        long gridId,
        @Nullable String previousNumber,
        LocalDate issuedOn,
        String issuer,
        LocalDate limitOn,
        @Nullable String receiver,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate recheckedOn,
        List<NoticePoint> points) {

    public FireNoticeRow {
        points = List.copyOf(points);
    }

    public long open() {
        return points.stream().filter(point -> !point.done()).count();
    }
}
