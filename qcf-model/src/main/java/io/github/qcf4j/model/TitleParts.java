package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the title of a qualification is made of, such as 'Level 3', 'NVQ', 'Diploma' and 'Contact Centre Operations'.
 * <p>
 * Every part is as the title writes it, which need not be as the qualification records it: a title may say 'Extended
 * Diploma' or 'Level 1/Level 2'.
 */
public final class TitleParts {

    private final @Nullable String organisation;
    private final @Nullable String level;
    private final @Nullable String type;
    private final @Nullable String size;
    private final @Nullable String content;
    private final @Nullable String endorsement;

    private TitleParts(Builder builder) {
        this.organisation = builder.organisation;
        this.level = builder.level;
        this.type = builder.type;
        this.size = builder.size;
        this.content = builder.content;
        this.endorsement = builder.endorsement;
    }

    /** Returns a builder for parts of which none is known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds these parts. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.organisation = organisation;
        builder.level = level;
        builder.type = type;
        builder.size = size;
        builder.content = content;
        builder.endorsement = endorsement;
        return builder;
    }

    /** Returns the name of the awarding organisation, as in 'Example Awards Level 3 Diploma'. */
    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** Returns the level, such as 'Level 3'. */
    public Optional<String> level() {
        return Optional.ofNullable(level);
    }

    /** Returns the type, such as 'NVQ'. */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /** Returns the size, such as 'Diploma' or 'Extended Certificate'. */
    public Optional<String> size() {
        return Optional.ofNullable(size);
    }

    /** Returns what it is about, such as 'Contact Centre Operations'. */
    public Optional<String> content() {
        return Optional.ofNullable(content);
    }

    /** Returns the focus that the title names in brackets, such as 'Team leading'. */
    public Optional<String> endorsement() {
        return Optional.ofNullable(endorsement);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TitleParts other
                && Objects.equals(organisation, other.organisation)
                && Objects.equals(level, other.level)
                && Objects.equals(type, other.type)
                && Objects.equals(size, other.size)
                && Objects.equals(content, other.content)
                && Objects.equals(endorsement, other.endorsement);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisation, level, type, size, content, endorsement);
    }

    /** Returns the parts as a title, such as 'Level 3 NVQ Diploma in Contact Centre Operations (Team leading)'. */
    @Override
    public String toString() {
        String award = Stream.of(organisation(), level(), type(), size())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        String about = content == null ? "" : award.isEmpty() ? content : " in " + content;
        return award + about + (endorsement == null ? "" : " (" + endorsement + ")");
    }

    /** Collects the parts of a title. */
    public static final class Builder {

        private @Nullable String organisation;
        private @Nullable String level;
        private @Nullable String type;
        private @Nullable String size;
        private @Nullable String content;
        private @Nullable String endorsement;

        private Builder() {}

        /** Sets the name of the awarding organisation. */
        public Builder organisation(String organisation) {
            this.organisation = Wording.notBlank("Organisation", requireNonNull(organisation, "organisation"));
            return this;
        }

        /** Sets the level as the title writes it. */
        public Builder level(String level) {
            this.level = Wording.notBlank("Level", requireNonNull(level, "level"));
            return this;
        }

        /** Sets the type as the title writes it. */
        public Builder type(String type) {
            this.type = Wording.notBlank("Type", requireNonNull(type, "type"));
            return this;
        }

        /** Sets the size as the title writes it. */
        public Builder size(String size) {
            this.size = Wording.notBlank("Size", requireNonNull(size, "size"));
            return this;
        }

        /** Sets what the qualification is about. */
        public Builder content(String content) {
            this.content = Wording.notBlank("Content", requireNonNull(content, "content"));
            return this;
        }

        /** Sets the focus that the title names in brackets. */
        public Builder endorsement(String endorsement) {
            this.endorsement = Wording.notBlank("Endorsement", requireNonNull(endorsement, "endorsement"));
            return this;
        }

        /** Returns the parts. */
        public TitleParts build() {
            return new TitleParts(this);
        }
    }
}
