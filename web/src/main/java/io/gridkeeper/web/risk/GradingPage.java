package io.gridkeeper.web.risk;

import io.gridkeeper.safety.risk.GradingAdoptionRow;
import io.gridkeeper.safety.risk.GradingTableRow;
import io.gridkeeper.safety.risk.GradingTables;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** The tables risks are graded by, which of them counts from which day on, and adopting another one. */
@Named
@RequestScoped
public class GradingPage {

    @Inject
    private GradingTables tables;

    @Inject
    private Times times;

    private String table = "";
    private LocalDate from = LocalDate.EPOCH;
    private String reason = "";

    @PostConstruct
    void begin() {
        from = times.getToday().plusDays(1);
    }

    public List<GradingTableRow> getTables() {
        return tables.all();
    }

    public List<GradingAdoptionRow> getAdoptions() {
        return tables.adoptions();
    }

    public boolean inForce(GradingTableRow row) {
        return tables.inForce(row.method(), times.getToday()).id() == row.id();
    }

    public void adopt() throws IOException {
        tables.adopt(table, from, reason);
        Say.done("risk.done.adopted", table, from.toString());
        Faces.redirect(Faces.getRequestContextPath() + "/risk/grading");
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
