package io.gridkeeper.oversight.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Whether the board is open to everybody; one row, made by the migration. */
@Entity
@Table(name = "board_setting")
class BoardSetting {

    static final int ONLY = 1;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private int id;

    @Version
    private long version;

    @Column(name = "open_to_everybody", nullable = false)
    private boolean openToEverybody;

    protected BoardSetting() {}

    boolean isOpenToEverybody() {
        return openToEverybody;
    }

    void openToEverybody(boolean open) {
        openToEverybody = open;
    }
}
