package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a qualification a number of a {@link Certificate} is to be looked up, such as 'group B'.
 * <p>
 * Equal texts and rules are the same basis; whether the qualification has it is for {@link CombinationChecker} to say.
 */
public final class Basis {

    private final Kind kind;
    private final String text;
    private final @Nullable RuleOfCombination rule;

    private Basis(Kind kind, String text, @Nullable RuleOfCombination rule) {
        this.kind = kind;
        this.text = text;
        this.rule = rule;
    }

    /** Returns the basis that is what a group says of itself. */
    public static Basis group(String name) {
        return new Basis(Kind.GROUP, requireNonNull(name, "name"), null);
    }

    /** Returns the basis that is a rule. */
    public static Basis rule(RuleOfCombination rule) {
        return new Basis(Kind.RULE, "", requireNonNull(rule, "rule"));
    }

    /** Returns the basis that is what a rule says of one group. */
    public static Basis ruleOnGroup(RuleOfCombination rule, String group) {
        return new Basis(Kind.RULE_ON_GROUP, requireNonNull(group, "group"), requireNonNull(rule, "rule"));
    }

    /** Returns the basis that at most one unit of a barring code counts. */
    public static Basis barringCode(String code) {
        return new Basis(Kind.BARRING_CODE, requireNonNull(code, "code"), null);
    }

    /** Returns the basis that a unit held counts once, be it as itself or standing in for another. */
    public static Basis heldOnce(UnitIdentifier held) {
        return new Basis(Kind.HELD_ONCE, requireNonNull(held, "held").text(), null);
    }

    /** Returns the basis that a unit counts in one group at the most. */
    public static Basis unit(UnitIdentifier unit) {
        return new Basis(Kind.UNIT, requireNonNull(unit, "unit").text(), null);
    }

    /** Returns the basis that is what the case looked at takes as given. */
    public static Basis ofCase() {
        return new Basis(Kind.CASE, "", null);
    }

    /** Returns the basis that a unit is planned. */
    public static Basis plan() {
        return new Basis(Kind.PLAN, "", null);
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the name of the group, the code or the unit, blank for what has none. */
    public String text() {
        return text;
    }

    public Optional<RuleOfCombination> rule() {
        return Optional.ofNullable(rule);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Basis other
                && kind == other.kind
                && text.equals(other.text)
                && Objects.equals(rule, other.rule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, text, rule);
    }

    /** Returns the basis in words, such as 'group B' or "'not more than 1 of R/999/0003 and H/999/0006 together'". */
    @Override
    public String toString() {
        return switch (kind) {
            case GROUP -> "group " + text;
            case RULE -> "'%s'".formatted(rule);
            case RULE_ON_GROUP -> "'%s' on group %s".formatted(rule, text);
            case BARRING_CODE -> "barring code " + text;
            case HELD_ONCE -> "%s, which counts once,".formatted(text);
            case UNIT -> text;
            case CASE -> "this case";
            case PLAN -> "the plan";
        };
    }

    /** What a basis is, such as 'Group'. */
    public enum Kind {
        /** What a group says of itself. */
        GROUP("Group"),
        /** A rule. */
        RULE("Rule"),
        /** What a rule says of one group. */
        RULE_ON_GROUP("Rule on a group"),
        /** A barring code. */
        BARRING_CODE("Barring code"),
        /** That a unit held counts once. */
        HELD_ONCE("Held once"),
        /** That a unit counts in one group at the most. */
        UNIT("Unit"),
        /** What a case takes as given. */
        CASE("Case"),
        /** What is planned. */
        PLAN("Plan");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Barring code'. */
        public String label() {
            return label;
        }
    }
}
