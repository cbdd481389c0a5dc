package io.gridkeeper.safety.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.document.PdfCheck;
import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.plan.Corner;
import io.gridkeeper.foundation.plan.PlanKind;
import io.gridkeeper.foundation.plan.PlanRow;
import io.gridkeeper.foundation.plan.ShapeRow;
import io.gridkeeper.safety.risk.RiskLevel;
import io.gridkeeper.safety.risk.RiskPointKind;
import io.gridkeeper.safety.risk.RiskPointRow;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;

class RiskMapPaperTest {

    @ParameterizedTest
    @EnumSource(
            value = PdfDocument.Sheet.class,
            names = {"A4_ACROSS", "A3_ACROSS"})
    void isPdfAWithEveryLevelByWordOnItsSheet(PdfDocument.Sheet sheet) throws Exception {
        var pdf = paper(PlanKind.PICTURE, picture()).pdf(sheet);

        assertThat(PdfCheck.faults(pdf)).isEmpty();
        assertThat(PdfCheck.text(pdf)).contains("重大风险", "较大风险", "一般风险", "低风险", "未评价", "熔炼工段", "中频炉");
        assertThat(PdfCheck.pages(pdf)).isEqualTo(2);
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getPageSizeWithRotation(1).getWidth())
                    .isGreaterThan(reader.getPageSizeWithRotation(1).getHeight());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PdfDocument.Sheet.class,
            names = {"A4_ACROSS"})
    void drawsAMapInDegreesToo(PdfDocument.Sheet sheet) throws Exception {
        assertThat(PdfCheck.faults(paper(PlanKind.MAP, null).pdf(sheet))).isEmpty();
    }

    private static RiskMapPaper paper(PlanKind kind, byte @Nullable [] picture) {
        var areas = new ArrayList<RiskArea>();
        areas.add(area(0, null));
        for (var level : RiskLevel.values()) {
            areas.add(area(level.ordinal() + 1, level));
        }
        boolean flat = kind == PlanKind.PICTURE;
        var plan = new PlanRow(
                1, "铸造车间", kind, 1, "G-11", "铸造车间", flat ? 600 : null, flat ? 400 : null, null, Instant.EPOCH, 5);
        var view = new RiskMapView(plan, LocalDate.of(2026, 11, 27), areas, false);
        return new RiskMapPaper(view, picture, "鲁岳集团", Instant.EPOCH, new Messages(Messages.CHINESE));
    }

    private static RiskArea area(int at, @Nullable RiskLevel level) {
        double left = 10 + at * 100;
        var ring = List.of(
                new Corner(left, 20), new Corner(left + 80, 20), new Corner(left + 80, 60), new Corner(left, 60));
        var shape = new ShapeRow(
                at, 1, at, "G-110" + at, "熔炼工段" + at, ring, new Corner(left + 40, 40), null, LocalDate.EPOCH, null);
        var point = new RiskPointRow(
                at, "R" + at, "中频炉" + at, RiskPointKind.values()[0], at, "网格", null, null, level, null, null, 1, null);
        return new RiskArea(shape, level == null ? List.of() : List.of(point), List.of());
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
