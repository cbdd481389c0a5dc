package io.gridkeeper.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** What the page has to tell: general messages above it, and a summary of faulty fields that jumps to each. */
@Named("pageMessages")
@RequestScoped
public class PageMessages {

    /** A message; kind is a class of the style sheet, field the client id to jump to, clause the reason's clause. */
    public record Line(String kind, String text, String field, String clause) {}

    public List<Line> getGeneral() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(message -> line(message, ""))
                .distinct()
                .toList();
    }

    public List<Line> getFields() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (id != null) {
                faces.getMessageList(id).forEach(message -> lines.add(line(message, id)));
            }
        }
        return lines;
    }

    private static Line line(FacesMessage message, String field) {
        message.rendered();
        String detail = Objects.requireNonNullElse(message.getDetail(), "");
        String clause = detail.equals(message.getSummary()) ? "" : detail;
        return new Line(kind(message.getSeverity()), message.getSummary(), field, field.isEmpty() ? clause : "");
    }

    private static String kind(FacesMessage.Severity severity) {
        if (severity.compareTo(FacesMessage.SEVERITY_INFO) == 0) {
            return "";
        }
        return severity.compareTo(FacesMessage.SEVERITY_WARN) == 0 ? "warn" : "bad";
    }
}
