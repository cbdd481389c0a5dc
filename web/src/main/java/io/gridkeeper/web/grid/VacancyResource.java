package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.Staffing;
import io.gridkeeper.foundation.grid.Vacancy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Posts that lack people. */
@Path("vacancies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VacancyResource {

    @Inject
    private Staffing staffing;

    @GET
    @Operation(summary = "The posts that lack people today")
    public List<Vacancy> vacancies() {
        return staffing.vacancies();
    }
}
