package io.gridkeeper.foundation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.document.PdfInfo;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDrawingTest {

    private static final String SVG = """
        <?xml version="1.0"?>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100">
          %s
          <rect width="100" height="100" style="fill:#ff0000;font-family:Nowhere"/>
          <text x="120" y="60" font-family="Nowhere" font-size="20">锅炉房</text>
        </svg>
        """;

    @Test
    void drawsAnSvgWithChineseWords() throws IOException {
        var drawn = drawn(SVG.formatted("").getBytes(StandardCharsets.UTF_8));

        assertThat(drawn.getWidth()).isEqualTo(3600);
        assertThat(drawn.getHeight()).isEqualTo(1800);
        assertThat(drawn.getRGB(100, 100) & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(inked(drawn, 2160, 600, 1100, 600)).isGreaterThan(2000);
    }

    @Test
    void drawsTheFirstPageOfAPdf() throws IOException {
        var info = new PdfInfo("厂区", "1", "公司", Instant.EPOCH, new Messages(Messages.CHINESE));

        var drawn = drawn(new PdfDocument(info).title("厂区平面图").bytes());

        assertThat(drawn.getHeight()).isBetween(3598, 3600);
        assertThat(inked(drawn, 0, 0, drawn.getWidth(), drawn.getHeight())).isGreaterThan(2000);
    }

    @Test
    void leavesAPngAsItIs() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);

        assertThat(PlanDrawing.png(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(bytes.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<foreignObject><body/></foreignObject>",
                "<image xlink:href=\"http://example.com/x.png\" width=\"9\" height=\"9\"/>",
                "<use xlink:href=\"file:///etc/passwd#a\"/>",
                "<rect width=\"9\" height=\"9\" fill=\"url(http://example.com/p.svg#a)\" onclick=\"alert(1)\"/>",
                "<rect width=\"9\" height=\"9\" style=\"fill:url( 'http://example.com/p.svg#a')\"/>",
                "<style>@import url(http://example.com/x.css);</style>"
            })
    void keepsNothingThatRunsOrReachesOutside(String evil) throws XMLStreamException {
        var plain =
                new String(PlainSvg.of(SVG.formatted(evil).getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertThat(plain)
                .doesNotContain("script", "foreignObject", "example.com", "passwd", "onclick", "alert")
                .contains("锅炉房");
    }

    @Test
    void readsNoEntitiesOfADocumentType() {
        var bomb = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>&a;</text></svg>";

        assertRefused("plan.refusal.unreadable", bomb.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesEverythingElse() {
        assertRefused("plan.refusal.kind", "GIF89a".getBytes(StandardCharsets.UTF_8));
        assertRefused("plan.refusal.kind", "<html><body>plan</body></html>".getBytes(StandardCharsets.UTF_8));
        assertRefused("plan.refusal.empty", new byte[0]);
        assertRefused("plan.refusal.unreadable", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8));
        assertRefused("plan.refusal.size", new byte[PlanDrawing.MOST_BYTES + 1]);
    }

    private static void assertRefused(String key, byte[] brought) {
        assertThatThrownBy(() -> PlanDrawing.png(new ByteArrayInputStream(brought)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static BufferedImage drawn(byte[] brought) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PlanDrawing.png(new ByteArrayInputStream(brought))));
    }

    private static int inked(BufferedImage image, int x, int y, int width, int height) {
        int inked = 0;
        for (int i = x; i < x + width; i++) {
            for (int j = y; j < y + height; j++) {
                inked += (image.getRGB(i, j) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return inked;
    }
}
