package io.gridkeeper.duty.platform;

import io.gridkeeper.foundation.kernel.Clause;

/** What is looked at each day: data, accounts, roles, what leaves for platforms, running work, the backup of the night. */
@Clause("R11-2.4.1b")
public enum PlatformItem {
    DATA_QUALITY,
    ACCOUNTS,
    ROLES,
    DELIVERIES,
    JOBS,
    BACKUP
}
