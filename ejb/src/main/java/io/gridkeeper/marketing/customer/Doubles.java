package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds files that may be of the same customer, among those the caller sees. */
@Dependent
@Clause("R14-2.1a")
class Doubles {

    private static final int MOST = 10;

    @Inject
    private Customers customers;

    @Inject
    private CustomerAccess access;

    @Inject
    private PhoneSafe safe;

    List<CustomerView.Alike> of(FileCustomer file, long unitId) {
        return like(new Likeness.Face(file.name(), unitId, file.address(), digest(file.contact())), 0);
    }

    List<CustomerView.Alike> of(Customer customer) {
        var digest = customers.digests(customer.id()).stream().findFirst().orElse(null);
        var face = new Likeness.Face(customer.name(), customer.unitId(), customer.address(), digest);
        return like(face, customer.id());
    }

    private List<CustomerView.Alike> like(Likeness.Face face, long but) {
        return customers.candidates(face).stream()
                .filter(other -> other.id() != but && access.sees(other.gridId()))
                .flatMap(other -> Likeness.of(face, other.face()).stream()
                        .map(reason ->
                                new CustomerView.Alike(other.number(), other.name(), other.address(), reason.name())))
                .sorted(Comparator.comparing(alike -> Likeness.Reason.valueOf(alike.reason())))
                .limit(MOST)
                .toList();
    }

    /** The same number, or the same name at the same place. */
    void refuseCertain(List<CustomerView.Alike> alike) {
        alike.stream()
                .filter(other -> !other.reason().equals(Likeness.Reason.ALIKE.name()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict("customer.refusal.filedAlready", other.name(), other.number())
                            .citing("R14-2.1a");
                });
    }

    private @Nullable String digest(@Nullable NewContact contact) {
        return contact == null || contact.phone() == null
                ? null
                : safe.open(customers).digest(contact.phone());
    }
}
