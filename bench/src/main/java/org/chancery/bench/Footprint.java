package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.function.Function;
import org.chancery.reader.Reader;

/** A process of its own, in a small heap, that reads all texts on all cores and says how much of the heap it took. */
final class Footprint {
    private static final int PASSES = 20;

    private Footprint() {}

    public static void main(String[] arguments) throws InterruptedException {
        Texts texts = Texts.given();
        Reader reader = Reader.create();
        Thread[] threads = new Thread[Runtime.getRuntime().availableProcessors()];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> read(reader, texts));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        long peak = heap(MemoryPoolMXBean::getPeakUsage);
        System.gc();
        System.out.println(peak + " " + heap(MemoryPoolMXBean::getUsage) + " " + reader.version());
    }

    private static void read(Reader reader, Texts texts) {
        for (int i = 0; i < PASSES; i++) {
            texts.pages().forEach(reader::read);
        }
    }

    private static long heap(Function<MemoryPoolMXBean, MemoryUsage> usage) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> usage.apply(pool).getUsed())
                .sum();
    }
}
