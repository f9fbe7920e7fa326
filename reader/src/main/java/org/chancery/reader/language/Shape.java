package org.chancery.reader.language;

import java.util.Locale;
import java.util.regex.Pattern;
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
            return token.isNumber()
                    && token.key().indexOf('.') > 0
                    && DAY_MONTH_YEAR.matcher(token.key()).matches();
        }
    },
    YEAR {
        @Override
        boolean fits(Token token) {
            return token.isNumber() && token.key().length() == 4 && isBetween(1900, 2199, token.key());
        }
    },
    DAY {
        @Override
        boolean fits(Token token) {
            return token.isNumber() && token.key().length() <= 2 && isBetween(1, 31, token.key());
        }
    };

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    abstract boolean fits(Token token);

    /** The {@link Marks} of which one at least is set wherever this fits. */
    long beginnings() {
        return switch (this) {
            case ANY -> Marks.ANYTHING;
            case WORD -> Marks.WORD;
            case CAP, CAPS -> Marks.CAPITALISED;
            case LOWER -> Marks.LOWER;
            case NUMBER, DOTTED, YEAR, DAY -> Marks.NUMBER;
        };
    }

    /** Whether only numbers have this shape. */
    boolean isNumber() {
        return this == NUMBER || this == DOTTED || this == YEAR || this == DAY;
    }

    private static boolean isBetween(int least, int most, String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return false;
            }
            number = number * 10 + digit - '0';
        }
        return least <= number && number <= most;
    }

    static Shape of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
