package io.gridkeeper.oversight.assessment;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.PostKindRow;
import io.gridkeeper.foundation.grid.PostOffice;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes rows of cases with the names in them, as far as the caller may read them. */
@Dependent
class AccountabilityFolder {

    @Inject
    private AccountabilityCases cases;

    @Inject
    private AccountabilityAccess access;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private GridRegister grids;

    @Inject
    private PostOffice posts;

    List<AccountabilityRow> rows(List<AccountabilityCase> found) {
        var people = cases.people(found.stream().map(AccountabilityCase::id).toList());
        var words = new Words(
                organisation.names(Stream.concat(
                                people.stream().map(LiablePerson::personId),
                                found.stream()
                                        .flatMap(one -> Stream.concat(
                                                Stream.of(one.openedById()), Stream.ofNullable(one.decidedById()))))
                        .distinct()
                        .toList()),
                grids.byIds(found.stream().map(AccountabilityCase::gridId).toList()),
                posts.kindsByCode());
        var byCase = people.stream().collect(Collectors.groupingBy(LiablePerson::caseId));
        return found.stream()
                .map(one -> row(one, byCase.getOrDefault(one.id(), List.of()), words))
                .toList();
    }

    private AccountabilityRow row(AccountabilityCase one, List<LiablePerson> people, Words words) {
        var grid = words.grids().get(one.gridId());
        return new AccountabilityRow(
                one.id(),
                one.gridId(),
                grid == null ? "" : grid.code(),
                grid == null ? "" : grid.name(),
                one.happenedOn(),
                one.event(),
                one.clause(),
                one.hazardNumber(),
                words.name(one.openedById()),
                one.openedOn(),
                one.state(),
                decided(one, words),
                access.seen(one, people).stream().map(words::line).toList(),
                access.keeps(one, people));
    }

    private static AccountabilityRow.@Nullable Decided decided(AccountabilityCase one, Words words) {
        var decision = one.decision();
        var on = one.decidedOn();
        return decision == null || on == null
                ? null
                : new AccountabilityRow.Decided(decision, on, words.name(one.decidedById()));
    }

    /** Names by ids. */
    private record Words(Map<Long, String> names, Map<Long, GridRow> grids, Map<String, PostKindRow> posts) {

        String name(@Nullable Long person) {
            return person == null ? "" : names.getOrDefault(person, "");
        }

        LiableRow line(LiablePerson person) {
            var post = person.post() == null ? null : posts.get(person.post());
            return person.row(name(person.personId()), post == null ? null : post.name());
        }
    }
}
