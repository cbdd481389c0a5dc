package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.calendar.DaySpan;
import io.gridkeeper.foundation.calendar.DayUnit;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.regulation.AxisChoice;
import io.gridkeeper.foundation.regulation.CompanySettings;
import io.gridkeeper.foundation.regulation.DeadlineDefinition;
import io.gridkeeper.foundation.regulation.DeadlineProfile;
import io.gridkeeper.foundation.regulation.DeadlineRule;
import io.gridkeeper.foundation.regulation.DeadlineTerms;
import io.gridkeeper.foundation.regulation.DeadlineVersionRow;
import io.gridkeeper.foundation.regulation.Deadlines;
import io.gridkeeper.foundation.regulation.Lead;
import io.gridkeeper.web.calendar.Dates;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The company's deadline profile: versions, the choices it offers, adopting and taking back. */
@Path("deadlineProfiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeadlineProfileResource {

    /** All versions, the latest first. */
    public record Versions(List<Version> rows) {}

    /** A version with its table and settings. */
    public record Version(
            long id,
            String profile,
            String effectiveFrom,
            String adoptedBy,
            List<Line> rules,
            Map<String, String> settings) {

        static Version of(DeadlineVersionRow row) {
            var definition = row.definition();
            return new Version(
                    row.id(),
                    definition.profile().name(),
                    row.effectiveFrom().toString(),
                    row.adoptedBy(),
                    definition.rules().stream().map(Line::of).toList(),
                    definition.settings().named());
        }
    }

    /** One line of a table; without {@code amount} a person sets the day. */
    public record Line(
            String axisValue,
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable Integer amount,
            @Nullable DayUnit unit,
            Lead lead,
            Lead escalation,
            String clause) {

        static Line of(DeadlineRule rule) {
            var names = rule.names();
            var span = rule.span();
            return new Line(
                    rule.axisValue(),
                    names == null ? null : names.chinese(),
                    names == null ? null : names.english(),
                    span == null ? null : span.amount(),
                    span == null ? null : span.unit(),
                    rule.route().lead(),
                    rule.route().escalation(),
                    rule.clause());
        }

        static Line of(AxisChoice choice) {
            var span = choice.period();
            return new Line(
                    choice.value(),
                    null,
                    null,
                    span == null ? null : span.amount(),
                    span == null ? null : span.unit(),
                    choice.lead(),
                    choice.escalation(),
                    choice.clause());
        }

        DeadlineRule rule() {
            return new DeadlineRule(
                    axisValue,
                    nameZh == null || nameEn == null ? null : new Bilingual(nameZh, nameEn),
                    amount == null || unit == null ? null : new DaySpan(amount, unit),
                    new DeadlineRule.Route(lead, escalation),
                    clause);
        }
    }

    /** The order to adopt a profile; {@code rules} only for the own table P5. */
    public record Adoption(
            @NotNull DeadlineProfile profile,
            @NotNull String effectiveFrom,
            @Nullable Map<String, String> settings,
            @Nullable List<Line> rules) {

        DeadlineDefinition definition() {
            var decided = CompanySettings.of(settings == null ? Map.of() : settings);
            var lines = rules == null
                    ? List.<DeadlineRule>of()
                    : rules.stream().map(Line::rule).toList();
            return profile.isOwnTable()
                    ? DeadlineDefinition.own(lines, DeadlineTerms.NONE, decided)
                    : DeadlineDefinition.preset(profile, decided);
        }
    }

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    @GET
    public Versions list() {
        return new Versions(deadlines.versions().stream().map(Version::of).toList());
    }

    /** What a person picks from for a matter of the day; today if no day is given. */
    @GET
    @Path("choices")
    public List<Line> choices(@QueryParam("day") @Nullable String day) {
        var wanted = day == null ? CompanyClock.dayOf(clock.instant()) : Dates.day(day);
        return deadlines.choices(wanted).stream().map(Line::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response adopt(@NotNull Adoption adoption) {
        long id = deadlines.adopt(adoption.definition(), Dates.day(adoption.effectiveFrom()));
        return Response.created(URI.create("deadlineProfiles/" + id)).build();
    }

    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") long id) {
        deadlines.withdraw(id);
    }
}
