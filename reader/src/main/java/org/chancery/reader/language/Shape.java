package org.chancery.reader.language;

import java.util.Locale;
import org.chancery.reader.text.Token;

/** How a token looks, as patterns name it: {@code #year}. */
enum Shape {
    ANY {
        @Override
        boolean fits(Token token) {
            return true;
        }
    },
    WORD {
        @Override
        boolean fits(Token token) {
            return token.isWord();
        }
    },
    CAP {
        @Override
        boolean fits(Token token) {
            return token.isWord() && token.isCapitalised();
        }
    },
    CAPS {
        @Override
        boolean fits(Token token) {
            return token.isWord() && token.casing() == Token.Casing.ALL_CAPITALS;
        }
    },
    LOWER {
        @Override
        boolean fits(Token token) {
            return token.isWord() && !token.isCapitalised();
        }
    },
    NUMBER {
        @Override
        boolean fits(Token token) {
            return token.isNumber();
        }
    },
    YEAR {
        @Override
        boolean fits(Token token) {
            return token.isNumber() && token.key().matches("(19|20|21)\\d\\d");
        }
    },
    DAY {
        @Override
        boolean fits(Token token) {
            return token.isNumber() && token.key().matches("0?[1-9]|[12]\\d|3[01]");
        }
    };

    abstract boolean fits(Token token);

    static Shape of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
