package org.chancery.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.register.Register;
import org.chancery.register.decision.Addition;
import org.chancery.register.decision.Decision;
import org.chancery.register.decision.Link;
import org.chancery.register.decision.Selection;
import org.chancery.register.decision.Subject;
import org.chancery.register.document.DocumentId;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.item.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = "Decides on what was read. Nothing is edited: a decision is laid over it, and can be taken back.",
        synopsisSubcommandLabel = "(confirm | correct | reject | add | merge | split | accept | refuse | revoke)")
final class DecideCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** The words of a document that tell an added item. */
    static final class Words {
        @Option(
                names = "--words",
                paramLabel = "WORDS",
                description = "the words that tell it, to the letter, if they stand in the text once")
        private @Nullable String quoted;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private @Nullable Place place;

        Selection selection() {
            if (quoted != null) {
                return new Selection.Quoted(quoted);
            }
            return place == null ? new Selection.Quoted("") : new Selection.At(place.from, place.to);
        }
    }

    /** Where words stand. */
    static final class Place {
        @Option(names = "--from", required = true, paramLabel = "UNIT", description = "their first UTF-16 unit, from 0")
        private int from;

        @Option(names = "--to", required = true, paramLabel = "UNIT", description = "the unit after their last")
        private int to;
    }

    @Override
    public void run() {
        commandLine().usage(commandLine().getOut());
    }

    @Command(mixinStandardHelpOptions = true, description = "Finds an item, or one of its fields, right as it is.")
    int confirm(
            @Mixin Home home,
            @Mixin Officer officer,
            @Option(names = "--entry", description = "on the entry to which the item belongs") boolean isEntry,
            @Parameters(index = "0", paramLabel = "ITEM") UUID item,
            @Parameters(index = "1", arity = "0..1", paramLabel = "FIELD") @Nullable String field) {
        return said(home, register -> officer.in(register).confirm(subject(item, isEntry), Optional.ofNullable(field)));
    }

    @Command(mixinStandardHelpOptions = true, description = "Gives fields of an item other values; FIELD= clears one.")
    int correct(
            @Mixin Home home,
            @Mixin Officer officer,
            @Option(names = "--entry", description = "on the entry to which the item belongs") boolean isEntry,
            @Parameters(index = "0", paramLabel = "ITEM") UUID item,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE") List<String> values) {
        return allSaid(
                home,
                register -> fields(values).entrySet().stream()
                        .map(field -> officer.in(register)
                                .correct(subject(item, isEntry), field.getKey(), field.getValue())));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Finds an item wrong: it does not count, however often it is read again.")
    int reject(
            @Mixin Home home,
            @Mixin Officer officer,
            @Option(names = "--entry", description = "on the entry to which the item belongs") boolean isEntry,
            @Parameters(index = "0", paramLabel = "ITEM") UUID item,
            @Parameters(
                            index = "1",
                            arity = "0..1",
                            paramLabel = "FIELD",
                            description = "with --entry: reject the value of this field alone")
                    @Nullable
                    String field) {
        return said(home, register -> officer.in(register).reject(subject(item, isEntry), Optional.ofNullable(field)));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Adds an item that was missed, told by words of a document.")
    int add(
            @Mixin Home home,
            @Mixin Officer officer,
            @ArgGroup(multiplicity = "1") Words words,
            @Parameters(index = "0", paramLabel = "DOCUMENT") UUID document,
            @Parameters(index = "1", paramLabel = "KIND", description = "person, contact, undertaking, …") String kind,
            @Parameters(index = "2..*", arity = "0..*", paramLabel = "FIELD=VALUE") @Nullable List<String> values) {
        Map<String, String> fields = values == null ? Map.of() : fields(values);
        Addition addition = new Addition(word(kind, Kind.class, "kind of item"), words.selection(), fields);
        return said(home, register -> officer.in(register).add(new DocumentId(document), addition));
    }

    @Command(mixinStandardHelpOptions = true, description = "Makes one entry of several.")
    int merge(
            @Mixin Home home,
            @Mixin Officer officer,
            @Parameters(index = "0", paramLabel = "ENTRY") UUID entry,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "ENTRY") List<UUID> others) {
        return allSaid(
                home,
                register -> others.stream()
                        .map(other -> officer.in(register).merge(register.members(entry), register.members(other))));
    }

    @Command(mixinStandardHelpOptions = true, description = "Makes an entry of its own of some items of an entry.")
    int split(
            @Mixin Home home,
            @Mixin Officer officer,
            @Parameters(index = "0", paramLabel = "ENTRY") UUID entry,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "ITEM") List<UUID> items) {
        return said(home, register -> {
            List<UUID> stay = new ArrayList<>(register.members(entry));
            for (UUID item : items) {
                if (!stay.remove(item)) {
                    throw new Failure("the item " + item + " is none of the entry " + entry);
                }
            }
            return officer.in(register).split(stay, items);
        });
    }

    @Command(mixinStandardHelpOptions = true, description = "Finds it right that a later item bears on an undertaking.")
    int accept(
            @Mixin Home home,
            @Mixin Officer officer,
            @Parameters(index = "0", paramLabel = "UNDERTAKING") UUID undertaking,
            @Parameters(index = "1", paramLabel = "ITEM") UUID later,
            @Parameters(index = "2", paramLabel = "BEARING", description = "fulfils, progresses, …") String bearing) {
        return said(home, register -> officer.in(register).accept(link(undertaking, later, bearing)));
    }

    @Command(mixinStandardHelpOptions = true, description = "Finds it wrong that a later item bears on an undertaking.")
    int refuse(
            @Mixin Home home,
            @Mixin Officer officer,
            @Parameters(index = "0", paramLabel = "UNDERTAKING") UUID undertaking,
            @Parameters(index = "1", paramLabel = "ITEM") UUID later,
            @Parameters(index = "2", paramLabel = "BEARING", description = "fulfils, progresses, …") String bearing) {
        return said(home, register -> officer.in(register).refuse(link(undertaking, later, bearing)));
    }

    @Command(mixinStandardHelpOptions = true, description = "Takes a decision back.")
    int revoke(
            @Mixin Home home, @Mixin Officer officer, @Parameters(index = "0", paramLabel = "DECISION") UUID decision) {
        return said(home, register -> officer.in(register).revoke(decision));
    }

    private static Subject subject(UUID item, boolean isEntry) {
        return isEntry ? new Subject.OfEntry(item) : new Subject.OfItem(item);
    }

    private static Link link(UUID undertaking, UUID later, String bearing) {
        return new Link(undertaking, later, word(bearing, Bearing.class, "bearing on an undertaking"));
    }

    private static <E extends Enum<E>> E word(String written, Class<E> type, String meaning) {
        String words = Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new Failure("'" + written + "' is no " + meaning + "; there are " + words));
    }

    private static Map<String, String> fields(List<String> written) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String one : written) {
            int sign = one.indexOf('=');
            if (sign < 1) {
                throw new Failure("'" + one + "' is no value of a field, which is written FIELD=VALUE");
            }
            fields.put(one.substring(0, sign).strip(), one.substring(sign + 1));
        }
        return fields;
    }

    private int said(Home home, Function<Register, Decision> deciding) {
        return allSaid(home, register -> Stream.of(deciding.apply(register)));
    }

    /** Each decision is told as soon as it is made, so that what stands is known if a later one does not. */
    private int allSaid(Home home, Function<Register, Stream<Decision>> deciding) {
        PrintWriter out = commandLine().getOut();
        try (Register register = home.open()) {
            deciding.apply(register).forEach(decision -> {
                out.println(decision.id() + "  " + decision.act().told());
                out.flush();
            });
        }
        return 0;
    }

    private picocli.CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        return spec.commandLine();
    }
}
