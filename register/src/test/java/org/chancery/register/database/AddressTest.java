package org.chancery.register.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are shown without what nobody else may know. */
class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example:5432/register?user=desk&password=secret,"
                + " jdbc:postgresql://db.example:5432/register",
        "jdbc:postgresql://db.example/register, jdbc:postgresql://db.example/register",
        "jdbc:postgresql://[::1]:5432/register?password=a^b, jdbc:postgresql://[::1]:5432/register"
    })
    void tellsNoPassword(String url, String shown) {
        assertThat(new Address.Server(url)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "register",
                "postgresql://db.example/register?password=secret",
                "jdbc:sqlite:/srv/secret.db",
                "jdbc:postgresql:secret",
                "jdbc:postgresql:///secret",
                "jdbc:postgresql://db.example?password=secret",
                "jdbc:postgresql://db.example/?password=secret",
                "jdbc:postgresql://desk:secret@db.example/register",
                "jdbc:postgresql://db.example:port/register?password=secret",
                "jdbc:postgresql://db.example:70000/register?password=secret"
            })
    void refusesWhatIsNoneWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> new Address.Server(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no address of a PostgreSQL database")
                .hasMessageNotContaining("secret");
    }
}
