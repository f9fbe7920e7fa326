package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies by the make of their names, each once. */
class OrganisationsTest {
    private static final Reader READER = Reader.create();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        The European Union and the EU Council agreed; the EU will pay. => European Union (international) | EU Council (international)
        The Foreign Affairs Committee of the Bundestag met. => Foreign Affairs Committee of the Bundestag (government)
        The Honorary Consulate of Poland in Batumi opened. => Honorary Consulate of Poland in Batumi (government)
        The Permanent Mission of Chile to the United Nations took part. => Permanent Mission of Chile to the United Nations (government)
        The Mongolian National Security Council met; the National Security Council of Mongolia agreed. => National Security Council of Mongolia (government)
        The Cuba-Angola Bilateral Commission met. The Commission agreed. => Cuba-Angola Bilateral Commission (mechanism)
        The Polish companies Alfa, Beta and Gamma Steel opened offices. => Alfa (company) | Beta (company) | Gamma Steel (company)
        KUALA LUMPUR, Jan 2 (Berita) -- The state oil company Petromal signed. => Berita (other) | Petromal (company)
        Hamas and the Taliban were condemned. => Hamas (other) | Taliban (other)
        Baku State University signed it. => Baku State University (other)
        European Commission President Eva Maier and NATO Secretary General Jan Berg met. => European Commission (international) | NATO (international)
        The Government of Kenya and the foreign ministries agreed. => ``
        """)
    void readsBodies(String text, String meant) {
        assertThat(Readings.inShort("organisations", READER.read(Readings.page(text, "en"))))
                .isEqualTo(meant);
    }
}
