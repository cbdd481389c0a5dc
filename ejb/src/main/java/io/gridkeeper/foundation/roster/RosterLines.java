package io.gridkeeper.foundation.roster;

import io.gridkeeper.foundation.organisation.EntryFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The entries of one sheet with the rows they stand in. */
final class RosterLines<T> {

    private final RosterSheet sheet;
    private final List<T> entries = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();

    RosterLines(RosterSheet sheet) {
        this.sheet = sheet;
    }

    void add(int row, T entry) {
        entries.add(entry);
        rows.add(row);
    }

    List<T> entries() {
        return entries;
    }

    /** The same faults, said of rows; a fault of something stored already is no fault of the sheet. */
    List<RosterFault> faults(Collection<EntryFault> faults) {
        return faults.stream()
                .filter(fault -> fault.index() >= 0)
                .map(fault ->
                        new RosterFault(sheet, rows.get(fault.index()), fault.key(), fault.args(), fault.clause()))
                .toList();
    }
}
