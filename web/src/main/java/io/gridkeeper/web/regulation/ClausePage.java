package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.ClauseId;
import io.gridkeeper.foundation.regulation.ClauseLibrary;
import io.gridkeeper.foundation.regulation.ClauseTest;
import io.gridkeeper.foundation.regulation.ClauseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One clause: what it asks, what is in force, what carries it out, which tests check it. */
@Named
@RequestScoped
public class ClausePage {

    @Inject
    private ClauseLibrary library;

    private String id = "";
    private @Nullable ClauseView view;

    public void load() {
        view = ClauseId.parse(id)
                .flatMap(library::view)
                .orElseThrow(() -> Refusal.notFound("regulation.clause.unknown", id));
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public @Nullable ClauseView getView() {
        return view;
    }

    /** Whether a report of the build is at hand. */
    public boolean isReported() {
        return view != null && view.tests().isPresent();
    }

    public List<ClauseTest> getTests() {
        return view == null ? List.of() : view.tests().orElse(List.of());
    }
}
