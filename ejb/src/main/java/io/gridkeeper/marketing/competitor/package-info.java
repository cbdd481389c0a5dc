/**
 * What is known of competitors (竞争对手) in each grid: their resources, their prices, and what they do. Every fact has its
 * source, the day it was seen and the day until which it holds; whoever files it declares that it was lawfully obtained.
 *
 * <p>Invariants: a fact is never rewritten: it is confirmed anew, or runs out; what was made of it, and the answer to a
 * market event, are kept with their day and person; who filed it is told that it was used.
 *
 * <p>Boundary: {@link io.gridkeeper.marketing.competitor.CompetitorBook}, bounded by the sales scope.
 */
@NullMarked
package io.gridkeeper.marketing.competitor;

import org.jspecify.annotations.NullMarked;
