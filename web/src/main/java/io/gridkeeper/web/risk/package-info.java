/** Risks on the screen and over REST: the list, one point, assessing, measures, grading tables, identification. */
@NullMarked
package io.gridkeeper.web.risk;

import org.jspecify.annotations.NullMarked;
