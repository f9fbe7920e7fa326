package org.chancery.desk.relation;

import java.time.LocalDate;
import org.chancery.briefing.brief.NothingOnRecordException;
import org.chancery.desk.address.Days;
import org.chancery.desk.address.Pair;
import org.chancery.desk.failure.RefusedException;
import org.chancery.desk.failure.Sentence;
import org.chancery.register.Register;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of relations, and the room of one. */
@Controller
class RelationsController {
    private final Register register;
    private final Days days;

    RelationsController(Register register, Days days) {
        this.register = register;
        this.days = days;
    }

    @GetMapping({"/", "/relations"})
    ModelAndView all() {
        LocalDate today = days.today();
        return new ModelAndView("relation/all", "page", RelationsPage.of(register.relations(today), today));
    }

    @GetMapping("/relations/{pair}")
    ModelAndView one(@PathVariable String pair, @RequestParam(name = "for", defaultValue = "") String day) {
        Pair sides = Pair.parse(pair);
        LocalDate asOf = days.of(day);
        try {
            return new ModelAndView(
                    "relation/one", "page", RelationPage.of(register.relation(sides.relation(), asOf), sides));
        } catch (NothingOnRecordException e) {
            RefusedException refused = new RefusedException(
                    Sentence.NOTHING_ON_RECORD, sides.fromName(), sides.withName(), asOf.toString());
            refused.initCause(e);
            throw refused;
        }
    }
}
