package org.chancery.desk.brief;

import java.nio.charset.StandardCharsets;
import org.chancery.briefing.html.HtmlBrief;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The style sheet of the brief, on which that of the desk builds. */
@Controller
class BriefStyle {
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final byte[] sheet = HtmlBrief.styleSheet().getBytes(StandardCharsets.UTF_8);

    @GetMapping("/style/brief.css")
    ResponseEntity<byte[]> sheet() {
        return ResponseEntity.ok().contentType(CSS).body(sheet);
    }
}
