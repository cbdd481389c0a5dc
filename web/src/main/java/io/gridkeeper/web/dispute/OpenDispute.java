package io.gridkeeper.web.dispute;

import io.gridkeeper.marketing.dispute.DisputeSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The number of the open dispute over a customer, for the customer's page; empty where there is none. */
@Named
@RequestScoped
public class OpenDispute {

    @Inject
    private DisputeSearch search;

    private final Map<String, String> found = new HashMap<>();

    public String over(String customerNumber) {
        return found.computeIfAbsent(
                customerNumber, number -> search.over(number).orElse(""));
    }
}
