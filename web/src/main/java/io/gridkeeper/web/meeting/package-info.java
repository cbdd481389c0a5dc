/** Meetings, their rules and the duty roster: pages and REST resources. */
@NullMarked
package io.gridkeeper.web.meeting;

import org.jspecify.annotations.NullMarked;
