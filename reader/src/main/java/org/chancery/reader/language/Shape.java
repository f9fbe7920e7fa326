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
    DOTTED {
        @Override
        boolean fits(Token token) {
            return token.isNumber() && token.key().matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
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

    /** Whether only numbers have this shape. */
    boolean isNumber() {
        return this == NUMBER || this == DOTTED || this == YEAR || this == DAY;
    }

    static Shape of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
