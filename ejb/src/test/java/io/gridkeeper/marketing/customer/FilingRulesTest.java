package io.gridkeeper.marketing.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilingRulesTest {

    private static final NewContact LIU = new NewContact("刘经理", null, "138 1234-5678", true);

    @Test
    @Clause("R14-3.3.3a")
    void askAKeyCustomerForAVisitCycle() {
        var file = file(CustomerKind.GROUP, CustomerClass.KEY, null, 0, LIU);

        assertThat(fault(file).orElseThrow().key()).isEqualTo("customer.refusal.cycleMissing");
        assertThat(fault(file(CustomerKind.GROUP, CustomerClass.KEY, null, 1, LIU)))
                .isEmpty();
    }

    @Test
    @Clause("R14-3.3.2b")
    void askWhoeverIsToBeWonForALawfulSource() {
        var file = file(CustomerKind.INDIVIDUAL, CustomerClass.INTENT, null, 0, null);

        assertThat(fault(file).flatMap(Refusal::clause)).contains("R14-3.3.2b");
        assertThat(fault(file(CustomerKind.INDIVIDUAL, CustomerClass.INTENT, "上门登记", 0, null)))
                .isEmpty();
    }

    @Test
    @Clause("R14-3.3.1a")
    void askACompanyForSomebodyToTalkTo() {
        assertThat(fault(file(CustomerKind.GROUP, CustomerClass.EXISTING, null, 0, null)))
                .isPresent();
        assertThat(fault(file(CustomerKind.GROUP, CustomerClass.COVERED, null, 0, null)))
                .isEmpty();
        assertThat(fault(file(CustomerKind.INDIVIDUAL, CustomerClass.EXISTING, null, 0, null)))
                .isEmpty();
    }

    @Test
    @Clause("R14-3.3.1a")
    void letAClassGoForwardAndAskWhyItGoesBack() {
        assertThatCode(() -> FilingRules.requireChange(CustomerClass.POTENTIAL, CustomerClass.INTENT, false))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> FilingRules.requireChange(CustomerClass.INTENT, CustomerClass.POTENTIAL, false))
                .isInstanceOf(Refusal.class);
        assertThatCode(() -> FilingRules.requireChange(CustomerClass.INTENT, CustomerClass.POTENTIAL, true))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> FilingRules.requireChange(CustomerClass.KEY, CustomerClass.KEY, true))
                .isInstanceOf(Refusal.class);
    }

    private static FileCustomer file(
            CustomerKind kind, CustomerClass customerClass, String source, int months, NewContact contact) {
        return new FileCustomer(kind, customerClass, "泰山饭店", "U-1", null, null, source, null, null, months, contact);
    }

    private static Optional<Refusal> fault(FileCustomer file) {
        return FilingRules.fault(file, file.contact() != null);
    }
}
