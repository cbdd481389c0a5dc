package io.gridkeeper.web.plan;

import io.gridkeeper.foundation.plan.NewPlan;
import io.gridkeeper.foundation.plan.PlanBook;
import io.gridkeeper.foundation.plan.PlanKind;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Brings a plan. */
@Named
@RequestScoped
public class NewPlanForm {

    @Inject
    private PlanBook book;

    private String name = "";
    private String grid = "";
    private @Nullable Double width;
    private @Nullable Part picture;
    private boolean map;

    public void add() throws IOException {
        var kind = map ? PlanKind.MAP : PlanKind.PICTURE;
        var wish = new NewPlan(name, kind, grid, map ? null : width);
        var file = picture;
        if (map || file == null || file.getSize() == 0) {
            shown(book.add(wish, null).id());
            return;
        }
        try (var bytes = file.getInputStream()) {
            shown(book.add(wish, bytes).id());
        }
    }

    private static void shown(long id) {
        Say.done("plan.done.added");
        Faces.redirect(Faces.getRequestContextPath() + "/grid/plan?id=" + id);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getGrid() {
        return grid;
    }

    public void setGrid(@Nullable String grid) {
        this.grid = Objects.requireNonNullElse(grid, "");
    }

    public @Nullable Double getWidth() {
        return width;
    }

    public void setWidth(@Nullable Double width) {
        this.width = width;
    }

    public @Nullable Part getPicture() {
        return picture;
    }

    public void setPicture(@Nullable Part picture) {
        this.picture = picture;
    }

    public boolean isMap() {
        return map;
    }

    public void setMap(boolean map) {
        this.map = map;
    }
}
