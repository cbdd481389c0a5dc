/**
 * Requests that carry a key of their sender's: sent again, they are answered as before and do nothing.
 *
 * <p>{@link io.gridkeeper.foundation.request.SentRequests} keeps the key and the answer in the transaction of what the
 * request did, so that both are there or neither is; the key's primary key lets only one of two at the same moment through.
 * Answers are kept for seven days.
 */
@NullMarked
package io.gridkeeper.foundation.request;

import org.jspecify.annotations.NullMarked;
