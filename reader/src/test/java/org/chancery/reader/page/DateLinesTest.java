package org.chancery.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLinesTest {
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = ';', textBlock = """
        24 November 2024                              ; en    ; 2024-11-24
        Nov 24, 2024                                  ; en    ; 2024-11-24
        Nov. 24th, 2024                               ; en    ; 2024-11-24
        Sept. 4, 2024                                 ; en    ; 2024-09-04
        the 3rd of May, 2024                          ; en    ; 2024-05-03
        Sunday, 24 November 2024                      ; en    ; 2024-11-24
        24.11.2024                                    ; en    ; 2024-11-24
        24.11.2024 / 10:15                            ; en    ; 2024-11-24
        2024-11-24 18:05                              ; en    ; 2024-11-24
        2024-11-24T18:05:00+05:00                     ; en    ; 2024-11-24
        24-Nov-2024                                   ; en    ; 2024-11-24
        24/11/2024                                    ; en    ; 2024-11-24
        11/24/2024                                    ; en    ; 2024-11-24
        05/05/2024                                    ; en    ; 2024-05-05
        04/05/2024                                    ; en    ;
        04/05/2024                                    ; en-GB ; 2024-05-04
        04/05/2024                                    ; en-US ; 2024-04-05
        04/05/2024                                    ; fr    ; 2024-05-04
        04.05.2024                                    ; en-US ; 2024-05-04
        Published: 24 November 2024                   ; en    ; 2024-11-24
        Posted on November 24, 2024 by Press Office   ; en    ; 2024-11-24
        Published 3 May 2024 | Updated 7 May 2024     ; en    ; 2024-05-03
        Last updated: 7 May 2024                      ; en    ;
        24 ноября 2024 г.                             ; ru    ; 2024-11-24
        Опубликовано: 24 ноября 2024 года, 18:05      ; ru    ; 2024-11-24
        Обновлено: 24 ноября 2024 года                ; ru    ;
        24 listopada 2024                             ; pl    ; 2024-11-24
        24. listopada 2024                            ; cs    ; 2024-11-24
        2024 жылғы 24 қараша                          ; kk    ; 2024-11-24
        24 қараша 2024                                ; kk    ; 2024-11-24
        24. November 2024                             ; de    ; 2024-11-24
        24 de noviembre de 2024                       ; es    ; 2024-11-24
        Publié le 24 novembre 2024                    ; fr    ; 2024-11-24
        2024 m. lapkričio 24 d.                       ; lt    ; 2024-11-24
        2024. november 24.                            ; hu    ; 2024-11-24
        31.06.2024                                    ; en    ;
        24 November                                   ; en    ;
        November 2024                                 ; en    ;
        24/11/24                                      ; en    ;
        3 May 2024 - 7 May 2024                       ; en    ;
        On 12 March 2024 the ministers of both states met in Riga and spoke of trade. ; en ;
        """)
    void readsTheDayOfPublication(String line, String language, LocalDate day) {
        assertThat(new DateLines(language).published(List.of(line))).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = ';', textBlock = """
        Published: ; 24 November 2024 ; 2024-11-24
        Updated:   ; 24 November 2024 ;
        04/05/2024 ; Updated: 04/25/2024 ; 2024-04-05
        04/05/2024 ; Updated: 25/06/2024 ; 2024-05-04
        3 May 2024 ; 7 May 2024 ;
        3 May 2024 ; Published: 7 May 2024 ; 2024-05-07
        """)
    void settlesALineByTheOther(String first, String second, LocalDate day) {
        assertThat(new DateLines("en").published(List.of(first, second))).isEqualTo(Optional.ofNullable(day));
    }
}
