package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.web.frame.SearchSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** People in the search over everything, by name and staff number; the way leads to what they have in hand. */
@RequestScoped
public class PersonSearchSource implements SearchSource {

    @Inject
    private GridRegister grids;

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        return grids.findPeople(text, limit).stream()
                .map(person -> new SearchHit(
                        person.name(),
                        person.unitName() + " " + Objects.requireNonNullElse(person.jobTitle(), ""),
                        "/hazard/list?open=true&handler=" + person.id()))
                .toList();
    }
}
