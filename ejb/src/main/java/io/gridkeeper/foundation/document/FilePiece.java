package io.gridkeeper.foundation.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Some consecutive bytes of a file, few enough for a row of any database. */
@Entity
@Table(name = "stored_file_piece")
@IdClass(FilePiece.Key.class)
class FilePiece {

    static final int LONGEST = 512 * 1024;

    /** The file and the place of the piece in it, from 0. */
    record Key(long fileId, int position) implements Serializable {}

    @Id
    @Column(name = "file_id", nullable = false, updatable = false)
    private long fileId;

    @Id
    @Column(name = "piece_position", nullable = false, updatable = false)
    private int position;

    @Column(name = "bytes", length = LONGEST, nullable = false, updatable = false)
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected FilePiece() {}

    FilePiece(long fileId, int position, byte[] bytes) {
        this.fileId = fileId;
        this.position = position;
        this.bytes = bytes;
    }
}
