package io.gridkeeper.web.hazard;

import io.gridkeeper.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The parts of a plain GET form that a page language cannot write: attributes that stand there only sometimes. All
 * texts are escaped here.
 */
@Named
@RequestScoped
public class FilterOptions {

    @Inject
    private Texts msg;

    /** An option of an enum, named by its prefix; or of anything else, with its label. */
    public String option(Object value, String label, boolean chosen) {
        String text = value instanceof Enum<?> ? msg.name(label, value) : label;
        return "<option value=\"%s\"%s>%s</option>".formatted(safe(value), chosen ? " selected" : "", safe(text));
    }

    public String flag(String name, boolean set) {
        return "<input type=\"checkbox\" name=\"%s\" value=\"true\"%s>".formatted(safe(name), set ? " checked" : "");
    }

    /** A column head that sorts; it says so to screen readers when the list is in its order. */
    public String header(ListAddress address, String order, String styleClass) {
        boolean byDue = order.startsWith("DUE");
        boolean now = byDue == address.sort().name().startsWith("DUE");
        boolean upwards = address.sort().name().equals("OLDEST") || byDue;
        String sorted = now ? " aria-sort=\"" + (upwards ? "ascending" : "descending") + '"' : "";
        String arrow = now ? (upwards ? " ↑" : " ↓") : "";
        String text = msg.get(byDue ? "hazard.due" : "hazard.received");
        return "<th scope=\"col\" class=\"%s\"%s><a href=\"%s\">%s%s</a></th>"
                .formatted(safe(styleClass), sorted, safe(address.sorted(order)), safe(text), arrow);
    }

    private static String safe(Object value) {
        return String.valueOf(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
