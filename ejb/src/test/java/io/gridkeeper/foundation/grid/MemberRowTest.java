package io.gridkeeper.foundation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemberRowTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final long TANG = 11;
    private static final long LEADER = 12;
    private static final long OTHER = 13;

    @Test
    @Clause("R12-4.4b")
    void showsTheLeaderElevenOfTwelveDoneAndTheLastContactOnFriday() {
        var matters = IntStream.range(0, 12)
                .mapToObj(day -> new MemberMatter(TANG, MONDAY.minusDays(day), day > 0, false))
                .toList();
        var contacts = List.of(
                new MemberContact(LEADER, TANG, FRIDAY.minusDays(3)),
                new MemberContact(TANG, LEADER, FRIDAY),
                new MemberContact(OTHER, TANG, MONDAY));

        var tang = row(matters, contacts);

        assertThat(tang.due()).isEqualTo(12);
        assertThat(tang.done()).isEqualTo(11);
        assertThat(tang.lastContact()).isEqualTo(FRIDAY);
    }

    @Test
    @Clause("R12-3.1.6a")
    void countsAMissedPatrolAndAMissedMeetingAsTwoAbsences() {
        var tuesday = LocalDate.of(2026, 11, 3);
        var excused = new MemberMatter(TANG, FRIDAY, false, false);

        var tang = row(
                List.of(
                        new MemberMatter(TANG, MONDAY, false, true),
                        new MemberMatter(TANG, tuesday, false, true),
                        new MemberMatter(OTHER, tuesday, false, true),
                        excused),
                List.of());

        assertThat(tang.absent()).isEqualTo(2);
        assertThat(tang.absences()).containsExactly(tuesday, MONDAY);
        assertThat(tang.due()).isEqualTo(3);
        assertThat(tang.lastContact()).isNull();
    }

    @Test
    void aLeaderHasNoContactWithHimself() {
        var alone = MemberRow.of(
                        Map.of(LEADER, "钱伟"),
                        Set.of(LEADER),
                        List.of(),
                        List.of(new MemberContact(LEADER, LEADER, FRIDAY)))
                .getFirst();

        assertThat(alone.lastContact()).isNull();
    }

    private static MemberRow row(List<MemberMatter> matters, List<MemberContact> contacts) {
        return MemberRow.of(Map.of(TANG, "唐军"), Set.of(LEADER), matters, contacts)
                .getFirst();
    }
}
