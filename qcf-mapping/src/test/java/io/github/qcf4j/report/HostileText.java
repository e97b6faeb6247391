package io.github.qcf4j.report;

/** Text as somebody would write it who means harm to whoever reads a report. */
final class HostileText {

    static final String SCRIPT = "<script>alert('1')</script> \"quoted\" & 'single'";
    static final String FORMULA = "=cmd|' /C calc'!A0";
    static final String TERMINAL =
            "\u001B[31mred\u001B]8;;http://example.org\u0007\u202Eright\u2066 to left\r\n| new | line";
    static final String MARKDOWN = "[link](javascript:alert(1)) ![image](x) **bold** # heading `code` | cell";
    static final String ALL = FORMULA + " " + SCRIPT + " " + MARKDOWN + " " + TERMINAL;
    static final String LONG_WORD = "Wort".repeat(100);
    static final String REFERENCE = "=E1<img src=x>|\"'`";

    private HostileText() {}
}
