/**
 * Projects of contractors: investment, construction, outsourced work. A project is applied for, approved, prepared with
 * agreement, qualifications and training, and then becomes a dynamic grid of its host. It ends by date or when the work
 * is done: what is still open goes over to the host, the grid closes, the host receives the place, the project closes.
 * It never closes with open work. People of the contractor see their own project and nothing else. Its way is
 * {@code processes/project.bpmn}.
 */
@NullMarked
package io.gridkeeper.safety.project;

import org.jspecify.annotations.NullMarked;
