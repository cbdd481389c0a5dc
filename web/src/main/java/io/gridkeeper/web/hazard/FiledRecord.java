package io.gridkeeper.web.hazard;

import io.gridkeeper.oversight.archive.RecordArchive;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The filed record of the hazard whose page is open, once it is closed and filed. */
@Named
@RequestScoped
public class FiledRecord {

    @Inject
    private RecordArchive archive;

    private String number = "";

    @PostConstruct
    void find() {
        number = archive.numberOf(At.number()).orElse("");
    }

    public String getNumber() {
        return number;
    }
}
