package io.gridkeeper.web.frame;

import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.UnitRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The company's name for the top bar; read again every few minutes, since it hardly ever changes. */
@Named("company")
@ApplicationScoped
public class Company {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private record Read(String name, Instant at) {}

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Clock clock;

    private volatile Read read = new Read("", Instant.EPOCH);

    public String getName() {
        Read known = read;
        if (known.at().plus(FRESH).isBefore(clock.instant())) {
            known = new Read(
                    organisation.units().stream()
                            .filter(unit -> unit.parentId() == null)
                            .map(UnitRow::name)
                            .findFirst()
                            .orElse(""),
                    clock.instant());
            read = known;
        }
        return known.name();
    }
}
