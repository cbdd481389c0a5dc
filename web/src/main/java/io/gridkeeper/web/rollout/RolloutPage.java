package io.gridkeeper.web.rollout;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.rollout.ChangeSetRow;
import io.gridkeeper.marketing.rollout.Department;
import io.gridkeeper.marketing.rollout.DutyChange;
import io.gridkeeper.marketing.rollout.DutyChangeKind;
import io.gridkeeper.marketing.rollout.NewChangeSet;
import io.gridkeeper.marketing.rollout.RolloutDesk;
import io.gridkeeper.marketing.rollout.StepGap;
import io.gridkeeper.marketing.rollout.StepRow;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The four steps of the roll-out and the duties that change; a change set takes lines for each department. */
@Named
@RequestScoped
public class RolloutPage {

    /** The duties of one department in the form, one a line. */
    public static class Lines {
        private final Department department;
        private DutyChangeKind kind = DutyChangeKind.ADDED;
        private String duties = "";

        Lines(Department department) {
            this.department = department;
        }

        public Department getDepartment() {
            return department;
        }

        public DutyChangeKind getKind() {
            return kind;
        }

        public void setKind(DutyChangeKind kind) {
            this.kind = kind;
        }

        public String getDuties() {
            return duties;
        }

        public void setDuties(String duties) {
            this.duties = duties;
        }
    }

    @Inject
    private RolloutDesk desk;

    @Inject
    private Texts msg;

    @Inject
    private Clock clock;

    private List<StepRow> steps = List.of();
    private List<ChangeSetRow> changes = List.of();
    private final List<Lines> lines = new ArrayList<>();
    private int step = 1;
    private String words = "";
    private String title = "";
    private @Nullable LocalDate effectiveOn;

    @PostConstruct
    void load() {
        steps = desk.steps();
        changes = desk.changes();
        for (var department : Department.values()) {
            lines.add(new Lines(department));
        }
        effectiveOn = today();
    }

    public String name(StepRow row) {
        return row.title() == null ? msg.get("rollout.step." + row.number()) : row.title();
    }

    public String gap(StepGap gap) {
        return msg.of("rollout.gap." + gap.kind().name(), gap.number());
    }

    public void close() throws IOException {
        desk.close(step, words);
        back("rollout.done.closed");
    }

    public void reopen(int number) throws IOException {
        desk.reopen(number);
        back("rollout.done.reopened");
    }

    public void rename() throws IOException {
        desk.nameOwnStep(title);
        back("rollout.done.named");
    }

    public void change() throws IOException {
        var day = effectiveOn;
        if (day == null) {
            throw Refusal.invalid("rollout.refusal.effectiveMissing").citing("R14-3.0a");
        }
        var duties = lines.stream()
                .flatMap(line -> line.duties
                        .lines()
                        .filter(duty -> !duty.isBlank())
                        .map(duty -> new DutyChange(line.department, line.kind, duty, day)))
                .toList();
        desk.change(new NewChangeSet(title, today(), duties));
        back("rollout.done.changed");
    }

    private static void back(String done) throws IOException {
        Say.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/sales/rollout");
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public List<ChangeSetRow> getChanges() {
        return changes;
    }

    public List<Lines> getLines() {
        return lines;
    }

    public DutyChangeKind[] getKinds() {
        return DutyChangeKind.values();
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}
