package io.gridkeeper.safety.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a project's page shows, for one caller.
 *
 * @param work what is done there
 * @param gridPath names from the company down to the host grid
 * @param openWork how much is open in its grid, by the message key of its kind
 * @param gaps what keeps work from beginning, each with its clause
 * @param actions what the caller may do now, the likeliest first
 * @param next what the caller has to do now; null when others have to act
 * @param readsPapers whether the caller may open agreement and certificates
 */
public record ProjectView(
        ProjectRow row,
        long version,
        String work,
        List<String> gridPath,
        Sides sides,
        Prepared prepared,
        List<PersonLine> people,
        List<QualificationLine> qualifications,
        Checks checks,
        Map<String, Long> openWork,
        int handedOver,
        List<EventLine> events,
        List<Gap> gaps,
        List<ProjectAction> actions,
        @Nullable ProjectAction next,
        boolean readsPapers) {

    /** A person as shown in a chip. */
    public record Named(long id, String name) {}

    /**
     * Who answers on either side.
     *
     * @param contact null before the approval
     */
    public record Sides(
            Named applicant,
            Named host,
            @Nullable Named contact,
            String contactMobile,
            @Nullable Instant openedAt,
            @Nullable Instant endedAt,
            @Nullable Instant closedAt) {}

    /** The agreement and the three confirmations. */
    public record Prepared(
            boolean agreementFiled,
            @Nullable LocalDate agreementOn,
            @Nullable Instant agreementConfirmedAt,
            @Nullable Instant qualificationsConfirmedAt,
            @Nullable Instant trainingConfirmedAt) {}

    /**
     * Somebody of the contractor.
     *
     * @param login the name to log in with, once an account was made
     */
    public record PersonLine(
            long id,
            String name,
            @Nullable String jobTitle,
            String login,
            boolean contact,
            @Nullable LocalDate trainedOn,
            @Nullable String trainedBy,
            @Nullable String training) {}

    /** @param good whether it is good today */
    public record QualificationLine(
            long id,
            QualificationKind kind,
            String number,
            @Nullable String owner,
            LocalDate validUntil,
            boolean good,
            boolean near,
            boolean hasFile) {}

    /**
     * The daily checks.
     *
     * @param planned days from the first to the last day on which there is to be one
     * @param done days on which there was one
     * @param missed days before today on which there was none, the latest first; at most ten
     * @param today whether today asks for one and nobody did it
     */
    public record Checks(
            int planned, int done, List<LocalDate> missed, int missedInAll, boolean today, List<CheckLine> latest) {}

    public record CheckLine(
            LocalDate day,
            Instant at,
            String who,
            boolean sound,
            String note,
            @Nullable String hazardNumber) {}

    /**
     * One line of the history.
     *
     * @param who null when the calendar did it
     */
    public record EventLine(
            int sequence,
            Instant at,
            @Nullable Named who,
            ProjectAction action,
            ProjectState to,
            @Nullable String note,
            @Nullable String clause) {}

    public boolean allows(ProjectAction action) {
        return actions.contains(action);
    }
}
