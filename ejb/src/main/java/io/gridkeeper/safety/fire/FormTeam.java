package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team of a grid's unit; one of each kind for a grid, formed anew it is replaced.
 *
 * @param equipment what the brigade has at hand
 */
public record FormTeam(TeamKind kind, long gridId, @Nullable String equipment, List<TeamMember> members) {

    public FormTeam {
        equipment = Typed.optional(equipment, 500);
        members = List.copyOf(members);
        if (members.stream().filter(TeamMember::head).count() != 1) {
            throw Refusal.invalid("fire.refusal.head");
        }
        if (members.stream().map(TeamMember::personId).distinct().count() != members.size()) {
            throw Refusal.invalid("fire.refusal.memberTwice");
        }
    }
}
