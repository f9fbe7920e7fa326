package org.chancery.register.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.register.database.Schema;
import org.chancery.register.database.Snapshot;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Looks through a whole register, as it is at one moment. */
public final class RegisterCheck {
    private RegisterCheck() {}

    /**
     * Checks a register. If the database itself is damaged, nothing else is looked at.
     *
     * @param further what else is to be checked against the same moment of the register, such as an index beside it
     */
    public static List<Checked> of(Jdbi db, List<Function<Handle, Checked>> further) {
        // apart from the rest, since what a damaged file is read in cannot even be ended
        Checked integrity = db.withHandle(RegisterCheck::integrity);
        return integrity.faults().isEmpty()
                ? Snapshot.of(db, handle -> inside(handle, integrity, further))
                : List.of(integrity);
    }

    private static List<Checked> inside(Handle handle, Checked integrity, List<Function<Handle, Checked>> further) {
        Schema schema = Schema.of(handle);
        List<Checked> checked = new ArrayList<>();
        checked.add(integrity);
        checked.add(References.check(handle, schema));
        checked.addAll(new Texts(handle).check());
        checked.add(KeptBytes.check(handle));
        checked.add(Completeness.check(handle, schema));
        checked.addAll(Rules.check(handle));
        further.forEach(one -> checked.add(one.apply(handle)));
        return checked;
    }

    private static Checked integrity(Handle handle) {
        Schema schema = Schema.of(handle);
        List<Fault> faults = schema.damages(handle).stream()
                .map(damage -> Fault.of("the database is damaged: " + damage))
                .toList();
        return new Checked(
                "tables of the database in good order", schema.tables().size(), faults);
    }
}
