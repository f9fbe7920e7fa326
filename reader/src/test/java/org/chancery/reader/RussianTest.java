package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Language;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.KeptText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader makes of Russian: each layer on sentences of its own, and all layers on one readout. */
class RussianTest {
    private static final Reader READER = Reader.create();

    private static final String READOUT = """
        Заместитель Министра принял Временного поверенного

        22 ноября 2024 года заместитель Министра иностранных дел Республики Молдова Андрей Мунтяну принял Временного поверенного в делах Латвии в Молдове Я. Озолса, сообщает пресс-служба МИД Молдовы.

        Стороны обсудили политическое, торгово-экономическое и культурное сотрудничество. Мунтяну поздравил латвийского дипломата с Днём независимости Латвии, который отмечается 18 ноября, и выразил уверенность в дальнейшем развитии отношений.

        Озолс предложил провести в Кишинёве неделю латвийского кино и отметил, что в Латвии обучаются более 1 200 молдавских студентов.

        Достигнута договорённость провести пятое заседание Межправительственной комиссии по торгово-экономическому сотрудничеству до конца июня 2025 года в Риге.

        Справка: Товарооборот между Молдовой и Латвией в январе–сентябре 2024 года составил 41,5 млн долларов США. В Молдове работают 60 латвийских компаний, таких как «Варпа» (упаковка) и «Дзинтарс Групп».
        """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        posts         | Министр торговли Чили Пабло Мореда выступил.                                          | Пабло Мореда; Министр торговли; CL
        posts         | Слова министра торговли Чили Пабло Мореды приняты. Министр Пабло Мореда благодарит.   | Пабло Мореда; министра торговли; CL
        posts         | Временный поверенный в делах Польши в РК М. Зелинский выступил.                       | М. Зелинский; Временный поверенный в делах; PL
        posts         | Президент Словении Майя Хорват приняла Армена Германа.                                 | Майя Хорват; Президент; SI
        posts         | Речь шла о посте генерального секретаря ОБСЕ Анны Лунд.                               | Анны Лунд; генерального секретаря; OSCE
        organisations | Об этом сообщили в Посольстве Республики Польша в Казахстане и в МИД РК.              | Посольстве Республики Польша в Казахстане (government) ; МИД РК (government)
        organisations | Речь шла о Генеральной Ассамблее ООН, ЕС и СНГ.                                       | Генеральной Ассамблее ООН (international) ; ЕС (international) ; СНГ (international)
        organisations | Там работают чешские фирмы, такие как «Липа» (стекло) и «Бук».                        | Липа (company) ; Бук (company)
        contacts      | Премьер-министр Чехии провёл в Праге переговоры с Премьер-министром Словакии.         | meeting held CZ+SK
        contacts      | Состоялся телефонный разговор Президента Чили с Королём Испании.                      | call held CL+ES
        contacts      | Завтра Президент Литвы посетит Ригу с официальным визитом.                            | visit planned LT+LV
        contacts      | Визит Премьер-министра Грузии в Армению отложен.                                      | visit cancelled AM+GE
        contacts      | В Вильнюсе прошли литовско-польские консультации.                                     | consultations held LT+PL
        contacts      | Десятое заседание Совместной комиссии Чили и Перу состоится в Лиме в 2026 году.       | session planned CL+PE
        statements    | Президент Чили высоко оценил инициативы перуанской стороны и пригласил гостей.        | praise CL ; invited CL
        statements    | Посол Чили поблагодарил министра иностранных дел Перу и предложил провести форум.     | gratitude CL ; proposed CL
        statements    | ЕС и Перу договорились: / - провести форум; / - открыть рейсы до конца 2026 года.      | agreed EU+PE ; agreed EU+PE
        statements    | По итогам визита Президента Чили в Перу подписан Договор о дружбе.                    | signed CL+PE
        figures       | Экспорт вырос на 12,5% и достиг 1,23 млрд евро.                                       | 12.5 percent exact ; 1230000000 EUR exact
        figures       | В стране учатся свыше 3 тыс. студентов, работают около 20 преподавателей.             | 3000 count over ; 20 count about
        occasions     | Посла поздравили с Днём независимости Финляндии, который отмечается 6 декабря.        | День независимости FI --12-06
        """)
    void readsItsLayers(String layer, String sentence, String meant) {
        Readout readout = READER.read(Readings.page(sentence.replace(" / ", "\n"), "ru"));
        assertThat(Readings.inShort(layer, readout)).isEqualTo(meant.replace(" ; ", " | "));
    }

    @ParameterizedTest
    @CsvSource({
        "во Вьетнаме, VN",
        "Вьетнам, VN",
        "с Ираном, IR",
        "Иран, IR",
        "в Нигере, NE",
        "в Нигерии, NG",
        "в Китае, CN",
        "из Эритреи, ER",
        "в Республике Беларусь, BY",
        "с Перу, PE",
        "о Грузии, GE",
        "из США, US",
        "с Тонгой, TO",
        "польскую сторону, PL",
        "узбекско, UZ",
        "в Нью-Дели, IN",
        "из Ханоя, VN",
        "Груз прибыл, ''",
        "Мало слов, ''",
        "Дана ушла, ''",
        "Перо и бумага, ''",
        "Куб льда, ''",
        "Армен и Герман, ''",
        "в Армении, AM",
        "о Северной Македонии, MK"
    })
    void knowsStatesInAllCases(String words, String code) {
        Chart chart = Language.load("ru").chart(KeptText.of(words));
        new SideReader().mark(chart);
        assertThat(SideReader.counted(chart, 0, chart.tokens().size()).keySet())
                .extracting(Side::code)
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void readsAWholeReadout() {
        Readout readout = READER.read(Readings.page(READOUT, "ru"));
        assertThat(Readings.inShort("posts", readout))
                .isEqualTo("Андрей Мунтяну; заместитель Министра иностранных дел; MD"
                        + " | Я. Озолса; Временного поверенного в делах; LV");
        assertThat(Readings.inShort("organisations", readout))
                .isEqualTo("МИД Молдовы (government)"
                        + " | Межправительственной комиссии по торгово-экономическому сотрудничеству (mechanism)"
                        + " | Варпа (company) | Дзинтарс Групп (company)");
        assertThat(Readings.inShort("contacts", readout)).isEqualTo("meeting held LV+MD | session planned LV+MD");
        assertThat(Readings.inShort("statements", readout))
                .isEqualTo("congratulation MD | confidence MD | emphasis LV | proposed LV | agreed LV+MD");
        assertThat(Readings.inShort("figures", readout))
                .isEqualTo("1200 count over | 41500000 USD exact | 60 count exact");
        assertThat(Readings.inShort("occasions", readout)).isEqualTo("День независимости LV --11-18");
        assertThat(readout.topics())
                .extracting(topic -> topic.subject().name())
                .containsExactly("CULTURE", "EDUCATION", "POLITICAL", "TRADE");
    }

    @Test
    void readsWhenAndWhereOfContacts() {
        Readout readout = READER.read(Readings.page(READOUT, "ru"));
        Contact meeting = readout.contacts().getFirst();
        Contact session = readout.contacts().getLast();
        assertThat(meeting.isMain()).isTrue();
        assertThat(meeting.when()).hasToString("Optional[2024-11-22]");
        assertThat(meeting.participants()).extracting(who -> who.name()).containsExactly("Андрей Мунтяну", "Я. Озолса");
        assertThat(session.setting().ordinal()).hasValue(5);
        assertThat(session.where()).contains("Рига");
    }

    @Test
    void readsWhatFiguresMeasureAndWhatIsDue() {
        Readout readout = READER.read(Readings.page(READOUT, "ru"));
        assertThat(readout.figures())
                .extracting(figure -> figure.measure().code() + " "
                        + figure.period().map(Object::toString).orElse("-"))
                .containsExactly("students -", "trade turnover 2024-01/2024-09", "companies -");
        assertThat(readout.undertakings().getLast().due()).hasToString("Optional[../2025-06]");
    }

    @Test
    void quotesTheTextToTheLetter() {
        assertThat(READER.read(Readings.page(READOUT, "ru")).items())
                .extracting(Item::words)
                .allSatisfy(words -> assertThat(READOUT).contains(words.quote()));
    }
}
