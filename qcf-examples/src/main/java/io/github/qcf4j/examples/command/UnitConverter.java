package io.github.qcf4j.examples.command;

import io.github.qcf4j.model.UnitIdentifier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the reference or code of a unit as a person writes it on a command line, such as 'J/999/0001'. */
final class UnitConverter implements ITypeConverter<UnitIdentifier> {

    @Override
    public UnitIdentifier convert(String text) {
        try {
            return UnitIdentifier.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "'%s' is not a unit; write its reference, such as J/999/0001".formatted(text));
        }
    }
}
