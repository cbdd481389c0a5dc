package io.gridkeeper.foundation.grid;

import java.time.LocalDate;

/** A dynamic grid was opened; what it changes for its host, such as the risks there, is to be judged anew. */
public record DynamicGridOpened(long gridId, String code, long parentId, LocalDate opensOn, LocalDate closesOn) {}
