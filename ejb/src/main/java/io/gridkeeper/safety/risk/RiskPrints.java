package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;

/** Papers about risks the caller sees, PDF/A-2b, made when they are asked for. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class RiskPrints {

    private static final int MOST_POINTS = 200;

    @Inject
    private RiskSearch search;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Clock clock;

    /**
     * The notification card of a risk point.
     *
     * @param link address of its page, for the QR code
     */
    public byte[] card(String code, String link, Locale locale) {
        return new RiskCard(search.view(code), organisation.companyName(), clock.instant(), link, Messages.in(locale))
                .pdf();
    }

    /** The control list of what a filter finds; more than 200 points are no paper but a workbook. */
    public byte[] controlList(RiskFilter filter, Locale locale) {
        var page = search.list(filter, null, MOST_POINTS);
        if (page.next() != null) {
            throw Refusal.tooLarge("risk.refusal.paperTooLong", MOST_POINTS);
        }
        var now = clock.instant();
        var points = page.rows().stream().map(row -> search.view(row.code())).toList();
        return new ControlList(organisation.companyName(), CompanyClock.dayOf(now), now, points, Messages.in(locale))
                .pdf();
    }
}
