package io.github.qcf4j.examples.command;

import io.github.qcf4j.model.QualificationIdentifier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number or code of a qualification as a person writes it on a command line, such as '999/0002/6'. */
final class QualificationConverter implements ITypeConverter<QualificationIdentifier> {

    @Override
    public QualificationIdentifier convert(String text) {
        try {
            return QualificationIdentifier.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "'%s' is not a qualification; write its number, such as 999/0002/6".formatted(text));
        }
    }
}
