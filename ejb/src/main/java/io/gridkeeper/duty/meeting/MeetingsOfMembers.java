package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.grid.MemberContact;
import io.gridkeeper.foundation.grid.MemberMatter;
import io.gridkeeper.foundation.grid.MemberWork;
import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The meetings of a person: who came has done it, who gave a reason has not and is not absent either, who gave none is.
 * Minutes are due from who was on duty, and whoever led a meeting chaired it.
 */
@ApplicationScoped
@Clause({"R12-4.4b", "R12-3.1.6a", "R06-A1e", "R07-6a"})
class MeetingsOfMembers implements MemberWork {

    @Inject
    private Meetings meetings;

    @Override
    public List<MemberMatter> mattersIn(Collection<Long> grids, LocalDate from, LocalDate to) {
        return Stream.concat(
                        meetings.owed(grids, from, to).stream().map(MeetingsOfMembers::matter),
                        meetings.minutes(grids, from, to).stream()
                                .map(owed -> new MemberMatter(owed.personId(), owed.day(), owed.text() != null, false)))
                .toList();
    }

    @Override
    public List<MemberContact> contactsIn(Collection<Long> grids, LocalDate until) {
        return meetings.contacts(grids, until);
    }

    @Override
    public List<Performed> performedBy(Collection<Long> people, LocalDate from, LocalDate to) {
        return meetings.chairedBy(people, from, to).stream()
                .map(ChairedMeeting::performed)
                .toList();
    }

    static MemberMatter matter(OwedMeeting owed) {
        return new MemberMatter(
                owed.personId(), owed.heldOn(), owed.standing() == Standing.CAME, owed.standing() == Standing.ABSENT);
    }
}
