package io.gridkeeper.foundation.document;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Why a row of a brought workbook cannot be stored. */
public record RowFault(int row, Refusal refusal) {

    /** What is wrong with each faulty row, in the person's language. */
    public static Map<Integer, List<String>> remarks(List<RowFault> faults, Messages messages) {
        return faults.stream()
                .collect(Collectors.groupingBy(
                        RowFault::row,
                        TreeMap::new,
                        Collectors.mapping(
                                fault -> messages.text(
                                        fault.refusal().key(),
                                        fault.refusal().args().toArray()),
                                Collectors.toList())));
    }
}
