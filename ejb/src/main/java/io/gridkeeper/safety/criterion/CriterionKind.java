package io.gridkeeper.safety.criterion;

/** How the cases of major hazards are divided. */
public enum CriterionKind {
    MANAGEMENT("管理类"),
    TRADE("行业类"),
    SPECIAL("专项类");

    private final String inWorkbooks;

    CriterionKind(String inWorkbooks) {
        this.inWorkbooks = inWorkbooks;
    }

    /** The word that stands in workbooks, whatever the language of the page. */
    String inWorkbooks() {
        return inWorkbooks;
    }
}
