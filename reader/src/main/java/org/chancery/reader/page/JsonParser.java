package org.chancery.reader.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one JSON value at the beginning of a text and leaves what follows it. */
final class JsonParser {
    private static final int DEEPEST = 100;

    private final String text;
    private int at;

    private JsonParser(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The value that starts at an offset; empty if it is broken or nested beyond reason. */
    static Optional<Json> read(String text, int from) {
        try {
            return Optional.of(new JsonParser(text, from).value(0));
        } catch (IllegalStateException e) {
            // scripts hold much that only looks like JSON
            return Optional.empty();
        }
    }

    private Json value(int depth) {
        if (depth > DEEPEST) {
            throw broken();
        }
        return switch (next()) {
            case '{' -> fields(depth);
            case '[' -> items(depth);
            case '"' -> new Json.Text(string());
            default -> other();
        };
    }

    private Json fields(int depth) {
        Map<String, Json> values = new LinkedHashMap<>();
        at++;
        while (next() != '}') {
            String name = string();
            expect(':');
            values.putIfAbsent(name, value(depth + 1));
            comma('}');
        }
        at++;
        return new Json.Fields(values);
    }

    private Json items(int depth) {
        List<Json> values = new ArrayList<>();
        at++;
        while (next() != ']') {
            values.add(value(depth + 1));
            comma(']');
        }
        at++;
        return new Json.Items(values);
    }

    private Json other() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start) {
            throw broken();
        }
        return new Json.Other(text.substring(start, at));
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return string.toString();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        throw broken();
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : '\\';
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b', 'f' -> ' ';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw broken();
        }
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) {
                throw broken();
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private void comma(char end) {
        if (next() == ',') {
            at++;
        } else if (next() != end) {
            throw broken();
        }
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw broken();
        }
        at++;
    }

    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at >= text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private IllegalStateException broken() {
        return new IllegalStateException("no JSON at " + at);
    }
}
