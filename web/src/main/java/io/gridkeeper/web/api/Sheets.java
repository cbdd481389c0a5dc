package io.gridkeeper.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.web.document.Disposition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Workbooks on the wire: given out, and given back with remarks when rows of a brought one are at fault. */
public final class Sheets {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The problem of a workbook with faulty rows. */
    public record FaultyRows(@JsonUnwrapped Problem problem, int faultyRows) {}

    private Sheets() {}

    /** A workbook to save under this name; what it holds is bytes or a streaming output. */
    public static Response workbook(Object content, String fileName) {
        return answer(Response.Status.OK.getStatusCode(), content, fileName);
    }

    /** The workbook with its remarks where xlsx is accepted, else a problem by the key, which takes the number of rows. */
    public static Response sentBack(
            Brought.SentBack<?> back, String fileName, String key, HttpHeaders headers, HttpServletRequest request) {
        if (headers.getAcceptableMediaTypes().contains(MediaType.valueOf(XLSX))) {
            return answer(Problems.INVALID, back.annotated(), fileName);
        }
        return problem(back, key, request);
    }

    /** The problem alone, for workbooks that people fetch from a page. */
    public static Response problem(Brought.SentBack<?> back, String key, HttpServletRequest request) {
        var problem = new Problems(Speech.messages(request)).faulty(key, back.faultyRows());
        return Response.status(Problems.INVALID)
                .type(Problem.MEDIA_TYPE)
                .entity(new FaultyRows(problem, back.faultyRows()))
                .build();
    }

    private static Response answer(int status, Object content, String fileName) {
        return Response.status(status)
                .type(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(fileName))
                .entity(content)
                .build();
    }
}
