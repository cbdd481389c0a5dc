package io.gridkeeper.web.upkeep;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.marketing.upkeep.DeviceEntry;
import io.gridkeeper.marketing.upkeep.DeviceKind;
import io.gridkeeper.marketing.upkeep.NetworkProjects;
import io.gridkeeper.marketing.upkeep.UpkeepBook;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import org.omnifaces.util.Faces;

/** What is done to the devices and projects of the grid whose page is open. */
@Named
@RequestScoped
public class UpkeepDeeds {

    @Inject
    private UpkeepBook book;

    @Inject
    private NetworkProjects works;

    @Inject
    private Clock clock;

    private String code = "";
    private String name = "";
    private DeviceKind kind = DeviceKind.DEVICE;
    private String place = "";
    private int cycle = 1;
    private long task;
    private String words = "";
    private boolean fault;

    public void store() throws IOException {
        book.store(grid(), new DeviceEntry(code, name, kind, place, cycle, thisMonth()));
        back("upkeep.done.stored");
    }

    public void plan() throws IOException {
        book.plan(grid(), asked());
        back("upkeep.done.planned");
    }

    public void record() throws IOException {
        book.record(grid(), task, words, fault);
        back("upkeep.done.recorded");
    }

    public void open() throws IOException {
        SalesAddress.show("/sales/project", works.open(grid(), name), "upkeep.done.opened");
    }

    private static String grid() {
        return SalesAddress.text("code");
    }

    private YearMonth thisMonth() {
        return YearMonth.from(CompanyClock.dayOf(clock.instant()));
    }

    private YearMonth asked() {
        var month = SalesAddress.text("month");
        return month.isEmpty() ? thisMonth() : YearMonth.parse(month);
    }

    private void back(String done) throws IOException {
        Say.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/sales/upkeep?code="
                + URLEncoder.encode(grid(), StandardCharsets.UTF_8) + "&month=" + asked());
    }

    public DeviceKind[] getKinds() {
        return DeviceKind.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public DeviceKind getKind() {
        return kind;
    }

    public void setKind(DeviceKind kind) {
        this.kind = kind;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public int getCycle() {
        return cycle;
    }

    public void setCycle(int cycle) {
        this.cycle = cycle;
    }

    public long getTask() {
        return task;
    }

    public void setTask(long task) {
        this.task = task;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isFault() {
        return fault;
    }

    public void setFault(boolean fault) {
        this.fault = fault;
    }
}
