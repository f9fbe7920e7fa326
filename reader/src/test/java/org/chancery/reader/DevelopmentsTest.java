package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.chancery.reader.development.Development;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts say has become of earlier plans, in the manners of many ministries. */
class DevelopmentsTest {
    private static final Reader READER = Reader.create();

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        done       | The bridge at Ungheni was rebuilt with Latvian funds.                       | The bridge at Ungheni was rebuilt with Latvian funds
        done       | The library has already received its books.                                 | The library has already received its books
        done       | The film week ran in Riga from 2 to 8 May 2024.                             | The film week ran in Riga from 2 to 8 May 2024
        done       | The ministers welcomed the launch of the ferry between Riga and Giurgiu.    | The ministers welcomed the launch of the ferry between Riga and Giurgiu
        done       | The alarm system, for which Latvia is thanked, is now fully operational.    | The alarm system, for which Latvia is thanked, is now fully operational
        done       | A lecturer from Riga is teaching in Chisinau.                               | A lecturer from Riga is teaching in Chisinau
        done       | The clinic took delivery of two ambulances.                                 | The clinic took delivery of two ambulances
        progressed | The treaty has passed the second round of expert negotiations.              | The treaty has passed the second round of expert negotiations
        progressed | A site for the school has been found.                                       | A site for the school has been found
        progressed | The ministers discussed preparations for the forum in Riga.                 | The ministers discussed preparations for the forum in Riga
        progressed | Negotiations on the double taxation treaty continue.                        | Negotiations on the double taxation treaty continue
        progressed | Experts had visited the plant, although work had not yet begun.             | Experts had visited the plant, although work had not yet begun
        postponed  | The opening has been moved from May to June 2025.                           | The opening has been moved from May to June 2025
        postponed  | The talks will now take place in May 2025.                                  | The talks will now take place in May 2025
        postponed  | The deadline had to be deferred.                                            | The deadline had to be deferred
        dropped    | Latvia decided against the construction of a centre.                        | Latvia decided against the construction of a centre
        dropped    | The consulate has been taken off the agenda.                                | The consulate has been taken off the agenda
        dropped    | The visit, which had been planned for May, is cancelled.                    | The visit, which had been planned for May, is cancelled
        dropped    | Plans for a trade house are no longer being pursued.                        | Plans for a trade house are no longer being pursued
        superseded | The roadmap for ferries has been replaced by a plan for ports.              | The roadmap for ferries has been replaced by a plan for ports
        reviewed   | The ministers went over what had been agreed in Riga.                       | The ministers went over what had been agreed in Riga
        reviewed   | The implementation of the decisions taken in Riga was examined.             | The implementation of the decisions taken in Riga was examined
        """)
    void readsEnglish(String course, String sentence, String words) {
        assertThat(developments(sentence, "en")).containsExactly(course + ": " + words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The parties discussed the building of a bridge.
        The agreement shall enter into force on 3 May 2024.
        The parties agreed to set up a group that has been opened to experts.
        The school will be opened in May 2025.
        The school has not opened.
        The importance of the bridge was stressed.
        """)
    void tellsNothingOfWhatIsSaidOrYetToBeDone(String sentence) {
        assertThat(developments(sentence, "en")).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        done       | В Риге создан учебный центр.
        done       | Неделя латвийского кино прошла в Кишинёве в мае 2024 года.
        done       | Латвия передала школе два автобуса.
        progressed | Проект соглашения согласован экспертами.
        progressed | Ведётся строительство моста.
        progressed | В мае группа инженеров побывала на станции.
        postponed  | Подписание было отложено до мая 2025 года.
        dropped    | Вопрос снят с повестки дня.
        superseded | План портов заменяет дорожную карту по паромам.
        reviewed   | Стороны рассмотрели ход выполнения договоренностей.
        """)
    void readsRussian(String course, String sentence) {
        assertThat(developments(sentence, "ru")).singleElement().asString().startsWith(course + ": ");
    }

    private static List<String> developments(String text, String language) {
        return READER.read(Readings.page(text, language)).developments().stream()
                .map(DevelopmentsTest::inShort)
                .toList();
    }

    private static String inShort(Development one) {
        return one.course().name().toLowerCase(Locale.ROOT) + ": " + one.words().quote();
    }
}
