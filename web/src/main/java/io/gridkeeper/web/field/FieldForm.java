package io.gridkeeper.web.field;

import io.gridkeeper.foundation.field.FieldDuty;
import io.gridkeeper.foundation.field.FieldLine;
import io.gridkeeper.foundation.kernel.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is typed of one field; one that has neither code nor names is left out. */
public class FieldForm {

    private final boolean known;
    private String code = "";
    private String nameZh = "";
    private String nameEn = "";
    private FieldDuty duty = FieldDuty.ASSIST;
    private @Nullable Long owner;
    private List<String> categories = new ArrayList<>();
    private List<String> exceptions = new ArrayList<>();

    FieldForm() {
        known = false;
    }

    FieldForm(FieldLine line) {
        known = true;
        code = line.code();
        nameZh = line.name().chinese();
        nameEn = line.name().english();
        duty = line.duty();
        owner = line.ownerGridId();
        categories = new ArrayList<>(line.categories());
        exceptions = new ArrayList<>(line.exceptions());
    }

    boolean isFilled() {
        return !(code + nameZh + nameEn).isBlank();
    }

    FieldLine line() {
        return new FieldLine(
                code.strip(),
                new Bilingual(nameZh, nameEn),
                duty,
                Set.copyOf(exceptions),
                owner,
                Set.copyOf(categories));
    }

    /** Whether it was adopted before; a new one still needs its code. */
    public boolean isKnown() {
        return known;
    }

    public Bilingual getName() {
        return new Bilingual(nameZh, nameEn);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(@Nullable String nameZh) {
        this.nameZh = Objects.requireNonNullElse(nameZh, "");
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = Objects.requireNonNullElse(nameEn, "");
    }

    public FieldDuty getDuty() {
        return duty;
    }

    public void setDuty(FieldDuty duty) {
        this.duty = duty;
    }

    public @Nullable Long getOwner() {
        return owner;
    }

    public void setOwner(@Nullable Long owner) {
        this.owner = owner;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(@Nullable List<String> categories) {
        this.categories = Objects.requireNonNullElse(categories, new ArrayList<>());
    }

    public List<String> getExceptions() {
        return exceptions;
    }

    public void setExceptions(@Nullable List<String> exceptions) {
        this.exceptions = Objects.requireNonNullElse(exceptions, new ArrayList<>());
    }
}
