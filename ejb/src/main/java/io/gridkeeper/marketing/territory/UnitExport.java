package io.gridkeeper.marketing.territory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.gridkeeper.foundation.document.SheetText;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;

/**
 * The units the caller sees as a file that can be taken in again. Read page by page, each in a transaction of its own, so
 * that a city needs no more memory than a street.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UnitExport {

    private static final int PAGE = 1000;

    @Inject
    private SalesUnitRegister units;

    /** Writes all of them in the order of codes; the stream is not closed. */
    public void write(UnitFormat format, Locale locale, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> xlsx(locale, out);
            case CSV -> csv(locale, out);
            case GEOJSON -> geoJson(out);
        }
    }

    private void csv(Locale locale, OutputStream out) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        out.write(CsvText.line(headings(locale)).getBytes(StandardCharsets.UTF_8));
        eachPage(page -> {
            for (var entry : page) {
                out.write(CsvText.line(cells(entry)).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private void xlsx(Locale locale, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Gridkeeper", "1.0")) {
            var sheet = workbook.newWorksheet("units");
            var headings = headings(locale);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            var row = new int[] {1};
            eachPage(page -> {
                for (var entry : page) {
                    var cells = cells(entry);
                    for (int column = 0; column < cells.size(); column++) {
                        sheet.value(row[0], column, fitting(cells.get(column)));
                    }
                    row[0]++;
                }
                sheet.flush();
            });
        }
    }

    /** A sheet's cell takes 32,767 characters; an outline beyond that leaves by GeoJSON or as text. */
    private static String fitting(String cell) {
        if (cell.length() > 32_767) {
            throw Refusal.invalid("territory.export.outlineTooLong");
        }
        return cell;
    }

    private void geoJson(OutputStream out) throws IOException {
        try (var json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            eachPage(page -> {
                for (var entry : page) {
                    feature(json, entry);
                }
            });
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void feature(JsonGenerator json, SalesUnitEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeFieldName("geometry");
        var position = entry.position();
        var outline =
                position.shape() == null ? null : Shapes.read(position.shape()).orElse(null);
        GeoJson.write(json, Objects.requireNonNullElseGet(outline, () -> Shapes.point(position.x(), position.y())));
        json.writeObjectFieldStart("properties");
        var columns = UnitColumn.exported();
        var cells = cells(entry);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != UnitColumn.SHAPE && !cells.get(i).isEmpty()) {
                json.writeStringField(columns.get(i).word(), cells.get(i));
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static List<String> headings(Locale locale) {
        return UnitColumn.exported().stream()
                .map(column -> column.heading(locale))
                .toList();
    }

    private static List<String> cells(SalesUnitEntry entry) {
        var figures = entry.figures();
        return List.of(
                SheetText.disarm(entry.code()),
                SheetText.disarm(entry.name()),
                entry.kind().name(),
                Double.toString(entry.position().x()),
                Double.toString(entry.position().y()),
                Objects.requireNonNullElse(entry.position().shape(), ""),
                SheetText.disarm(Objects.requireNonNullElse(entry.address(), "")),
                Integer.toString(figures.customers()),
                Integer.toString(figures.potential()),
                figures.revenue().toPlainString(),
                figures.workload().toPlainString(),
                figures.coverage().toPlainString(),
                Integer.toString(figures.capacity()));
    }

    private void eachPage(PageTaker taker) throws IOException {
        var after = "";
        for (var page = units.entriesAfter(after, PAGE); !page.isEmpty(); page = units.entriesAfter(after, PAGE)) {
            taker.take(page);
            after = page.getLast().code();
        }
    }

    /** Takes one page of units. */
    @FunctionalInterface
    private interface PageTaker {
        void take(List<SalesUnitEntry> page) throws IOException;
    }
}
