/**
 * The 20 regulations as a library of clauses, and the deadline profile the company adopted from them. Every due date
 * names the clause that made it. The pure rules are {@link io.gridkeeper.foundation.regulation.DeadlineTable} and
 * {@link io.gridkeeper.foundation.regulation.DeadlineProfile}; versions are immutable, and the one in force on the day
 * of the event counts (R07-18a).
 */
@NullMarked
package io.gridkeeper.foundation.regulation;

import org.jspecify.annotations.NullMarked;
