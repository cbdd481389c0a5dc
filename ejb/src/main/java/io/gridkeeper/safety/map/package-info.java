/**
 * The four-colour risk map: the grids on a plan in the colour of their gravest risk, with the open hazards in them.
 *
 * <p>A risk or hazard of a grid that is not drawn itself shows in the nearest grid above it that is. The colour is never
 * the only sign: each level has its word and its hatch. What lies outside the viewer's grids is not on his map.
 */
@NullMarked
package io.gridkeeper.safety.map;

import org.jspecify.annotations.NullMarked;
