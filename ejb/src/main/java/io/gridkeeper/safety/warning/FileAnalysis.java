package io.gridkeeper.safety.warning;

import io.gridkeeper.foundation.kernel.Typed;
import java.time.YearMonth;

/** What the signals of a month in a grid and those below it add up to, and what is advised. */
public record FileAnalysis(long gridId, YearMonth month, AnalysisPurpose purpose, String findings, String advice) {

    public FileAnalysis {
        findings = Typed.required(findings, 2000, "warning.missing.findings");
        advice = Typed.required(advice, 2000, "warning.missing.advice");
    }
}
