package io.gridkeeper.web.visit;

import io.gridkeeper.marketing.customer.SaleStage;
import io.gridkeeper.marketing.customer.TouchPurpose;
import io.gridkeeper.marketing.visit.CheckIn;
import io.gridkeeper.marketing.visit.VisitDesk;
import io.gridkeeper.marketing.visit.VisitOutcome;
import io.gridkeeper.marketing.visit.VisitPlanner;
import io.gridkeeper.marketing.visit.VisitResult;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is done to the visits of the day whose page is open. */
@Named
@RequestScoped
public class VisitDeeds {

    @Inject
    private VisitPlanner planner;

    @Inject
    private VisitDesk desk;

    @Inject
    private Times times;

    private String customer = "";
    private String words = "";
    private String reason = "";
    private VisitOutcome outcome = VisitOutcome.TALKED;
    private TouchPurpose purpose = TouchPurpose.SALES;
    private SaleStage stage = SaleStage.PRESALE;
    private boolean notePlace;
    private @Nullable Double longitude;
    private @Nullable Double latitude;
    private @Nullable Integer accuracy;

    /** What is chosen begins with the customer's number; the number alone does too. */
    public void add() throws IOException {
        planner.add(customer.strip().split("\\s", 2)[0], day());
        DayAddress.back(day(), "visit.done.added");
    }

    /** Takes one of those who are due into the plan. */
    public void take(String number) throws IOException {
        planner.add(number, day());
        DayAddress.back(day(), "visit.done.added");
    }

    public void fill() throws IOException {
        DayAddress.back(day(), "visit.done.filled", planner.fill(day()));
    }

    public void arrange() throws IOException {
        planner.arrange(day(), longitude, latitude);
        DayAddress.back(day(), "visit.done.arranged");
    }

    public void arrive(long id) throws IOException {
        desk.arrive(id, new CheckIn(longitude, latitude, accuracy, reason, notePlace));
        DayAddress.back(day(), "visit.done.arrived");
    }

    public void finish(long id) throws IOException {
        desk.finish(id, new VisitResult(outcome, purpose, stage, words, reason));
        DayAddress.back(day(), "visit.done.finished");
    }

    public void drop(long id) throws IOException {
        planner.drop(id, reason);
        DayAddress.back(day(), "visit.done.dropped");
    }

    private LocalDate day() {
        return DayAddress.day(times.getToday());
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public VisitOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(VisitOutcome outcome) {
        this.outcome = outcome;
    }

    public TouchPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(TouchPurpose purpose) {
        this.purpose = purpose;
    }

    public SaleStage getStage() {
        return stage;
    }

    public void setStage(SaleStage stage) {
        this.stage = stage;
    }

    public boolean isNotePlace() {
        return notePlace;
    }

    public void setNotePlace(boolean notePlace) {
        this.notePlace = notePlace;
    }

    public @Nullable Double getLongitude() {
        return longitude;
    }

    public void setLongitude(@Nullable Double longitude) {
        this.longitude = longitude;
    }

    public @Nullable Double getLatitude() {
        return latitude;
    }

    public void setLatitude(@Nullable Double latitude) {
        this.latitude = latitude;
    }

    public @Nullable Integer getAccuracy() {
        return accuracy;
    }

    public void setAccuracy(@Nullable Integer accuracy) {
        this.accuracy = accuracy;
    }
}
