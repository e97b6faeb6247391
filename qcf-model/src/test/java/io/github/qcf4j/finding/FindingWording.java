package io.github.qcf4j.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The wording rules that every finding keeps, for the tests of whoever lists kinds or makes findings.
 * <p>
 * Assert that {@link #faultsOf} is empty, for all kinds of an enum and for the findings of a test.
 */
public final class FindingWording {

    private static final Pattern CLASS_NAME =
            Pattern.compile("\\b[A-Z][a-z0-9]+[A-Z]\\w*|\\bjava[.x]|\\b(?i:null|exception|boolean|enum|regex)\\b");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Set<String> NOT_IMPERATIVE = Set.of(
            "a", "an", "the", "this", "these", "it", "its", "you", "your", "we", "there", "must", "should", "may",
            "can", "is", "are", "was", "has", "have", "no", "not", "to", "try", "maybe", "perhaps", "why", "kindly");
    private static final Map<String, Predicate<String>> WORDS = words();
    private static final Map<String, Predicate<String>> ADVICE = advice();
    private static final Map<String, Predicate<String>> MESSAGE = message();

    private FindingWording() {}

    /** Returns what is wrong with the names, codes and advice of the kinds, one line for each fault. */
    public static List<String> faultsOf(FindingKind... kinds) {
        List<String> faults = new ArrayList<>();
        for (FindingKind kind : kinds) {
            String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '.');
            if (!kind.code().equals(code)) {
                faults.add("%s: code '%s' must be '%s'".formatted(kind.name(), kind.code(), code));
            }
            collect(ADVICE, kind.name() + ": advice", kind.advice(), faults);
        }
        return faults;
    }

    /** Returns what is wrong with the sentences of the findings, one line for each fault. */
    public static List<String> faultsOf(Iterable<Finding> findings) {
        List<String> faults = new ArrayList<>();
        for (Finding finding : findings) {
            collect(MESSAGE, finding.code() + ": message", finding.message(), faults);
            faults.addAll(faultsOf(finding.kind()));
        }
        return faults;
    }

    private static void collect(Map<String, Predicate<String>> rules, String what, String text, List<String> faults) {
        rules.forEach((rule, broken) -> {
            if (broken.test(text)) {
                faults.add("%s '%s' %s".formatted(what, text, rule));
            }
        });
    }

    private static Map<String, Predicate<String>> words() {
        Map<String, Predicate<String>> rules = new TreeMap<>();
        rules.put("must not be blank", String::isBlank);
        rules.put("must not end in a full stop", text -> text.endsWith(".") || text.endsWith("!"));
        rules.put(
                "must be one line",
                text -> !OneLine.isVisible(text) || !text.strip().equals(text));
        rules.put("must not say please", text -> ownWords(text).contains("please"));
        rules.put("must not say invalid", text -> ownWords(text).contains("invalid"));
        rules.put(
                "must not name a class",
                text -> CLASS_NAME.matcher(unquoted(text)).find());
        return rules;
    }

    private static Map<String, Predicate<String>> advice() {
        Map<String, Predicate<String>> rules = new TreeMap<>(WORDS);
        rules.put("must start in lower case", text -> !text.isEmpty() && !Character.isLowerCase(text.charAt(0)));
        rules.put("must be one imperative", text -> text.contains(";") || text.contains(". ") || !isImperative(text));
        return rules;
    }

    private static Map<String, Predicate<String>> message() {
        Map<String, Predicate<String>> rules = new TreeMap<>(WORDS);
        rules.put("must go on from its place", text -> !text.isEmpty() && Character.isUpperCase(text.charAt(0)));
        rules.put("must be one sentence", text -> unquoted(text).contains(". "));
        return rules;
    }

    private static boolean isImperative(String text) {
        String first = Arrays.asList(text.split("[ ,]")).get(0);
        return !NOT_IMPERATIVE.contains(first) && !first.endsWith("ing");
    }

    private static String ownWords(String text) {
        return unquoted(text).toLowerCase(Locale.ROOT);
    }

    private static String unquoted(String text) {
        return QUOTED.matcher(text).replaceAll("''");
    }
}
