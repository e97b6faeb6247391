package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way through a qualification as a specification file writes it, such as the pathway 'Team leading'.
 *
 * @param endorsement  the words that the pathway adds to the title of the qualification
 * @param groups  the groups that belong to the pathway
 * @param rules  the rules of the pathway, beside those of the qualification
 * @param rulesComplete  whether all rules of the pathway are recorded, which they are when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"name", "title", "endorsement", "groups", "rules", "rulesComplete"})
public record PathwayDocument(
        @NotNull(message = "{pathway.name.missing}") @WrittenAs(WrittenForm.NAME) @Nullable
        String name,

        @WrittenAs(WrittenForm.TEXT) @Nullable String title,
        @WrittenAs(WrittenForm.TEXT) @Nullable String endorsement,
        @Distinct @Nullable List<@Present @WrittenAs(WrittenForm.NAME) String> groups,
        @Nullable List<@Present @Valid RuleDocument> rules,
        @Nullable Boolean rulesComplete) {

    public PathwayDocument {
        groups = Copies.list(groups);
        rules = Copies.list(rules);
    }
}
