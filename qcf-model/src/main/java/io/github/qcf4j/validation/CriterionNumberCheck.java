package io.github.qcf4j.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The check that numbers in criteria go with what is listed, and that none of them counts evidence. */
final class CriterionNumberCheck implements UnitCheck {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));
    private static final Set<String> EVIDENCE = Set.of("occasion", "occasions", "observations");
    private static final Set<String> BETWEEN =
            Set.of("separate", "different", "further", "other", "consecutive", "more");
    private static final Set<String> LIST_FOLLOWS = Set.of("following", "these", "listed", "below");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;]|\\band\\b|\\bor\\b)\\s*");
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:\\d+[.)]|\\d+(?:\\.\\d+)+[.)]?\\s).*");

    @Override
    public void check(UnitInHand unit) {
        unit.criteria().forEach(criterion -> {
            checkQuantity(unit, criterion);
            checkCount(unit, criterion);
            criterion.criterion().content().stream()
                    .filter(item -> NUMBERED.matcher(item).matches())
                    .findFirst()
                    .ifPresent(item -> unit.find(
                            DraftingRule.CRITERION_CONTENT_NUMBERED,
                            criterion.place(),
                            "lists '%s' with a number".formatted(item)));
        });
    }

    private static void checkQuantity(UnitInHand unit, CriterionInHand criterion) {
        Words words = criterion.words();
        for (int i = 0; i < words.size(); i++) {
            int noun = i + 1;
            while (BETWEEN.contains(words.at(noun))) {
                noun++;
            }
            if ((number(words.at(i)).isPresent() || words.at(i).equals("one")) && EVIDENCE.contains(words.at(noun))) {
                unit.find(
                        DraftingRule.CRITERION_QUANTITY_HIDDEN,
                        criterion.place(),
                        "asks for a number of pieces of evidence with '%s'".formatted(words.from(i, noun - i + 1)));
                return;
            }
        }
    }

    private static void checkCount(UnitInHand unit, CriterionInHand criterion) {
        Words words = criterion.words();
        int listed = listed(criterion);
        for (int i = words.size() - 1; i >= 0 && listed > 0; i--) {
            OptionalInt number = number(words.at(i));
            if (number.isPresent() && isBeforeList(criterion, i)) {
                if (number.getAsInt() > listed) {
                    unit.find(
                            DraftingRule.CRITERION_COUNT_EXCEEDED,
                            criterion.place(),
                            "asks for '%s' and lists %s".formatted(words.at(i), listed));
                }
                return;
            }
        }
    }

    /** Returns how many things are listed: in the sentence behind its colon, or in the content that it announces. */
    private static int listed(CriterionInHand criterion) {
        String text = criterion.words().text().strip();
        int colon = text.lastIndexOf(':');
        List<String> content = criterion.criterion().content();
        if (colon >= 0 && colon < text.length() - 1) {
            return (int) Arrays.stream(SEPARATOR.split(text.substring(colon + 1), -1))
                    .filter(item -> !item.isBlank())
                    .count();
        }
        return colon >= 0 || announcesList(criterion.words()) ? content.size() : 0;
    }

    private static boolean announcesList(Words words) {
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - 3); i--) {
            if (LIST_FOLLOWS.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeforeList(CriterionInHand criterion, int index) {
        Words words = criterion.words();
        for (int i = index; i < words.size() - 1; i++) {
            if (words.after(i).contains(":")) {
                return true;
            }
        }
        return words.text().strip().endsWith(":") || announcesList(words);
    }

    private static OptionalInt number(String word) {
        Integer named = NUMBERS.get(word);
        if (named != null) {
            return OptionalInt.of(named);
        }
        return word.matches("[2-9]|1[0-9]") ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }
}
