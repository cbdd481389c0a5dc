package io.gridkeeper.duty.service;

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

/** The services a first contact had to answer, and who asked whom; that somebody asked about health is told nobody. */
@ApplicationScoped
@Clause({"R12-4.4b", "R07-6a"})
class ServicesOfMembers implements MemberWork {

    @Inject
    private Services services;

    @Override
    public List<MemberMatter> mattersIn(Collection<Long> grids, LocalDate from, LocalDate to) {
        return services.owed(grids, from, to).stream()
                .map(owed -> new MemberMatter(owed.firstContactId(), owed.dueOn(), owed.answeredOn() != null, false))
                .toList();
    }

    @Override
    public List<MemberContact> contactsIn(Collection<Long> grids, LocalDate until) {
        return services.contacts(grids, until);
    }

    @Override
    public List<Performed> performedBy(Collection<Long> people, LocalDate from, LocalDate to) {
        return services.answeredFor(people, from, to).stream()
                .map(DoneService::performed)
                .toList();
    }
}
