package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridFacts;
import io.gridkeeper.foundation.grid.GridRow;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed of a grid. */
public class GridForm {

    private String code = "";
    private String name = "";
    private String parent = "";
    private @Nullable Long unit;
    private String location = "";
    private String businessLine = "";
    private String activity = "";
    private String duty = "";

    void show(GridRow grid, @Nullable GridFacts facts, String parentCode) {
        code = grid.code();
        name = grid.name();
        parent = parentCode;
        unit = grid.unitId();
        location = text(grid.location());
        businessLine = text(grid.businessLine());
        activity = text(facts == null ? null : facts.activity());
        duty = text(facts == null ? null : facts.duty());
    }

    private static String text(@Nullable String stored) {
        return Objects.requireNonNullElse(stored, "");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getBusinessLine() {
        return businessLine;
    }

    public void setBusinessLine(String businessLine) {
        this.businessLine = businessLine;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }
}
