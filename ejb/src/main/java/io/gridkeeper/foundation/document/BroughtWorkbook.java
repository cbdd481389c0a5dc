package io.gridkeeper.foundation.document;

import io.gridkeeper.foundation.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook somebody brings to import: taken in under {@link FilePolicy#WORKBOOK}, read as text, and given back with
 * what is wrong beside each row. Broken, swollen or foreign files are refused, never guessed at.
 */
public final class BroughtWorkbook implements AutoCloseable {

    private final XSSFWorkbook workbook;

    private BroughtWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Reads the workbook; the stream is read to its end or to the limit, and not closed. */
    public static BroughtWorkbook open(InputStream bytes) {
        try (var incoming = IncomingFile.receive(bytes, FilePolicy.WORKBOOK);
                var content = incoming.open()) {
            return new BroughtWorkbook(new XSSFWorkbook(content));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException broken) {
            throw Refusal.invalid("document.refusal.brokenWorkbook");
        }
    }

    /** The sheets in their order. */
    public List<BroughtSheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .map(BroughtSheet::new)
                .toList();
    }

    public Optional<BroughtSheet> sheet(String name) {
        return Optional.ofNullable(workbook.getSheet(name)).map(BroughtSheet::new);
    }

    /**
     * The same workbook with remarks in a column of their own; those of an earlier time go.
     *
     * @param heading of that column, in the person's language
     * @param remarks row number → what is wrong with the row
     */
    public void remark(BroughtSheet sheet, int headingRow, String heading, Map<Integer, List<String>> remarks) {
        sheet.forgetRemarks(headingRow, heading);
        remarks.forEach((row, texts) -> sheet.remark(row, headingRow, heading, String.join("\n", texts)));
    }

    /** The workbook as it is now, as the bytes of an .xlsx. */
    public byte[] toBytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
