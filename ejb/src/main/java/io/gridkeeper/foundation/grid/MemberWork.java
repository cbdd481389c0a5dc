package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What one capability knows of the people of grids: what each had to do by which day, and who met whom. */
public interface MemberWork {

    /** What fell due in some grids from one day to another, both included. */
    List<MemberMatter> mattersIn(Collection<Long> grids, LocalDate from, LocalDate to);

    /** The last day, not after {@code until}, on which two people met in some grids; none where that is not recorded. */
    default List<MemberContact> contactsIn(Collection<Long> grids, LocalDate until) {
        return List.of();
    }
}
