import com.ibm.icu.impl.ICUData;
import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the names of states, currencies, months and weekdays that CLDR knows into data files, one folder per language.
 * Run by the build with ICU4J on the class path: {@code java -cp … BakeNames.java FOLDER LANGUAGE…}.
 */
class BakeNames {

    private static final int FIRST_YEAR_OF_CURRENCIES = 1990;

    private final ULocale language;
    private final Path folder;

    BakeNames(ULocale language, Path folder) {
        this.language = language;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        for (String tag : Arrays.asList(arguments).subList(1, arguments.length)) {
            new BakeNames(ULocale.forLanguageTag(tag), root.resolve(tag)).bake();
        }
        new BakeNames(ULocale.ROOT, root.resolveSibling("page"))
                .write(
                        "months.tsv",
                        264,
                        "language, month 1 to 12, forms of its name separated by |",
                        BakeMonths.rows());
    }

    void bake() throws IOException {
        write("states.tsv", 240, "ISO 3166-1 code, name, other names in use separated by |", states());
        write("currencies.tsv", 150, "ISO 4217 code, name, plurals, symbols; several separated by |", currencies());
        DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(language), language);
        write("months.tsv", 12, "month 1 to 12, full name as in a date, other forms separated by |", months(symbols));
        write("weekdays.tsv", 7, "day, 1 is Monday, full name, other forms separated by |", weekdays(symbols));
    }

    private List<String> states() {
        SortedSet<String> codes = new TreeSet<>(Arrays.asList(ULocale.getISOCountries()));
        codes.add("XK"); // Kosovo: a code for users, but the one in use everywhere
        UResourceBundle names = UResourceBundle.getBundleInstance(ICUData.ICU_REGION_BASE_NAME, language);
        List<String> rows = new ArrayList<>();
        for (String code : codes) {
            String name = ULocale.getDisplayCountry("und-" + code, language);
            if (name.equals(code)) {
                throw broken("no name for the state " + code);
            }
            SequencedSet<String> others = new LinkedHashSet<>();
            for (String table : List.of("Countries%variant", "Countries%short")) {
                others.add(entry(names, table, code));
            }
            others.remove("");
            others.remove(name);
            rows.add(row(code, name, joined(others)));
        }
        return rows;
    }

    private static String entry(UResourceBundle names, String table, String code) {
        try {
            return names.get(table).getString(code);
        } catch (MissingResourceException none) {
            return ""; // few states have a short or a variant name
        }
    }

    private List<String> currencies() {
        GregorianCalendar since = new GregorianCalendar(TimeZone.GMT_ZONE);
        since.clear();
        since.set(FIRST_YEAR_OF_CURRENCIES, Calendar.JANUARY, 1);
        CurrencyFilter inUse = CurrencyFilter.onDateRange(since.getTime(), null);
        List<String> rows = new ArrayList<>();
        for (String code : new TreeSet<>(CurrencyMetaInfo.getInstance(true).currencies(inUse.withTender()))) {
            Currency currency = Currency.getInstance(code);
            SequencedSet<String> plurals = new LinkedHashSet<>();
            for (String keyword : new TreeSet<>(PluralRules.forLocale(language).getKeywords())) {
                plurals.add(currency.getName(language, Currency.PLURAL_LONG_NAME, keyword, null));
            }
            SequencedSet<String> symbols = new LinkedHashSet<>();
            symbols.add(currency.getName(language, Currency.SYMBOL_NAME, null));
            symbols.add(currency.getName(language, Currency.NARROW_SYMBOL_NAME, null));
            symbols.remove(code);
            String name = currency.getName(language, Currency.LONG_NAME, null);
            if (!name.equals(code)) { // ICU knows some codes that CLDR has no word for
                rows.add(row(code, name, joined(plurals), joined(symbols)));
            }
        }
        return rows;
    }

    private static List<String> months(DateFormatSymbols symbols) {
        List<String> rows = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            rows.add(forms(month, month - 1, Form.of(symbols::getMonths)));
        }
        return rows;
    }

    private static List<String> weekdays(DateFormatSymbols symbols) {
        List<String> rows = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            rows.add(forms(day, day == 7 ? Calendar.SUNDAY : day + 1, Form.of(symbols::getWeekdays)));
        }
        return rows;
    }

    private interface Form {
        String[] names(int context, int width);

        static List<String[]> of(Form form) {
            List<String[]> all = new ArrayList<>();
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                all.add(form.names(DateFormatSymbols.FORMAT, width));
                all.add(form.names(DateFormatSymbols.STANDALONE, width));
            }
            return all;
        }
    }

    private static String forms(int number, int index, List<String[]> all) {
        SequencedSet<String> forms = new LinkedHashSet<>();
        for (String[] names : all) {
            forms.add(names[index]);
        }
        String name = forms.removeFirst();
        return row(Integer.toString(number), name, joined(forms));
    }

    private static String joined(Collection<String> names) {
        return names.stream().filter(Objects::nonNull).collect(Collectors.joining("|"));
    }

    private static String row(String... columns) {
        return String.join("\t", columns);
    }

    private void write(String name, int least, String columns, List<String> rows) throws IOException {
        if (rows.size() < least) {
            throw broken(name + " has " + rows.size() + " rows, fewer than " + least);
        }
        String header = """
            # %s
            # Source: Unicode CLDR via ICU4J %s. Licence: Unicode-3.0.
            """.formatted(columns, VersionInfo.ICU_VERSION);
        String text = header + String.join("\n", rows) + "\n";
        Path file = folder.resolve(name);
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        Files.createDirectories(folder);
        Files.writeString(file, text);
    }

    private IllegalStateException broken(String what) {
        return new IllegalStateException(language.toLanguageTag() + ": " + what);
    }
}
