package org.chancery.register.check;

/**
 * The pairs of sides between which findings tell of contacts, undertakings or figures, computed anew from the findings,
 * beside those that are noted with each reading.
 */
final class PairsOfSides {
    // within a pair, the lesser key comes first on both sides of the comparison
    private static final String TOLD_BESIDE_NOTED = """
        with told as (
            select finding.reading_id as reading_id, a.side as one, b.side as other
              from finding
              join item on item.id = finding.item_id
              join finding_side as a on a.finding_id = finding.id
              join finding_side as b on b.finding_id = finding.id
             where item.kind in ('contact', 'undertaking') and a.side < b.side
            union
            select finding.reading_id,
                   case when from_side < to_side then from_side else to_side end,
                   case when from_side < to_side then to_side else from_side end
              from found_figure
              join finding on finding.id = found_figure.finding_id
             where from_side <> to_side
        ),
        noted as (
            select reading_id,
                   case when one < other then one else other end as one,
                   case when one < other then other else one end as other
              from reading_relation
        ),
        """;

    private static final String DOCUMENTS = """
        select distinct revision.document_id as document
          from differing
          join reading on reading.id = differing.reading_id
          join publication on publication.id = reading.publication_id
          join revision on revision.id = publication.revision_id
         order by revision.document_id
        """;

    static final String MISSING = TOLD_BESIDE_NOTED + """
        differing as (
            select reading_id, one, other from told except select reading_id, one, other from noted
        )
        """ + DOCUMENTS;

    static final String UNTOLD = TOLD_BESIDE_NOTED + """
        differing as (
            select reading_id, one, other from noted except select reading_id, one, other from told
        )
        """ + DOCUMENTS;

    private PairsOfSides() {}
}
