/**
 * Risks (风险): where they are, what can happen, how grave it is and what holds it down.
 *
 * <p>A risk point (风险点) lies in a grid and bounds who sees all below it; it has units (风险单元), they have events
 * (风险事件), they have control measures (管控措施). Each event is assessed twice, as it would be without measures
 * (inherent) and with them (residual); assessments are only added and name the grading table in force on their day. A
 * point is as grave as its gravest event. Invariants: a major risk has a responsible person; a measure that is checked
 * says what, how often and by whom; what ended stays.
 *
 * <p>Boundaries: {@link io.gridkeeper.safety.risk.RiskRegister} and {@link io.gridkeeper.safety.risk.RiskMeasures}
 * change, {@link io.gridkeeper.safety.risk.RiskAssessor} grades, {@link io.gridkeeper.safety.risk.RiskSearch} finds and
 * shows, {@link io.gridkeeper.safety.risk.RiskIdentification} keeps the tasks, {@link
 * io.gridkeeper.safety.risk.GradingTables} keeps the tables and {@link io.gridkeeper.safety.risk.Regimes} what each grid
 * must have. Others fire {@link io.gridkeeper.safety.risk.ReassessmentCalled} when something changed.
 */
@NullMarked
package io.gridkeeper.safety.risk;

import org.jspecify.annotations.NullMarked;
