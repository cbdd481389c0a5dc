package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What one capability knows of the people of grids: what each had to do by which day, who met whom, and what each did.
 */
public interface MemberWork {

    /** What fell due in some grids from one day to another, both included. */
    List<MemberMatter> mattersIn(Collection<Long> grids, LocalDate from, LocalDate to);

    /** The last day, not after {@code until}, on which two people met in some grids; none where that is not recorded. */
    default List<MemberContact> contactsIn(Collection<Long> grids, LocalDate until) {
        return List.of();
    }

    /**
     * What some people did from one day to another, both included, in whatever grid; whoever shows it leaves out what lies
     * outside the caller's grids. None where the capability counts no work.
     */
    default List<Performed> performedBy(Collection<Long> people, LocalDate from, LocalDate to) {
        return List.of();
    }
}
