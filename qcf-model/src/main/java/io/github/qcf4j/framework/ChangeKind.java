package io.github.qcf4j.framework;

/** What happened to a part of a specification from one version to another, such as 'Reworded'. */
public enum ChangeKind {
    /** It is only in the later version. */
    ADDED("Added"),

    /** It is only in the earlier version. */
    REMOVED("Removed"),

    /** It is in both and says another thing, such as another credit. */
    CHANGED("Changed"),

    /** It is in both and says it in other words. */
    REWORDED("Reworded"),

    /** It is in both, in another place or at another position. */
    MOVED("Moved"),

    /** It is in both under another number, as when a criterion before it was removed. */
    RENUMBERED("Renumbered"),

    /** It is in both under another name, as a group called 'B' that was called 'Optional'. */
    RENAMED("Renamed");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Reworded'. */
    public String label() {
        return label;
    }

    /** Returns what happened when the later version is taken for the earlier: what was added is removed. */
    public ChangeKind mirrored() {
        return switch (this) {
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            default -> this;
        };
    }
}
