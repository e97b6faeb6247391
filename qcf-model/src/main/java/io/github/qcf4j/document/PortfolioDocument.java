package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio file as it is written: the records about one or several learners.
 *
 * @param format  the form the file is written in, such as 'qcf4j/1'
 * @param portfolios  the portfolios, one for each learner
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"format", "portfolios"})
public record PortfolioDocument(
        @NotNull(message = "{format.missing}")
        @WrittenAs(value = WrittenForm.FORMAT, message = "{format.unknown}")
        @Nullable
        String format,

        @NotEmpty(message = "{portfolio.none}") @Nullable List<@Present @Valid LearnerPortfolioDocument> portfolios) {

    public PortfolioDocument {
        portfolios = Copies.list(portfolios);
    }
}
