package io.gridkeeper.safety.project;

/** What a contractor has to prove: licence and grade belong to the company, the other two to a person. */
public enum QualificationKind {
    SAFETY_LICENCE(false),
    GRADE_CERTIFICATE(false),
    SAFETY_CERTIFICATE(true),
    SPECIAL_OPERATION(true);

    private final boolean personal;

    QualificationKind(boolean personal) {
        this.personal = personal;
    }

    public boolean isPersonal() {
        return personal;
    }
}
