package io.gridkeeper.marketing.territory;

import io.gridkeeper.marketing.territory.design.DesignProgress;
import io.gridkeeper.marketing.territory.design.DesignWatch;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What the designer said last, kept for the thread that tells it; the designer's own threads know no transaction. */
final class LatestProgress implements DesignWatch {

    private final AtomicReference<@Nullable DesignProgress> last = new AtomicReference<>();
    private volatile boolean cancelled;

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void progress(DesignProgress progress) {
        last.set(progress);
    }

    Optional<DesignProgress> latest() {
        return Optional.ofNullable(last.get());
    }
}
