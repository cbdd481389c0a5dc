package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Optional;

/** What a file must hold before it is filed. Pure; the first rule that is not kept is told. */
@Clause({"R14-3.3.1a", "R14-3.3.3a", "R14-3.3.2b"})
final class FilingRules {

    private static final int LONGEST_CYCLE = 24;

    private FilingRules() {}

    static void require(FileCustomer file, boolean hasContact) {
        fault(file, hasContact).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /**
     * The first rule the file does not keep.
     *
     * @param hasContact whether there is somebody to talk to, in the file or brought with it
     */
    static Optional<Refusal> fault(FileCustomer file, boolean hasContact) {
        if (file.customerClass().isProspect() && file.source() == null) {
            return Optional.of(Refusal.invalid("customer.refusal.sourceMissing").citing("R14-3.3.2b"));
        }
        if (file.customerClass() == CustomerClass.KEY && file.visitMonths() == 0) {
            return Optional.of(Refusal.invalid("customer.refusal.cycleMissing").citing("R14-3.3.3a"));
        }
        if (file.visitMonths() < 0 || file.visitMonths() > LONGEST_CYCLE) {
            return Optional.of(Refusal.invalid("customer.refusal.cycle", LONGEST_CYCLE));
        }
        if (file.kind() == CustomerKind.GROUP && file.customerClass() != CustomerClass.COVERED && !hasContact) {
            return Optional.of(
                    Refusal.invalid("customer.refusal.contactMissing").citing("R14-3.3.1a"));
        }
        return Optional.empty();
    }

    /** A change of class: another class than before, and a word of why where it goes back. */
    static void requireChange(CustomerClass from, CustomerClass to, boolean reasoned) {
        if (from == to) {
            throw Refusal.conflict("customer.refusal.sameClass");
        }
        if (rank(to) < rank(from) && !reasoned) {
            throw Refusal.invalid("customer.refusal.reasonMissing").citing("R14-3.3.1a");
        }
    }

    private static int rank(CustomerClass one) {
        return switch (one) {
            case COVERED -> 0;
            case POTENTIAL -> 1;
            case INTENT -> 2;
            case NEW -> 3;
            case EXISTING -> 4;
            case KEY -> 5;
        };
    }
}
