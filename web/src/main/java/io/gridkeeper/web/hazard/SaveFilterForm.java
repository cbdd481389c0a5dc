package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** Keeps the register's filter of this moment under a name, or drops one. */
@Named
@RequestScoped
public class SaveFilterForm {

    @Inject
    private HazardSearch search;

    private String name = "";

    public void save() throws IOException {
        HazardFilter filter = HazardFilter.parse(ListAddress.parameters());
        search.saveFilter(name, filter);
        Say.done("hazard.list.saved", name);
        Faces.redirect(Faces.getRequestContextPath() + "/hazard/list?" + filter.toQuery());
    }

    public void drop(long id) throws IOException {
        search.dropFilter(id);
        Say.done("hazard.list.dropped");
        Faces.redirect(Faces.getRequestContextPath() + "/hazard/list");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
