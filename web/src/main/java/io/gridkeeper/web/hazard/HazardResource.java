package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.hazard.BoundedCount;
import io.gridkeeper.safety.hazard.HazardChain;
import io.gridkeeper.safety.hazard.HazardDiagram;
import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.hazard.HazardPhotos;
import io.gridkeeper.safety.hazard.HazardRegister;
import io.gridkeeper.safety.hazard.HazardRow;
import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.safety.hazard.HazardSort;
import io.gridkeeper.safety.hazard.HazardView;
import io.gridkeeper.safety.hazard.Reported;
import io.gridkeeper.web.api.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The register of hazards: reporting, listing by any filter, one hazard with its history and pictures, and the steps of
 * its life, each of which answers with the hazard as it stands after it.
 */
@Path("hazards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HazardResource {

    /** A picture just kept, to be named in a report or a rectification. */
    public record KeptPhoto(long id) {}

    @Inject
    private HazardRegister register;

    @Inject
    private HazardSearch search;

    @Inject
    private HazardChain chain;

    @Inject
    private HazardPhotos photos;

    /** One page; the filters are those of the register's address bar, see {@link HazardFilter}. */
    @GET
    @Parameter(ref = "hazardFilter")
    public Slice<HazardRow> list(
            @Context UriInfo uri,
            @QueryParam("sort") @DefaultValue("NEWEST") HazardSort sort,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return search.list(filter(uri), sort, cursor, limit);
    }

    /** How many the filters find, counted up to ten thousand. */
    @GET
    @Path("count")
    @Parameter(ref = "hazardFilter")
    public BoundedCount count(@Context UriInfo uri) {
        return search.count(filter(uri));
    }

    /** Reports a hazard, or with {@code grading} also grades it. */
    @POST
    public Response report(HazardWishes.Report wish) {
        var grading = wish.grading();
        Reported reported =
                grading == null ? register.report(wish.command()) : register.report(wish.command(), grading.command());
        return Response.created(URI.create("hazards/" + reported.number()))
                .entity(reported)
                .build();
    }

    /** Takes anything, as what is not sent is of no type: else it would win over the address of the export. */
    @GET
    @Path("{number}")
    @Consumes(MediaType.WILDCARD)
    public HazardView view(@PathParam("number") String number) {
        return search.view(number);
    }

    @GET
    @Path("{number}/chain")
    @Operation(summary = "Who answers for the grid of the hazard, from the grid up to the company")
    public List<HazardView.Named> chain(@PathParam("number") String number) {
        return chain.of(number);
    }

    /** The process picture as BPMN with the ids of the elements where the token stands. */
    @GET
    @Path("{number}/diagram")
    public HazardDiagram diagram(@PathParam("number") String number) {
        return search.diagram(number);
    }

    /** Keeps a picture sent as the body; its kind is told by its content. */
    @POST
    @Path("photos")
    @Consumes({"image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    public Response keepPhoto(InputStream bytes, @HeaderParam("Slug") @DefaultValue("photo") String name) {
        return Response.status(Response.Status.CREATED)
                .entity(new KeptPhoto(photos.keep(bytes, name)))
                .build();
    }

    @GET
    @Path("{number}/photos/{id}")
    @Produces(MediaType.WILDCARD)
    public Response photo(@PathParam("number") String number, @PathParam("id") long id) {
        StoredFile file = photos.describe(number, id);
        StreamingOutput bytes = out -> {
            try (var picture = photos.open(number, id)) {
                picture.transferTo(out);
            }
        };
        return Response.ok(bytes, file.mediaType())
                .header("Content-Length", file.size())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, max-age=86400, immutable")
                .build();
    }

    @POST
    @Path("{number}/grading")
    public HazardView grade(@PathParam("number") String number, HazardWishes.Grading wish) {
        register.grade(number, wish.command());
        return search.view(number);
    }

    @PUT
    @Path("{number}/fiveFixed")
    public HazardView fixFive(@PathParam("number") String number, HazardWishes.Five wish) {
        register.fixFive(number, wish.command());
        return search.view(number);
    }

    @POST
    @Path("{number}/transfers")
    public HazardView transfer(@PathParam("number") String number, HazardWishes.Transfer wish) {
        register.transfer(number, wish.command());
        return search.view(number);
    }

    @POST
    @Path("{number}/assignments")
    public HazardView assign(@PathParam("number") String number, HazardWishes.Assignment wish) {
        register.assignByOffice(number, wish.command());
        return search.view(number);
    }

    @POST
    @Path("{number}/rectifications")
    public HazardView rectify(@PathParam("number") String number, HazardWishes.Rectification wish) {
        register.rectify(number, wish.command());
        return search.view(number);
    }

    @POST
    @Path("{number}/acceptance")
    public HazardView accept(@PathParam("number") String number, HazardWishes.Acceptance wish) {
        register.accept(number, wish.command());
        return search.view(number);
    }

    @POST
    @Path("{number}/returns")
    public HazardView returnForRework(@PathParam("number") String number, Words wish) {
        register.returnForRework(number, wish.given());
        return search.view(number);
    }

    @POST
    @Path("{number}/extensions")
    public HazardView askExtension(@PathParam("number") String number, HazardWishes.Extension wish) {
        register.askExtension(number, wish.command());
        return search.view(number);
    }

    @POST
    @Path("{number}/extensions/decision")
    public HazardView decideExtension(@PathParam("number") String number, HazardWishes.Decision wish) {
        register.decideExtension(number, wish.command());
        return search.view(number);
    }

    @POST
    @Path("{number}/feedbacks")
    public HazardView feedback(@PathParam("number") String number, HazardWishes.Feedback wish) {
        register.feedback(number, wish.command());
        return search.view(number);
    }

    @POST
    @Path("{number}/regulatorReport")
    public HazardView reportToRegulator(@PathParam("number") String number, Words wish) {
        register.reportToRegulator(number, wish.given());
        return search.view(number);
    }

    @POST
    @Path("{number}/congressNotice")
    public HazardView makeKnown(@PathParam("number") String number, Words wish) {
        register.makeKnown(number, wish.given());
        return search.view(number);
    }

    @POST
    @Path("{number}/withdrawal")
    public HazardView withdraw(@PathParam("number") String number, Words wish) {
        register.withdraw(number, wish.given());
        return search.view(number);
    }

    @POST
    @Path("{number}/photos")
    public HazardView addPhoto(@PathParam("number") String number, HazardWishes.Photo wish) {
        register.addPhoto(number, wish.shows(), wish.id());
        return search.view(number);
    }

    private static HazardFilter filter(UriInfo uri) {
        return HazardFilter.parse(uri.getQueryParameters());
    }

    static <T> T required(@Nullable T value, String missingKey) {
        if (value == null) {
            throw Refusal.invalid(missingKey);
        }
        return value;
    }
}
