/**
 * Site plans and maps with the grids drawn on them: who answers for this square metre, on a day.
 *
 * <p>A plan is a picture of a site (PNG, SVG or the first page of a PDF, kept as PNG) or a map without one, in degrees.
 * Invariants: a shape is one ring that does not cross itself and lies on its plan; a grid has at most one shape on a plan
 * on any day; an earlier shape stays with the days it was valid. Overlaps and gaps are not refused but shown, because a
 * boundary is often only settled by seeing them.
 *
 * <p>Who sees a plan: whoever sees its grid or a grid drawn on it. The picture then is shown whole, it is the drawing of
 * the site; of shapes, findings and names only what lies in the viewer's grids.
 */
@NullMarked
package io.gridkeeper.foundation.plan;

import org.jspecify.annotations.NullMarked;
