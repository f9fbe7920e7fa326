package org.chancery.reader;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.ContactReader;
import org.chancery.reader.development.DevelopmentReader;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.FigureReader;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Language;
import org.chancery.reader.occasion.OccasionReader;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.organisation.OrganisationReader;
import org.chancery.reader.page.Page;
import org.chancery.reader.party.GroupReader;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.person.PersonReader;
import org.chancery.reader.person.Who;
import org.chancery.reader.position.PositionReader;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideMention;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.statement.Statement;
import org.chancery.reader.statement.StatementReader;
import org.chancery.reader.tenure.TenureReader;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Tokens;
import org.chancery.reader.time.TimeReader;
import org.chancery.reader.topic.TopicReader;
import org.chancery.reader.undertaking.TitleReader;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.reader.undertaking.UndertakingReader;

/** All layers of reading for one language, in their order. */
final class LanguageReader {
    private final Language language;
    private final TimeReader times;
    private final SideReader sides = new SideReader();
    private final FigureReader figures;
    private final PersonReader persons;
    private final OrganisationReader organisations;
    private final GroupReader groups;
    private final TitleReader titles;
    private final TenureReader tenures;
    private final StatementReader statements;
    private final ContactReader contacts;
    private final OccasionReader occasions;
    private final DevelopmentReader developments;

    LanguageReader(Language language) {
        this.language = language;
        times = new TimeReader(language);
        figures = new FigureReader(language);
        persons = new PersonReader(language);
        organisations = new OrganisationReader(language);
        groups = new GroupReader(language);
        titles = new TitleReader(language);
        tenures = new TenureReader(language);
        statements = new StatementReader(language);
        contacts = new ContactReader(language);
        occasions = new OccasionReader(language);
        developments = new DevelopmentReader(language);
    }

    Readout read(Page page) {
        Chart chart = language.chart(page.text());
        times.mark(chart, page.published());
        sides.mark(chart);
        List<Who> people = persons.mark(chart, publisher(page));
        List<Organisation> bodies = organisations.mark(chart);
        List<Figure> measured = figures.figures(chart);
        groups.mark(chart);
        SortedSet<Side> main = PartyReader.mark(chart, people);
        titles.mark(chart);
        List<Who> held = tenures.tenures(chart, people, page.published());
        List<Statement> told = statements.statements(chart, main);
        List<Contact> met = contacts.contacts(chart, main, page.published());
        List<Undertaking> undertaken = UndertakingReader.undertakings(chart, told, met, main);
        chart.tokens().unread().ifPresent(rest -> chart.doubt(Doubt.Kind.UNREAD, rest, String.valueOf(rest.length())));
        return new Readout(
                page,
                PersonReader.people(chart, held),
                bodies,
                met,
                undertaken,
                PositionReader.positions(chart, told),
                measured,
                TopicReader.topics(chart),
                occasions.occasions(chart),
                developments.developments(chart, told),
                chart.doubts());
    }

    /** The side whose office publishes a page: "Embassy of Portugal in Estonia" is Portugal's. */
    private Optional<Side> publisher(Page page) {
        return page.publisher()
                .flatMap(name -> sides(KeptText.of(name)).stream().findFirst())
                .filter(mention -> mention.form() != SideMention.Form.SEAT)
                .map(SideMention::side);
    }

    List<SideMention> sides(KeptText words) {
        Chart chart = language.chart(words);
        sides.mark(chart);
        return sides.mentions(chart);
    }

    List<Passage> sentences(Page page) {
        Tokens tokens = language.chart(page.text()).tokens();
        return tokens.sentences().stream()
                .map(sentence -> tokens.passage(sentence.from(), sentence.to()))
                .toList();
    }
}
