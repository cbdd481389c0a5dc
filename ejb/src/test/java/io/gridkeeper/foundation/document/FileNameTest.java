package io.gridkeeper.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "配电箱 漏电.JPG, 配电箱 漏电.jpg",
        "../../etc/passwd, passwd.jpg",
        "C:\\\\temp\\\\照片.png, 照片.jpg",
        "page.html, page.jpg",
        "..., file.jpg",
        "a\u202Egpj.exe, agpj.jpg",
        "x\"y;z%0d.png, xyz0d.jpg"
    })
    void keepsWhatIsSafe(String declared, String clean) {
        assertThat(FileName.clean(declared, FileKind.JPEG)).isEqualTo(clean);
    }

    @Test
    void namesAFileWithoutName() {
        assertThat(FileName.clean("", FileKind.PDF)).isEqualTo("file.pdf");
        assertThat(FileName.clean("隐".repeat(300), FileKind.PDF)).hasSize(124);
    }
}
