package io.gridkeeper.web.upkeep;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.upkeep.DraftPlan;
import io.gridkeeper.marketing.upkeep.NetworkProjects;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.order.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is done to the network project whose page is open. */
@Named
@RequestScoped
public class NetworkProjectDeeds {

    @Inject
    private NetworkProjects works;

    private final String number = SalesAddress.text("number");
    private String purpose = "";
    private String content = "";
    private String materials = "";
    private String safeguards = "";
    private @Nullable LocalDate beginsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable BigDecimal cost;
    private @Nullable Long specialist;
    private @Nullable Long author;
    private @Nullable Part file;

    public void draft() throws IOException {
        var from = beginsOn;
        var to = endsOn;
        var specialistId = specialist;
        var authorId = author;
        if (from == null || to == null) {
            throw Refusal.invalid("upkeep.missing.days");
        }
        if (specialistId == null || authorId == null) {
            throw Refusal.invalid("upkeep.refusal.authors").citing("R14-M4c");
        }
        works.draft(
                number,
                new DraftPlan(
                        purpose,
                        content,
                        materials,
                        safeguards,
                        from,
                        to,
                        cost == null ? null : Money.fen(cost),
                        new HashSet<>(List.of(specialistId, authorId))));
        SalesAddress.show("/sales/project", number, "upkeep.done.drafted");
    }

    public void attach() throws IOException {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            throw Refusal.invalid("upkeep.missing.file");
        }
        try (InputStream bytes = sent.getInputStream()) {
            works.attach(number, bytes, Objects.requireNonNullElse(sent.getSubmittedFileName(), "file"));
        }
        SalesAddress.show("/sales/project", number, "upkeep.done.attached");
    }

    public void close() throws IOException {
        works.close(number);
        SalesAddress.show("/sales/project", number, "upkeep.done.closed");
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    public String getSafeguards() {
        return safeguards;
    }

    public void setSafeguards(String safeguards) {
        this.safeguards = safeguards;
    }

    public @Nullable LocalDate getBeginsOn() {
        return beginsOn;
    }

    public void setBeginsOn(@Nullable LocalDate beginsOn) {
        this.beginsOn = beginsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable BigDecimal getCost() {
        return cost;
    }

    public void setCost(@Nullable BigDecimal cost) {
        this.cost = cost;
    }

    public @Nullable Long getSpecialist() {
        return specialist;
    }

    public void setSpecialist(@Nullable Long specialist) {
        this.specialist = specialist;
    }

    public @Nullable Long getAuthor() {
        return author;
    }

    public void setAuthor(@Nullable Long author) {
        this.author = author;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
