package io.gridkeeper.foundation.document;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/**
 * The files of all capabilities. It knows no permissions of its own: the capability whose record owns a file decides who
 * may read it and never gives its id to the outside.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class FileStore {

    @Inject
    private StoredFiles files;

    @Inject
    private Clock clock;

    /**
     * Stores a file in the transaction of the record that will own it, which must be under way: a file without an owner
     * cannot come about. Refuses, before anything is stored, what is of another kind, too large or a bomb.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public StoredFile store(InputStream bytes, String declaredName, FilePolicy policy) {
        try (var incoming = IncomingFile.receive(bytes, policy)) {
            var entry = new FileEntry(FileName.clean(declaredName, incoming.kind()), incoming, clock.instant());
            files.add(entry);
            incoming.inPieces(
                    FilePiece.LONGEST, (position, piece) -> files.add(new FilePiece(entry.id(), position, piece)));
            return entry.row();
        }
    }

    /**
     * Keeps what the suite made itself, as it is, in the transaction of the record that will own it.
     *
     * @param mediaType such as {@code application/json}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @RolesAllowed(Roles.SYSTEM)
    public StoredFile keep(byte[] made, String name, String mediaType) {
        var entry = new FileEntry(name, mediaType, made, clock.instant());
        files.add(entry);
        for (int at = 0, position = 0; at < made.length; at += FilePiece.LONGEST, position++) {
            var piece = Arrays.copyOfRange(made, at, Math.min(made.length, at + FilePiece.LONGEST));
            files.add(new FilePiece(entry.id(), position, piece));
        }
        return entry.row();
    }

    /** The same of a file too large for memory, read twice and left where it is. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @RolesAllowed(Roles.SYSTEM)
    public StoredFile keep(Path made, String name, String mediaType) {
        try (var bytes = Files.newInputStream(made)) {
            var entry = new FileEntry(name, mediaType, Files.size(made), Sha256.hex(made), clock.instant());
            files.add(entry);
            int position = 0;
            for (var piece = bytes.readNBytes(FilePiece.LONGEST);
                    piece.length > 0;
                    piece = bytes.readNBytes(FilePiece.LONGEST)) {
                files.add(new FilePiece(entry.id(), position++, piece));
            }
            return entry.row();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Optional<StoredFile> find(long id) {
        return files.find(id);
    }

    /** The bytes of a file, read piece by piece; the caller closes the stream. Refuses an unknown id. */
    public InputStream open(long id) {
        var file = find(id).orElseThrow(() -> Refusal.notFound("document.refusal.unknown"));
        return new PieceStream(position -> files.piece(file.id(), position));
    }

    /** Takes a file out in the transaction in which its owner goes. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void remove(long id) {
        files.remove(id);
    }
}
