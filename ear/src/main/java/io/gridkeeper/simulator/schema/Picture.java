package io.gridkeeper.simulator.schema;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A photo as profile A carries it: base64 of a PNG or a JPEG of at most 5 MB, told by its first bytes. */
final class Picture {
    private static final int LIMIT = 5 * 1024 * 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private Picture() {}

    static Optional<Complaint> complaint(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return Optional.of(Complaint.invalid("notPicture"));
        }
        if (!beginsWith(bytes, PNG) && !beginsWith(bytes, JPEG)) {
            return Optional.of(Complaint.invalid("notPicture"));
        }
        return bytes.length > LIMIT ? Optional.of(Complaint.invalid("pictureTooLarge")) : Optional.empty();
    }

    private static boolean beginsWith(byte[] bytes, byte[] magic) {
        return bytes.length > magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
