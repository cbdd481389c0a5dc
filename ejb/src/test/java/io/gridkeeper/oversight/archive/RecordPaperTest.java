package io.gridkeeper.oversight.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.foundation.document.PdfCheck;
import io.gridkeeper.foundation.document.Sha256;
import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Clause("R07-14a")
class RecordPaperTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void isPdfAWithPictures(String language) throws Exception {
        var pdf = paper(Fixtures.dossier(Messages.in(Locale.forLanguageTag(language))))
                .pdf();
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("record-" + language + ".pdf"), pdf);

        assertThat(PdfCheck.faults(pdf)).isEmpty();
    }

    @Test
    void tellsEveryStepWithItsClauseAndTheHashesOfItsParts() throws Exception {
        var dossier = Fixtures.dossier(Messages.in(Locale.CHINA));

        var text = PdfCheck.text(paper(dossier).pdf());

        var data = Sha256.hex(RecordData.of(dossier));
        assertThat(text)
                .contains("档号：DA-2026-000001")
                .contains("李䶮")
                .contains("五、办理过程")
                .contains("R12-1.2")
                .contains("R05-5a")
                .contains("现场复查合格，同意闭环。")
                .contains(data)
                .contains("a".repeat(64))
                .doesNotContain("???");
    }

    @Test
    void writesItsDataCanonically() throws Exception {
        var dossier = Fixtures.dossier(Messages.in(Locale.CHINA));

        var data = RecordData.of(dossier);

        assertThat(RecordData.of(dossier)).isEqualTo(data);
        var json = new ObjectMapper().readTree(data);
        assertThat(json.at("/schema").asText()).isEqualTo("gridkeeper/hazard-record/1");
        assertThat(json.at("/fiveFixed/person/name").asText()).isEqualTo("赵晓峰");
        assertThat(json.at("/limits/dueOn").asText()).isEqualTo("2026-09-30");
        assertThat(json.at("/photos/0/sha256").asText()).hasSize(64);
        assertThat(new String(data, StandardCharsets.UTF_8))
                .startsWith("{\"clauses\"")
                .doesNotContain("\n");
    }

    @Test
    void listsItsPartsAsABagDoes() {
        var parts = List.of(part("data/record.pdf", "b"), part("data/photos/1-before.jpg", "c"));

        assertThat(Manifest.of(parts).text())
                .isEqualTo("c".repeat(64) + "  data/photos/1-before.jpg\n" + "b".repeat(64) + "  data/record.pdf\n");
        assertThat(Manifest.of(parts.reversed()).sha256())
                .isEqualTo(Manifest.of(parts).sha256())
                .hasSize(64);
    }

    private static FiledPart part(String place, String digit) {
        return FiledPart.of(place, new StoredFile(1, "x", "image/jpeg", 10, digit.repeat(64), 1, 1));
    }

    private static RecordPaper paper(Dossier dossier) {
        return new RecordPaper(dossier, Sha256.hex(RecordData.of(dossier)));
    }
}
