package io.gridkeeper.web.accountability;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Narrowing;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.oversight.assessment.AccountabilityDesk;
import io.gridkeeper.oversight.assessment.AccountabilityFilter;
import io.gridkeeper.oversight.assessment.AccountabilityRow;
import io.gridkeeper.oversight.assessment.AccountabilityState;
import io.gridkeeper.oversight.assessment.Liability;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The cases one keeps or is named in. */
@Named
@RequestScoped
public class AccountabilityPage {

    private static final int PAGE = 30;

    @Inject
    private AccountabilityDesk desk;

    private AccountabilityFilter filter = new AccountabilityFilter(null, null);
    private Slice<AccountabilityRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void load() {
        var asked = new Asked(parameters());
        filter = new AccountabilityFilter(asked.number("grid"), asked.one("state", AccountabilityState::valueOf));
        slice = desk.list(filter, asked.text("cursor"), PAGE);
    }

    private static Map<String, List<String>> parameters() {
        return Faces.getRequestParameterValuesMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
    }

    public AccountabilityFilter getFilter() {
        return filter;
    }

    public List<AccountabilityRow> getRows() {
        return slice.rows();
    }

    public String getNext() {
        return slice.next() == null
                ? ""
                : "/duty/accountability?"
                        + new Narrowing()
                                .with("grid", filter.grid())
                                .with("state", filter.state())
                                .with("cursor", slice.next())
                                .toQuery();
    }

    public boolean isOpens() {
        return desk.opens();
    }

    public List<AccountabilityState> getStates() {
        return Arrays.asList(AccountabilityState.values());
    }

    public List<Liability> getKinds() {
        return Arrays.asList(Liability.values());
    }

    public @Nullable Long getGrid() {
        return filter.grid();
    }
}
