package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.markup.HtmlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of a check as JUnit XML, which build servers show as results of tests: a suite for each file, and in it a
 * case for each finding, or one that passes where there is none.
 * <p>
 * An error is a failure; what is less bad passes and is shown as output. What is suppressed or known is skipped. Make one
 * and share it.
 */
public final class CheckJunit implements CheckOutput {

    private static final CheckJunit ERRORS = new CheckJunit(Severity.ERROR);
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Severity least;

    private CheckJunit(Severity least) {
        this.least = least;
    }

    /** Returns the form in which errors are failures. */
    public static CheckJunit of() {
        return ERRORS;
    }

    /** Returns this form with everything a failure that is at least so bad. */
    public CheckJunit failingFrom(Severity severity) {
        return new CheckJunit(requireNonNull(severity, "severity"));
    }

    @Override
    public String write(CheckResult result) {
        Map<String, List<Case>> suites = suites(requireNonNull(result, "result"));
        HtmlWriter xml = HtmlWriter.fragment();
        List<Case> all = suites.values().stream().flatMap(List::stream).toList();
        long clean = suites.values().stream().filter(List::isEmpty).count();
        xml.open("testsuites", attributes("qcf check", all, clean));
        suites.forEach((file, cases) -> suite(file, cases, xml));
        return DECLARATION + xml.close("testsuites").finish();
    }

    private Map<String, List<Case>> suites(CheckResult result) {
        Map<String, List<Case>> suites = new LinkedHashMap<>();
        result.files().forEach(file -> suites.put(file.name(), new ArrayList<>()));
        result.findings().forEach(finding -> add(finding, "", suites));
        result.known().forEach(finding -> add(finding, "known from the baseline", suites));
        result.suppressed()
                .forEach(each -> add(
                        each.finding(),
                        "suppressed until %s by %s: %s"
                                .formatted(
                                        each.suppression().until(),
                                        each.suppression().approvedBy(),
                                        each.suppression().reason()),
                        suites));
        return suites;
    }

    private static void add(Finding finding, String skipped, Map<String, List<Case>> suites) {
        String file = finding.location().map(Location::source).orElse("-");
        suites.computeIfAbsent(file, name -> new ArrayList<>()).add(new Case(finding, skipped));
    }

    private String[] attributes(String name, List<Case> cases, long clean) {
        long failures = cases.stream().filter(this::isFailure).count();
        long skipped = cases.stream().filter(Case::isSkipped).count();
        return new String[] {
            "name", printable(name),
            "tests", Long.toString(cases.size() + clean),
            "failures", Long.toString(failures),
            "errors", "0",
            "skipped", Long.toString(skipped)
        };
    }

    private boolean isFailure(Case tested) {
        return !tested.isSkipped() && tested.finding().severity().compareTo(least) <= 0;
    }

    private void suite(String file, List<Case> cases, HtmlWriter xml) {
        if (cases.isEmpty()) {
            xml.open("testsuite", attributes(file, cases, 1))
                    .open("testcase", "name", "no findings", "classname", printable(file))
                    .close("testcase")
                    .close("testsuite");
            return;
        }
        xml.open("testsuite", attributes(file, cases, 0));
        cases.forEach(tested -> tested(tested, file, xml));
        xml.close("testsuite");
    }

    private void tested(Case tested, String file, HtmlWriter xml) {
        Finding finding = tested.finding();
        String name = "%s [%s]".formatted(finding.place(), finding.code());
        xml.open("testcase", "name", printable(name), "classname", printable(file));
        String line = printable(finding.toString());
        if (tested.isSkipped()) {
            xml.open("skipped", "message", printable(tested.skipped())).close("skipped");
        } else if (isFailure(tested)) {
            String message = printable("%s %s".formatted(finding.place(), finding.message()));
            xml.element("failure", line, "type", finding.severity().label(), "message", message);
        } else {
            xml.element("system-out", line);
        }
        xml.close("testcase");
    }

    /** Returns the text without the two characters that are no control characters and still not allowed in XML. */
    private static String printable(String text) {
        return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }

    /**
     * A case.
     *
     * @param finding  what was found
     * @param skipped  why it does not count, blank if it does
     */
    private record Case(Finding finding, String skipped) {

        boolean isSkipped() {
            return !skipped.isEmpty();
        }
    }
}
