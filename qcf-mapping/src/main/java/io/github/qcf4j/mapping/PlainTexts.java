package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.PortfolioEvents;
import java.util.ArrayList;
import java.util.List;

/** The texts that numbers stand for while portfolios are read. */
final class PlainTexts {

    private final List<String> texts = new ArrayList<>();
    private int times;

    void add(String text) {
        texts.add(text);
    }

    void forget() {
        texts.clear();
        times++;
    }

    /** Returns how often all texts were forgotten, and with that what every number stands for. */
    int timesForgotten() {
        return times;
    }

    /** Returns the text with a number; none is blank. */
    String get(int number) {
        return number == PortfolioEvents.NONE ? "" : texts.get(number);
    }
}
