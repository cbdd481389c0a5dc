package io.gridkeeper.oversight.archive;

/** A notice of rectification ready to be handed out. */
public final class NoticePaper {

    private final String number;
    private final byte[] pdf;

    NoticePaper(String number, byte[] pdf) {
        this.number = number;
        this.pdf = pdf;
    }

    public String number() {
        return number;
    }

    public String fileName() {
        return number + ".pdf";
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
