package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That evidence is offered for criteria, as a portfolio file writes it, with the place where it shows them.
 *
 * @param reference  the reference that other records point at
 * @param evidence  the evidence, where the mapping is not written inside it
 * @param criteria  the criteria, such as 'J/999/0001 1.1'
 * @param version  the version of the unit; the one of the registration when absent
 * @param locator  the page, paragraph or time code
 * @param range  the range values shown, by attribute
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"reference", "evidence", "criteria", "version", "locator", "range", "on"})
public record MappingDocument(
        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String reference,
        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String evidence,

        @NotEmpty(message = "{mapping.criteria.none}") @Nullable
        List<@Present @WrittenAs(WrittenForm.CRITERION_REFERENCE) String> criteria,

        @WrittenAs(WrittenForm.VERSION) @Nullable String version,
        @WrittenAs(WrittenForm.TEXT) @Nullable String locator,

        @Nullable
        Map<
                        @WrittenAs(WrittenForm.RECORDED_ATTRIBUTE) String,
                        @Present @Size(min = 1, message = "{json.list.empty}") List<
                                @Present @WrittenAs(WrittenForm.TEXT) String>>
                range,

        @WrittenAs(WrittenForm.DATE) @Nullable String on) {

    public MappingDocument {
        criteria = Copies.list(criteria);
        range = Copies.lists(range);
    }
}
