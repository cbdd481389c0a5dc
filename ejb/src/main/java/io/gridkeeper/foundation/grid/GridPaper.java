package io.gridkeeper.foundation.grid;

import java.util.Arrays;
import java.util.Objects;

/** A paper of a grid, made when it is asked for. */
@SuppressWarnings("ArrayRecordComponent")
public record GridPaper(String fileName, byte[] pdf) {

    @Override
    public boolean equals(Object other) {
        return other instanceof GridPaper that && fileName.equals(that.fileName) && Arrays.equals(pdf, that.pdf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, Arrays.hashCode(pdf));
    }

    @Override
    public String toString() {
        return fileName + " (" + pdf.length + " bytes)";
    }
}
