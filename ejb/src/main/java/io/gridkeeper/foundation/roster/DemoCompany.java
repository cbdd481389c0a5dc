package io.gridkeeper.foundation.roster;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.founding.Founding;
import io.gridkeeper.foundation.identity.Demonstration;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Founds the demonstration company when {@code GRIDKEEPER_DEMO=true} and there is none yet: the shipped rosters go
 * through the same import as everybody's, in one transaction with what observes {@link CompanyFounded}. Of nodes that
 * start at once one founds it.
 */
@Singleton
@Startup
@DependsOn({"ProcessEngineLifecycle", "FirstRules"})
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoCompany {

    /** Known to everybody who reads the README: the demonstration holds no secrets. */
    private static final String PASSWORD = "Gridkeeper-2026";

    /** The works, and those who sell and install. */
    private static final List<String> ROSTERS = List.of("/demo/roster.xlsx", "/demo/sales-roster.xlsx");

    @Inject
    private Founding founding;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private RosterImport roster;

    @Inject
    private Event<CompanyFounded> founded;

    @Inject
    private Clock clock;

    @PostConstruct
    void found() {
        if (!Demonstration.isWanted()) {
            return;
        }
        founding.begin();
        if (!organisation.units().isEmpty()) {
            return;
        }
        ROSTERS.forEach(this::bring);
        founded.fire(new CompanyFounded(LocalDate.now(clock)));
    }

    private void bring(String name) {
        try (InputStream workbook = Objects.requireNonNull(DemoCompany.class.getResourceAsStream(name), name)) {
            if (roster.found(workbook, PASSWORD) instanceof Brought.SentBack<RosterTaken> sentBack) {
                throw new IllegalStateException(name + " has " + sentBack.faultyRows() + " faulty rows");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
