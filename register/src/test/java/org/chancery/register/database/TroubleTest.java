package org.chancery.register.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be brought about in a test is told by the code that PostgreSQL's manual gives it. */
class TroubleTest {
    @ParameterizedTest
    @CsvSource({
        "53100, the disk is full",
        "53300, the server has no connection left",
        "42501, this user is not allowed to do that",
        "57P03, the server does not take connections now",
        "08006, the connection to the server was lost",
        "28P01, the server does not let this user in"
    })
    void isToldInPlainWords(String state, String words) {
        assertThat(Trouble.in(new IllegalStateException(new SQLException("ERROR", state))))
                .hasValue(words);
    }

    @Test
    void isNotGuessed() {
        assertThat(Trouble.in(new SQLException("ERROR: syntax error", "42601"))).isEmpty();
        assertThat(Trouble.in(new SQLException("ERROR"))).isEmpty();
        assertThat(Trouble.in(new IllegalStateException("no database"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        15 | UTF8   | -
        18 | UTF8   | -
        14 | UTF8   | it needs PostgreSQL 15 or newer, and this server is of version 14
        16 | LATIN1 | it needs a database in the encoding UTF8, and this one is in LATIN1
        """)
    void isForeseenOnAServerThatDoesNotDo(int version, String encoding, String why) {
        assertThat(Postgres.unfit(version, encoding).orElse(null)).isEqualTo(why);
    }
}
