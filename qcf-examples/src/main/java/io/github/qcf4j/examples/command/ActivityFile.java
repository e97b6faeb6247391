package io.github.qcf4j.examples.command;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.planning.FinishPlanner;
import io.github.qcf4j.portfolio.PlannedActivity;
import io.github.qcf4j.portfolio.Portfolio;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A table of planned activities, a line for each: columns apart by commas, and several criteria or values by semicolons.
 * <p>
 * The first line names the columns; only {@code activity} and {@code criteria} are needed. A cell has no commas.
 */
final class ActivityFile {

    static final List<String> COLUMNS =
            List.of("activity", "title", "method", "setting", "on", "assessor", "weight", "range", "criteria");

    private final String name;
    private final List<String> lines;

    private ActivityFile(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    /** Returns a table of nothing. */
    static ActivityFile none() {
        return new ActivityFile("", List.of("activity, criteria"));
    }

    static ActivityFile read(Surroundings surroundings, String name) {
        try {
            return new ActivityFile(name, Files.readAllLines(surroundings.path(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Refusal.of("read", name, e);
        }
    }

    /** Returns the plan of least weight of these activities. */
    FinishPlan plan(FinishPlanner planner, Portfolio portfolio) {
        List<PlannedActivity> activities = activities(portfolio);
        try {
            return planner.plan(activities);
        } catch (IllegalArgumentException twice) {
            throw new Refusal(String.valueOf(twice.getMessage()), "give each activity another reference");
        }
    }

    /** Returns the activities for a learner; what has the reference of evidence of theirs is that evidence. */
    List<PlannedActivity> activities(Portfolio portfolio) {
        List<String> columns = lines.isEmpty() ? List.of() : cells(lines.get(0));
        if (!columns.contains("activity") || !columns.contains("criteria") || !COLUMNS.containsAll(columns)) {
            throw new Refusal(
                    "'%s' does not begin with the names of its columns".formatted(name),
                    "name activity and criteria there, and any of " + Page.and(COLUMNS));
        }
        List<PlannedActivity> activities = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                activities.add(activity(i + 1, columns, portfolio));
            }
        }
        return activities;
    }

    private PlannedActivity activity(int number, List<String> columns, Portfolio portfolio) {
        List<String> cells = cells(lines.get(number - 1));
        if (cells.size() != columns.size()) {
            throw refusal(number, "has %s cells and not %s".formatted(cells.size(), columns.size()));
        }
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(columns.get(i), cells.get(i));
            }
        }
        try {
            return activity(row, portfolio);
        } catch (RuntimeException wrong) {
            throw refusal(number, "is not understood: " + wrong.getMessage());
        }
    }

    private Refusal refusal(int number, String what) {
        return new Refusal("line %s of '%s' %s".formatted(number, name, what), "put the line right");
    }

    private static PlannedActivity activity(Map<String, String> row, Portfolio portfolio) {
        String reference = row.getOrDefault("activity", "");
        List<CriterionReference> criteria =
                several(row, "criteria").map(CriterionReference::parse).toList();
        PlannedActivity.Builder builder = portfolio.evidence(reference).isPresent()
                ? PlannedActivity.ofEvidence(reference, criteria)
                : PlannedActivity.builder(reference, criteria);
        several(row, "title").findFirst().ifPresent(title -> builder.title(row.getOrDefault("title", title)));
        several(row, "method")
                .map(word -> constant(AssessmentMethod.values(), word))
                .forEach(builder::method);
        several(row, "setting")
                .map(word -> constant(EvidenceSetting.values(), word))
                .forEach(builder::setting);
        several(row, "on").map(LocalDate::parse).forEach(builder::on);
        several(row, "assessor").forEach(builder::assessor);
        several(row, "weight").map(Long::valueOf).forEach(builder::weight);
        Map<String, List<String>> range = new TreeMap<>();
        several(row, "range").forEach(pair -> {
            String[] parts = pair.split("=", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("Range '%s' must have the form 'contactType=call'".formatted(pair));
            }
            range.computeIfAbsent(parts[0].strip(), none -> new ArrayList<>()).add(parts[1].strip());
        });
        range.forEach(builder::range);
        return builder.build();
    }

    private static Stream<String> several(Map<String, String> row, String column) {
        return Arrays.stream(row.getOrDefault(column, "").split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    private static <E extends Enum<E>> E constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' must be one of %s"
                        .formatted(
                                word,
                                String.join(
                                        ", ",
                                        Arrays.stream(constants).map(Enum::name).toList()))));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
