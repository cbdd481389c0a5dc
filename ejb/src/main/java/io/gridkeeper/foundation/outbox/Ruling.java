package io.gridkeeper.foundation.outbox;

import org.jspecify.annotations.Nullable;

/**
 * What a settlement means for one message. A request that fails as a whole says little about a row: it is tried again in
 * company once, then alone. Only a row that fails alone, while the platform is well, is set aside: an outage or a wrong
 * key sets nothing aside, and one poisoned row costs the others nothing but a second try.
 *
 * @param counted whether it was an attempt
 */
record Ruling(
        DeliveryState state,
        boolean counted,
        int strikes,
        @Nullable Reason reason) {

    /** From so many strikes on, a message is sent alone. */
    static final int ALONE_FROM = 2;

    /** So many strikes, the last ones alone, and it is set aside. */
    static final int SET_ASIDE_FROM = 5;

    static Ruling of(Settlement settlement, Message message) {
        if (settlement.putBack().contains(message.entry())) {
            return new Ruling(DeliveryState.PENDING, false, message.strikes(), null);
        }
        Reason unmappable = settlement.unmappable().get(message.entry());
        if (unmappable != null) {
            return setAside(message, unmappable);
        }
        return switch (settlement.verdict()) {
            case Verdict.Answered answered -> ofAnswer(answered, message);
            case Verdict.Refused refused -> ofRefusal(settlement, refused, message);
            case Verdict.Broken broken -> ofBreak(settlement, broken, message);
            case Verdict.Unavailable unavailable -> again(message, message.strikes(), unavailable.reason());
            case Verdict.NotSent ignored -> throw new IllegalArgumentException("A request not sent has no rows in it");
        };
    }

    private static Ruling ofAnswer(Verdict.Answered answered, Message message) {
        Reason rejected = answered.rejected().get(message.entry());
        return rejected == null ? new Ruling(DeliveryState.ACKNOWLEDGED, true, 0, null) : setAside(message, rejected);
    }

    private static Ruling ofRefusal(Settlement settlement, Verdict.Refused refused, Message message) {
        if (!settlement.claim().platformIsWell()) {
            return again(message, message.strikes(), refused.reason());
        }
        return wasAlone(settlement)
                ? setAside(message, refused.reason())
                : again(message, ALONE_FROM, refused.reason());
    }

    private static Ruling ofBreak(Settlement settlement, Verdict.Broken broken, Message message) {
        if (!settlement.claim().platformIsWell()) {
            return again(message, message.strikes(), broken.reason());
        }
        int strikes = message.strikes() + 1;
        return wasAlone(settlement) && strikes >= SET_ASIDE_FROM
                ? setAside(message, broken.reason())
                : again(message, strikes, broken.reason());
    }

    private static boolean wasAlone(Settlement settlement) {
        int sent = settlement.claim().messages().size()
                - settlement.unmappable().size()
                - settlement.putBack().size();
        return sent == 1;
    }

    private static Ruling again(Message message, int strikes, Reason reason) {
        return new Ruling(DeliveryState.PENDING, true, Math.max(strikes, message.strikes()), reason);
    }

    private static Ruling setAside(Message message, Reason reason) {
        return new Ruling(DeliveryState.SET_ASIDE, true, message.strikes(), reason);
    }
}
