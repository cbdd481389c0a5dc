/**
 * Confidential files: key persons, people with special needs, sensitive changes, allegations, assessments and declarations.
 * A file is read by the officers it names and by nobody else, whatever role he has; whoever tries is refused and noted.
 *
 * <p>An allegation is heard before it is decided and has no effect until then. An assessment is written by the supervision
 * office alone and shown to the person it is about once it is issued.
 */
@NullMarked
package io.gridkeeper.duty.casefile;

import org.jspecify.annotations.NullMarked;
