package io.gridkeeper.simulator.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An append-only file. Bytes appended at the same time reach the disk by one common force, and nobody who waits
 * for their bytes is told they are safe before that. After a failed write nothing is ever said to be safe again.
 */
final class LedgerFile implements AutoCloseable {
    private final FileChannel channel;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Condition progress = lock.newCondition();
    private ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private long end;
    private long durable;
    private boolean broken;
    private boolean closed;

    private LedgerFile(FileChannel channel) throws IOException {
        this.channel = channel;
        end = channel.size();
        durable = end;
        Thread.ofPlatform().name("ledger").daemon().start(this::writeForEver);
    }

    /** Opens or makes the file and keeps every other process from writing to it. */
    static LedgerFile open(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new IOException("ledger " + file + " is in use");
            }
            return new LedgerFile(channel);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IOException("ledger " + file + " is in use", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Queues bytes; gives where they begin. */
    long append(byte[] bytes) {
        lock.lock();
        try {
            long begin = end;
            pending.writeBytes(bytes);
            end += bytes.length;
            work.signal();
            return begin;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until everything appended so far is on disk. */
    void awaitDurable() throws LedgerBroken {
        lock.lock();
        try {
            long wanted = end;
            while (durable < wanted && !broken) {
                progress.awaitUninterruptibly();
            }
            if (durable < wanted) {
                throw new LedgerBroken();
            }
        } finally {
            lock.unlock();
        }
    }

    byte[] read(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = channel.read(buffer, from + buffer.position());
        }
        return buffer.array();
    }

    long size() {
        lock.lock();
        try {
            return end;
        } finally {
            lock.unlock();
        }
    }

    /** Cuts off what lies behind this place. Only while nobody writes. */
    void truncate(long length) throws IOException {
        awaitDurable();
        lock.lock();
        try {
            channel.truncate(length);
            channel.force(true);
            end = length;
            durable = length;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            awaitDurable();
        } finally {
            lock.lock();
            try {
                closed = true;
                broken = true;
                work.signal();
                progress.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private void writeForEver() {
        try {
            for (ByteBuffer batch = nextBatch(); batch.hasRemaining(); batch = nextBatch()) {
                int size = batch.remaining();
                writeAt(durable, batch);
                advance(size);
            }
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(LedgerFile.class.getName()).log(System.Logger.Level.ERROR, "ledger not written", e);
            giveUp();
        }
    }

    private void writeAt(long begin, ByteBuffer batch) throws IOException {
        long place = begin;
        while (batch.hasRemaining()) {
            place += channel.write(batch, place);
        }
        channel.force(false);
    }

    private ByteBuffer nextBatch() {
        lock.lock();
        try {
            while (pending.size() == 0 && !closed) {
                work.awaitUninterruptibly();
            }
            ByteBuffer batch = ByteBuffer.wrap(pending.toByteArray());
            pending = new ByteArrayOutputStream();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void advance(int bytes) {
        lock.lock();
        try {
            durable += bytes;
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void giveUp() {
        lock.lock();
        try {
            broken = true;
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
