package io.gridkeeper.simulator.ledger;

import java.util.Arrays;

/** The state of one record: its last version, and a fingerprint of each version ever accepted. */
final class Held {
    private String updateDate = "";
    private long posted;
    private long[] versions = {};

    boolean isRepeat(PostedRow row) {
        return posted == row.posted().fingerprint();
    }

    boolean isNewerThan(PostedRow row) {
        return updateDate.compareTo(row.text("updateDate")) > 0;
    }

    boolean hadBefore(PostedRow row) {
        long wanted = row.content().fingerprint();
        return Arrays.stream(versions).anyMatch(version -> version == wanted);
    }

    String updateDate() {
        return updateDate;
    }

    void take(PostedRow row) {
        updateDate = row.text("updateDate");
        posted = row.posted().fingerprint();
        versions = Arrays.copyOf(versions, versions.length + 1);
        versions[versions.length - 1] = row.content().fingerprint();
    }
}
