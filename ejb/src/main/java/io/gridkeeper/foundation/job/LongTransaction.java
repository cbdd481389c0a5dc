package io.gridkeeper.foundation.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.util.function.Supplier;

/** One transaction that may take longer than the five minutes a click has: all of a long work, or nothing of it. */
@Dependent
public class LongTransaction {

    @Resource(lookup = "java:/TransactionManager")
    private TransactionManager transactions;

    /** Commits when the work returns, undoes everything when it throws. None may be under way. */
    public <T> T within(Duration limit, Supplier<T> work) {
        begin(limit);
        try {
            T done = work.get();
            transactions.commit();
            return done;
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            undoWhatIsLeft();
        }
    }

    private void begin(Duration limit) {
        try {
            transactions.setTransactionTimeout((int) limit.toSeconds());
            transactions.begin();
        } catch (NotSupportedException | SystemException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void undoWhatIsLeft() {
        try {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
            transactions.setTransactionTimeout(0);
        } catch (SystemException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
