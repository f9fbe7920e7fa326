package org.chancery.desk.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows sentences in the place of rooms. */
@Controller
@ControllerAdvice
class FailureController implements ErrorController {
    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        int status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(Integer.class::cast)
                .orElse(404);
        response.setStatus(status);
        return page(Sentence.of(request, status), List.of());
    }

    @ExceptionHandler
    ModelAndView refused(RefusedException refused, HttpServletResponse response) {
        response.setStatus(refused.sentence().status());
        return page(refused.sentence(), refused.words());
    }

    private static ModelAndView page(Sentence sentence, List<String> words) {
        return new ModelAndView("failure", "page", FailurePage.of(sentence, words));
    }
}
