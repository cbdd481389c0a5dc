package io.gridkeeper.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomingFileTest {

    private static final long MEGA = 1024 * 1024;

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG"})
    void readsSizeAndHashOfAPicture(String format, FileKind kind) throws IOException {
        var picture = picture(format, 320, 200);

        try (var file = IncomingFile.receive(new ByteArrayInputStream(picture), FilePolicy.PHOTO)) {
            assertThat(file.kind()).isEqualTo(kind);
            assertThat(file.size()).isEqualTo(picture.length);
            assertThat(file.picture()).isEqualTo(new PictureHeader(320, 200, 3));
            assertThat(file.sha256Hex()).hasSize(64);
        }
    }

    @Test
    void cutsIntoPiecesThatJoinToTheSameBytes() throws IOException {
        var picture = picture("png", 900, 700);
        var joined = new ByteArrayOutputStream();
        var lengths = new ArrayList<Integer>();

        try (var file = IncomingFile.receive(new ByteArrayInputStream(picture), FilePolicy.PHOTO)) {
            file.inPieces(1000, (position, piece) -> {
                lengths.add(piece.length);
                joined.writeBytes(piece);
            });
        }

        assertThat(joined.toByteArray()).isEqualTo(picture);
        assertThat(lengths.subList(0, lengths.size() - 1)).allMatch(length -> length == 1000);
    }

    @Test
    void stopsReadingAPhotoOf200MegabytesAtItsLimit() {
        var endless = new EndlessPhoto(200 * MEGA);

        assertThatThrownBy(() -> IncomingFile.receive(endless, FilePolicy.PHOTO))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
                    assertThat(refusal.key()).isEqualTo("document.refusal.size");
                    assertThat(refusal.args()).containsExactly(10L);
                });
        assertThat(endless.given).isLessThan(11 * MEGA);
    }

    @Test
    void refusesAPictureOfTooManyPixelsWithoutDecodingIt() throws IOException {
        var bomb = picture("png", 8, 8);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);

        refuses(bomb, FilePolicy.PHOTO, "document.refusal.pixels");
    }

    @Test
    void refusesWhatIsNotWhatItsPlaceTakes() throws IOException {
        refuses("MZ this is a program".getBytes(StandardCharsets.US_ASCII), FilePolicy.PHOTO, "document.refusal.kind");
        refuses(
                "<svg onload='x()'/>     ".getBytes(StandardCharsets.US_ASCII),
                FilePolicy.PHOTO,
                "document.refusal.kind");
        refuses(picture("png", 8, 8), FilePolicy.WORKBOOK, "document.refusal.kind");
        refuses(new byte[0], FilePolicy.PHOTO, "document.refusal.empty");
    }

    @Test
    void refusesAPictureThatEndsInItsHeader() throws IOException {
        refuses(Arrays.copyOf(picture("jpg", 64, 64), 40), FilePolicy.PHOTO, "document.refusal.brokenPicture");
        refuses(Arrays.copyOf(picture("png", 64, 64), 18), FilePolicy.PHOTO, "document.refusal.brokenPicture");
    }

    @Test
    void takesAWorkbook() throws IOException {
        try (var file = IncomingFile.receive(new ByteArrayInputStream(workbook()), FilePolicy.WORKBOOK)) {
            assertThat(file.kind()).isEqualTo(FileKind.XLSX);
        }
    }

    @Test
    void refusesAZipThatIsNoWorkbook() throws IOException {
        refuses(zip("readme.txt", new byte[10]), FilePolicy.WORKBOOK, "document.refusal.noWorkbook");
        refuses(Arrays.copyOf(workbook(), 900), FilePolicy.WORKBOOK, "document.refusal.brokenWorkbook");
    }

    @Test
    void refusesAZipBombDressedAsAWorkbook() throws IOException {
        var bomb = zip("xl/worksheets/sheet1.xml", new byte[(int) (64 * MEGA)]);

        assertThat(bomb.length).isLessThan(200_000);
        refuses(bomb, FilePolicy.WORKBOOK, "document.refusal.zipBomb");
    }

    @Test
    void refusesMacros() throws IOException {
        refuses(zip("xl/vbaProject.bin", new byte[10]), FilePolicy.WORKBOOK, "document.refusal.macros");
    }

    private static void refuses(byte[] bytes, FilePolicy policy, String key) {
        assertThatThrownBy(() -> IncomingFile.receive(new ByteArrayInputStream(bytes), policy))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            book.createSheet("台账").createRow(0).createCell(0).setCellValue("序号");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (name.startsWith("xl/")) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** Begins like a photograph and goes on for as long as asked. */
    private static final class EndlessPhoto extends InputStream {

        private final long length;
        private long given;

        EndlessPhoto(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            int[] head = {0xFF, 0xD8, 0xFF};
            if (given >= length) {
                return -1;
            }
            return given < head.length ? head[(int) given++] : (int) (given++ & 0x7F);
        }
    }
}
