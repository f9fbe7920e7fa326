import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The names of months in the languages that pages are dated in, more than there are readers for. */
final class BakeMonths {
    private static final List<String> LANGUAGES = List.of(
            "en", "ru", "pl", "kk", "uk", "de", "fr", "es", "it", "pt", "tr", "uz", "cs", "sk", "lt", "lv", "et", "ro",
            "hu", "fi", "sv", "nl");

    private BakeMonths() {}

    /** Rows of language, month 1 to 12, forms of its name separated by |. */
    static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String tag : LANGUAGES) {
            ULocale language = ULocale.forLanguageTag(tag);
            DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(language), language);
            for (int month = 0; month < 12; month++) {
                SequencedSet<String> forms = new LinkedHashSet<>();
                for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                    forms.add(symbols.getMonths(DateFormatSymbols.FORMAT, width)[month]);
                    forms.add(symbols.getMonths(DateFormatSymbols.STANDALONE, width)[month]);
                }
                rows.add(tag + "\t" + (month + 1) + "\t" + String.join("|", forms));
            }
        }
        return rows;
    }
}
