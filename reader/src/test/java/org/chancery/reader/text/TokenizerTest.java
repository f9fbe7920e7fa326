package org.chancery.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer(Set.of("dr.", "mln."), Set.of("'s"), Set.of("eur"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The 10th session.              | the~10~th~session~.
        Latvia’s exports: $1.2bn       | latvia~'s~exports~:~$~1.2~bn
        January–September              | january~-~september
        the Chargé d’Affaires          | the~chargé~d'affaires
        Dr. Nowak of the U.S. came     | dr.~nowak~of~the~u.s.~came
        1 230 000 tonnes               | 1 230 000~tonnes
        3,000; 12.5%                   | 3,000~;~12.5~%
        EUR25.5 for the G20            | eur~25.5~for~the~g20
        """)
    void cuts(String text, String keys) {
        Tokens tokens = tokenizer.tokens(KeptText.of(text));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            found.add(tokens.at(i).key());
        }
        assertThat(String.join("~", found)).isEqualTo(keys);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        They met. Then they left.                 | 2
        Dr. Nowak met Mr. J. Smith in May. He left. | 2
        He said: "We agree." She left.            | 2
        It cost 1.5 million. It was paid.         | 2
        They met in St.Petersburg                 | 1
        """)
    void findsSentences(String text, int count) {
        Tokenizer english = new Tokenizer(Set.of("dr.", "mr."), Set.of(), Set.of());
        assertThat(english.tokens(KeptText.of(text)).sentences()).hasSize(count);
    }
}
