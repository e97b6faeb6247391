package io.github.qcf4j.examples.command;

import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.portfolio.Portfolio;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The portfolios that a file holds, each with what was found in it.
 *
 * @param portfolios  the portfolios that could be read, in the order in which they are written
 * @param others  what was found that is about none of them
 */
record PortfolioFile(List<Validated<Portfolio>> portfolios, List<Finding> others) {

    private static final Pattern WITHIN_ONE = Pattern.compile("/portfolios/(\\d{1,9})(/.*)?");

    PortfolioFile {
        portfolios = List.copyOf(portfolios);
        others = List.copyOf(others);
    }

    /** Reads a file. */
    static PortfolioFile read(InputFile file) {
        Validated<List<Portfolio>> all = readAll(file);
        List<Portfolio> read = all.value().orElse(List.of());
        Set<Integer> leftOut = leftOut(all.findings());
        if (read.size() == 1 && leftOut.isEmpty()) {
            return new PortfolioFile(List.of(Validated.of(read.get(0), all.findings(), all.sources())), List.of());
        }
        List<Finding> others = new ArrayList<>(all.findings());
        List<Validated<Portfolio>> portfolios = new ArrayList<>();
        int index = 0;
        for (Portfolio portfolio : read) {
            while (leftOut.contains(index)) {
                index++;
            }
            List<Finding> own = within(index, all.findings());
            others.removeAll(own);
            portfolios.add(Validated.of(portfolio, own, all.sources()));
            index++;
        }
        return new PortfolioFile(portfolios, others);
    }

    /** Reads a file whose portfolios need not be told apart. */
    static Validated<List<Portfolio>> readAll(InputFile file) {
        return file.kept()
                .map(bytes -> PortfolioReader.read(new ByteArrayInputStream(bytes)))
                .orElseGet(() -> PortfolioReader.read(file.path()));
    }

    /** Returns which portfolios could not be read: those of which it is not said right whose they are. */
    private static Set<Integer> leftOut(List<Finding> findings) {
        Set<Integer> leftOut = new TreeSet<>();
        for (Finding finding : findings) {
            Matcher matcher = WITHIN_ONE.matcher(finding.place().detail());
            if (finding.severity() == Severity.ERROR && matcher.matches() && isWhole(matcher.group(2))) {
                leftOut.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return leftOut;
    }

    private static boolean isWhole(@Nullable String rest) {
        return rest == null || rest.equals("/learner");
    }

    private static List<Finding> within(int index, List<Finding> findings) {
        String whole = "/portfolios/" + index;
        return findings.stream()
                .filter(finding -> (finding.place().detail() + "/").startsWith(whole + "/"))
                .toList();
    }
}
