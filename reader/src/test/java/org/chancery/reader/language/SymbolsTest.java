package org.chancery.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        ^meet (again|late)? with            ; ^meet ( again | late ) ? with
        ~visit _ment !#year #cap{1,3}       ; ~visit _ment ! #year #cap {1,3}
        p:<party> then:<state=LV>           ; p: <party> then: <state=LV>
        "," "'s" U.S. d'affaires            ; "," "'s" U.S. d'affaires
        co-chair of: <body>* x+             ; co - chair of : <body> * x +
        при:<year> ёлка 2п                  ; при: <year> ёлка 2п
        <> "" # _ ~ {2 3}                   ; < > " " # _ ~ { 2 3 }
        """)
    void cutsPatterns(String pattern, String symbols) {
        assertThat(String.join(" ", Symbols.of(pattern))).isEqualTo(symbols);
    }
}
