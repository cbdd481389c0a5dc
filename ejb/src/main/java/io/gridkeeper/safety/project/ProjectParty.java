package io.gridkeeper.safety.project;

/**
 * What a person is to one project, and so what he may do to it. The safety office decides, but never about its own
 * application; the host trains, checks and receives; the contractor's responsible person brings people and papers;
 * whoever works there checks too.
 *
 * @param host the person named on the host's side, or a responsible person of the host grid or above
 * @param contact the contractor's responsible person
 * @param member somebody of the contractor who works there
 */
record ProjectParty(boolean office, boolean host, boolean contact, boolean member, boolean applicant) {

    boolean may(ProjectAction action) {
        return switch (action) {
            case APPLY -> true;
            case APPROVE, REJECT -> office && !applicant;
            case CONFIRM_AGREEMENT, CONFIRM_QUALIFICATIONS, OPEN, PROLONG -> office;
            case TRAIN, CONFIRM_TRAINING, CONFIRM_HANDOVER -> office || host;
            case FILE_AGREEMENT, ADD_PERSON, REMOVE_PERSON, ADD_QUALIFICATION, FINISH, REPORT_ACCIDENT ->
                office || host || contact;
            case CHECK -> host || contact || member;
            case WITHDRAW -> office || applicant;
            case WARN, EXPIRE, HAND_OVER -> false;
        };
    }

    /** Agreement and certificates concern those who answer for the project, not everybody who works there. */
    boolean readsPapers(boolean outsider) {
        return !outsider || contact;
    }
}
