package io.gridkeeper.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class of the running suite. Constructors and methods may ask for the {@link Server} and the
 * {@link Browser} of the run; the company in it is the demonstration company and is shared, so a test makes what it
 * changes.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(SharedSystem.class)
public @interface SystemTest {}
