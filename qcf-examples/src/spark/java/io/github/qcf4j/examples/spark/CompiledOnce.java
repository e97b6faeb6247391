package io.github.qcf4j.examples.spark;

import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.mapping.PortfolioMapper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The mapper of this process, made of the specification's JSON when the first line of a cohort asks for it. */
final class CompiledOnce {

    private static final Map<String, PortfolioMapper> MAPPERS = new ConcurrentHashMap<>();
    private static final AtomicInteger COMPILED = new AtomicInteger();

    private CompiledOnce() {}

    static PortfolioMapper mapper(String specification) {
        return MAPPERS.computeIfAbsent(specification, json -> {
            COMPILED.incrementAndGet();
            return PortfolioMapper.of(SpecificationReader.readFramework(json).orThrow());
        });
    }

    /** Returns how often this process has compiled a specification, and its time of the processor so far. */
    static String told() {
        return "compiled %d, of the processor %s s".formatted(COMPILED.get(), Clock.seconds(Clock.processor()));
    }
}
