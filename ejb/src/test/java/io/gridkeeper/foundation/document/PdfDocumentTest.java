package io.gridkeeper.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;

class PdfDocumentTest {

    private static final String RARE = "㛃䶮𬭚𬬻𣲘𠅤犇骉靐，“漏电”——二〇二六年·①℃…";

    @Test
    void isPdfA2bWithTextsTablesAndPictures() throws Exception {
        var pdf = paper().title("隐患整改通知书")
                .text("经检查，" + RARE)
                .table(new PdfTable(10, 1, 3)
                        .headings("项目", "内容")
                        .label("单位")
                        .value("机械一车间")
                        .label("二维码")
                        .picture(PdfDocument.picture(QrCode.png("https://example.test/h?n=1")), 1, 60, 60))
                .bytes();

        assertThat(PdfCheck.faults(pdf)).isEmpty();
    }

    @Test
    void givesItsChineseTextBackExactly() throws Exception {
        var text = PdfCheck.text(
                paper().line(RARE).line("Mixed text 12.5 kV, ABC-123").bytes());

        assertThat(text).contains(RARE).contains("Mixedtext12.5kV,ABC-123");
    }

    @Test
    void writesACharacterWithoutGlyphAsItsCodePoint() throws Exception {
        var text = PdfCheck.text(paper().line("姓名\uD869\uDED6。😀\u0007完").bytes());

        assertThat(text).contains("。").contains("完").contains("〔U+1F600〕").doesNotContain("\u0007");
    }

    @Test
    void numbersItsPages() throws Exception {
        var paper = paper();
        for (int page = 0; page < 3; page++) {
            paper.line("第" + page + "部分").newPage();
        }
        var pdf = paper.line("完").bytes();

        assertThat(PdfCheck.text(pdf)).contains("第4页/共4页").contains("ZG-2026-0001");
        assertThat(PdfCheck.faults(pdf)).isEmpty();
    }

    @Test
    void beginsNoLineWithClosingPunctuation() throws Exception {
        var pieces = new ArrayList<String>();
        for (int length = 1; length < 30; length++) {
            pieces.add("隐".repeat(length) + "，" + "患".repeat(length) + "；（" + "改".repeat(length) + "）。");
        }
        var pdf = paper().text(String.join("", pieces)).bytes();

        assertThat(lines(pdf))
                .noneMatch(line -> "，；。）、".indexOf(line.charAt(0)) >= 0)
                .noneMatch(line -> line.endsWith("（"));
    }

    private static java.util.List<String> lines(byte[] pdf) throws Exception {
        try (var reader = new PdfReader(pdf)) {
            var lines = new ArrayList<String>();
            var text = new org.openpdf.text.pdf.parser.PdfTextExtractor(reader).getTextFromPage(1);
            for (var line : text.split("\\R")) {
                if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
            assertThat(lines).hasSizeGreaterThan(10);
            return lines;
        }
    }

    private static PdfDocument paper() {
        return new PdfDocument(new PdfInfo(
                "隐患整改通知书",
                "ZG-2026-0001",
                "海河机械集团有限公司",
                Instant.parse("2026-09-25T01:00:00Z"),
                Messages.in(Locale.CHINA)));
    }
}
