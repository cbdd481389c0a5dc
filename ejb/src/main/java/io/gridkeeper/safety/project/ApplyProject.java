package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;

/**
 * The order to apply for a project.
 *
 * @param hostGridId the static grid in which the work will be done
 * @param hostId the person of the host who will answer for it
 * @param onRestDays whether work goes on on rest days, so that they are checked too
 * @param contact the contractor and the person responsible there
 */
public record ApplyProject(
        String name,
        ProjectKind kind,
        long hostGridId,
        long hostId,
        String place,
        String work,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean onRestDays,
        Contact contact) {

    public ApplyProject {
        name = Typed.required(name, 100, "project.missing.name");
        place = Typed.required(place, 200, "project.missing.place");
        work = Typed.required(work, 1000, "project.missing.work");
        if (closesOn.isBefore(opensOn)) {
            throw Refusal.invalid("project.refusal.endsBeforeItBegins").citing("R07-8c");
        }
    }

    /** A contractor by name, and its responsible person. */
    public record Contact(String company, String name, String mobile) {

        public Contact {
            company = Typed.required(company, 100, "project.missing.contractor");
            name = Typed.required(name, 100, "project.missing.contact");
            mobile = Typed.required(mobile, 30, "project.missing.mobile");
        }
    }
}
