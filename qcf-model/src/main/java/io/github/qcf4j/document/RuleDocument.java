package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Measure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of combination as a specification file writes it: {@code {"from": ["B"], "units": {"min": 3}}}.
 * <p>
 * What a rule asks for is told by the properties it has: a size, what remains, a share, {@code all} or {@code any} of
 * further rules, units that are barred, belong together or follow each other, a condition, a limit on recognition or
 * on what need not be passed, or advice.
 *
 * @param credits  how much credit is asked for
 * @param units  how many units are asked for
 * @param guidedLearningHours  how many guided learning hours are asked for
 * @param points  how many points are asked for
 * @param share  how many percent are asked for
 * @param measure  what a share is a share of, credit when absent
 * @param from  the groups that count for the rule; all when absent
 * @param remaining  the groups that what is still missing comes from
 * @param at  the level that counts
 * @param atOrAbove  the lowest level that counts
 * @param atOrBelow  the highest level that counts
 * @param below  the lowest level that does not count
 * @param all  rules all of which must hold
 * @param any  rules one of which must hold
 * @param barred  units that may not be combined
 * @param atMost  how many of the barred units may be combined, one when absent
 * @param effect  what becomes of barred units that a learner holds
 * @param together  units that are taken together or not at all
 * @param when  the condition of the rule in {@code then}
 * @param then  the rule that must hold once {@code when} does
 * @param unit  the unit that follows others
 * @param after  the units that come before it
 * @param alongside  the units that are taken with it or before it
 * @param recognised  how much may come from recognition
 * @param compensated  how much may be attempted without being passed
 * @param advised  a rule that is advice and binds nobody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "credits",
    "units",
    "guidedLearningHours",
    "points",
    "share",
    "measure",
    "from",
    "remaining",
    "at",
    "atOrAbove",
    "atOrBelow",
    "below",
    "all",
    "any",
    "barred",
    "atMost",
    "effect",
    "together",
    "when",
    "then",
    "unit",
    "after",
    "alongside",
    "recognised",
    "compensated",
    "advised"
})
public record RuleDocument(
        @Valid @Nullable BoundsDocument credits,
        @Valid @Nullable BoundsDocument units,
        @Valid @Nullable BoundsDocument guidedLearningHours,
        @Valid @Nullable BoundsDocument points,

        @Min(value = 1, message = "{json.number.small}") @Max(value = 100, message = "{json.number.large}") @Nullable
        Integer share,

        @ConstantOf(Measure.class) @Nullable String measure,

        @Size(min = 1, message = "{json.list.empty}") @Distinct @Nullable
        List<@Present @WrittenAs(WrittenForm.NAME) String> from,

        @Size(min = 1, message = "{json.list.empty}") @Distinct @Nullable
        List<@Present @WrittenAs(WrittenForm.NAME) String> remaining,

        @WrittenAs(WrittenForm.LEVEL) @Nullable String at,
        @WrittenAs(WrittenForm.LEVEL) @Nullable String atOrAbove,
        @WrittenAs(WrittenForm.LEVEL) @Nullable String atOrBelow,
        @WrittenAs(WrittenForm.LEVEL) @Nullable String below,

        @Size(min = 1, message = "{json.list.empty}") @Nullable
        List<@Present @Valid RuleDocument> all,

        @Size(min = 1, message = "{json.list.empty}") @Nullable
        List<@Present @Valid RuleDocument> any,

        @Size(min = 2, message = "{rule.units.few}") @Distinct @Nullable
        List<@Present @WrittenAs(WrittenForm.UNIT_IDENTIFIER) String> barred,

        @Min(value = 1, message = "{json.number.small}") @Nullable
        Integer atMost,

        @ConstantOf(BarringEffect.class) @Nullable String effect,

        @Size(min = 2, message = "{rule.units.few}") @Distinct @Nullable
        List<@Present @WrittenAs(WrittenForm.UNIT_IDENTIFIER) String> together,

        @Valid @Nullable RuleDocument when,
        @Valid @Nullable RuleDocument then,
        @WrittenAs(WrittenForm.UNIT_IDENTIFIER) @Nullable String unit,
        @Distinct @Nullable List<@Present @WrittenAs(WrittenForm.UNIT_IDENTIFIER) String> after,
        @Distinct @Nullable List<@Present @WrittenAs(WrittenForm.UNIT_IDENTIFIER) String> alongside,
        @Valid @Nullable RecognitionLimitDocument recognised,
        @Valid @Nullable CompensationDocument compensated,
        @Valid @Nullable RuleDocument advised) {

    public RuleDocument {
        from = Copies.list(from);
        remaining = Copies.list(remaining);
        all = Copies.list(all);
        any = Copies.list(any);
        barred = Copies.list(barred);
        together = Copies.list(together);
        after = Copies.list(after);
        alongside = Copies.list(alongside);
    }
}
