package io.github.qcf4j.validation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know about a rule, such as why 'unit.level.missing' matters and what a unit with a level looks like.
 */
public final class RulePage {

    private final String code;
    private final String title;
    private final @Nullable String source;
    private final List<String> ids;
    private final String why;
    private final String bad;
    private final String good;

    RulePage(
            String code, String title, @Nullable String source, List<String> ids, String why, String bad, String good) {
        this.code = requireNonNull(code, "code");
        this.title = requireNonNull(title, "title");
        this.source = source;
        this.ids = List.copyOf(ids);
        this.why = requireNonNull(why, "why");
        this.bad = requireNonNull(bad, "bad");
        this.good = requireNonNull(good, "good");
    }

    /** Returns the code of the rule, such as 'unit.level.missing'. */
    public String code() {
        return code;
    }

    /** Returns what is asked, in one line, such as 'A unit has a level'. */
    public String title() {
        return title;
    }

    /** Returns the title of the document in which the rule stands, if it stands in one. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** Returns the numbers that the rule has in the catalogue, such as 'UNIT-004', none or several. */
    public List<String> ids() {
        return ids;
    }

    /** Returns why it matters: some sentences. */
    public String why() {
        return why;
    }

    /** Returns an example that breaks the rule, of one line or more. */
    public String bad() {
        return bad;
    }

    /** Returns the example put right. */
    public String good() {
        return good;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RulePage other
                && code.equals(other.code)
                && title.equals(other.title)
                && Objects.equals(source, other.source)
                && ids.equals(other.ids)
                && why.equals(other.why)
                && bad.equals(other.bad)
                && good.equals(other.good);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, title);
    }

    /** Returns code and title, such as 'unit.level.missing: A unit has a level'. */
    @Override
    public String toString() {
        return code + ": " + title;
    }
}
