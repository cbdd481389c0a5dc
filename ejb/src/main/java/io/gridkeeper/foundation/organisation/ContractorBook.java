package io.gridkeeper.foundation.organisation;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Contractors and their people, entered once and found again by name, in the transaction of the record that brings them.
 * It knows no permissions of its own: the capability whose record brings somebody decides who may.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ContractorBook {

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private AuditTrail trail;

    /** The contractor of this name, entered below the company if it is new. */
    public UnitRow company(String name) {
        return units.contractor(name).orElseGet(() -> found(name));
    }

    private UnitRow found(String name) {
        var company = units.top().orElseThrow(() -> Refusal.conflict("organisation.unit.unknown"));
        var code = "C-%04d".formatted(units.nextContractorNumber());
        var unit = new Unit(new UnitEntry(code, name, UnitKind.CONTRACTOR, null));
        units.add(unit);
        unit.standBelow(company);
        units.flush();
        trail.record("unit", unit.id(), "enterContractor", null, null, code + " " + name);
        return units.row(unit.id()).orElseThrow();
    }

    /** Somebody of a contractor, entered if there is nobody of this name and telephone number yet. */
    @Clause("R11-2.4.2c")
    public PersonRow person(long contractorId, String name, @Nullable String jobTitle, @Nullable String mobile) {
        var contractor = units.row(contractorId)
                .filter(unit -> unit.kind() == UnitKind.CONTRACTOR)
                .orElseThrow(() -> Refusal.notFound("organisation.unit.unknown"));
        var known = people.in(contractorId, name, mobile);
        if (known.isPresent()) {
            return known.get();
        }
        var staffNumber = "C%06d".formatted(units.nextContractorNumber());
        var entry = new PersonEntry(staffNumber, name, contractor.code(), jobTitle, mobile, null);
        var person = new Person(entry, contractorId);
        people.add(person);
        units.flush();
        trail.record("person", person.id(), "enterContractor", "R11-2.4.2c", null, staffNumber);
        return new PersonRow(person.id(), staffNumber, name, contractorId, contractor.name(), jobTitle, true);
    }
}
