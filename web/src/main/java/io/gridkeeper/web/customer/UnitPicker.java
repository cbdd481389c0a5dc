package io.gridkeeper.web.customer;

import io.gridkeeper.marketing.territory.SalesUnitFilter;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import io.gridkeeper.marketing.territory.SalesUnitRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Units by name, address or code while it is typed. */
@Named
@RequestScoped
public class UnitPicker {

    private static final int SHOWN = 12;

    @Inject
    private SalesUnitRegister units;

    /** The code of a found unit, or the code that stands in the field already; an empty field stays empty. */
    public String code(@Nullable Object found) {
        return found instanceof SalesUnitRow unit ? unit.code() : Objects.toString(found, "");
    }

    public List<SalesUnitRow> find(String text) {
        return units.list(new SalesUnitFilter(text, null, false), null, SHOWN).rows();
    }
}
