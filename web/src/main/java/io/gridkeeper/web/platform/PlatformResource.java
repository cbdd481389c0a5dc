package io.gridkeeper.web.platform;

import io.gridkeeper.duty.platform.PlatformDay;
import io.gridkeeper.duty.platform.PlatformDesk;
import io.gridkeeper.duty.platform.PlatformItem;
import io.gridkeeper.duty.platform.SignItem;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.api.Given;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The daily check of the platform, and where a backup script says that it came to its end. */
@Path("platformChecks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlatformResource {

    /** An item to be signed, with what was found amiss. */
    public record Signature(
            @Nullable PlatformItem item, @Nullable String finding) {}

    /** What a backup script wrote. */
    public record Backup(@Nullable Long bytes) {}

    @Inject
    private PlatformDesk desk;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The check of a day, today where none is given, with the backup of the night before")
    public PlatformDay day(@QueryParam("day") @Nullable String day) {
        return desk.day(Days.read(day, CompanyClock.dayOf(clock.instant())));
    }

    @POST
    @Operation(summary = "Sign an item of today")
    public PlatformDay sign(Signature signature) {
        return desk.sign(new SignItem(Given.need(signature.item(), "item"), signature.finding()));
    }

    @POST
    @Path("backups")
    @Operation(summary = "Say that a backup ended well; for backup scripts")
    public PlatformDay backup(Backup backup) {
        return desk.recordBackup(Given.need(backup.bytes(), "bytes"));
    }
}
