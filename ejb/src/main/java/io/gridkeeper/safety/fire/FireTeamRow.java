package io.gridkeeper.safety.fire;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A team with the names of its members. */
public record FireTeamRow(
        long id,
        TeamKind kind,
        long gridId,
        String gridName,
        LocalDate formedOn,
        @Nullable String equipment,
        List<Member> members) {

    /** A member by name and unit. */
    public record Member(
            long personId,
            String name,
            String unitName,
            boolean head,
            @Nullable String phone) {}

    public FireTeamRow {
        members = List.copyOf(members);
    }

    /** From how many units the members come. */
    public long units() {
        return members.stream().map(Member::unitName).distinct().count();
    }
}
