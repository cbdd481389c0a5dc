package io.gridkeeper.web.intake;

import io.gridkeeper.marketing.territory.AddressBook;
import io.gridkeeper.marketing.territory.LearnedAddressRow;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** The addresses that were learned, for the sales manager below the queue. */
@Named
@RequestScoped
public class LearnedAddressList {

    private static final int SHOWN = 100;

    @Inject
    private AddressBook book;

    private List<LearnedAddressRow> rows = List.of();
    private boolean read;

    public List<LearnedAddressRow> getRows() {
        if (!read) {
            rows = book.list(null, SHOWN).rows();
            read = true;
        }
        return rows;
    }

    public void forget(long id) throws IOException {
        book.forget(id);
        Say.done("intake.done.forgotten");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/arrivals");
    }
}
