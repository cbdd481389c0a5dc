package io.gridkeeper.foundation.identity;

import java.util.Set;

/**
 * The roles of the suite. Posts in a grid are not roles: they are asked through the grid scope. The three
 * administrators are separated: the system administrator makes accounts, the security administrator grants roles, the
 * audit administrator reads the trail.
 */
public final class Roles {

    /** Everybody who is logged in. */
    public static final String WORKER = "WORKER";

    public static final String GRID_OFFICE = "GRID_OFFICE";
    public static final String MANAGEMENT = "MANAGEMENT";
    public static final String COMPLIANCE = "COMPLIANCE";
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    public static final String SECURITY_ADMIN = "SECURITY_ADMIN";
    public static final String AUDIT_ADMIN = "AUDIT_ADMIN";

    /** Divides the market, staffs it and sees all of it. */
    public static final String SALES_MANAGER = "SALES_MANAGER";

    /** Timers and routes; no account ever has it. */
    public static final String SYSTEM = "SYSTEM";

    /** The only role of somebody whose first password is not changed yet. */
    public static final String NEWCOMER = "NEWCOMER";

    /** The roles an account can be granted. */
    public static final Set<String> GRANTABLE =
            Set.of(GRID_OFFICE, MANAGEMENT, COMPLIANCE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN, SALES_MANAGER);

    private Roles() {}
}
