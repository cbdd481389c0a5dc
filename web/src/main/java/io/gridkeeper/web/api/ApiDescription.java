package io.gridkeeper.web.api;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What holds for every address and is said in the OpenAPI document at each: a POST may carry a key. */
public class ApiDescription implements OASFilter {

    @Override
    public PathItem filterPathItem(PathItem path) {
        if (path.getPOST() != null) {
            path.getPOST()
                    .addParameter(OASFactory.createParameter()
                            .name(OnceFilter.KEY)
                            .in(Parameter.In.HEADER)
                            .description(
                                    "Made by the sender, 1 to 100 visible ASCII characters: sent again with the same"
                                            + " key within seven days, the request is answered as before and does"
                                            + " nothing.")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
        return path;
    }
}
