package io.github.qcf4j.validation;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.UnitGroup;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The check that the credit which statements speak of is credit that rules, groups or units have. */
final class StatementNumberCheck implements QualificationCheck {

    private static final Pattern CREDITS = Pattern.compile("\\b(\\d{1,3}) credits?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public void check(QualificationInHand hand) {
        Set<String> known = known(hand);
        for (int i = 0; i < hand.statements().size(); i++) {
            Matcher matcher = CREDITS.matcher(hand.statements().get(i));
            while (matcher.find()) {
                if (!known.contains(matcher.group(1))) {
                    hand.findAbout(
                            "statements/" + i,
                            CombinationRule.STATEMENT_NUMBER_DIFFERS,
                            "speaks of '%s', which no rule, group or unit has".formatted(matcher.group()));
                }
            }
        }
    }

    private static Set<String> known(QualificationInHand hand) {
        Qualification qualification = hand.qualification();
        String rules = PlacedRules.of(hand).rules().stream()
                .map(placed -> placed.rule().toString())
                .collect(Collectors.joining("\n"));
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(rules);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        qualification.allGroups().forEach(group -> {
            Bounds bounds = group.bounds(Measure.CREDIT);
            numbers.add(String.valueOf(bounds.min()));
            bounds.max().ifPresent(max -> numbers.add(String.valueOf(max)));
            numbers.add(String.valueOf(sum(hand, group)));
        });
        Stream<Credit> credits = Stream.concat(
                qualification.credit().stream(), hand.units().stream().flatMap(unit -> unit.credit().stream()));
        credits.forEach(credit -> numbers.add(String.valueOf(credit.value())));
        return numbers;
    }

    private static int sum(QualificationInHand hand, UnitGroup group) {
        return group.units().stream()
                .flatMap(offered -> hand.unit(offered.unit()).stream())
                .flatMap(unit -> unit.credit().stream())
                .mapToInt(Credit::value)
                .sum();
    }
}
