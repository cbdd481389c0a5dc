package io.gridkeeper.foundation.roster;

import java.time.LocalDate;

/** The demonstration company was just founded from its roster; what it brings along beside people follows. */
public record CompanyFounded(LocalDate on) {}
