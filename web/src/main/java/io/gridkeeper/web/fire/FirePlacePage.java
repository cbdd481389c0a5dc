package io.gridkeeper.web.fire;

import io.gridkeeper.safety.fire.CheckItem;
import io.gridkeeper.safety.fire.Finding;
import io.gridkeeper.safety.fire.FireCheckRow;
import io.gridkeeper.safety.fire.FireInspection;
import io.gridkeeper.safety.fire.FireNoticeRow;
import io.gridkeeper.safety.fire.FirePlaceRow;
import io.gridkeeper.safety.fire.FireRegister;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** One place with its file, its checks and its notices. */
@Named
@RequestScoped
public class FirePlacePage {

    @Inject
    private FireRegister register;

    @Inject
    private FireInspection inspection;

    @SuppressWarnings("NullAway.Init")
    private FirePlaceRow place;

    private List<FireCheckRow> checks = List.of();
    private List<FireNoticeRow> notices = List.of();

    @PostConstruct
    void load() {
        var code = code();
        place = register.place(code);
        checks = inspection.checks(code);
        notices = inspection.notices(code);
    }

    /** The place the address names. */
    static String code() {
        return Objects.requireNonNullElse(Faces.getRequestParameter("code"), "");
    }

    public FirePlaceRow getPlace() {
        return place;
    }

    public List<FireCheckRow> getChecks() {
        return checks;
    }

    public List<FireNoticeRow> getNotices() {
        return notices;
    }

    /** The points of a notice, counted from one. */
    public List<Integer> numbers(FireNoticeRow notice) {
        return IntStream.rangeClosed(1, notice.points().size()).boxed().toList();
    }

    public boolean isKept() {
        return register.keeps(place.file().gridId());
    }

    public List<CheckItem> getItems() {
        return Arrays.asList(CheckItem.values());
    }

    public List<Finding> getFindings() {
        return Arrays.asList(Finding.values());
    }
}
