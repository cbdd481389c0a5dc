package io.gridkeeper.web.field;

import io.gridkeeper.foundation.field.FieldDuty;
import io.gridkeeper.foundation.field.FieldLine;
import io.gridkeeper.foundation.field.FieldOffice;
import io.gridkeeper.foundation.field.FieldSetRow;
import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields in force, the preset to begin with, what was adopted; and the form of the next set. */
@Named
@RequestScoped
public class FieldsPage {

    private static final String PRESET = "R06";

    @Inject
    private FieldOffice office;

    @Inject
    private Clock clock;

    private List<FieldSetRow> sets = List.of();
    private @Nullable FieldSetRow current;
    private final List<FieldForm> forms = new ArrayList<>();
    private @Nullable LocalDate from;

    @PostConstruct
    void load() {
        sets = office.sets();
        current = office.inForce(LocalDate.now(clock)).orElse(null);
        from = LocalDate.now(clock).plusDays(1);
        (current == null ? getPreset() : current.lines())
                .stream().map(FieldForm::new).forEach(forms::add);
        forms.add(new FieldForm());
    }

    public String adopt() {
        var begins = Objects.requireNonNull(from);
        office.adopt(
                forms.stream().filter(FieldForm::isFilled).map(FieldForm::line).toList(), begins);
        Say.done("field.adopted", begins.toString());
        return "/grid/fields?faces-redirect=true";
    }

    public String withdraw(long id) {
        office.withdraw(id);
        Say.done("field.withdrawn");
        return "/grid/fields?faces-redirect=true";
    }

    public boolean isFuture(FieldSetRow set) {
        return set.effectiveFrom().isAfter(LocalDate.now(clock));
    }

    public List<FieldLine> getPreset() {
        return office.presets().getOrDefault(PRESET, List.of());
    }

    public List<FieldSetRow> getSets() {
        return sets;
    }

    public @Nullable FieldSetRow getCurrent() {
        return current;
    }

    public List<FieldForm> getForms() {
        return forms;
    }

    public FieldDuty[] getDuties() {
        return FieldDuty.values();
    }

    public List<String> getCategories() {
        return Arrays.stream(HazardCategory.values()).map(Enum::name).toList();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
