package io.gridkeeper.marketing.customer;

/** What is done with an agency channel: developed, handed on, supervised, ended. */
public enum ChannelAct {
    OPEN,
    LIST,
    SUPERVISE,
    CLOSE
}
