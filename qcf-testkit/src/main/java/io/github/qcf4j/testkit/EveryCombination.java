package io.github.qcf4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** S7: walks every way to let units count or not, each choice with each, no unit that is held being used twice. */
final class EveryCombination {

    private final List<List<Choice>> choices;
    private final Consumer<List<Choice>> visit;
    private final List<Choice> chosen = new ArrayList<>();

    private EveryCombination(List<List<Choice>> choices, Consumer<List<Choice>> visit) {
        this.choices = choices;
        this.visit = visit;
    }

    /** Visits every combination; the list handed over is changed afterwards. */
    static void walk(List<List<Choice>> choices, Consumer<List<Choice>> visit) {
        new EveryCombination(choices, visit).next();
    }

    private void next() {
        if (chosen.size() == choices.size()) {
            visit.accept(chosen);
            return;
        }
        for (Choice choice : choices.get(chosen.size())) {
            if (!usesAgain(choice)) {
                chosen.add(choice);
                next();
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private boolean usesAgain(Choice choice) {
        for (Choice earlier : chosen) {
            if (choice.counts() && earlier.uses(choice.heldAs())) {
                return true;
            }
        }
        return false;
    }
}
