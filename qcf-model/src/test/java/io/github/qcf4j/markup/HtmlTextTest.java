package io.github.qcf4j.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void text_stays_text() {
        assertThat(HtmlText.text("<b>Q&A</b>\n\"it's\"")).isEqualTo("&lt;b&gt;Q&amp;A&lt;/b&gt;\n&quot;it&#39;s&quot;");
    }

    @Test
    void attribute_is_one_line_and_cannot_end_itself() {
        assertThat(HtmlText.attribute("x\" onclick='run()'\n<>&"))
                .isEqualTo("x&quot; onclick=&#39;run()&#39; &lt;&gt;&amp;");
    }

    @Test
    void control_characters_and_direction_overrides_are_gone() {
        assertThat(HtmlText.text("a\u0000\u202eb")).isEqualTo("ab");
        assertThat(HtmlText.attribute("a\u001b\u2067b")).isEqualTo("ab");
    }
}
