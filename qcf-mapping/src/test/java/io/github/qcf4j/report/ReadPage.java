package io.github.qcf4j.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of HTML read strictly, tag by tag: every element closed in order, every attribute in quotes. */
final class ReadPage {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)((?: [a-zA-Z:-]+=\"[^\"<>]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z:-]+)=\"([^\"]*)\"");
    private static final List<String> EMPTY = List.of("br", "meta");

    private final List<Element> elements = new ArrayList<>();

    private ReadPage() {}

    static ReadPage of(String html) {
        ReadPage page = new ReadPage();
        page.read(html);
        return page;
    }

    private void read(String html) {
        String rest = html.substring(html.indexOf('\n'));
        Deque<Element> open = new ArrayDeque<>();
        int from = 0;
        while (rest.indexOf('<', from) >= 0) {
            int start = rest.indexOf('<', from);
            Matcher tag = TAG.matcher(rest);
            if (!tag.find(start) || tag.start() != start) {
                throw new AssertionError(
                        "No tag begins with " + rest.substring(start, Math.min(start + 80, rest.length())));
            }
            String text = rest.substring(from, start);
            open.forEach(element -> element.text.append(text));
            from = tag.end();
            if (tag.group(1).isEmpty()) {
                open(tag.group(2), tag.group(3), open);
            } else if (open.isEmpty() || !open.pop().name.equals(tag.group(2))) {
                throw new AssertionError("No element to close with " + tag.group());
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError("An element stays open: " + open.peek().name);
        }
    }

    private void open(String name, String attributes, Deque<Element> open) {
        Element element = new Element(name, open.peek());
        ATTRIBUTE
                .matcher(attributes)
                .results()
                .forEach(result -> element.attributes.put(result.group(1), result.group(2)));
        elements.add(element);
        if (!EMPTY.contains(name)) {
            open.push(element);
        }
    }

    List<Element> all() {
        return Collections.unmodifiableList(elements);
    }

    List<Element> all(String name) {
        return elements.stream().filter(element -> element.name.equals(name)).toList();
    }

    List<Element> withStyle(String styleName) {
        return elements.stream()
                .filter(element ->
                        List.of(element.attribute("class").split(" ")).contains(styleName))
                .toList();
    }

    /** An element of a page, with its attributes and all text within it. */
    static final class Element {

        private final String name;
        private final @Nullable Element parent;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();

        private Element(String name, @Nullable Element parent) {
            this.name = name;
            this.parent = parent;
        }

        String name() {
            return name;
        }

        String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        Map<String, String> attributes() {
            return attributes;
        }

        String text() {
            return text.toString().strip();
        }

        boolean isWithin(String ancestor) {
            for (Element element = parent; element != null; element = element.parent) {
                if (element.name.equals(ancestor)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return "<" + name + " " + attributes + ">" + text();
        }
    }
}
