package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.PageReader;
import org.chancery.reader.page.Source;

/**
 * A process of its own that reads one file and says when it had done so, in microseconds, and how long it took to make
 * the reader. Needs nothing but the reader, as a program of a user's would.
 */
final class FirstReadout {
    private FirstReadout() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        long before = System.nanoTime();
        Reader reader = Reader.create();
        long created = System.nanoTime() - before;
        Page page = (Page) new PageReader().read(Source.of(Files.readAllBytes(file), file.toString()));
        int contacts = reader.read(page).contacts().size();
        System.out.println(
                ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) + " " + created / 1_000 + " " + contacts);
    }
}
