package io.gridkeeper.web.frame;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what went wrong into words. A refusal during an action becomes a message on the same page, with everything
 * typed still there; one while a page is being opened becomes the page "not found" or "not allowed". An expired view
 * is opened anew (the draft puts back what was typed). Everything else is logged and left to the error page with its
 * trace id.
 */
class TroubleHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleHandler.class);

    TroubleHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queue =
                        getUnhandledExceptionQueuedEvents().iterator();
                queue.hasNext(); ) {
            if (explained(faces, queue.next().getContext().getException())) {
                queue.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean explained(FacesContext faces, Throwable trouble) {
        if (find(trouble, ViewExpiredException.class).isPresent()) {
            openAnew(faces);
            return true;
        }
        Optional<Refusal> refusal = find(trouble, Refusal.class);
        boolean collided = Collision.in(trouble).isPresent();
        if (refusal.isEmpty() && !collided) {
            LOG.error("A page failed", trouble);
            return false;
        }
        if (PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId())) {
            return refusal.isPresent() && answered(faces, refusal.get());
        }
        refusal.ifPresentOrElse(Say::refused, () -> Say.wrong("frame.trouble.collided"));
        return faces.isPostback() || (refusal.isPresent() && answered(faces, refusal.get()));
    }

    private static boolean answered(FacesContext faces, Refusal refusal) {
        if (faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        int status = refusal.kind() == Refusal.Kind.FORBIDDEN
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_NOT_FOUND;
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void openAnew(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        Object original = request.getAttribute("jakarta.servlet.forward.request_uri");
        String address = original == null ? request.getRequestURI() : original.toString();
        String query = request.getQueryString();
        try {
            Say.warn("frame.trouble.expired");
            faces.getExternalContext().redirect(query == null ? address : address + '?' + query);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static <T extends Throwable> Optional<T> find(Throwable trouble, Class<T> type) {
        return chain(trouble).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> chain(Throwable trouble) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause);
    }
}
