package io.github.qcf4j.markup;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet of every page, and the policy that lets a browser use this style sheet and nothing else. */
public final class HtmlStyle {

    /** The rules. */
    public static final String RULES = read();

    /** The policy: no script, no form, nothing from elsewhere, and of styles only ours, known by its digest. */
    public static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'".formatted(digest(RULES));

    private HtmlStyle() {}

    private static String read() {
        try (InputStream sheet = HtmlStyle.class.getResourceAsStream("page.css")) {
            return new String(requireNonNull(sheet, "page.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String rules) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(rules.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be available in every Java", e);
        }
    }
}
