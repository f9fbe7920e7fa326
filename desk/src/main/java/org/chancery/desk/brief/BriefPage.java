package org.chancery.desk.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.briefing.brief.Brief;
import org.chancery.briefing.html.HtmlBrief;
import org.chancery.desk.address.Pair;
import org.chancery.desk.document.DocumentAddress;

/**
 * The brief on the desk.
 *
 * @param day as of which it is written, as forms write it
 * @param body its content as HTML, in which everything from outside is escaped already
 */
record BriefPage(
        String title,
        String from,
        String fromCode,
        String with,
        String day,
        String relation,
        String turned,
        String html,
        String markdown,
        String body) {
    static BriefPage of(Brief brief, Pair pair) {
        LocalDate day = brief.asOf();
        return new BriefPage(
                brief.title(),
                pair.fromName(),
                pair.from().key(),
                pair.withName(),
                day.toString(),
                pair.room(day),
                pair.turned().brief(day),
                pair.briefFile("html", day),
                pair.briefFile("md", day),
                HtmlBrief.body(brief, note -> Optional.of(DocumentAddress.of(note))));
    }
}
