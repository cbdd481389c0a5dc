package io.gridkeeper.foundation.outbox;

import java.util.List;

/**
 * Messages of one kind that one worker may send to one platform until the lease ends.
 *
 * @param call number of the coming request; settling needs it, so a claim whose lease was lost settles nothing
 * @param failures how often in a row the platform had failed when the claim was made; above zero this is the probe
 */
public record Claim(String platform, String kind, long call, int failures, List<Message> messages) {

    public Claim {
        messages = List.copyOf(messages);
    }

    public boolean platformIsWell() {
        return failures == 0;
    }
}
