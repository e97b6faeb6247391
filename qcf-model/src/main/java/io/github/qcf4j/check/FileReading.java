package io.github.qcf4j.check;

import io.github.qcf4j.document.internal.DocumentForm;
import io.github.qcf4j.document.internal.Input;
import io.github.qcf4j.document.internal.PortfolioReading;
import io.github.qcf4j.document.internal.SpecificationReading;
import io.github.qcf4j.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What reading one file gave.
 *
 * @param name  what it is called
 * @param file  the file as it was, or nothing when it is passed over
 * @param specifications  the specifications in it
 * @param findings  what is wrong with it, if it is a portfolio
 */
record FileReading(
        String name, Optional<CheckedFile> file, SpecificationReading specifications, List<Finding> findings) {

    /** Reads a file. */
    static FileReading of(CheckInput input) {
        MessageDigest digest = sha256();
        try (InputStream stream = new DigestInputStream(input.open(), digest)) {
            Input read = Input.of(stream, input.name());
            stream.transferTo(OutputStream.nullOutputStream());
            String hash = HexFormat.of().formatHex(digest.digest());
            return of(input, read, hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileReading of(CheckInput input, Input read, String hash) {
        DocumentForm form = DocumentForm.of(read);
        SpecificationReading specifications = new SpecificationReading();
        if (form == DocumentForm.OTHER && !input.isNamed()) {
            return new FileReading(input.name(), Optional.empty(), specifications, List.of());
        }
        if (form == DocumentForm.PORTFOLIO) {
            CheckedFile file = new CheckedFile(input.name(), CheckedFile.Kind.PORTFOLIO, hash);
            List<Finding> findings = PortfolioReading.of(read).all().findings();
            return new FileReading(input.name(), Optional.of(file), specifications, findings);
        }
        CheckedFile file = new CheckedFile(input.name(), CheckedFile.Kind.SPECIFICATION, hash);
        return new FileReading(input.name(), Optional.of(file), specifications.read(read), List.of());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be available in every Java", e);
        }
    }
}
