package io.gridkeeper.web.team;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.team.AssignTask;
import io.gridkeeper.marketing.team.ConflictDecision;
import io.gridkeeper.marketing.team.ScorePart;
import io.gridkeeper.marketing.team.Settlement;
import io.gridkeeper.marketing.team.TeamScores;
import io.gridkeeper.marketing.team.TeamWork;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.omnifaces.util.Faces;

/** Work given, answered and settled, and scores given, in the team of the address. */
@Named
@RequestScoped
public class TeamWorkDeeds {

    @Inject
    private TeamWork work;

    @Inject
    private TeamScores scores;

    @Inject
    private Clock clock;

    private long person;
    private String type = "";
    private String title = "";
    private String begins = "";
    private String ends = "";
    private String words = "";
    private String moved = "";
    private ConflictDecision decision = ConflictDecision.DEPARTMENT_FIRST;
    private ScorePart part = ScorePart.TEAM;
    private BigDecimal points = BigDecimal.ZERO;

    public void assign() throws IOException {
        var conflict = work.assign(order()).conflict();
        if (conflict == null) {
            TeamDeeds.back("team.done.assigned");
        } else {
            TeamDeeds.back("team.done.clashed", conflict);
        }
    }

    public void ask() throws IOException {
        work.request(order());
        TeamDeeds.back("team.done.requested");
    }

    private AssignTask order() {
        return new AssignTask(TeamDeeds.code(), person, type, title, instant(begins), instant(ends));
    }

    public void answer(String number, boolean granted) throws IOException {
        work.answer(number, granted, null);
        TeamDeeds.back("team.done.task");
    }

    public void finish(String number) throws IOException {
        work.finish(number);
        TeamDeeds.back("team.done.task");
    }

    public void finishMine(String number) throws IOException {
        work.finish(number);
        Say.done("team.done.task");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/tasks");
    }

    public void cancel(String number) throws IOException {
        work.cancel(number);
        TeamDeeds.back("team.done.task");
    }

    public void settle(String number) throws IOException {
        work.settle(number, new Settlement(decision, words, moved.isBlank() ? null : instant(moved)));
        TeamDeeds.back("team.done.settled");
    }

    public void score() throws IOException {
        var month = TeamMonth.asked(YearMonth.now(clock));
        scores.score(TeamDeeds.code(), person, month, part, points);
        TeamDeeds.back("team.done.scored");
    }

    /** What a browser's field for day and hour sends. */
    private static Instant instant(String text) {
        try {
            return LocalDateTime.parse(text).atZone(CompanyClock.ZONE).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("team.refusal.time");
        }
    }

    public ConflictDecision[] getDecisions() {
        return ConflictDecision.values();
    }

    public ScorePart[] getParts() {
        return ScorePart.values();
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBegins() {
        return begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMoved() {
        return moved;
    }

    public void setMoved(String moved) {
        this.moved = moved;
    }

    public ConflictDecision getDecision() {
        return decision;
    }

    public void setDecision(ConflictDecision decision) {
        this.decision = decision;
    }

    public ScorePart getPart() {
        return part;
    }

    public void setPart(ScorePart part) {
        this.part = part;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }
}
