package io.github.qcf4j.examples.command;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a constant as a person writes it on a command line, such as 'markdown'.
 *
 * @param <E>  the type of the constant
 */
abstract class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> type;

    /** Makes a converter to the constants of a type. */
    WordConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is not one of %s; write one of them".formatted(text, words())));
    }

    private String words() {
        return Stream.of(type.getEnumConstants()).map(WordConverter::word).collect(Collectors.joining(", "));
    }

    /** Returns the word for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
