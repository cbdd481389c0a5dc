package io.gridkeeper.marketing.campaign;

/** Where a campaign stands. */
public enum CampaignState {
    PLANNED,
    RUNNING,
    CLOSED,
    CANCELLED
}
