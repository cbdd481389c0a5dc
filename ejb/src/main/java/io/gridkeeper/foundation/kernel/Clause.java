package io.gridkeeper.foundation.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the clauses of the regulation library that a type or method carries out, or that a test checks. The library
 * page and the build report {@code target/clauses.tsv} are made from it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Clause {

    /** Clause ids as in the library, for example {@code R05-3a}. */
    String[] value();
}
