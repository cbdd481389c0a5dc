/**
 * The process engine, hidden: only this package and the {@code *Process} classes of a capability speak to it.
 *
 * <p>The engine works in the caller's transaction and on the suite's own datasource, so a process step and the data it
 * moves commit or roll back together. An instance holds the number or the id of its record
 * only; the history lives in the capability.
 */
@NullMarked
package io.gridkeeper.foundation.process;

import org.jspecify.annotations.NullMarked;
