package io.github.qcf4j.benchmarks;

import java.util.List;

/**
 * Questions of which each is asked in its turn, so that a pass over all of them asks each once.
 *
 * @param <T>  the kind of question
 */
final class Turns<T> {

    private final List<T> questions;
    private int next;

    Turns(List<T> questions) {
        this.questions = List.copyOf(questions);
    }

    List<T> questions() {
        return questions;
    }

    /** Returns the question whose turn it is. */
    T next() {
        T question = questions.get(next);
        next = (next + 1) % questions.size();
        return question;
    }
}
