package io.gridkeeper.web.risk;

import static io.gridkeeper.web.api.Given.need;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.safety.risk.AssessmentRow;
import io.gridkeeper.safety.risk.DefineGrading;
import io.gridkeeper.safety.risk.Graded;
import io.gridkeeper.safety.risk.GradingAdoptionRow;
import io.gridkeeper.safety.risk.GradingBand;
import io.gridkeeper.safety.risk.GradingTableRow;
import io.gridkeeper.safety.risk.GradingTables;
import io.gridkeeper.safety.risk.RiskAssessor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Assessments of risk events, and the tables by which they are graded. */
@Path("riskAssessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RiskAssessmentResource {

    /** From which day a table counts. */
    public record Adoption(
            @Nullable String table,
            @Nullable LocalDate from,
            @Nullable String reason) {}

    /** A table of the company's own. */
    public record Table(
            @Nullable String code,
            @Nullable String basedOn,
            @Nullable String chinese,
            @Nullable String english,
            @Nullable String source,
            @Nullable List<GradingBand> bands) {

        DefineGrading command() {
            return new DefineGrading(
                    need(code, "code"),
                    need(basedOn, "basedOn"),
                    need(chinese, "chinese"),
                    need(english, "english"),
                    need(source, "source"),
                    need(bands, "bands"));
        }
    }

    @Inject
    private RiskAssessor assessor;

    @Inject
    private GradingTables tables;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The assessments of an event, the newest first")
    public List<AssessmentRow> list(@QueryParam("event") @Nullable Long event) {
        return assessor.history(need(event, "event"));
    }

    @POST
    @Operation(summary = "Assess an event by the table in force on that day")
    public Response assess(RiskWishes.@Nullable Assessment wish) {
        var assessment = need(wish, "body");
        var graded = assessor.assess(need(assessment.eventId(), "eventId"), assessment.command(today()));
        return Response.status(Response.Status.CREATED).entity(graded).build();
    }

    @POST
    @Path("preview")
    @Operation(summary = "What factors would come to; nothing is stored")
    public Graded preview(RiskWishes.@Nullable Assessment wish) {
        var assessment = need(wish, "body");
        return assessor.preview(assessment.factors(), Objects.requireNonNullElse(assessment.on(), today()));
    }

    @GET
    @Path("tables")
    @Operation(summary = "The grading tables with bands and factors")
    public List<GradingTableRow> tables() {
        return tables.all();
    }

    @POST
    @Path("tables")
    @Operation(summary = "Define a table of the company's own, to be adopted afterwards")
    public Response define(@Nullable Table wish) {
        return Response.status(Response.Status.CREATED)
                .entity(tables.define(need(wish, "body").command()))
                .build();
    }

    @GET
    @Path("adoptions")
    @Operation(summary = "From which day on which table counts")
    public List<GradingAdoptionRow> adoptions() {
        return tables.adoptions();
    }

    @POST
    @Path("adoptions")
    @Operation(summary = "Grade by a table from a day on; what was assessed before keeps its level")
    public List<GradingAdoptionRow> adopt(@Nullable Adoption wish) {
        var adoption = need(wish, "body");
        tables.adopt(need(adoption.table(), "table"), need(adoption.from(), "from"), need(adoption.reason(), "reason"));
        return tables.adoptions();
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
