/**
 * Tests of the whole suite: the built EAR in the provisioned server, on a real database, seen through HTTP and a real
 * browser. A test class asks for a {@link io.gridkeeper.system.Server} or {@link io.gridkeeper.system.Browser} as a
 * parameter; both start once for all classes of a run.
 */
@NullMarked
package io.gridkeeper.system;

import org.jspecify.annotations.NullMarked;
