package io.gridkeeper.web.visit;

import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Say;
import java.io.IOException;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** The day that the address of a salesperson's day names, and the way back to it after something was done. */
public final class DayAddress {

    private DayAddress() {}

    public static LocalDate day(LocalDate today) {
        return Days.read(SalesAddress.text("day"), today);
    }

    /** Says what was done and shows the day anew, so that reloading does nothing twice. */
    public static void back(LocalDate day, String key, Object... args) throws IOException {
        Say.done(key, args);
        Faces.redirect(Faces.getRequestContextPath() + "/sales/day?day=" + day);
    }
}
