package io.gridkeeper.foundation.outbox;

/** Whether a platform may be sent to: not while it is out of use or paused; while it fails, one probe at a time. */
record Circuit(String platform, boolean active, boolean paused, int failures) {

    boolean isStopped() {
        return !active || paused;
    }
}
