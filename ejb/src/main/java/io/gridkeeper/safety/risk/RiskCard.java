package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.document.PdfInfo;
import io.gridkeeper.foundation.document.PdfTable;
import io.gridkeeper.foundation.document.QrCode;
import io.gridkeeper.foundation.kernel.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The notification card (安全风险告知卡) of a risk point, one page to hang up: how grave it is as colour, shape and word,
 * what can happen, what holds it down, what to do in an emergency, who answers for it.
 *
 * @param link address of the point's page, in the QR code
 */
record RiskCard(RiskPointView point, String company, Instant printedAt, String link, Messages messages) {

    private static final float SIZE = 11.5f;
    private static final float SIGN = 84;

    byte[] pdf() {
        var title = messages.text("risk.card.title");
        return new PdfDocument(new PdfInfo(title, point.row().code(), company, printedAt, messages))
                .title(title)
                .right(point.row().code())
                .table(head())
                .table(body())
                .note(messages.text("risk.card.note"))
                .bytes();
    }

    private PdfTable head() {
        var level = point.row().level();
        var table = new PdfTable(SIZE, 24, 52, 24);
        if (level == null) {
            table.value(messages.text("risk.level.none"));
        } else {
            table.picture(PdfDocument.picture(LevelSign.png(level)), 1, SIGN, SIGN);
        }
        return table.roomy(point.row().name() + "\n" + level(level), 1, SIGN)
                .picture(PdfDocument.picture(QrCode.png(link)), 1, SIGN, SIGN);
    }

    private String level(@Nullable RiskLevel level) {
        return level == null
                ? messages.text("risk.level.none")
                : messages.text(
                        "risk.card.level",
                        messages.text("risk.level." + level.name()),
                        messages.text("risk.colour." + level.colour().name()));
    }

    private PdfTable body() {
        return new PdfTable(SIZE, 20, 80)
                .label(messages.text("risk.card.where"))
                .value(where())
                .label(messages.text("risk.card.events"))
                .value(lines(
                        point.events().stream().map(RiskPointView.Event::name).toList()))
                .label(messages.text("risk.card.consequences"))
                .value(lines(point.events().stream()
                        .map(RiskPointView.Event::consequence)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()))
                .label(messages.text("risk.card.measures"))
                .value(lines(measures(measure -> measure.kind() != MeasureClass.EMERGENCY)))
                .label(messages.text("risk.card.emergency"))
                .value(lines(measures(measure -> measure.kind() == MeasureClass.EMERGENCY)))
                .label(messages.text("risk.card.responsible"))
                .value(responsible());
    }

    private String where() {
        var path = String.join(" › ", point.gridPath());
        return point.placeName() == null ? path : path + " · " + point.placeName();
    }

    private List<String> measures(Predicate<MeasureRow> wanted) {
        return point.events().stream()
                .flatMap(event -> event.measures().stream())
                .filter(wanted)
                .map(MeasureRow::description)
                .distinct()
                .toList();
    }

    private String responsible() {
        var names = point.units().stream()
                .map(unit -> unit.department() + " " + unit.responsible())
                .distinct()
                .collect(Collectors.joining("\n"));
        return names.isEmpty() ? "—" : names;
    }

    private static String lines(List<String> texts) {
        return texts.isEmpty() ? "—" : texts.stream().map(text -> "· " + text).collect(Collectors.joining("\n"));
    }
}
