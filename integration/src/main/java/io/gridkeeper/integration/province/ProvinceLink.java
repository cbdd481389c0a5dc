package io.gridkeeper.integration.province;

import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.outbox.Claim;
import io.gridkeeper.foundation.outbox.DeliveryQueue;
import io.gridkeeper.foundation.outbox.Settlement;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The routes' way into the business, in the name of the suite itself. Holds no transaction of its own. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProvinceLink {

    @Inject
    private DeliveryQueue queue;

    @Inject
    private FileStore files;

    public Optional<Claim> claim(String platform, int limit) {
        return queue.claim(platform, limit);
    }

    public void settle(Settlement settlement) {
        queue.settle(settlement);
    }

    public void sweep(String platform) {
        queue.sweep(platform);
    }

    public void connect(String platform, @Nullable String address) {
        queue.connect(platform, address);
    }

    /** The picture in the form platforms take; empty when there is none. */
    public Optional<byte[]> picture(long file, int most) {
        return files.find(file).flatMap(found -> {
            try (InputStream bytes = files.open(file)) {
                return Pictures.within(most, bytes.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
