package io.gridkeeper.foundation.regulation;

import java.util.List;
import java.util.Optional;

/**
 * A clause with all that is known of it here.
 *
 * @param carriers the places of the suite that carry it out
 * @param tests the tests that check it; empty if the build's report is not at hand
 * @param figures what it sets in the company's deadline table today
 * @param articles the company's own articles linked to it
 */
public record ClauseView(
        LibraryClause clause,
        List<Carrier> carriers,
        Optional<List<ClauseTest>> tests,
        List<FigureInForce> figures,
        List<CompanyArticle> articles) {}
