package io.github.qcf4j.model;

/**
 * The framework a qualification belongs to, such as 'QCF', the Qualifications and Credit Framework.
 * <p>
 * It decides which rules apply: a qualification of the framework that came after need not have units, credit or unit
 * levels. A qualification that moved from one framework to the next did so with a new version.
 */
public enum QualificationsFramework {
    /** The Qualifications and Credit Framework, 2008 to 2015. */
    QCF("Qualifications and Credit Framework", true),

    /** The Regulated Qualifications Framework, its successor. */
    RQF("Regulated Qualifications Framework", false),

    /** The Credit and Qualifications Framework for Wales. */
    CQFW("Credit and Qualifications Framework for Wales", true),

    /** The Scottish Credit and Qualifications Framework. */
    SCQF("Scottish Credit and Qualifications Framework", true),

    /** The National Qualifications Framework, its predecessor. */
    NQF("National Qualifications Framework", false);

    private final String label;
    private final boolean credit;

    QualificationsFramework(String label, boolean credit) {
        this.label = label;
        this.credit = credit;
    }

    /** Returns the name of the framework, such as 'Qualifications and Credit Framework'. */
    public String label() {
        return label;
    }

    /** Returns whether every unit of this framework has credit and a level. */
    public boolean isCreditFramework() {
        return credit;
    }
}
