/**
 * The one Camel context of the suite: started after the business, stopped before it. Channels add a route by being a
 * CDI bean that is a {@link org.apache.camel.RoutesBuilder}.
 */
@NullMarked
package io.gridkeeper.integration.context;

import org.jspecify.annotations.NullMarked;
