package io.gridkeeper.foundation.request;

import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Does what a request asks for once, however often it is sent. Open to every caller: the deed asks who may do it. */
@Stateless
@PermitAll
public class SentRequests {

    private static final Duration KEPT = Duration.ofDays(7);

    @Resource
    private SessionContext session;

    @Inject
    private SentRequestTable table;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Does it in this transaction, unless the caller sent the key before: then the answer of that time is given again. What
     * is refused or fails leaves nothing, not even the key, so that it can be mended and sent with the same one.
     *
     * @param fingerprint tells what the request asks for; one that asks for something else by the same key is refused
     */
    public Answer once(String key, String fingerprint, Callable<Answer> deed) throws Exception {
        var mine = caller.get().accountId() + ":" + key;
        var before = table.find(mine);
        if (before.isPresent()) {
            return again(before.get(), fingerprint);
        }
        var request = new SentRequest(mine, fingerprint, clock.instant());
        Collision.refuse(() -> table.add(request), atOnce -> Optional.of(Refusal.conflict("request.refusal.atOnce")));
        return done(mine, deed);
    }

    private static Answer again(SentRequest before, String fingerprint) {
        if (!before.isSame(fingerprint)) {
            throw Refusal.invalid("request.refusal.otherUse");
        }
        return before.answeredAgain();
    }

    private Answer done(String mine, Callable<Answer> deed) throws Exception {
        try {
            var answer = deed.call();
            if (answer.isDone()) {
                keep(mine, answer);
            } else {
                session.setRollbackOnly();
            }
            return answer;
        } catch (Exception failed) {
            session.setRollbackOnly();
            throw failed;
        }
    }

    /** Looks for the request again: a long deed lets go of all that was read before. */
    private void keep(String mine, Answer answer) {
        var request = table.find(mine).orElseThrow();
        if (answer.isKept()) {
            request.answer(answer);
        } else {
            table.remove(request);
        }
    }

    /** Forgets what nobody sends again. */
    public void sweep() {
        table.removeOlderThan(clock.instant().minus(KEPT));
    }
}
