/**
 * What all REST resources under {@code /api/v1} share: paths, problems as RFC 9457, the trace of a request. Resources live
 * beside the pages of their capability.
 */
@NullMarked
package io.gridkeeper.web.api;

import org.jspecify.annotations.NullMarked;
