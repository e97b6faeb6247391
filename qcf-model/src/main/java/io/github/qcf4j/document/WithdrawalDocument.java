package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a record no longer stands, as a portfolio file writes it.
 *
 * @param reference  the reference that other records point at
 * @param of  the reference of the record that is withdrawn
 * @param criteria  the criteria that it is withdrawn for; all when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"reference", "of", "criteria", "on", "reason"})
public record WithdrawalDocument(
        @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable String reference,

        @NotNull(message = "{withdrawal.target.missing}") @WrittenAs(WrittenForm.RECORD_REFERENCE) @Nullable
        String of,

        @Size(min = 1, message = "{json.list.empty}") @Nullable
        List<@Present @WrittenAs(WrittenForm.CRITERION_REFERENCE) String> criteria,

        @NotNull(message = "{withdrawal.date.missing}") @WrittenAs(WrittenForm.DATE) @Nullable
        String on,

        @WrittenAs(WrittenForm.TEXT) @Nullable String reason) {

    public WithdrawalDocument {
        criteria = Copies.list(criteria);
    }
}
