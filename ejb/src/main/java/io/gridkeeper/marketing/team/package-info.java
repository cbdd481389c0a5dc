/**
 * Virtual teams (虚拟团队) of a sales grid: people of several departments and of agencies beside the marketing people, who
 * are the majority and give the leader. Whoever is no marketing person belongs to a department or agency at once: two
 * assessments by two weights, and from the area manager routine work only.
 *
 * <p>Invariants: the two weights make 100; nobody has two assignments at one time, but where team and department clash
 * there is a conflict record, open until both sides have a decision with its words.
 *
 * <p>Boundaries: {@link io.gridkeeper.marketing.team.TeamBook} forms teams, {@link io.gridkeeper.marketing.team.TeamWork}
 * hands out work and settles conflicts, {@link io.gridkeeper.marketing.team.TeamScores} assesses.
 */
@NullMarked
package io.gridkeeper.marketing.team;

import org.jspecify.annotations.NullMarked;
