package io.gridkeeper.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The notice of rectification of a hazard as PDF, in the language asked for. */
@Path("hazards")
@RequestScoped
public class NoticeResource {

    @Inject
    private Papers papers;

    @Inject
    private HttpServletRequest request;

    @GET
    @Path("{number}/notice")
    @Produces("application/pdf")
    public Response notice(@PathParam("number") String number) {
        return papers.notice(number, request, request.getLocale()).response();
    }
}
