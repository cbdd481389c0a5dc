package io.gridkeeper.marketing.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class UnitFilesTest {

    private static final String TEXT = """
        编码,名称,类型,经度,纬度,地址,客户数,年收入
        B-1,"和平路12号, 东楼",楼宇,117.02,36.66,和平路12号,41,"12,300.50"
        B-2,和平路14号,楼宇,117.03,36.66,和平路14号,x,100
        """;

    @Test
    void readsTextInEitherEncoding() {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try (var file = UnitFile.open(TEXT.getBytes(charset))) {
                assertThat(file.lines()).hasSize(2);
                assertThat(file.lines().getFirst().text(UnitColumn.NAME)).isEqualTo("和平路12号, 东楼");
            }
        }
    }

    @Test
    void readsFiguresAsPeopleWriteThem() {
        try (var file = UnitFile.open(TEXT.getBytes(StandardCharsets.UTF_8))) {
            var entry = new UnitReader().read(file.lines().getFirst(), null).orElseThrow();

            assertThat(entry.figures().customers()).isEqualTo(41);
            assertThat(entry.figures().revenue()).isEqualByComparingTo("12300.50");
            assertThat(entry.kind()).isEqualTo(SalesUnitKind.BUILDING);
        }
    }

    @Test
    void saysBesideTheLineWhatIsWrong() {
        try (var file = UnitFile.open(TEXT.getBytes(StandardCharsets.UTF_8))) {
            var reader = new UnitReader();
            file.lines().forEach(line -> reader.read(line, null));
            var messages = Messages.in(Locale.ENGLISH);

            var back = new String(
                    file.annotated(UnitReader.remarks(reader.faults(), messages), messages), StandardCharsets.UTF_8);

            assertThat(reader.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.number()).isEqualTo(3));
            assertThat(back.lines().toList().get(2)).contains("“x” is no number");
        }
    }

    @Test
    void keepsWhatAFileDoesNotMention() {
        var known = entry("B-1", 7);
        var line = new UnitLine(2, Map.of(UnitColumn.CODE, "B-1", UnitColumn.NAME, "New name"));

        var entry = new UnitReader().read(line, known).orElseThrow();

        assertThat(entry.figures().customers()).isEqualTo(7);
        assertThat(entry.position()).isEqualTo(known.position());
        assertThat(entry.name()).isEqualTo("New name");
    }

    @Test
    void refusesTextWithoutHeadings() {
        try (var file = UnitFile.open("a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(file::lines)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("territory.import.noHeadings"));
        }
    }

    @Test
    void readsOutlinesOfGeoJson() {
        var json = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"C-1","name":"Cell",
            "city":"济南市","customers":5},"geometry":{"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2],[0,2],[0,0]]]}}]}
            """;
        try (var file = UnitFile.open(json.getBytes(StandardCharsets.UTF_8))) {
            var entry = new UnitReader().read(file.lines().getFirst(), null).orElseThrow();

            assertThat(entry.kind()).isEqualTo(SalesUnitKind.AREA);
            assertThat(entry.address()).isEqualTo("济南市Cell");
            assertThat(entry.position().x()).isEqualTo(1);
            assertThat(entry.position().box().getMaxX()).isEqualTo(2);
        }
    }

    @Test
    void namesTheCityOnceInAnAddress() {
        var text = "code,name,city,x,y\nC-1,济南市市中区,济南市,117,36.6\n";
        try (var file = UnitFile.open(text.getBytes(StandardCharsets.UTF_8))) {
            var entry = new UnitReader().read(file.lines().getFirst(), null).orElseThrow();

            assertThat(entry.address()).isEqualTo("济南市市中区");
        }
    }

    @Test
    void refusesAnOutlineThatCrossesItself() {
        var bow = "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))";
        var line = new UnitLine(2, Map.of(UnitColumn.CODE, "C-1", UnitColumn.NAME, "Cell", UnitColumn.SHAPE, bow));
        var reader = new UnitReader();

        assertThat(reader.read(line, null)).isEmpty();
        assertThat(reader.faults()).extracting(UnitFault::key).containsExactly("territory.import.shape");
    }

    @Test
    void readsTheCountiesOfAProvinceWithoutFaultOrOverlap() throws IOException {
        try (var map = Objects.requireNonNull(getClass().getResourceAsStream("/demo/shandong-counties.geojson"));
                var file = UnitFile.open(map.readAllBytes())) {
            var reader = new UnitReader();
            var outlined = new ArrayList<OverlapCheck.Outlined>();
            var overlaps = new ArrayList<String>();

            for (var line : file.lines()) {
                reader.read(line, null)
                        .map(entry -> Objects.requireNonNull(entry.position().shape()))
                        .flatMap(Shapes::read)
                        .ifPresent(shape -> outlined.add(
                                new OverlapCheck.Outlined(line.number(), line.text(UnitColumn.CODE), shape)));
            }
            OverlapCheck.find(outlined, List.of(), (one, other) -> overlaps.add(one.code() + " " + other.code()));

            assertThat(reader.faults()).isEmpty();
            assertThat(outlined).hasSize(137);
            assertThat(overlaps).isEmpty();
        }
    }

    private static SalesUnitEntry entry(String code, int customers) {
        return new SalesUnitEntry(
                code,
                "Old name",
                SalesUnitKind.BUILDING,
                new UnitPosition(1, 2, null),
                null,
                new UnitFigures(customers, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0));
    }
}
