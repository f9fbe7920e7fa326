package org.chancery.register.undertaking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.undertaking.Undertaking.Kind;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.entry.UndertakingEntry.State;
import org.chancery.register.told.Told;

/** How an undertaking stands on a day. */
record AsOf(LocalDate day) {
    UndertakingEntry entry(Followed one) {
        SortedSet<Side> to = new TreeSet<>();
        one.told().forEach(told -> to.addAll(told.item().to()));
        Optional<Edtf> due =
                one.told().stream().flatMap(told -> told.item().due().stream()).findFirst();
        boolean isUnsettled = one.state() == State.OPEN || one.state() == State.IN_PROGRESS;
        boolean isPast = one.moved()
                .or(() -> due)
                .flatMap(Edtf::last)
                .filter(last -> last.isBefore(day))
                .isPresent();
        return new UndertakingEntry(
                Told.name(one.told()),
                one.undertaking().kind(),
                one.undertaking().by(),
                to,
                due,
                one.moved(),
                one.undertaking().words().quote(),
                one.told().stream()
                        .flatMap(told -> told.item().document().stream())
                        .findFirst(),
                one.madeAt().stream().min(Comparator.comparing(Object::toString)),
                one.state(),
                isUnsettled && isPast,
                isTrackable(one, due),
                Optional.of(one.mentioned()).filter(last -> !last.equals(LocalDate.MIN)),
                one.followUp(),
                Told.evidence(one.told()));
    }

    /** Signed, dated, with a sum, or about a named document, event or body. */
    private static boolean isTrackable(Followed one, Optional<Edtf> due) {
        String quote = one.undertaking().words().quote();
        return one.undertaking().kind() == Kind.SIGNED
                || due.isPresent()
                || one.announced().isPresent()
                || one.undertaking().document().isPresent()
                || quote.chars().skip(1).anyMatch(Character::isDigit);
    }
}
