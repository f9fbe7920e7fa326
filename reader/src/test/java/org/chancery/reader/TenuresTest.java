package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When people took up and left their posts, and whom they followed in them. */
class TenuresTest {
    private static final Reader READER = Reader.create();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        Jan Kowalski was appointed Minister of Energy of Poland in March 2024. => Jan Kowalski; Minister of Energy 2024-03/
        Minister of Energy of Poland Jan Kowalski, who was appointed in March 2024, spoke. => Jan Kowalski; Minister of Energy 2024-03/
        Minister of Energy of Poland Jan Kowalski, appointed on 4 March 2024, spoke. => Jan Kowalski; Minister of Energy 2024-03-04/
        Minister of Energy of Poland Jan Kowalski took office on 12 May 2024. => Jan Kowalski; Minister of Energy 2024-05-12/
        Minister of Energy of Poland Jan Kowalski, who took up his duties in May 2023, spoke. => Jan Kowalski; Minister of Energy 2023-05/
        In May 2023, Minister of Energy of Poland Jan Kowalski assumed office. => Jan Kowalski; Minister of Energy 2023-05/
        Ambassador of Poland to Peru Jan Kowalski spoke. He has held this post since August 2020. => Jan Kowalski; Ambassador 2020-08/
        Jan Kowalski has served as Ambassador of Poland to Peru since 2021. => Jan Kowalski; Ambassador 2021/
        Jan Kowalski has been Poland's ambassador to Peru since September 2021. => Jan Kowalski; ambassador 2021-09/
        Jan Kowalski, Ambassador of Poland to Peru since 2021, spoke. => Jan Kowalski; Ambassador 2021/
        Jan Kowalski became Minister of Energy of Poland in March 2024. => Jan Kowalski; Minister of Energy 2024-03/
        Minister of Energy of Poland Jan Kowalski was sworn in on 4 March 2024. => Jan Kowalski; Minister of Energy 2024-03-04/
        Ambassador of Poland to Peru Jan Kowalski presented his credentials to President Ana Rey of Peru on 3 May 2024. => Jan Kowalski; Ambassador 2024-05-03/ | Ana Rey; President
        """)
    void readsWhenAPostWasTakenUp(String text, String meant) {
        assertThat(tenures(text, "en")).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        Ambassador of Poland to Peru Jan Kowalski, who left the post at the end of June 2024, spoke. => Jan Kowalski; Ambassador /2024-06 former
        Minister of Energy of Poland Jan Kowalski resigned on 3 May 2024. => Jan Kowalski; Minister of Energy /2024-05-03 former
        Minister of Energy of Poland Jan Kowalski stepped down in May 2024. => Jan Kowalski; Minister of Energy /2024-05 former
        Minister of Energy of Poland Jan Kowalski was dismissed in May 2024. => Jan Kowalski; Minister of Energy /2024-05 former
        Ambassador of Poland to Peru Jan Kowalski completed his mission in July 2024. => Jan Kowalski; Ambassador /2024-07 former
        Ambassador of Poland to Peru Jan Kowalski, whose term ended in July 2024, spoke. => Jan Kowalski; Ambassador /2024-07 former
        Jan Kowalski, who had been ambassador of Poland to Peru since September 2021, went home in July 2024. => Jan Kowalski; ambassador 2021-09/2024-07 former
        Jan Kowalski served as Ambassador of Poland to Peru from 2020 to 2024. => Jan Kowalski; Ambassador 2020/2024 former
        Jan Kowalski was Minister of Energy of Poland until July 2024. => Jan Kowalski; Minister of Energy /2024-07 former
        """)
    void readsWhenAPostWasLeft(String text, String meant) {
        assertThat(tenures(text, "en")).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        Minister of Energy of Poland Jan Kowalski, who took over from Anna Lis in June 2024, spoke. => Jan Kowalski; Minister of Energy 2024-06/ | Anna Lis; Minister of Energy /2024-06 former
        Minister of Energy of Poland Jan Kowalski, who took over the post from Anna Lis in June 2024, spoke. => Jan Kowalski; Minister of Energy 2024-06/ | Anna Lis; Minister of Energy /2024-06 former
        Minister of Energy of Poland Jan Kowalski spoke. It was his first visit since he succeeded Anna Lis in June 2024. => Jan Kowalski; Minister of Energy 2024-06/ | Anna Lis; Minister of Energy /2024-06 former
        Jan Kowalski succeeded Anna Lis as Minister of Energy of Poland in June 2024. => Jan Kowalski; Minister of Energy 2024-06/ | Anna Lis; Minister of Energy /2024-06 former
        Minister of Energy of Poland Jan Kowalski, who was appointed in June 2024 in place of Anna Lis, spoke. => Jan Kowalski; Minister of Energy 2024-06/ | Anna Lis; Minister of Energy /2024-06 former
        Ambassador of Poland to Peru Jan Kowalski was appointed in July 2024. He replaces Anna Lis, who left the post at the end of June 2024. => Jan Kowalski; Ambassador 2024-07/ | Anna Lis; Ambassador /2024-06 former
        Minister of Energy of Peru Ana Rey met Minister of Energy of Poland Jan Kowalski. Ana Rey congratulated her colleague, who took over the post from Anna Lis in June 2024. => Ana Rey; Minister of Energy | Jan Kowalski; Minister of Energy 2024-06/ | Anna Lis; Minister of Energy /2024-06 former
        Minister of Energy of Poland Anna Lis was succeeded by Jan Kowalski in June 2024. => Anna Lis; Minister of Energy /2024-06 former | Jan Kowalski; Minister of Energy 2024-06/
        """)
    void readsWhoFollowedWhom(String text, String meant) {
        assertThat(tenures(text, "en")).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        Jan Kowalski, who led the Department for Asia until August 2023, became ambassador of Poland to Peru in September 2023. => Jan Kowalski; ambassador 2023-09/ | Head of the Department for Asia /2023-08 former
        Deputy Minister of Energy of Moldova Ana Rusu, who had headed the Europe Department until she was appointed Deputy Minister in April 2024, spoke. => Ana Rusu; Deputy Minister of Energy | Deputy Minister 2024-04/ | Head of the Europe Department /2024-04 former
        Minister of Energy of Poland Jan Kowalski spoke about oil, a post he has held since March 2024. => Jan Kowalski; Minister of Energy 2024-03/
        Minister of Energy of Poland Jan Kowalski, who was named to the post in March 2024, spoke. => Jan Kowalski; Minister of Energy 2024-03/
        Minister of Energy of Poland Jan Kowalski has been at the helm of the ministry since March 2024. => Jan Kowalski; Minister of Energy 2024-03/
        Minister of Energy of Poland Jan Kowalski was appointed by the President on 4 March 2024, succeeding Anna Lis. => Jan Kowalski; Minister of Energy 2024-03-04/ | Anna Lis; Minister of Energy /2024-03-04 former
        Minister of Energy of Poland Jan Kowalski, in office since 13 March 2024, spoke. => Jan Kowalski; Minister of Energy 2024-03-13/
        It was the first visit of Minister of Energy of Poland Jan Kowalski since his appointment in March 2024. => Jan Kowalski; Minister of Energy 2024-03/
        It was Minister of Energy Jan Kowalski's first visit since taking office in March 2024. => Jan Kowalski; Minister of Energy 2024-03/
        The new Ambassador of Poland to Peru, Jan Kowalski, appointed in July 2024, spoke. => Jan Kowalski; Ambassador 2024-07/
        Jan Kowalski, appointed Minister of Energy of Poland in March 2024, spoke. => Jan Kowalski; Minister of Energy 2024-03/
        On 3 May 2024, the King of Norway appointed Jan Kowalski as Ambassador to Peru. => Jan Kowalski; Ambassador 2024-05-03/
        Minister of Energy of Poland Jan Kowalski spoke. His predecessor, Anna Lis, left office in March 2024. => Jan Kowalski; Minister of Energy | Anna Lis; Minister of Energy /2024-03 former
        Ambassador of Poland to Peru Jan Kowalski succeeded Anna Lis, who left in July 2024. => Jan Kowalski; Ambassador | Anna Lis; Ambassador /2024-07 former
        Jan Kowalski, Ambassador of Poland to Peru (2020–2024), spoke. => Jan Kowalski; Ambassador 2020/2024 former
        Ambassador of Poland to Peru Jan Kowalski, accredited in Lima since September 2021, spoke. => Jan Kowalski; Ambassador 2021-09/
        Ambassador of Poland to Peru Jan Kowalski has represented his country since September 2021. => Jan Kowalski; Ambassador 2021-09/
        The term of Ambassador of Poland to Peru Jan Kowalski ended in July 2024. => Jan Kowalski; Ambassador /2024-07 former
        """)
    void readsTenuresInOtherManners(String text, String meant) {
        assertThat(tenures(text, "en")).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        Minister of Energy of Poland Jan Kowalski took part in the forum on 3 May 2024. => Jan Kowalski; Minister of Energy
        Minister of Energy of Poland Jan Kowalski congratulated his friend, who took office in May 2024. => Jan Kowalski; Minister of Energy
        Minister of Energy of Poland Jan Kowalski left Lima on 3 May 2024. => Jan Kowalski; Minister of Energy
        The President of Peru Ana Rey appointed new judges in May 2024. => Ana Rey; President
        Minister of Energy of Poland Jan Kowalski replaced the old pipeline in May 2024. => Jan Kowalski; Minister of Energy
        Minister of Energy of Poland Jan Kowalski said that the agreement replaced the Lima Protocol in May 2024. => Jan Kowalski; Minister of Energy
        Minister of Energy of Poland Jan Kowalski, whose diplomatic mission is coming to an end, spoke. => Jan Kowalski; Minister of Energy
        Minister of Energy of Poland Jan Kowalski concluded his mission to Lima in May 2024. => Jan Kowalski; Minister of Energy
        """)
    void takesNothingElseForATenure(String text, String meant) {
        assertThat(tenures(text, "en")).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        Министр энергетики Польши Ян Ковальский назначен в марте 2024 года. => Ян Ковальский; Министр энергетики 2024-03/
        Министр энергетики Польши Ян Ковальский, назначенный в марте 2024 года, выступил. => Ян Ковальский; Министр энергетики 2024-03/
        Министр энергетики Польши Ян Ковальский вступил в должность 12 мая 2024 года. => Ян Ковальский; Министр энергетики 2024-05-12/
        Посол Польши Ян Ковальский занимает этот пост с августа 2020 года. => Ян Ковальский; Посол 2020-08/
        Министр энергетики Польши Ян Ковальский, сменивший Анну Лис в июне 2024 года, выступил. => Ян Ковальский; Министр энергетики 2024-06/ | Анну Лис; Министр энергетики /2024-06 former
        Министр энергетики Польши Ян Ковальский, который сменил на этом посту Анну Лис в июне 2024 года, выступил. => Ян Ковальский; Министр энергетики 2024-06/ | Анну Лис; Министр энергетики /2024-06 former
        Министр энергетики Польши Ян Ковальский, назначенный в июне 2024 года вместо Анны Лис, выступил. => Ян Ковальский; Министр энергетики 2024-06/ | Анны Лис; Министр энергетики /2024-06 former
        Посол Польши Ян Ковальский покинул пост в июне 2024 года. => Ян Ковальский; Посол /2024-06 former
        Министр энергетики Польши Ян Ковальский ушёл в отставку 3 мая 2024 года. => Ян Ковальский; Министр энергетики /2024-05-03 former
        Посол Польши Ян Ковальский завершил свою миссию в июле 2024 года. => Ян Ковальский; Посол /2024-07 former
        Посол Польши Ян Ковальский вручил верительные грамоты 3 мая 2024 года. => Ян Ковальский; Посол 2024-05-03/
        """)
    void readsThemInRussian(String text, String meant) {
        assertThat(tenures(text, "ru")).isEqualTo(meant);
    }

    private static String tenures(String text, String language) {
        return Readings.inShort("tenures", READER.read(Readings.page(text, language)));
    }
}
