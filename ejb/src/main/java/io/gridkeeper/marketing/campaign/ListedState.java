package io.gridkeeper.marketing.campaign;

/** How far somebody on a campaign's list has come. */
public enum ListedState {
    LISTED,
    CONTACTED,
    WON,
    LOST
}
