package org.chancery.register.item;

import java.util.List;
import java.util.Map;
import org.chancery.reader.person.Level;
import org.chancery.reader.person.Person;
import org.chancery.reader.person.Post;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** People with their posts. */
final class FoundPeople extends Found<Person> {
    private static final String INSERT =
            "insert into found_person (finding_id, name, side) values (:finding, :name, :side)";

    private static final String SELECT = """
        select found_person.finding_id as finding, found_person.name as name, found_person.side as side
          from finding
          join found_person on found_person.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place
        """;

    private static final String INSERT_POST = """
        insert into found_post (finding_id, place, title, level, standing, from_time, to_time)
        values (:finding, :place, :title, :level, :standing, :from, :to)
        """;

    private static final String SELECT_POSTS = """
        select found_post.finding_id as finding, found_post.title as title, found_post.level as level,
               found_post.standing as standing, found_post.from_time as from_time, found_post.to_time as to_time
          from finding
          join found_post on found_post.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place, found_post.place
        """;

    FoundPeople() {
        super(Person.class);
    }

    @Override
    void keep(Handle handle, Map<String, Person> people) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        PreparedBatch posts = handle.prepareBatch(INSERT_POST);
        Spellings spellings = new Spellings(handle);
        people.forEach((finding, person) -> {
            rows.bind("finding", finding)
                    .bind("name", person.name())
                    .bind("side", Code.of(person.side()))
                    .add();
            add(posts, finding, person.posts());
            spellings.add(finding, person.spellings());
        });
        rows.execute();
        posts.execute();
        spellings.keep();
    }

    private static void add(PreparedBatch rows, String finding, List<Post> posts) {
        int place = 0;
        for (Post post : posts) {
            rows.bind("finding", finding)
                    .bind("place", place++)
                    .bind("title", post.title())
                    .bind("level", Code.of(post.level()))
                    .bind("standing", Code.of(post.standing()))
                    .bind("from", Code.of(post.from()))
                    .bind("to", Code.of(post.to()))
                    .add();
        }
    }

    @Override
    Map<String, Person> in(Findings findings) {
        Map<String, List<Post>> posts = findings.lists(
                SELECT_POSTS,
                row -> new Post(
                        row.getString("title"),
                        Code.optionalEnum(Level.class, row.getString("level")),
                        Code.enumOf(Post.Standing.class, row.getString("standing")),
                        Code.when(row.getString("from_time")),
                        Code.when(row.getString("to_time"))));
        return findings.items(
                SELECT,
                (row, finding, words) -> new Person(
                        row.getString("name"),
                        posts.getOrDefault(finding, List.of()),
                        Code.side(row.getString("side")),
                        findings.spellings(finding),
                        words));
    }
}
