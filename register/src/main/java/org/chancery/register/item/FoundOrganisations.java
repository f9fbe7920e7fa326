package org.chancery.register.item;

import java.util.Map;
import java.util.Optional;
import org.chancery.reader.organisation.Organisation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Companies, ministries, mechanisms. */
final class FoundOrganisations extends Found<Organisation> {
    private static final String INSERT = """
        insert into found_organisation (finding_id, name, kind, side, sector)
        values (:finding, :name, :kind, :side, :sector)
        """;

    private static final String SELECT = """
        select found_organisation.finding_id as finding, found_organisation.name as name,
               found_organisation.kind as kind, found_organisation.side as side, found_organisation.sector as sector
          from finding
          join found_organisation on found_organisation.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place
        """;

    FoundOrganisations() {
        super(Organisation.class);
    }

    @Override
    void keep(Handle handle, Map<String, Organisation> organisations) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        Spellings spellings = new Spellings(handle);
        organisations.forEach((finding, organisation) -> {
            rows.bind("finding", finding)
                    .bind("name", organisation.name())
                    .bind("kind", Code.of(organisation.kind()))
                    .bind("side", Code.of(organisation.side()))
                    .bind("sector", Code.of(organisation.sector()))
                    .add();
            spellings.add(finding, organisation.spellings());
        });
        rows.execute();
        spellings.keep();
    }

    @Override
    Map<String, Organisation> in(Findings findings) {
        return findings.items(
                SELECT,
                (row, finding, words) -> new Organisation(
                        row.getString("name"),
                        Code.enumOf(Organisation.Kind.class, row.getString("kind")),
                        Code.side(row.getString("side")),
                        Optional.ofNullable(row.getString("sector")),
                        findings.spellings(finding),
                        words));
    }
}
