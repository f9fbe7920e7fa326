package org.chancery.register.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.register.told.Likeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Jānis Bērziņš       | Janis Berzins        | the same name
        Yelena Zhukova      | Elena Joukova        | the same name in another spelling
        Елена Жукова        | Yelena Zhukova       | the same name in another spelling
        Elena Žukova        | Yelena Zhukova       | the same name in another spelling
        Alisher Xakimov     | Alisher Khakimov     | the same name in another spelling
        Nguyen Thi Lan      | Lan Thi Nguyen       | the same name in another order
        Ana Maria Lopes     | Ana Lopes            | the same name, one fuller than the other
        P. Munteanu         | Petru Munteanu       | the same surname, the first name by its initial
        Islom Qodirov       | Islam Kadyrov        | the same name but for its vowels
        Salim al-Harbi      | Salim Harbi          | the same name in another spelling
        Munteanu            | Petru Munteanu       | the same surname
        """)
    void knowsANameAgain(String one, String other, String reason) {
        assertThat(NameForm.of(one).likeness(NameForm.of(other)))
                .get()
                .extracting(Likeness::reason)
                .isEqualTo(reason);
        assertThat(NameForm.of(other).likeness(NameForm.of(one)))
                .get()
                .extracting(Likeness::reason)
                .isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Petru Munteanu | Ion Munteanu
        Petru Munteanu | Petru Rusu
        Munteanu       | Rusu
        P. Munteanu    | Ion Munteanu
        """)
    void keepsOthersApart(String one, String other) {
        assertThat(NameForm.of(one).likeness(NameForm.of(other))).isEmpty();
    }
}
