package io.gridkeeper.web.order;

import io.gridkeeper.marketing.order.MaterialRow;
import io.gridkeeper.marketing.order.OrderCatalogue;
import io.gridkeeper.marketing.order.OrderKindRow;
import io.gridkeeper.marketing.order.ProductRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the company sells, its kinds of orders, and their time limits. */
@Path("salesCatalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    @Inject
    private OrderCatalogue catalogue;

    @GET
    @Path("products")
    public List<ProductRow> products() {
        return catalogue.products();
    }

    @POST
    @Path("products")
    public List<ProductRow> store(ProductRow wish) {
        catalogue.store(wish);
        return catalogue.products();
    }

    @GET
    @Path("materials")
    public List<MaterialRow> materials() {
        return catalogue.materials();
    }

    @POST
    @Path("materials")
    public List<MaterialRow> store(MaterialRow wish) {
        catalogue.store(wish);
        return catalogue.materials();
    }

    @GET
    @Path("kinds")
    public List<OrderKindRow> kinds() {
        return catalogue.kinds();
    }

    @POST
    @Path("kinds")
    public List<OrderKindRow> store(OrderKindRow wish) {
        catalogue.store(wish);
        return catalogue.kinds();
    }

    @POST
    @Path("kinds/{code}/limits")
    public List<OrderKindRow> limit(@PathParam("code") String code, OrderKindRow.LimitRow wish) {
        catalogue.limit(code, wish);
        return catalogue.kinds();
    }
}
