package org.chancery.bench.register;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.Locale;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Source;
import org.chancery.register.Register;
import org.chancery.register.document.Addition;

/** Fills a fresh register with generated readouts and says how fast it was at the start and at the end. */
final class Adding {
    private static final int LONGEST_STRETCH = 5_000;

    private final Register register;
    private final int count;

    private Adding(Register register, int count) {
        this.register = register;
        this.count = count;
    }

    /** Takes a folder that is no register yet, how many readouts, and a seed. */
    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        // what a process does once and for all is no part of any rate
        Adding rehearsal = new Adding(open(home.resolve("rehearsal")), Math.min(count, LONGEST_STRETCH / 5));
        rehearsal.add(new Readouts(seed + 1, rehearsal.count).all().iterator(), rehearsal.count);
        new Adding(open(home), count).run(new Readouts(seed, count));
    }

    private static Register open(Path home) {
        return Register.open(home, Reader.create(), Clock.systemUTC());
    }

    private void run(Readouts readouts) {
        int stretch = Math.min(LONGEST_STRETCH, count / 4);
        Iterator<Source> sources = readouts.all().iterator();
        Rate first = add(sources, stretch);
        Rate between = add(sources, count - 2 * stretch);
        Rate last = add(sources, stretch);
        System.out.printf(Locale.ROOT, "%,d readouts added, one transaction each%n", count);
        System.out.printf(Locale.ROOT, "%-36s %10s %10s %10s %10s%n", "", "first", "between", "last", "last/first");
        print("readouts/s", first.perSecond(), between.perSecond(), last.perSecond());
        print("readouts/s of processor time", first.perBusySecond(), between.perBusySecond(), last.perBusySecond());
        System.out.printf(
                Locale.ROOT,
                "wanted: 0.8 or more; heap at most %,.0f MB, of which %,.0f MB stay%n",
                Heap.peak(),
                Heap.left());
    }

    private static void print(String what, double first, double between, double last) {
        System.out.printf(Locale.ROOT, "%-36s %10.1f %10.1f %10.1f %10.2f%n", what, first, between, last, last / first);
    }

    /** How many were added in how many nanoseconds; busy are those in which this thread had a processor. */
    private record Rate(int added, long elapsed, long busy) {
        double perSecond() {
            return added / (elapsed / 1e9);
        }

        double perBusySecond() {
            return added / (busy / 1e9);
        }
    }

    private Rate add(Iterator<Source> sources, int wanted) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long busyBefore = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < wanted; i++) {
            Source source = sources.next();
            if (!(register.add(source) instanceof Addition.Added)) {
                throw new IllegalStateException("not a new document: " + source);
            }
        }
        return new Rate(wanted, System.nanoTime() - start, threads.getCurrentThreadCpuTime() - busyBefore);
    }
}
