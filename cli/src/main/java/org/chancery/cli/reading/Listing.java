package org.chancery.cli.reading;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chancery.reader.Readout;
import org.chancery.reader.person.Post;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;

/** Writes a readout for a person at a terminal: layer by layer, each item with its words. */
public final class Listing {
    private final PrintWriter out;

    private Listing(PrintWriter out) {
        this.out = out;
    }

    public static void write(Readout readout, PrintWriter out) {
        Listing listing = new Listing(out);
        listing.layer(
                "People",
                readout.people(),
                person -> person.name()
                        + person.posts().stream().map(Post::title).reduce("", (all, post) -> all + ", " + post)
                        + person.side().map(side -> " (" + side.code() + ")").orElse(""));
        listing.layer("Organisations", readout.organisations(), one -> one.name() + " (" + code(one.kind()) + ")");
        listing.layer(
                "Contacts",
                readout.contacts(),
                contact -> code(contact.status()) + " "
                        + code(contact.kind())
                        + contact.when().map(when -> ", " + when).orElse("")
                        + contact.where().map(where -> ", " + where).orElse("")
                        + ", " + codes(contact.sides()));
        listing.layer(
                "Undertakings",
                readout.undertakings(),
                one -> code(one.kind()) + " by " + codes(one.by())
                        + one.due().map(due -> ", due " + due).orElse(""));
        listing.layer(
                "Developments",
                readout.developments(),
                one -> code(one.course()) + one.when().map(when -> ", " + when).orElse(""));
        listing.layer("Positions", readout.positions(), one -> code(one.act()) + " by " + codes(one.by()));
        listing.layer(
                "Figures",
                readout.figures(),
                figure -> figure.measure().code() + " "
                        + figure.value().toPlainString() + " " + figure.unit().code()
                        + figure.period().map(period -> ", " + period).orElse(""));
        listing.layer("Topics", readout.topics(), topic -> code(topic.subject()));
        listing.layer(
                "Occasions",
                readout.occasions(),
                one -> one.name()
                        + one.side().map(side -> " (" + side.code() + ")").orElse("")
                        + one.date().map(date -> ", " + date).orElse(""));
    }

    private <T extends Item> void layer(String title, List<T> items, Function<T, String> said) {
        if (items.isEmpty()) {
            return;
        }
        out.println(title);
        for (T item : items) {
            out.println("  " + said.apply(item));
            out.println("      \u201C" + item.words().quote().replaceAll("\\s+", " ") + "\u201D");
        }
    }

    private static String codes(Iterable<Side> sides) {
        StringBuilder codes = new StringBuilder();
        sides.forEach(side -> codes.append(codes.isEmpty() ? "" : "\u2013").append(side.code()));
        return codes.toString();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
