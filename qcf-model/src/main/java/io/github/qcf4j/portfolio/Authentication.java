package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.AuthenticationMethod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How it was made sure that an item of evidence is the learner's own, such as by questioning on 4 March 2014.
 * <p>
 * One that is dated does not exist before its day.
 */
public final class Authentication {

    private final AuthenticationMethod method;
    private final @Nullable String by;
    private final @Nullable LocalDate on;

    private Authentication(Builder builder) {
        method = builder.method;
        by = Recorded.referenceIfAny("Authenticated by", builder.by);
        on = builder.on;
    }

    /** Returns an authentication of which only the method is known. */
    public static Authentication of(AuthenticationMethod method) {
        return builder(method).build();
    }

    /** Returns a builder of an authentication. */
    public static Builder builder(AuthenticationMethod method) {
        return new Builder(method);
    }

    /** Returns a builder that holds what this authentication says. */
    public Builder toBuilder() {
        Builder builder = new Builder(method);
        builder.by = by;
        builder.on = on;
        return builder;
    }

    /** Returns how it was made sure. */
    public AuthenticationMethod method() {
        return method;
    }

    /** Returns the reference of the person who made sure. */
    public Optional<String> by() {
        return Optional.ofNullable(by);
    }

    /** Returns the day on which it was made sure. */
    public Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Authentication that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return "authentication " + method;
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(method, by, on);
    }

    /** Collects what an authentication says. */
    public static final class Builder {

        private final AuthenticationMethod method;
        private @Nullable String by;
        private @Nullable LocalDate on;

        private Builder(AuthenticationMethod method) {
            this.method = Objects.requireNonNull(method, "method");
        }

        /** Sets the reference of the person who made sure. */
        public Builder by(String by) {
            this.by = Objects.requireNonNull(by, "by");
            return this;
        }

        /** Sets the day on which it was made sure. */
        public Builder on(LocalDate on) {
            this.on = Objects.requireNonNull(on, "on");
            return this;
        }

        /** Returns the authentication. */
        public Authentication build() {
            return new Authentication(this);
        }
    }
}
