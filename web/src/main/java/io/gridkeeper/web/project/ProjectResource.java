package io.gridkeeper.web.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.project.ProjectDiagram;
import io.gridkeeper.safety.project.ProjectFilter;
import io.gridkeeper.safety.project.ProjectPreparing;
import io.gridkeeper.safety.project.ProjectRegister;
import io.gridkeeper.safety.project.ProjectRow;
import io.gridkeeper.safety.project.ProjectSearch;
import io.gridkeeper.safety.project.ProjectSite;
import io.gridkeeper.safety.project.ProjectTask;
import io.gridkeeper.safety.project.ProjectView;
import io.gridkeeper.web.api.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Projects of contractors, each a dynamic grid from its opening to its end: listing, one project with everything about
 * it, and the steps of its life, each of which answers with the project as it stands after it.
 */
@Path("projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectResource {

    @Inject
    private ProjectRegister register;

    @Inject
    private ProjectPreparing preparing;

    @Inject
    private ProjectSite site;

    @Inject
    private ProjectSearch search;

    @Inject
    private ProjectPapers papers;

    /** One page, the newest first; {@code text}, {@code state} (also OPEN), {@code kind} and {@code grid} narrow it. */
    @GET
    @Parameter(ref = "projectFilter")
    public Slice<ProjectRow> list(
            @Context UriInfo uri,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return search.list(ProjectFilter.parse(uri.getQueryParameters()), cursor, limit);
    }

    /** The caller's open projects with what he has to do. */
    @GET
    @Path("desk")
    public List<ProjectTask> desk() {
        return search.desk();
    }

    @POST
    public Response apply(ProjectWishes.Application wish) {
        var number = register.apply(wish.command());
        return Response.created(URI.create("projects/" + number))
                .entity(search.view(number))
                .build();
    }

    @GET
    @Path("{number}")
    public ProjectView view(@PathParam("number") String number) {
        return search.view(number);
    }

    /** The process picture as BPMN with the ids of the elements where the tokens stand. */
    @GET
    @Path("{number}/diagram")
    public ProjectDiagram diagram(@PathParam("number") String number) {
        return search.diagram(number);
    }

    @POST
    @Path("{number}/approval")
    public ProjectView approve(@PathParam("number") String number, Words wish) {
        register.approve(number, wish.text());
        return search.view(number);
    }

    @POST
    @Path("{number}/rejection")
    public ProjectView reject(@PathParam("number") String number, Words wish) {
        register.reject(number, wish.given());
        return search.view(number);
    }

    @POST
    @Path("{number}/withdrawal")
    public ProjectView withdraw(@PathParam("number") String number, Words wish) {
        register.withdraw(number, wish.given());
        return search.view(number);
    }

    @POST
    @Path("{number}/people")
    public ProjectView addPerson(@PathParam("number") String number, ProjectWishes.Person wish) {
        preparing.addPerson(number, wish.command());
        return search.view(number);
    }

    @DELETE
    @Path("{number}/people/{id}")
    public ProjectView removePerson(@PathParam("number") String number, @PathParam("id") long id) {
        preparing.removePerson(number, id);
        return search.view(number);
    }

    @POST
    @Path("{number}/trainings")
    public ProjectView train(@PathParam("number") String number, ProjectWishes.Training wish) {
        preparing.train(number, wish.command());
        return search.view(number);
    }

    /** A licence or certificate without its scan. */
    @POST
    @Path("{number}/qualifications")
    public ProjectView addQualification(@PathParam("number") String number, ProjectWishes.Paper wish) {
        preparing.addQualification(number, wish.command(), null, null);
        return search.view(number);
    }

    /** The scan of a certificate, to be saved. */
    @GET
    @Path("{number}/qualifications/{id}")
    @Produces(MediaType.WILDCARD)
    public Response qualification(@PathParam("number") String number, @PathParam("id") long id) {
        return papers.paper(number, id, true).response();
    }

    /** The signed agreement, sent as the body: a PDF or a picture. */
    @POST
    @Path("{number}/agreement")
    @Consumes({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    public ProjectView fileAgreement(
            @PathParam("number") String number,
            @QueryParam("signedOn") @Nullable String signedOn,
            @HeaderParam("Slug") @DefaultValue("agreement") String name,
            InputStream bytes) {
        preparing.fileAgreement(number, ProjectWishes.day(signedOn), bytes, name);
        return search.view(number);
    }

    @GET
    @Path("{number}/agreement")
    @Produces(MediaType.WILDCARD)
    public Response agreement(@PathParam("number") String number) {
        return papers.paper(number, null, true).response();
    }

    /** One of {@code agreement}, {@code qualifications}, {@code training}. */
    @POST
    @Path("{number}/confirmations/{step}")
    public ProjectView confirm(@PathParam("number") String number, @PathParam("step") String step) {
        switch (step) {
            case "agreement" -> preparing.confirmAgreement(number);
            case "qualifications" -> preparing.confirmQualifications(number);
            case "training" -> preparing.confirmTraining(number);
            default -> throw Refusal.notFound("project.refusal.step", step);
        }
        return search.view(number);
    }

    @POST
    @Path("{number}/opening")
    public ProjectView open(@PathParam("number") String number) {
        register.open(number);
        return search.view(number);
    }

    @POST
    @Path("{number}/checks")
    public ProjectView check(@PathParam("number") String number, ProjectWishes.Check wish) {
        site.check(number, wish.command());
        return search.view(number);
    }

    @POST
    @Path("{number}/accidents")
    public ProjectView reportAccident(@PathParam("number") String number, ProjectWishes.Accident wish) {
        register.reportAccident(number, wish.on(), wish.told());
        return search.view(number);
    }

    @POST
    @Path("{number}/prolongations")
    public ProjectView prolong(@PathParam("number") String number, ProjectWishes.Prolongation wish) {
        LocalDate until = wish.lastDay();
        register.prolong(number, until, wish.why());
        return search.view(number);
    }

    @POST
    @Path("{number}/end")
    public ProjectView finish(@PathParam("number") String number, Words wish) {
        register.finish(number, wish.given());
        return search.view(number);
    }

    @POST
    @Path("{number}/handover")
    public ProjectView confirmHandover(@PathParam("number") String number, Words wish) {
        register.confirmHandover(number, wish.given());
        return search.view(number);
    }
}
