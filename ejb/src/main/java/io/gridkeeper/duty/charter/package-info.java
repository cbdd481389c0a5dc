/**
 * The implementation plan of a unit (实施方案): who keeps its grid drafts a version, somebody else of the office or of
 * management approves it, and it shows who heads the unit's grid and the grids right below it today.
 *
 * <p>A version is never rewritten: what changes is the next one.
 */
@NullMarked
package io.gridkeeper.duty.charter;

import org.jspecify.annotations.NullMarked;
