/**
 * Targets (目标) from the company's year to each person's month. Invariants: the parts of a node add up to it, month by
 * month, before a plan can be put in force; a plan in force never changes, a new version replaces it; every figure of
 * what was done leads to the orders it is made of.
 */
@NullMarked
package io.gridkeeper.marketing.target;

import org.jspecify.annotations.NullMarked;
