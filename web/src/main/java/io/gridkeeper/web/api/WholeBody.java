package io.gridkeeper.web.api;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that lacks what its record declares as never null, and no body where one is needed, before a resource
 * sees it: a forgotten field is the caller's fault and told by its name, wherever it would have been missed later.
 */
@Provider
public class WholeBody implements ReaderInterceptor {

    @Context
    @SuppressWarnings("NullAway.Init")
    private ResourceInfo resource;

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object read = context.proceed();
        if (read instanceof Record body) {
            missing(body).ifPresent(field -> {
                throw Refusal.invalid("api.problem.fieldMissing", field);
            });
        } else if (read == null && context.getType().isRecord() && isNeeded(context.getType())) {
            throw Refusal.invalid("api.problem.bodyMissing");
        }
        return read;
    }

    private boolean isNeeded(Class<?> type) {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .filter(parameter -> parameter.getType() == type)
                .map(Parameter::getAnnotatedType)
                .noneMatch(WholeBody::mayBeNull);
    }

    /** The first component that is null and may not be. */
    static Optional<String> missing(Record body) {
        return Arrays.stream(body.getClass().getRecordComponents())
                .filter(part -> !mayBeNull(part.getAnnotatedType()) && value(body, part) == null)
                .map(RecordComponent::getName)
                .findFirst();
    }

    private static boolean mayBeNull(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(Record body, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.trySetAccessible();
            return accessor.invoke(body);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
