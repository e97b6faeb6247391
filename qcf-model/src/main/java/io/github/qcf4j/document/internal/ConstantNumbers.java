package io.github.qcf4j.document.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The constants of one kind, such as the outcomes of decisions, by the numbers of their names. */
final class ConstantNumbers<E extends Enum<E>> {

    private final @Nullable E[] byNumber;

    ConstantNumbers(E[] constants, TextNumbers texts) {
        int last = Arrays.stream(constants)
                .mapToInt(constant -> texts.number(constant.name()))
                .max()
                .orElse(-1);
        byNumber = Arrays.copyOf(constants, last + 1);
        Arrays.fill(byNumber, null);
        for (E constant : constants) {
            byNumber[texts.number(constant.name())] = constant;
        }
    }

    /**
     * Returns the constant whose name has the number.
     *
     * @throws NotPlain  if there is none
     */
    E of(int number) {
        E constant = number < byNumber.length ? byNumber[number] : null;
        if (constant == null) {
            throw NotPlain.here();
        }
        return constant;
    }
}
