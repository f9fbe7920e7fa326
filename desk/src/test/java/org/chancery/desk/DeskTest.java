package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Source;
import org.chancery.register.Register;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk over HTTP, on a register with one readout of invented people. */
class DeskTest {
    private static final String READOUT = """
        Deputy Minister of Foreign Affairs of Kazakhstan <Aidar> meets ambassador

        On March 11, 2024, Deputy Minister of Foreign Affairs of Kazakhstan Aidar Senbekov received the Ambassador of \
        Poland to Kazakhstan, Jan Wierzbicki, in Astana.

        The parties agreed to hold the 5th session of the Intergovernmental Commission in Warsaw in 2025. \
        In 2023, trade turnover between Kazakhstan and Poland amounted to USD 900 million & more was said.
        """;

    @TempDir
    static Path home;

    private static Desk desk;
    private static String root;
    private static String pass;
    private static String document;

    @BeforeAll
    static void open() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2025-01-01T12:00:00Z"), ZoneOffset.UTC);
        Register register = Register.open(home, Reader.create(), clock);
        register.add(new Source(
                READOUT.getBytes(StandardCharsets.UTF_8),
                "readout.txt",
                Optional.of(LocalDate.of(2024, 3, 12)),
                Optional.of("Ministry of Foreign Affairs of Kazakhstan"),
                Optional.of("javascript:alert(1)"),
                Optional.of("en")));
        document = "/documents/" + register.documents().getFirst().id();
        desk = Desk.start(register, clock, 0);
        root = "http://127.0.0.1:" + desk.address().getPort();
        HttpResponse<String> opened = send(request(desk.address()));
        assertThat(opened.statusCode()).isEqualTo(303);
        String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
        pass = cookie.substring(0, cookie.indexOf(';'));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void theLinkOpensOnce() throws Exception {
        HttpResponse<String> again = send(request(desk.address()));
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains("used already");
        assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/relations/KZ-PL", "/relations/KZ-PL/brief", "/nowhere", "/error"})
    void nobodyEntersWithoutThePass(String path) throws Exception {
        HttpResponse<String> answer = send(request(URI.create(root + path)));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("This desk opens with the link")
                .doesNotContain("Senbekov", "Exception", "\tat ");
    }

    @Test
    void answersToItsOwnNamesOnly() throws IOException {
        assertThat(answerToName("evil.example")).startsWith("HTTP/1.1 403").contains("127.0.0.1 and localhost only");
        assertThat(answerToName("localhost")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @CsvSource({
        "/relations/KZ-QQ, 404, does not name a state",
        "/relations/KZ-KZ, 404, does not name a state",
        "/relations/KZ, 404, does not name a state",
        "/relations/KZ-%3Cb%3E, 404, &lt;b&gt;",
        "/relations/KZ-FR, 404, Nothing is on record between Kazakhstan and France",
        "/relations/KZ-PL/brief?from=FR, 404, does not name a state",
        "/relations/KZ-PL?for=yesterday, 400, is no day",
        "/relations/KZ-PL/brief?for=2025-02-30, 400, is no day",
        "/relations/KZ-PL/brief?for=1999-01-01, 404, Nothing is on record",
        "/documents/12, 404, no such document",
        "/documents/00000000-0000-0000-0000-000000000000, 404, no such document",
        "/nowhere, 404, no such page",
        "/error, 404, no such page"
    })
    void whatCannotBeShownIsToldInASentence(String path, int status, String sentence) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence).doesNotContain("Exception", "\tat ", "Whitelabel", "<b>");
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        HttpRequest post = request(URI.create(root + "/"), "Cookie", pass)
                .method("POST", HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(client().send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/relations/KZ-PL",
                "/relations/PL-KZ",
                "/relations/KZ-PL/brief",
                "/nowhere",
                "/style/desk.css"
            })
    void everyAnswerKeepsItselfToItself(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.body()).doesNotContain("<script", "style=\"", "??");
    }

    @Test
    void listsTheRelations() throws Exception {
        assertThat(get("/").body()).contains("Kazakhstan – Poland", "href=\"/relations/KZ-PL?for=2025-01-01\"");
    }

    @Test
    void aRelationLeadsToTheWordsOfEachStatement() throws Exception {
        String room = get("/relations/KZ-PL").body();
        assertThat(room).contains("Aidar Senbekov", "USD 900 million", "Commitments and requests");
        String page = get(document).body();
        List<String> anchors = found("href=\"" + document + "#(p\\d+-\\d+)\"", room);
        assertThat(anchors).isNotEmpty().allSatisfy(anchor -> assertThat(page).contains("id=\"" + anchor + "\""));
    }

    @Test
    void aDocumentLinksMarksAndReadingsBothWays() throws Exception {
        String page = get(document).body();
        assertThat(page).contains("&lt;Aidar&gt;", "&amp; more was said").doesNotContain("href=\"javascript:");
        assertThat(found("href=\"#(item-\\d+)\"", page))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(page).contains("id=\"" + item + "\""));
        assertThat(found("class=\"kind\" href=\"#(p\\d+-\\d+)\"", page))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(page).containsOnlyOnce("id=\"" + anchor + "\""));
    }

    @Test
    void theBriefIsShownAndTakenAlong() throws Exception {
        String query = "?from=PL&for=2025-01-01";
        assertThat(get("/relations/KZ-PL/brief" + query).body())
                .contains("Brief for Poland", "Poland – Kazakhstan", "href=\"" + document + "#p");
        HttpResponse<String> html = get("/relations/KZ-PL/brief.html" + query);
        assertThat(html.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "brief-PL-KZ-2025-01-01.html");
        assertThat(html.body()).startsWith("<!DOCTYPE html>").doesNotContain("/documents/");
        assertThat(get("/relations/KZ-PL/brief.md" + query).body()).startsWith("# Poland – Kazakhstan");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client().send(request(URI.create(root + path), "Cookie", pass).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return client().send(request, BodyHandlers.ofString());
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address).build();
    }

    private static HttpRequest.Builder request(URI address, String header, String value) {
        return HttpRequest.newBuilder(address).header(header, value);
    }

    private static HttpClient client() {
        return HttpClient.newHttpClient();
    }

    private static String answerToName(String name) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), desk.address().getPort())) {
            String request =
                    "GET / HTTP/1.1\r\nHost: " + name + "\r\nCookie: " + pass + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
