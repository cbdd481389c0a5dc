package io.gridkeeper.web.fire;

import io.gridkeeper.safety.fire.FireBrigade;
import io.gridkeeper.safety.fire.FireEventRow;
import io.gridkeeper.safety.fire.FireExerciseRow;
import io.gridkeeper.safety.fire.FireGap;
import io.gridkeeper.safety.fire.FireGuidanceRow;
import io.gridkeeper.safety.fire.FireRoundRow;
import io.gridkeeper.safety.fire.FireTeamRow;
import io.gridkeeper.safety.fire.FireYearBook;
import io.gridkeeper.safety.fire.TeachFire;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The fire year: what is missing, large inspections, teams and exercises, guidance, education, fires. */
@Named
@RequestScoped
public class FireYearPage {

    @Inject
    private FireYearBook book;

    @Inject
    private FireBrigade brigade;

    @Inject
    private Times times;

    private int year;
    private List<FireGap> gaps = List.of();
    private List<FireTeamRow> teams = List.of();
    private List<FireExerciseRow> exercises = List.of();

    @PostConstruct
    void load() {
        var asked = Objects.requireNonNullElse(Faces.getRequestParameter("year"), "");
        year = asked.matches("20\\d\\d")
                ? Integer.parseInt(asked)
                : times.getToday().getYear();
        gaps = book.missing(year);
        teams = brigade.teams();
        exercises = brigade.exercises().stream()
                .filter(exercise -> exercise.heldOn().getYear() == year)
                .toList();
    }

    public int getYear() {
        return year;
    }

    public List<FireGap> getGaps() {
        return gaps;
    }

    public List<FireRoundRow> getRounds() {
        return book.rounds(year);
    }

    public List<FireTeamRow> getTeams() {
        return teams;
    }

    /** The team that is opened, or nothing. */
    public @Nullable FireTeamRow getTeam() {
        var asked = Objects.requireNonNullElse(Faces.getRequestParameter("team"), "");
        return teams.stream()
                .filter(team -> String.valueOf(team.id()).equals(asked))
                .findFirst()
                .orElse(null);
    }

    public List<FireExerciseRow> getExercises() {
        return exercises;
    }

    public List<FireGuidanceRow> getGuidance() {
        return book.guidance();
    }

    public List<TeachFire> getEducation() {
        return book.education(year);
    }

    public List<FireEventRow> getEvents() {
        return brigade.events();
    }
}
