package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Tells people of a dispute what concerns them, each once, never the one who did it. */
@Dependent
class DisputeBells {

    @Inject
    private Notices notices;

    @Inject
    private AccountRegister accounts;

    @Inject
    private SalesScope scope;

    @Inject
    private DisputeAccess access;

    void claimed(Dispute dispute) {
        send(
                "dispute.notice.claimed",
                dispute,
                side(dispute.holderGridId(), dispute.ownerId().stream().toList()));
    }

    void toDecide(Dispute dispute) {
        send("dispute.notice.toDecide", dispute, accounts.personsIn(Roles.SALES_MANAGER));
    }

    void ended(Dispute dispute) {
        var told = new LinkedHashSet<>(
                side(dispute.holderGridId(), dispute.ownerId().stream().toList()));
        told.addAll(
                side(dispute.claimantGridId(), dispute.claimedById().stream().toList()));
        send("dispute.notice." + dispute.state().name(), dispute, told);
    }

    private Collection<Long> side(long gridId, List<Long> named) {
        var told = new LinkedHashSet<>(scope.holders(gridId, SalesPost.AREA_MANAGER));
        told.addAll(named);
        return told;
    }

    private void send(String key, Dispute dispute, Collection<Long> people) {
        var args = List.of(dispute.number(), dispute.customerName());
        for (var person : new LinkedHashSet<>(people)) {
            if (!person.equals(access.person())) {
                notices.tell(person, key, args, "/sales/dispute?number=" + dispute.number());
            }
        }
    }
}
