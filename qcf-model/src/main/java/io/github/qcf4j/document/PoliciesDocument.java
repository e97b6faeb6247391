package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy file as it is written: one or several coverage policies.
 *
 * @param format  the form the file is written in, such as 'qcf4j/1'
 * @param policies  the policies
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"format", "policies"})
public record PoliciesDocument(
        @NotNull(message = "{format.missing}")
        @WrittenAs(value = WrittenForm.FORMAT, message = "{format.unknown}")
        @Nullable
        String format,

        @NotEmpty(message = "{policy.none}") @Nullable List<@Present @Valid PolicyDocument> policies) {

    public PoliciesDocument {
        policies = Copies.list(policies);
    }
}
