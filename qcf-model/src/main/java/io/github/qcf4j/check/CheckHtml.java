package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

/**
 * The result of a check as one page of HTML, to be read in a browser, printed and kept.
 * <p>
 * The page stands alone: it has no script and asks for nothing from elsewhere. It looks as the report on a portfolio
 * does, and says of every rule that was broken why it matters. Make one and share it.
 */
public final class CheckHtml implements CheckOutput {

    private static final CheckHtml HTML = new CheckHtml();

    private CheckHtml() {}

    /** Returns the page, which has no options. */
    public static CheckHtml of() {
        return HTML;
    }

    @Override
    public String write(CheckResult result) {
        return new CheckPage(requireNonNull(result, "result")).write();
    }
}
