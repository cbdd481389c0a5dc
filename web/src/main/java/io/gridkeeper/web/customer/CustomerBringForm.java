package io.gridkeeper.web.customer;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.marketing.customer.CustomerSheets;
import io.gridkeeper.web.frame.Chosen;
import io.gridkeeper.web.frame.Language;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A list of customers brought as .xlsx; a faulty one comes back with remarks as a download. */
@Named
@RequestScoped
public class CustomerBringForm {

    @Inject
    private CustomerSheets sheets;

    @Inject
    private Language language;

    private @Nullable Part part;

    public void bring() throws IOException {
        try (var bytes = Chosen.open(part, "customer.refusal.noFile")) {
            switch (sheets.bring(bytes, language.getLocale())) {
                case Brought.Taken<CustomerSheets.Filed>(var filed) -> {
                    Say.done("customer.bring.done", filed.customers());
                    Faces.redirect(Faces.getRequestContextPath() + "/sales/customers");
                }
                case Brought.SentBack<CustomerSheets.Filed> back ->
                    Faces.sendFile(back.annotated(), "customers-with-remarks.xlsx", true);
            }
        }
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }
}
