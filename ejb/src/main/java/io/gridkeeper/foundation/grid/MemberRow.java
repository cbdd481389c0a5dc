package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One member of a grid as its leader sees him: what fell due in a period and how much of it is done, the days he stayed
 * away without giving a reason, and when a leader last had to do with him.
 */
public record MemberRow(
        long personId,
        String name,
        int due,
        int done,
        List<LocalDate> absences,
        @Nullable LocalDate lastContact) {

    public MemberRow {
        absences = List.copyOf(absences);
    }

    public int absent() {
        return absences.size();
    }

    /** The members in the order given, of matters and contacts of whomever. */
    @Clause({"R12-4.4b", "R12-3.1.6a"})
    static List<MemberRow> of(
            Map<Long, String> members,
            Set<Long> leaders,
            Collection<MemberMatter> matters,
            Collection<MemberContact> contacts) {
        return members.entrySet().stream()
                .map(member -> {
                    long person = member.getKey();
                    var his = matters.stream()
                            .filter(matter -> matter.personId() == person)
                            .toList();
                    return new MemberRow(
                            person,
                            member.getValue(),
                            his.size(),
                            (int) his.stream().filter(MemberMatter::done).count(),
                            his.stream()
                                    .filter(MemberMatter::absent)
                                    .map(MemberMatter::dueOn)
                                    .sorted()
                                    .toList(),
                            last(person, leaders, contacts));
                })
                .toList();
    }

    private static @Nullable LocalDate last(long person, Set<Long> leaders, Collection<MemberContact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.personId() != contact.otherId())
                .filter(contact -> (contact.personId() == person && leaders.contains(contact.otherId()))
                        || (contact.otherId() == person && leaders.contains(contact.personId())))
                .map(MemberContact::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
