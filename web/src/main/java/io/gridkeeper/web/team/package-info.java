/** Virtual teams, their work, conflicts and assessment as pages and over REST. */
@NullMarked
package io.gridkeeper.web.team;

import org.jspecify.annotations.NullMarked;
