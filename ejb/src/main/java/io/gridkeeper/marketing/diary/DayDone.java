package io.gridkeeper.marketing.diary;

import java.util.List;

/**
 * What the suite knows of a person's day; a diary begins with it.
 *
 * @param met customers who were visited
 * @param notMet visits at which nobody was met
 * @param contacts contacts of all kinds, visits included
 * @param service those of them that served
 * @param offers offers made
 * @param sold sales won, the amount in fen
 * @param facts facts on competitors that were filed
 */
public record DayDone(
        List<String> met, long notMet, long contacts, long service, long offers, List<Sale> sold, long facts) {

    /** A sale that was won. */
    public record Sale(String number, String customer, long amount) {}

    public long soldAmount() {
        return sold.stream().mapToLong(Sale::amount).sum();
    }

    public boolean isNothing() {
        return met.isEmpty() && notMet == 0 && contacts == 0 && offers == 0 && sold.isEmpty() && facts == 0;
    }
}
