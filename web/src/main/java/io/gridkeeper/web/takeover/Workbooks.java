package io.gridkeeper.web.takeover;

/** Workbooks on the wire. */
final class Workbooks {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() {}

    static String attachment(String fileName) {
        return "attachment; filename=\"" + fileName + "\"";
    }
}
