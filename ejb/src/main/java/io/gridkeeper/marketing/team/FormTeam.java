package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A team to be formed for a sales grid. */
public record FormTeam(
        String code, String name, String gridCode, @Nullable Long leaderId, LocalDate from, List<NewMember> members) {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_MEMBERS = 100;

    public FormTeam {
        code = Typed.required(code, LONGEST_CODE, "team.missing.code");
        name = Typed.required(name, LONGEST_NAME, "team.missing.name");
        members = List.copyOf(members);
        if (members.size() > MOST_MEMBERS) {
            throw Refusal.tooLarge("team.refusal.tooMany", MOST_MEMBERS);
        }
    }
}
