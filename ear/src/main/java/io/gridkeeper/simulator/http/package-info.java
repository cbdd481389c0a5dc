/**
 * As much HTTP/1.1 as a platform front needs, on plain sockets and virtual threads: owning the socket is what
 * makes it possible to reset, to half-close and to refuse connections on command.
 */
@NullMarked
package io.gridkeeper.simulator.http;

import org.jspecify.annotations.NullMarked;
