package io.gridkeeper.marketing.campaign;

/** What is done with a campaign. */
public enum CampaignDeed {
    PLAN,
    START,
    /** A day's promotion with the leads it brought. */
    LOG,
    LIST,
    CLOSE,
    CANCEL
}
