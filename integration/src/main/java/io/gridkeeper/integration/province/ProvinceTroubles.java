package io.gridkeeper.integration.province;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteConfigurationBuilder;

/**
 * What the routes do when something breaks, in one place. A request without an answer is settled as such. Anything else,
 * a database gone for instance, is told to the log: the lease ends and the rows are sent again.
 */
@Dependent
public class ProvinceTroubles extends RouteConfigurationBuilder {

    static final String ID = "province-troubles";

    private final Settling settling;

    @Inject
    ProvinceTroubles(ProvinceLink link) {
        settling = new Settling(link);
    }

    @Override
    public void configuration() {
        routeConfiguration(ID)
                .onException(IOException.class)
                .onWhen(Settling::hasPage)
                .handled(true)
                .process(settling::settleBroken)
                .end()
                .onException(Exception.class)
                .handled(true)
                .setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, constant(false))
                .log(LoggingLevel.ERROR, "gridkeeper.province", "${exception.message} ${exception.stacktrace}");
    }
}
