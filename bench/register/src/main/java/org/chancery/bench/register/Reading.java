package org.chancery.bench.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.chancery.reader.Reader;
import org.chancery.register.Register;
import org.chancery.register.document.DocumentId;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.relation.Relation;
import org.chancery.register.search.Narrowing;
import org.chancery.register.search.Progress;
import org.chancery.register.search.Query;
import org.chancery.register.search.SearchIndex;

/** Reads a filled register in a process of its own and says how long each read takes. */
final class Reading {
    private static final int READS = 40;
    private static final int HITS = 20;
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private Reading() {}

    /** Takes the folder of the register. */
    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        try (Register register = Register.open(home, Reader.create(), Clock.systemUTC());
                SearchIndex index = register.searchIndex(home)) {
            long before = System.nanoTime();
            index.update(Progress.SILENT);
            System.out.printf(Locale.ROOT, "index brought up to date in %.0f s%n", (System.nanoTime() - before) / 1e9);
            System.out.printf(Locale.ROOT, "%-40s %10s %10s %10s%n", "ms", "first", "median", "95th");
            reads(register, index).forEach(Reading::measure);
        }
        System.out.printf(Locale.ROOT, "heap at most %,.0f MB, of which %,.0f MB stay%n", Heap.peak(), Heap.left());
    }

    private static Map<String, Supplier<?>> reads(Register register, SearchIndex index) {
        Relation relation = new Readouts(0, 1).largest().relation();
        AtomicInteger days = new AtomicInteger();
        Map<String, Supplier<?>> reads = new LinkedHashMap<>();
        // as of another day each time, so that nothing computed before is of use
        reads.put(
                "record of the largest relation, computed",
                () -> register.relation(relation, AS_OF.plusDays(days.incrementAndGet())));
        reads.put("record of the largest relation", () -> register.relation(relation, AS_OF));
        reads.put("its undertakings", () -> register.relation(relation, AS_OF).undertakings());
        reads.put(
                "a series of it",
                () -> register.relation(relation, AS_OF).series().getFirst());
        PersonEntry person = register.relation(relation, AS_OF).people().getFirst();
        reads.put(
                "a person of it",
                () -> register.relation(relation, AS_OF).people().getFirst());
        reads.put(
                "a person across relations",
                () -> register.people().of(person.items().getFirst(), AS_OF).orElseThrow());
        DocumentId document =
                register.relation(relation, AS_OF).documents().getFirst().id();
        reads.put("a document", () -> register.document(document).orElseThrow());
        for (String words : List.of("agreement", "\"joint commission\"", "minist* energy", person.name())) {
            reads.put(
                    "search for " + words, () -> index.search(new Query(words, Narrowing.NONE, HITS), Progress.SILENT));
        }
        return reads;
    }

    private static void measure(String what, Supplier<?> read) {
        long[] times = LongStream.generate(() -> time(read)).limit(1 + READS).toArray();
        long[] sorted = LongStream.of(times).skip(1).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-40s %10.1f %10.1f %10.1f%n",
                what,
                times[0] / 1e6,
                sorted[READS / 2] / 1e6,
                sorted[(int) Math.ceil(READS * 0.95) - 1] / 1e6);
    }

    private static long time(Supplier<?> read) {
        long before = System.nanoTime();
        Object told = read.get();
        long after = System.nanoTime();
        if (told == null) {
            throw new IllegalStateException("nothing was read");
        }
        return after - before;
    }
}
