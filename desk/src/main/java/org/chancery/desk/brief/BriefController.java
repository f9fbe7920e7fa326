package org.chancery.desk.brief;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.chancery.briefing.brief.Brief;
import org.chancery.briefing.brief.NothingOnRecordException;
import org.chancery.briefing.html.HtmlBrief;
import org.chancery.briefing.markdown.MarkdownBrief;
import org.chancery.desk.address.Days;
import org.chancery.desk.address.Pair;
import org.chancery.desk.failure.RefusedException;
import org.chancery.desk.failure.Sentence;
import org.chancery.register.Register;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The brief of a relation, on the desk and as files. */
@Controller
class BriefController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType MARKDOWN = new MediaType(MediaType.TEXT_MARKDOWN, StandardCharsets.UTF_8);

    private final Register register;
    private final Days days;

    BriefController(Register register, Days days) {
        this.register = register;
        this.days = days;
    }

    @GetMapping("/relations/{pair}/brief")
    ModelAndView page(
            @PathVariable String pair,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(name = "for", defaultValue = "") String day) {
        Pair sides = Pair.parse(pair).from(from);
        return new ModelAndView("brief/brief", "page", BriefPage.of(brief(sides, day), sides));
    }

    @GetMapping("/relations/{pair}/brief.html")
    ResponseEntity<byte[]> html(
            @PathVariable String pair,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(name = "for", defaultValue = "") String day) {
        Brief brief = brief(Pair.parse(pair).from(from), day);
        return file(brief, "html", HTML, HtmlBrief.page(brief));
    }

    @GetMapping("/relations/{pair}/brief.md")
    ResponseEntity<byte[]> markdown(
            @PathVariable String pair,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(name = "for", defaultValue = "") String day) {
        Brief brief = brief(Pair.parse(pair).from(from), day);
        return file(brief, "md", MARKDOWN, MarkdownBrief.of(brief));
    }

    private Brief brief(Pair sides, String day) {
        LocalDate asOf = days.of(day);
        try {
            return Brief.of(register.relation(sides.relation(), asOf), sides.from());
        } catch (NothingOnRecordException e) {
            RefusedException refused = new RefusedException(
                    Sentence.NOTHING_ON_RECORD, sides.fromName(), sides.withName(), asOf.toString());
            refused.initCause(e);
            throw refused;
        }
    }

    private static ResponseEntity<byte[]> file(Brief brief, String ending, MediaType type, String content) {
        String name = "brief-" + brief.from().code() + "-" + brief.with().code() + "-" + brief.asOf() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
