package io.gridkeeper.marketing.ownership;

/** Places, matters and customers of the market, and how many of them have somebody. */
public record CheckCounts(
        long places, long placesOwned, long matters, long mattersOwned, long customers, long customersListed) {

    /** How many places, matters and customers have nobody. */
    public long missing() {
        return places - placesOwned + matters - mattersOwned + customers - customersListed;
    }
}
