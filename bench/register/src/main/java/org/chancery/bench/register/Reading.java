package org.chancery.bench.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.chancery.reader.Reader;
import org.chancery.register.Register;
import org.chancery.register.document.DocumentId;
import org.chancery.register.relation.Relation;

/** Reads a filled register in a process of its own and says how long each read takes. */
final class Reading {
    private static final int READS = 40;
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private Reading() {}

    /** Takes the folder of the register. */
    public static void main(String[] arguments) {
        Register register = Register.open(Path.of(arguments[0]), Reader.create(), Clock.systemUTC());
        Relation relation = new Readouts(0, 1).largest().relation();
        System.out.printf(Locale.ROOT, "%-36s %10s %10s %10s%n", "ms", "first", "median", "95th");
        reads(register, relation).forEach(Reading::measure);
        System.out.printf(Locale.ROOT, "heap at most %,.0f MB, of which %,.0f MB stay%n", Heap.peak(), Heap.left());
    }

    private static Map<String, Supplier<?>> reads(Register register, Relation relation) {
        Map<String, Supplier<?>> reads = new LinkedHashMap<>();
        reads.put("record of the largest relation", () -> register.relation(relation, AS_OF));
        reads.put("its undertakings", () -> register.relation(relation, AS_OF).undertakings());
        reads.put(
                "a series of it",
                () -> register.relation(relation, AS_OF).series().getFirst());
        reads.put(
                "a person of it",
                () -> register.relation(relation, AS_OF).people().getFirst());
        DocumentId document =
                register.relation(relation, AS_OF).documents().getFirst().id();
        reads.put("a document", () -> register.document(document).orElseThrow());
        return reads;
    }

    private static void measure(String what, Supplier<?> read) {
        long[] times = LongStream.generate(() -> time(read)).limit(1 + READS).toArray();
        long[] sorted = LongStream.of(times).skip(1).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-36s %10.1f %10.1f %10.1f%n",
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
