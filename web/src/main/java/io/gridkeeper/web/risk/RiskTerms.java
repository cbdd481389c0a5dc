package io.gridkeeper.web.risk;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.safety.risk.CheckCycle;
import io.gridkeeper.safety.risk.CheckDays;
import io.gridkeeper.safety.risk.ControlLevel;
import io.gridkeeper.safety.risk.CycleUnit;
import io.gridkeeper.safety.risk.CycleWords;
import io.gridkeeper.safety.risk.IdentificationKind;
import io.gridkeeper.safety.risk.MeasureClass;
import io.gridkeeper.safety.risk.MeasureSource;
import io.gridkeeper.safety.risk.MeasureSubclass;
import io.gridkeeper.safety.risk.RiskAction;
import io.gridkeeper.safety.risk.RiskHistoryRow;
import io.gridkeeper.safety.risk.RiskLevel;
import io.gridkeeper.safety.risk.RiskPointKind;
import io.gridkeeper.safety.risk.WorkType;
import io.gridkeeper.web.frame.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values to choose from, in the order people read them, and how they are said. */
@Named
@RequestScoped
public class RiskTerms {

    @Inject
    private Language language;

    public List<RiskLevel> getLevels() {
        return List.of(RiskLevel.values());
    }

    public List<RiskPointKind> getPointKinds() {
        return List.of(RiskPointKind.values());
    }

    public List<MeasureSource> getSources() {
        return List.of(MeasureSource.values());
    }

    public List<MeasureClass> getClasses() {
        return List.of(MeasureClass.values());
    }

    public List<MeasureSubclass> getSubclasses() {
        return List.of(MeasureSubclass.values());
    }

    public List<ControlLevel> getControlLevels() {
        return List.of(ControlLevel.values());
    }

    public List<CycleUnit> getCycleUnits() {
        return List.of(CycleUnit.values());
    }

    public List<CheckDays> getCheckDays() {
        return List.of(CheckDays.values());
    }

    public List<WorkType> getWorkTypes() {
        return List.of(WorkType.values());
    }

    public List<IdentificationKind> getIdentificationKinds() {
        return List.of(IdentificationKind.values());
    }

    public String cycle(@Nullable CheckCycle cycle) {
        return CycleWords.of(cycle, language.messages());
    }

    public String say(Bilingual text) {
        return text.in(language.getLocale());
    }

    /** A number without needless zeros. */
    public String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** An assessment in the history stands by its names; people read it in their words. */
    public String note(RiskHistoryRow line) {
        var note = line.note();
        if (note == null || line.action() != RiskAction.ASSESS) {
            return note == null ? "" : note;
        }
        var parts = note.split(" ");
        var messages = language.messages();
        return parts.length != 4
                ? note
                : messages.text(
                        "risk.history.assessed",
                        messages.text("risk.stage." + parts[0]),
                        parts[1],
                        parts[2],
                        messages.text("risk.level." + parts[3]));
    }
}
