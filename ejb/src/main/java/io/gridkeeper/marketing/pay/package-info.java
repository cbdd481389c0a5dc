/**
 * A month's proposal of performance pay (绩效薪酬建议) out of the targets that were reached. It is a proposal: nobody is paid
 * by it; the sales manager approves it, and from then on it never changes.
 *
 * <p>Invariants: every line can be worked out again from the numbers that stand in it; members of virtual teams who belong
 * to another department get the team's part only; rules change by a new scheme, never by changing one.
 */
@NullMarked
package io.gridkeeper.marketing.pay;

import org.jspecify.annotations.NullMarked;
