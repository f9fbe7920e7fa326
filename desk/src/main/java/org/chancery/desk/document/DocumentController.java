package org.chancery.desk.document;

import org.chancery.desk.failure.RefusedException;
import org.chancery.desk.failure.Sentence;
import org.chancery.register.Register;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.StoredDocument;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The room of one document. */
@Controller
class DocumentController {
    private final Register register;

    DocumentController(Register register) {
        this.register = register;
    }

    @GetMapping("/documents/{id}")
    ModelAndView one(@PathVariable String id) {
        StoredDocument document =
                register.document(id(id)).orElseThrow(() -> new RefusedException(Sentence.NO_SUCH_DOCUMENT));
        return new ModelAndView("document/one", "page", DocumentPage.of(document));
    }

    private static DocumentId id(String text) {
        try {
            return DocumentId.parse(text);
        } catch (IllegalArgumentException e) {
            RefusedException refused = new RefusedException(Sentence.NO_SUCH_DOCUMENT);
            refused.initCause(e);
            throw refused;
        }
    }
}
