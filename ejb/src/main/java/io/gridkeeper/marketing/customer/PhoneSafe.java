package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the key of the numbers: the setting {@code GRIDKEEPER_CUSTOMER_KEY}, 32 or more bytes in Base64, which is the
 * same on all nodes; without it a file of its own beside the database, made at the first use and readable by the suite
 * alone. A backup of the database without the key opens no number.
 */
@ApplicationScoped
class PhoneSafe {

    private static final String SETTING = "GRIDKEEPER_CUSTOMER_KEY";
    private static final String FILE = "customer.key";
    private static final String KNOWN = "gridkeeper";
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private @Nullable PhoneVault vault;

    /** The vault, once the key is the one with which the first number was locked. */
    PhoneVault open(Customers customers) {
        var opened = vault();
        var expected = customers.keyFingerprint();
        var own = opened.digest(KNOWN);
        if (expected == null) {
            customers.add(new CustomerKey(own));
        } else if (!expected.equals(own)) {
            throw Refusal.conflict("customer.refusal.phoneKey");
        }
        return opened;
    }

    private synchronized PhoneVault vault() {
        var known = vault;
        if (known == null) {
            known = new PhoneVault(secret());
            vault = known;
        }
        return known;
    }

    private static byte[] secret() {
        var setting = Objects.requireNonNullElse(System.getenv(SETTING), "");
        return setting.isBlank() ? fromFile() : Base64.getDecoder().decode(setting.strip());
    }

    private static byte[] fromFile() {
        var folder = Path.of(System.getProperty("jboss.server.data.dir", "."))
                .toAbsolutePath()
                .normalize();
        var file = Objects.requireNonNullElse(folder.getParent(), folder).resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void make(Path file) throws IOException {
        var secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException meanwhile) {
            return;
        } catch (UnsupportedOperationException noPosix) {
            Files.createFile(file);
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(secret));
    }
}
