package io.github.qcf4j.model;

/**
 * The form in which an item of evidence is kept, such as 'Audio'.
 * <p>
 * The medium says nothing about the method: a professional discussion may be kept as audio or as a document.
 */
public enum EvidenceMedium {
    /** Written text, on paper or not. */
    DOCUMENT("Document"),

    /** A sound recording. */
    AUDIO("Audio"),

    /** A moving picture. */
    VIDEO("Video"),

    /** A still picture. */
    PHOTOGRAPH("Photograph"),

    /** A picture of what a screen showed. */
    SCREENSHOT("Screenshot"),

    /** Figures in rows and columns. */
    SPREADSHEET("Spreadsheet"),

    /** Slides. */
    PRESENTATION("Presentation"),

    /** A page that is kept where it was published. */
    WEB_PAGE("Web page"),

    /** A thing that was made. */
    ARTEFACT("Artefact"),

    /** A certificate, licence or card. */
    CERTIFICATE("Certificate"),

    /** Any other form. */
    OTHER("Other");

    private final String label;

    EvidenceMedium(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Audio'. */
    public String label() {
        return label;
    }
}
