package org.chancery.bench;

import org.chancery.reader.Reader;
import org.chancery.reader.Readout;
import org.chancery.reader.page.Page;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads one text that is longer and longer: the time for each megabyte read has to stay the same. */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 2)
public class Growth {
    private final Texts texts = Texts.given();
    private final Reader reader = Reader.create();
    private Page page = texts.pages().getFirst();

    @Param({"10000", "50000", "100000", "200000", "1000000", "10000000"})
    private int length;

    @Setup
    public void lengthen() {
        page = texts.repeated(length);
    }

    @Benchmark
    public Readout read() {
        return reader.read(page);
    }
}
