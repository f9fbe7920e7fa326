package org.chancery.register.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipOutputStream;
import org.chancery.register.RegisterException;
import org.chancery.register.database.Column;
import org.chancery.register.database.Schema;
import org.chancery.register.database.Table;
import org.chancery.register.document.Hash;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes all that a register holds, row by row: no more than a row and the names of the entries is held in memory. */
final class Backup {
    private static final int ROWS_AT_A_TIME = 500;

    private final Handle handle;
    private final Schema schema;
    private final ZipOutputStream zip;
    private final Set<String> written = new HashSet<>();
    private long bytes;

    private Backup(Handle handle, OutputStream out) {
        this.handle = handle;
        schema = Schema.of(handle);
        zip = new ZipOutputStream(out);
    }

    /** Writes the register that a handle sees; the stream stays open. */
    static Manifest write(Handle handle, OutputStream out, Stamp stamp) {
        try {
            return new Backup(handle, out).write(stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new RegisterException("cannot read the register", e);
        }
    }

    private Manifest write(Stamp stamp) throws IOException, SQLException {
        List<Manifest.Part> parts = new ArrayList<>();
        for (Table table : schema.tables()) {
            parts.add(rows(table));
        }
        for (Table table : schema.tables()) {
            if (table.holdsBytes()) {
                bytes(table);
            }
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                stamp.program(),
                schema.version(),
                stamp.instant(),
                parts,
                new Manifest.Bytes(written.size(), bytes));
        zip.putNextEntry(Entries.entry(Entries.MANIFEST));
        zip.write(ManifestForm.written(manifest));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    private Manifest.Part rows(Table table) throws IOException, SQLException {
        zip.putNextEntry(Entries.entry(Entries.ofTable(table.name())));
        Tally tally = new Tally(zip);
        long rows = 0;
        try (PreparedStatement statement = statement(table);
                ResultSet row = statement.executeQuery();
                JsonGenerator json = JsonLines.writer(tally)) {
            while (row.next()) {
                json.writeStartObject();
                for (Column column : table.columns()) {
                    JsonLines.write(json, column.name(), value(row, column));
                }
                json.writeEndObject();
                json.writeRaw('\n');
                rows++;
            }
        }
        zip.closeEntry();
        return new Manifest.Part(table.name(), rows, tally.size(), tally.sha256());
    }

    private PreparedStatement statement(Table table) throws SQLException {
        PreparedStatement statement = handle.getConnection().prepareStatement(schema.rowsOf(table));
        statement.setFetchSize(ROWS_AT_A_TIME);
        return statement;
    }

    private static Value value(ResultSet row, Column column) throws SQLException {
        return switch (column.kind()) {
            case TEXT -> {
                String text = row.getString(column.name());
                yield text == null ? new Value.Nothing() : new Value.Text(text);
            }
            case NUMBER -> {
                long number = row.getLong(column.name());
                yield row.wasNull() ? new Value.Nothing() : new Value.Whole(number);
            }
            case BYTES -> {
                byte[] content = row.getBytes(column.name());
                yield content == null ? new Value.Nothing() : new Value.Bytes(Hash.of(content));
            }
        };
    }

    private void bytes(Table table) throws IOException, SQLException {
        try (PreparedStatement statement = statement(table);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                for (Column column : table.columns()) {
                    if (column.kind() == Column.Kind.BYTES) {
                        entry(row.getBytes(column.name()));
                    }
                }
            }
        }
    }

    private void entry(byte @Nullable [] content) throws IOException {
        if (content == null) {
            return;
        }
        String sha256 = Hash.of(content);
        if (written.add(sha256)) {
            zip.putNextEntry(Entries.entry(Entries.ofBytes(sha256)));
            zip.write(content);
            zip.closeEntry();
            bytes += content.length;
        }
    }
}
