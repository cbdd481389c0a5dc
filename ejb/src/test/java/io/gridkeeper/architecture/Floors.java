package io.gridkeeper.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The floors of the house and the order of the capabilities on each: a capability may use those before it on its own
 * floor and every capability of a floor below. Safety, duty and marketing are neighbours that do not know each other.
 */
final class Floors {

    static final Map<String, List<String>> CAPABILITIES = Map.of(
            "foundation",
            List.of(
                    "migration",
                    "kernel",
                    "founding",
                    "calendar",
                    "audit",
                    "identity",
                    "request",
                    "organisation",
                    "regulation",
                    "notice",
                    "process",
                    "document",
                    "grid",
                    "coverage",
                    "outbox",
                    "job",
                    "bulk",
                    "plan",
                    "roster",
                    "field"),
            "safety",
            List.of("criterion", "risk", "hazard", "takeover", "project", "patrol", "fire", "warning", "map"),
            "duty",
            List.of(
                    "directive",
                    "activity",
                    "casefile",
                    "service",
                    "charter",
                    "platform",
                    "matter",
                    "worklog",
                    "walkround",
                    "meeting",
                    "training"),
            "marketing",
            List.of(
                    "territory",
                    "rollout",
                    "upkeep",
                    "customer",
                    "order",
                    "intake",
                    "dispute",
                    "ownership",
                    "target",
                    "visit",
                    "competitor",
                    "campaign",
                    "diary",
                    "team",
                    "collection",
                    "pay",
                    "dashboard"),
            "oversight",
            List.of("assessment", "archive", "board"));

    private static final Map<String, Set<String>> BELOW = Map.of(
            "foundation", Set.of(),
            "safety", Set.of("foundation"),
            "duty", Set.of("foundation"),
            "marketing", Set.of("foundation"),
            "oversight", Set.of("foundation", "safety", "duty", "marketing"));

    private static final Pattern PLACE =
            Pattern.compile(".*\\bgridkeeper\\.(foundation|safety|duty|marketing|oversight)\\.([a-z]+)(?:\\..*)?");

    private Floors() {}

    /** Where a class of the business stands; empty for everything else. */
    record Place(String floor, String capability) {

        static Optional<Place> of(JavaClass type) {
            Matcher matcher = PLACE.matcher(type.getPackageName());
            return matcher.matches() ? Optional.of(new Place(matcher.group(1), matcher.group(2))) : Optional.empty();
        }

        boolean isDeclared() {
            return CAPABILITIES.get(floor).contains(capability);
        }

        boolean mayUse(Place other) {
            List<String> order = CAPABILITIES.get(floor);
            return floor.equals(other.floor)
                    ? order.indexOf(other.capability) <= order.indexOf(capability)
                    : BELOW.get(floor).contains(other.floor);
        }
    }
}
