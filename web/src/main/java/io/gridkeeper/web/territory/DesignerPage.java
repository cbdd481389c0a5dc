package io.gridkeeper.web.territory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.Measure;
import io.gridkeeper.marketing.territory.PlanInput;
import io.gridkeeper.marketing.territory.ScenarioDesk;
import io.gridkeeper.marketing.territory.ScenarioRow;
import io.gridkeeper.marketing.territory.ScenarioView;
import io.gridkeeper.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The territory designer: scenarios as tabs; map and figures of the chosen one are drawn by the browser. */
@Named
@RequestScoped
public class DesignerPage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORDS = "territory.word.";

    /** What the browser says by itself. */
    private static final List<String> WORD_KEYS = List.of(
            "line",
            "noGrid",
            "moved",
            "border",
            "way",
            "reach",
            "pieces",
            "onePiece",
            "outside",
            "kept",
            "changes",
            "noChanges",
            "gained",
            "lost",
            "taken",
            "annotated",
            "failed",
            "CUSTOMERS",
            "POTENTIAL",
            "REVENUE",
            "WORKLOAD",
            "none",
            "units",
            "customers",
            "TOO_FEW_UNITS",
            "UNIT_TOO_HEAVY",
            "PART_DOES_NOT_FIT",
            "PARTS_DO_NOT_ADD_UP",
            "NO_SUCH_GRID",
            "FIXED_TOO_HEAVY",
            "FIXED_APART",
            "FIXED_TOO_MANY",
            "TOLERANCE",
            "CANCELLED",
            "inputsDone");

    @Inject
    private ScenarioDesk desk;

    @Inject
    private Texts msg;

    private List<ScenarioRow> scenarios = List.of();
    private @Nullable ScenarioView view;

    @PostConstruct
    void load() {
        if (!Faces.isUserInRole(Roles.SALES_MANAGER)) {
            throw Refusal.forbidden("territory.designer.notYours");
        }
        scenarios = desk.list();
        var asked = Objects.requireNonNullElse(Faces.getRequestParameter("scenario"), "");
        if (asked.matches("\\d{1,18}")) {
            view = desk.view(Long.parseLong(asked));
        } else if (!scenarios.isEmpty()) {
            view = desk.view(scenarios.getFirst().id());
        }
    }

    public List<ScenarioRow> getScenarios() {
        return scenarios;
    }

    public @Nullable ScenarioView getView() {
        return view;
    }

    public long getId() {
        return view == null ? 0 : view.scenario().id();
    }

    public List<Measure> getMeasures() {
        return Arrays.asList(Measure.values());
    }

    public List<PlanInput> getInputs() {
        return Arrays.asList(PlanInput.values());
    }

    /** What was found about an input of the chosen scenario. */
    public String finding(PlanInput input) {
        return view == null ? "" : view.order().inputs().getOrDefault(input, "");
    }

    /** The browser's own words as JSON. */
    public String getWords() throws JsonProcessingException {
        var words = new LinkedHashMap<String, String>();
        WORD_KEYS.forEach(key -> words.put(key, msg.get(WORDS + key)));
        return JSON.writeValueAsString(words);
    }
}
