package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field as a set has it.
 *
 * @param duty how whoever answers for a grid stands to it
 * @param exceptions codes of the posts whose holders stand to it the other way
 * @param ownerGridId the grid of the department that is its main owner; null while nobody is
 * @param categories codes of the categories of work that belong to it, such as those of hazards
 */
public record FieldLine(
        String code,
        Bilingual name,
        FieldDuty duty,
        Set<String> exceptions,
        @Nullable Long ownerGridId,
        Set<String> categories) {

    private static final int LONGEST_NAME = 60;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,29}");

    public FieldLine {
        if (!CODE.matcher(code).matches()) {
            throw Refusal.invalid("field.refusal.wrongCode", code);
        }
        name = new Bilingual(name.chinese().strip(), name.english().strip());
        if (isWrong(name.chinese()) || isWrong(name.english())) {
            throw Refusal.invalid("field.refusal.needsName", LONGEST_NAME);
        }
        exceptions = Collections.unmodifiableSet(new TreeSet<>(exceptions));
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
    }

    private static boolean isWrong(String name) {
        return name.isEmpty() || name.length() > LONGEST_NAME;
    }

    /** How the holder of some posts of a grid stands to it there. */
    FieldDuty dutyOf(Collection<String> posts) {
        return posts.stream().anyMatch(exceptions::contains) ? duty.other() : duty;
    }

    /** The same with a department as main owner of some categories. */
    FieldLine ownedBy(long grid, Set<String> work) {
        return new FieldLine(code, name, duty, exceptions, grid, work);
    }
}
