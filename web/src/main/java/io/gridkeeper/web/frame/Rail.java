package io.gridkeeper.web.frame;

import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a person can go, by role. A capability that does not exist yet has no place here. */
@Named("rail")
@RequestScoped
public class Rail {

    /** One place: its name is {@code frame.place.<id>}; it is current on every page below its folder. */
    public record Place(String id, String icon, String link, String folder, Set<String> roles) {}

    private static final Set<String> ALL = Set.of("WORKER");
    private static final Set<String> OFFICE = Set.of("GRID_OFFICE", "MANAGEMENT", "COMPLIANCE", "SYSTEM_ADMIN");
    private static final String MARKET = "market";
    private static final String DESIGNER = "/market/";
    private static final List<Place> PLACES = List.of(
            new Place("desk", "desk", "/desk", "/desk", ALL),
            new Place("hazards", "hazard", "/hazard/list", "/hazard/", ALL),
            new Place("patrol", "check", "/patrol/mine", "/patrol/", ALL),
            new Place("risks", "shield", "/risk/list", "/risk/", ALL),
            new Place("grids", "grid", "/grid/list", "/grid/", ALL),
            new Place("duties", "flag", "/duty/directives", "/duty/", ALL),
            new Place("projects", "project", "/project/list", "/project/", ALL),
            new Place(MARKET, "pin", "/sales/dashboard", "/sales/", ALL),
            new Place("records", "record", "/records/list", "/records/", ALL),
            new Place("province", "province", "/deliveries/list", "/deliveries/", OFFICE),
            new Place("library", "library", "/library/list", "/library/", ALL),
            new Place("company", "company", "/company/calendar", "/company/", OFFICE));

    private static final Place MINE = new Place("mine", "camera", "/hazard/mine", "/hazard/mine", ALL);
    private static final List<String> MY_REPORTS = List.of("/hazard/mine", "/hazard/report");
    private static final int ON_THE_PHONE = 3;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SalesScope market;

    private List<Place> places = List.of();

    /** The market is a place for those who have anything to do with it. */
    public List<Place> getPlaces() {
        if (places.isEmpty()) {
            places = PLACES.stream()
                    .filter(place -> place.roles().stream().anyMatch(request::isUserInRole))
                    .filter(place -> !place.id().equals(MARKET) || market.worksTheMarket())
                    .toList();
        }
        return places;
    }

    /** The bottom bar of a phone: desk, hazards, my reports, checks; the rest lies under "more". */
    public List<Place> getDock() {
        List<Place> dock =
                new ArrayList<>(getPlaces().stream().limit(ON_THE_PHONE).toList());
        dock.add(Math.min(2, dock.size()), MINE);
        return dock;
    }

    public List<Place> getMore() {
        return getPlaces().stream().skip(ON_THE_PHONE).toList();
    }

    public boolean at(String folder) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith(folder);
    }

    /** In the bottom bar "my reports" lies in the folder of the hazards, but is a place of its own. */
    public boolean here(Place place) {
        boolean reporting = MY_REPORTS.stream().anyMatch(this::at);
        boolean designing = place.id().equals(MARKET) && at(DESIGNER);
        return place.id().equals(MINE.id()) ? reporting : !reporting && (designing || at(place.folder()));
    }
}
