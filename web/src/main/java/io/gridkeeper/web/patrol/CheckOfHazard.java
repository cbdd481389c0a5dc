package io.gridkeeper.web.patrol;

import io.gridkeeper.safety.patrol.CheckDesk;
import io.gridkeeper.safety.patrol.CheckTaskRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The check that found the hazard of the page, where one did. */
@Named
@RequestScoped
public class CheckOfHazard {

    @Inject
    private CheckDesk desk;

    private @Nullable CheckTaskRow row;

    @PostConstruct
    void load() {
        var number = Objects.requireNonNullElse(Faces.getRequestParameter("number"), "");
        row = desk.ofHazard(number).orElse(null);
    }

    public @Nullable CheckTaskRow getRow() {
        return row;
    }
}
