package io.github.qcf4j.examples.command;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.PolicyReader;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what counts as covered. */
final class PolicyOptions {

    @Option(
            names = "--policy",
            paramLabel = "FILE|NAME",
            description = "what counts as covered: a file of policies, or the name of one that comes along, such as"
                    + " two-items-accepted; without it, any accepted item does")
    private @Nullable String file;

    @Option(
            names = "--policy-name",
            paramLabel = "NAME",
            description = "which policy of the file is meant, where it holds several")
    private @Nullable String name;

    /** Returns the policy that was chosen, or the usual one. */
    CoveragePolicy policy(Surroundings surroundings, Output output) {
        if (file == null) {
            if (name != null) {
                throw new Refusal("--policy-name '%s' is without --policy".formatted(name), "name the file as well");
            }
            return CoveragePolicy.anyAccepted();
        }
        return chosen(all(surroundings, file, output), file);
    }

    /** Returns the policies of a file, or the one that comes along under a name. */
    static List<CoveragePolicy> all(Surroundings surroundings, String file, Output output) {
        Path path = surroundings.path(file);
        return Files.exists(path) ? read(path, file, output) : List.of(shipped(file));
    }

    private static List<CoveragePolicy> read(Path path, String file, Output output) {
        Validated<List<CoveragePolicy>> read;
        try {
            read = PolicyReader.readAll(path);
        } catch (UncheckedIOException e) {
            throw Refusal.of("read", file, requireNonNull(e.getCause(), "cause"));
        }
        List<Finding> wrong = Findings.from(Severity.WARNING, Findings.asWritten(read.findings()));
        wrong.forEach(finding -> output.tell(finding.toString()));
        if (read.hasErrors()) {
            throw new Refusal("'%s' cannot say what counts as covered".formatted(file), "put right what is told above");
        }
        return read.orThrow();
    }

    private CoveragePolicy chosen(List<CoveragePolicy> policies, String file) {
        List<String> names = policies.stream()
                .map(CoveragePolicy::name)
                .flatMap(Optional::stream)
                .toList();
        if (name == null) {
            if (policies.size() > 1) {
                throw new Refusal(
                        "'%s' holds %s policies".formatted(file, policies.size()),
                        names.isEmpty() ? "give them names" : "choose with --policy-name " + Page.or(quoted(names)));
            }
            return policies.get(0);
        }
        return policies.stream()
                .filter(policy -> policy.name().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "'%s' holds no policy '%s'".formatted(file, name),
                        names.isEmpty() ? "give it a name" : "name " + Page.or(quoted(names))));
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map("'%s'"::formatted).toList();
    }

    private static CoveragePolicy shipped(String name) {
        if (!PolicyReader.shippedNames().contains(name)) {
            throw new Refusal(
                    "'%s' is neither a file nor a policy that comes along".formatted(name),
                    "name a file, or " + Page.or(PolicyReader.shippedNames()));
        }
        return PolicyReader.shipped(name);
    }
}
