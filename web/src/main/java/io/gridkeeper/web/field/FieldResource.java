package io.gridkeeper.web.field;

import io.gridkeeper.foundation.field.FieldDuty;
import io.gridkeeper.foundation.field.FieldLine;
import io.gridkeeper.foundation.field.FieldOffice;
import io.gridkeeper.foundation.field.FieldSetRow;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.hazard.HazardCategory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The fields of business the company adopted, and the presets of regulations. */
@Path("fields")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FieldResource {

    /** The order to adopt a whole set. */
    public record Adoption(LocalDate effectiveFrom, List<Field> fields) {}

    /** A field as it is sent. */
    public record Field(
            @Nullable String code,
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable FieldDuty duty,
            @Nullable Set<String> exceptions,
            @Nullable Long ownerGridId,
            @Nullable Set<HazardCategory> categories) {

        FieldLine line() {
            if (duty == null) {
                throw Refusal.invalid("field.refusal.needsDuty", text(code));
            }
            return new FieldLine(
                    text(code),
                    new Bilingual(text(nameZh), text(nameEn)),
                    duty,
                    Objects.requireNonNullElse(exceptions, Set.of()),
                    ownerGridId,
                    Objects.requireNonNullElse(categories, Set.<HazardCategory>of()).stream()
                            .map(HazardCategory::name)
                            .collect(Collectors.toSet()));
        }

        private static String text(@Nullable String sent) {
            return Objects.requireNonNullElse(sent, "");
        }
    }

    @Inject
    private FieldOffice office;

    @GET
    @Operation(summary = "What was adopted, the latest first")
    public List<FieldSetRow> sets() {
        return office.sets();
    }

    @GET
    @Path("presets")
    @Operation(summary = "The fields of the regulations, ready to adopt")
    public Map<String, List<FieldLine>> presets() {
        return office.presets();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adopt a set of fields from a day on")
    public Response adopt(@NotNull Adoption adoption) {
        var lines = adoption.fields().stream()
                .filter(Objects::nonNull)
                .map(Field::line)
                .toList();
        long id = office.adopt(lines, adoption.effectiveFrom());
        return Response.created(URI.create("fields/" + id)).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take back a set that has not begun")
    public void withdraw(@PathParam("id") long id) {
        office.withdraw(id);
    }
}
