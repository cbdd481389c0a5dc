package io.gridkeeper.web.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;

/** The icon and the colour that stand for a deed in the histories of the market, whatever record it belongs to. */
@Named
@ApplicationScoped
public class MarketTerms {

    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("PLACE", "plus"),
            Map.entry("OPEN", "plus"),
            Map.entry("PLAN", "plus"),
            Map.entry("FILE", "plus"),
            Map.entry("DRAW", "plus"),
            Map.entry("ADD_CONTACT", "plus"),
            Map.entry("CLAIM", "flag"),
            Map.entry("START", "flag"),
            Map.entry("ADVANCE", "flag"),
            Map.entry("COUNTER", "flag"),
            Map.entry("DISPATCH", "transfer"),
            Map.entry("HAND_ON", "transfer"),
            Map.entry("MOVE", "transfer"),
            Map.entry("RECLASSIFY", "transfer"),
            Map.entry("STAND_IN", "transfer"),
            Map.entry("LIST", "person"),
            Map.entry("STAFF", "person"),
            Map.entry("SHOW_PHONE", "phone"),
            Map.entry("CALL", "phone"),
            Map.entry("REMINDER", "bell"),
            Map.entry("VISIT", "pin"),
            Map.entry("LETTER", "print"),
            Map.entry("MATERIAL", "clip"),
            Map.entry("RESOURCE", "clip"),
            Map.entry("WAIT", "clock"),
            Map.entry("PROPOSE", "gear"),
            Map.entry("USE", "star"),
            Map.entry("RENEW", "repeat"),
            Map.entry("WIN_BACK", "return"),
            Map.entry("WITHDRAW", "return"),
            Map.entry("REJECT", "return"),
            Map.entry("ACKNOWLEDGE", "check"),
            Map.entry("RESUME", "check"),
            Map.entry("FINISH", "check"),
            Map.entry("CONFIRM", "check"),
            Map.entry("CLOSE_SALE", "check"),
            Map.entry("DECIDE", "check"),
            Map.entry("CLOSE", "close"),
            Map.entry("CANCEL", "close"),
            Map.entry("LOSE", "close"),
            Map.entry("RELIEVE", "close"),
            Map.entry("DROP_CONTACT", "close"));

    private static final Set<String> BAD = Set.of("REJECT", "CANCEL", "LOSE");

    public String icon(Object deed) {
        return ICONS.getOrDefault(String.valueOf(deed), "edit");
    }

    /** The look of a line of the history: a step back stands out. */
    public String kind(Object deed) {
        return BAD.contains(String.valueOf(deed)) ? "bad" : "";
    }
}
