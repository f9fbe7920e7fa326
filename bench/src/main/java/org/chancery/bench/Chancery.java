package org.chancery.bench;

import org.chancery.reader.Reader;
import org.chancery.reader.page.Page;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reads all texts with one reader, which all threads share. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class Chancery {
    private final Texts texts = Texts.given();
    private final Reader reader = Reader.create();

    @Benchmark
    public void pass(Blackhole read) {
        for (Page page : texts.pages()) {
            read.consume(reader.read(page));
        }
    }
}
