/**
 * Long work with progress, cancel and a page to come back to: what takes longer than a click.
 *
 * <p>A capability contributes a {@link io.gridkeeper.foundation.job.JobWork}, a CDI bean, and starts it with {@link
 * io.gridkeeper.foundation.job.JobDesk}. Every node looks for jobs each second, takes a few under a lease by row locks and
 * runs them on the server's managed threads; the lease is renewed as long as the node lives. When it ends unrenewed,
 * another node takes the job over from its last checkpoint. The work is done on behalf of the person who started it:
 * the same grids, the same roles as of now, the same name in the audit trail.
 *
 * <p>Invariants: only the holder of the lease writes progress or an outcome; a work that must happen once settles its
 * outcome in the transaction of its data, so that a holder who lost the lease commits nothing; a cancelled job leaves
 * whatever its work committed before it noticed, so all-or-nothing work commits once, at its end. A job is seen by who
 * started it and by the grid office; it goes, with its files, thirty days after its end.
 */
@NullMarked
package io.gridkeeper.foundation.job;

import org.jspecify.annotations.NullMarked;
