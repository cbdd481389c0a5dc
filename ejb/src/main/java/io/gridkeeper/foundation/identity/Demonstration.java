package io.gridkeeper.foundation.identity;

/** Whether the demonstration company is wanted: it is, unless {@code GRIDKEEPER_DEMO} says otherwise. */
public final class Demonstration {

    private static final String SETTING = "GRIDKEEPER_DEMO";

    private Demonstration() {}

    public static boolean isWanted() {
        var wanted = System.getenv(SETTING);
        if (wanted == null || wanted.isBlank() || "true".equalsIgnoreCase(wanted.strip())) {
            return true;
        }
        if ("false".equalsIgnoreCase(wanted.strip())) {
            return false;
        }
        throw new IllegalStateException(SETTING + " is true or false, not " + wanted.strip() + ".");
    }
}
