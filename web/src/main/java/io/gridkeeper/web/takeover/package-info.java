/** The takeover of an old ledger as a page and over {@code /api/v1/ledgerImports}, and the register as a workbook. */
@NullMarked
package io.gridkeeper.web.takeover;

import org.jspecify.annotations.NullMarked;
