package io.gridkeeper.foundation.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Files and their pieces in the database. A piece leaves the persistence context as soon as it is written. */
@Dependent
class StoredFiles {

    @PersistenceContext
    private EntityManager em;

    void add(FileEntry file) {
        em.persist(file);
    }

    void add(FilePiece piece) {
        em.persist(piece);
        em.flush();
        em.detach(piece);
    }

    Optional<StoredFile> find(long id) {
        return Optional.ofNullable(em.find(FileEntry.class, id)).map(FileEntry::row);
    }

    /** No bytes where the file has no such piece. */
    byte[] piece(long fileId, int position) {
        return em.createQuery(
                        "select p.bytes from FilePiece p where p.fileId = :file and p.position = :position",
                        byte[].class)
                .setParameter("file", fileId)
                .setParameter("position", position)
                .getResultStream()
                .findFirst()
                .orElse(new byte[0]);
    }

    void remove(long id) {
        em.createQuery("delete from FilePiece p where p.fileId = :file")
                .setParameter("file", id)
                .executeUpdate();
        em.createQuery("delete from FileEntry f where f.id = :file")
                .setParameter("file", id)
                .executeUpdate();
    }
}
