package io.github.qcf4j.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    @Test
    void page_is_indented_and_escaped() {
        String page = HtmlWriter.page()
                .open("html", "lang", "en")
                .open("head")
                .empty("meta", "charset", "utf-8")
                .element("title", "Coverage of <L-1001>")
                .styleSheet(".gap > b { color: #a00 }")
                .close("head")
                .open("body")
                .open("p", "class", "gap \"x\"")
                .text("1.2 & 1.3 are ")
                .element("strong", "not yet met")
                .empty("br")
                .text("as of now")
                .close("p")
                .open("ul")
                .element("li", "call")
                .close("ul")
                .close("body")
                .close("html")
                .finish();

        assertThat(page).isEqualTo("""
                        <!DOCTYPE html>
                        <html lang="en">
                          <head>
                            <meta charset="utf-8">
                            <title>Coverage of &lt;L-1001&gt;</title>
                            <style>.gap > b { color: #a00 }</style>
                          </head>
                          <body>
                            <p class="gap &quot;x&quot;">1.2 &amp; 1.3 are <strong>not yet met</strong><br>as of now</p>
                            <ul>
                              <li>call</li>
                            </ul>
                          </body>
                        </html>
                        """);
    }

    @Test
    void text_and_blocks_may_be_mixed() {
        String fragment = HtmlWriter.fragment()
                .open("li")
                .text("J/999/0001")
                .open("ul")
                .element("li", "1.2")
                .close("ul")
                .text("and more")
                .close("li")
                .finish();

        assertThat(fragment).isEqualTo("""
                        <li>J/999/0001
                          <ul>
                            <li>1.2</li>
                          </ul>
                          and more</li>
                        """);
    }

    @Test
    void preformatted_text_is_left_as_it_is() {
        String fragment = HtmlWriter.fragment()
                .open("div")
                .open("pre")
                .text("a\n  b ")
                .element("div", "c")
                .close("pre")
                .close("div")
                .finish();

        assertThat(fragment).isEqualTo("<div>\n  <pre>a\n  b <div>c</div></pre>\n</div>\n");
    }

    @Test
    void link_to_what_runs_is_shown_as_text_only() {
        String fragment = HtmlWriter.fragment()
                .link("https://example.org/?a=1&b=2", "page")
                .link("#gaps", "gaps")
                .link("units/J:1.html", "unit")
                .link("JavaScript:alert(1)", "run")
                .link(" data:text/html,x", "data")
                .finish();

        assertThat(fragment)
                .isEqualTo("<a href=\"https://example.org/?a=1&amp;b=2\">page</a><a href=\"#gaps\">gaps</a>"
                        + "<a href=\"units/J:1.html\">unit</a>rundata\n");
    }

    @Test
    void elements_are_closed_in_order() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HtmlWriter.fragment().open("ul").open("li").close("ul"))
                .withMessage("Element 'ul' must not be closed while 'li' is open");
        assertThatIllegalStateException()
                .isThrownBy(() -> HtmlWriter.fragment().close("p"))
                .withMessage("Element 'p' must not be closed while '' is open");
        assertThatIllegalStateException()
                .isThrownBy(() -> HtmlWriter.fragment().open("ul").finish())
                .withMessage("Element 'ul' must be closed");
    }

    @Test
    void what_holds_nothing_is_not_opened_and_what_is_finished_is_not_added_to() {
        HtmlWriter finished = HtmlWriter.fragment().element("p", "done");
        finished.finish();

        assertThatIllegalStateException()
                .isThrownBy(() -> HtmlWriter.fragment().open("br"))
                .withMessage("Element 'br' must not be opened, since it holds nothing");
        assertThatIllegalStateException()
                .isThrownBy(() -> HtmlWriter.fragment().empty("p"))
                .withMessage("Element 'p' must be opened and closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> finished.text("more"))
                .withMessage("Page '<p>done</p>…' must not be added to once it is finished");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "SCRIPT", "svg:script", "p class", "", "<p"})
    void only_names_of_elements_are_written(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlWriter.fragment().open(name))
                .withMessage("Element '%s' must be a name and no script", name);
    }

    @Test
    void only_harmless_attributes_are_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlWriter.fragment().open("p", "onclick", "run()"))
                .withMessage("Attribute 'onclick' must be a name and no event");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlWriter.fragment().open("a", "href", "javascript:run()"))
                .withMessage("Address 'javascript:run()' must be of a page or of mail");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlWriter.fragment().open("p", "class"))
                .withMessage("Attributes 'class' must be names and values by turns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlWriter.fragment().styleSheet("</style><script>"))
                .withMessage("Style sheet '</style><script>' must hold rules only");
    }
}
