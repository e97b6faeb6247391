package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a group offers, as a specification file writes it: its identifier, or an object where there is more to
 * say.
 *
 * @param unit  the unit
 * @param version  the version of the unit, where the group offers just one
 * @param equivalents  units that may stand in for it
 * @param exemptions  achievements outside the framework that stand in for it
 * @param barringCode  units of one barring code may not be combined
 * @param points  the points that it is worth
 * @param localCode  the code under which the qualification lists it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"unit", "version", "equivalents", "exemptions", "barringCode", "points", "localCode"})
public record OfferedUnitDocument(
        @NotNull(message = "{group.unit.missing}") @WrittenAs(WrittenForm.UNIT_IDENTIFIER) @Nullable
        String unit,

        @WrittenAs(WrittenForm.VERSION) @Nullable String version,
        @Nullable List<@Present @WrittenAs(WrittenForm.UNIT_IDENTIFIER) String> equivalents,
        @Nullable List<@Present @WrittenAs(WrittenForm.TEXT) String> exemptions,
        @WrittenAs(WrittenForm.TEXT) @Nullable String barringCode,

        @Min(value = 0, message = "{json.number.small}") @Nullable
        Integer points,

        @WrittenAs(WrittenForm.TEXT) @Nullable String localCode) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public OfferedUnitDocument {
        equivalents = Copies.list(equivalents);
        exemptions = Copies.list(exemptions);
    }

    /** Returns a unit of which nothing but the identifier is said. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OfferedUnitDocument of(String unit) {
        return new OfferedUnitDocument(unit, null, null, null, null, null, null);
    }
}
