package org.chancery.bench.register;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.function.Function;

/** The heap of this process, in MB. */
final class Heap {
    private static final double MEGA = 1e6;

    private Heap() {}

    /**
     * No less than the most that was used at once, what nobody needed any more included: the peaks of its parts, which need
     * not have been at one time.
     */
    static double peak() {
        return used(MemoryPoolMXBean::getPeakUsage);
    }

    /** What is left when all has been collected. */
    static double left() {
        System.gc();
        return used(MemoryPoolMXBean::getUsage);
    }

    private static double used(Function<MemoryPoolMXBean, MemoryUsage> usage) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToDouble(pool -> usage.apply(pool).getUsed() / MEGA)
                .sum();
    }
}
