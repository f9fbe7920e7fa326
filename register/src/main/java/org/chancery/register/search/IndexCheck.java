package org.chancery.register.search;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.chancery.register.check.Checked;
import org.chancery.register.check.Fault;
import org.chancery.register.document.DocumentId;
import org.jdbi.v3.core.Handle;

/** Holds an index against the register, as far as it follows it; what has changed since is taken in by the next search. */
final class IndexCheck {
    private static final String FOLLOWED = """
        select document_now.document_id as document
          from document_now
          join (select subject, max(seq) as latest from change where kind = 'document' group by subject) changed
            on changed.subject = document_now.document_id
         where changed.latest <= :seq
           and not exists (select 1 from withdrawal where withdrawal.document_id = document_now.document_id)
         order by document_now.document_id
        """;

    private static final String UNFOLLOWED = """
        select distinct subject as document from change where kind = 'document' and seq > :seq order by subject
        """;

    private static final String REMEDY = "; \"chancery index --rebuild\" writes it anew";

    private final Handle handle;
    private final List<Fault> faults = new ArrayList<>();

    /** In the transaction of a handle. */
    IndexCheck(Handle handle) {
        this.handle = handle;
    }

    /** What is wrong with the index in a folder; nothing if there is none, since the next search makes it. */
    Checked check(IndexFolder folder) throws IOException {
        if (!Files.isDirectory(folder.path())) {
            return checked(0);
        }
        long count = 0;
        try (Directory directory = folder.open()) {
            if (DirectoryReader.indexExists(directory)) {
                count = check(directory);
            }
        } catch (IOException e) {
            if (!IndexFolder.isDamage(e)) {
                throw e;
            }
            faults.add(new Fault(Optional.empty(), "the index is damaged: " + e.getMessage() + REMEDY));
        }
        return checked(count);
    }

    private Checked checked(long count) {
        return new Checked("documents in the index, as far as it follows the register", count, faults);
    }

    private long check(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            Optional<IndexState> state = IndexFolder.state(reader);
            return state.isPresent() ? compare(documents(reader), state.get().seq()) : 0;
        }
    }

    private long compare(Set<String> indexed, long seq) {
        Set<String> followed = documents(FOLLOWED, seq);
        Set<String> unfollowed = documents(UNFOLLOWED, seq);
        for (String document : followed) {
            if (!indexed.contains(document)) {
                faults.add(fault(document, "does not stand in the index" + REMEDY));
            }
        }
        for (String document : indexed) {
            if (!followed.contains(document) && !unfollowed.contains(document)) {
                faults.add(fault(document, "stands in the index and not in the register" + REMEDY));
            }
        }
        return indexed.size();
    }

    private static Fault fault(String document, String sentence) {
        return new Fault(Optional.of(DocumentId.parse(document)), sentence);
    }

    private Set<String> documents(String sql, long seq) {
        return new TreeSet<>(handle.createQuery(sql)
                .bind("seq", seq)
                .map((row, context) -> row.getString("document"))
                .list());
    }

    private static Set<String> documents(DirectoryReader reader) throws IOException {
        Set<String> documents = new TreeSet<>();
        IndexSearcher searcher = new IndexSearcher(reader);
        Terms terms = MultiTerms.getTerms(reader, Fields.DOCUMENT);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            // a term stays for a while after its last entry was replaced
            if (searcher.count(new TermQuery(new Term(Fields.DOCUMENT, term))) > 0) {
                documents.add(term.utf8ToString());
            }
        }
        return documents;
    }
}
