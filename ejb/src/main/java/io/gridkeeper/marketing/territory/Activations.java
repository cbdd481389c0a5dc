package io.gridkeeper.marketing.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/** The set-based statements of an activation: moves as rows, then one update of all units and one list of hand-overs. */
@Dependent
class Activations {

    private static final int ROWS_A_STATEMENT = 500;

    @PersistenceContext
    private EntityManager em;

    /** A unit that changes its grid; 0 for none before. */
    record Move(long unitId, long from, long to, int customers) {}

    void store(long scenarioId, List<Move> moves) {
        for (int start = 0; start < moves.size(); start += ROWS_A_STATEMENT) {
            insert(scenarioId, moves.subList(start, Math.min(moves.size(), start + ROWS_A_STATEMENT)));
        }
    }

    /** Numbers only, so that the statement needs no parameter for each of them. */
    private void insert(long scenarioId, List<Move> moves) {
        var values = new StringBuilder();
        for (var move : moves) {
            values.append(values.isEmpty() ? "" : ",")
                    .append("(cast(:scenario as bigint),")
                    .append(move.unitId())
                    .append(',')
                    .append(move.from() == 0 ? "null" : Long.toString(move.from()))
                    .append(',')
                    .append(move.to())
                    .append(',')
                    .append(move.customers())
                    .append(')');
        }
        em.createNativeQuery("insert into territory_move (scenario_id, unit_id, from_grid_id, to_grid_id, customers)"
                        + " values " + values)
                .setParameter("scenario", scenarioId)
                .executeUpdate();
    }

    /** All units at once into their new grids; tells how many. */
    int moveUnits(long scenarioId) {
        return em.createNativeQuery(
                        "update sales_unit set version = version + 1, sales_grid_id = (select m.to_grid_id from"
                            + " territory_move m where m.scenario_id = :scenario and m.unit_id = sales_unit.id) where"
                            + " id in (select m.unit_id from territory_move m where m.scenario_id = :scenario)")
                .setParameter("scenario", scenarioId)
                .executeUpdate();
    }

    void handOver(long scenarioId, LocalDate from, LocalDate to) {
        em.createNativeQuery(
                        "insert into sales_handover (scenario_id, from_grid_id, to_grid_id, units, customers, begins,"
                            + " ends) select scenario_id, from_grid_id, to_grid_id, count(*), sum(customers),"
                            + " cast(:begins as date), cast(:ends as date) from territory_move where scenario_id ="
                            + " :scenario and from_grid_id is not null group by scenario_id, from_grid_id, to_grid_id")
                .setParameter("scenario", scenarioId)
                .setParameter("begins", from)
                .setParameter("ends", to)
                .executeUpdate();
    }

    /** Hand-overs that have not ended, of some grids or of all, the largest first. */
    List<HandoverRow> open(Collection<Long> gridIds, boolean all, LocalDate today) {
        if (!all && gridIds.isEmpty()) {
            return List.of();
        }
        var query = em.unwrap(Session.class)
                .createNativeQuery(
                        "select h.scenario_id, h.from_grid_id, h.to_grid_id, h.units, h.customers, h.begins, h.ends"
                                + " from sales_handover h where h.ends >= :today"
                                + (all ? "" : " and (h.from_grid_id in (:grids) or h.to_grid_id in (:grids))")
                                + " order by h.customers desc, h.from_grid_id, h.to_grid_id",
                        Object[].class)
                .setParameter("today", today);
        if (!all) {
            query.setParameter("grids", gridIds);
        }
        return query.getResultList().stream().map(Activations::row).toList();
    }

    private static HandoverRow row(Object[] row) {
        return new HandoverRow(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).longValue(),
                day(row[5]),
                day(row[6]));
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : LocalDate.parse(column.toString());
    }

    void flush() {
        em.flush();
    }

    void forget() {
        em.clear();
    }
}
