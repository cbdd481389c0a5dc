/**
 * What a person did: the work log (工作日志), in which he writes down day by day the tasks of his regular post and the base
 * work in his grids, and the duty sheet (履职表) of a week or a month, which sets both beside what other records know of
 * him: checks, hazards, meetings, trainings, services.
 *
 * <p>An entry is corrected by who wrote it until its month ends, and by nobody after. It lies in a grid; who keeps that
 * grid reads it. A sheet shows others what lies in the grids they keep; the main leader's stands first.
 */
@NullMarked
package io.gridkeeper.duty.worklog;

import org.jspecify.annotations.NullMarked;
