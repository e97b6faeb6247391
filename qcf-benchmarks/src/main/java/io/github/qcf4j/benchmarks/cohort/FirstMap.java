package io.github.qcf4j.benchmarks.cohort;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.feed.PortfolioFeed;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.PortfolioMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Maps one learner and ends, so that the machine has to be started for it.
 * <p>
 * The arguments are a way and a folder with the files 'specification.json', 'learner.json' and 'learner.ndjson'.
 */
public final class FirstMap {

    private FirstMap() {}

    /** How the one learner is mapped. */
    enum Way {

        /** The machine starts and ends. */
        NOTHING {
            @Override
            int map(Path folder) {
                return 0;
            }
        },

        /** The qualification is built in code, the learner packed row by row. */
        PACKED {
            @Override
            int map(Path folder) {
                WorkModel model = WorkModel.standard();
                PackedForm form = new PackedForm(model, WorkModel.layout(PortfolioMapper.of(model.framework())));
                return new PackedWay(form.layout())
                        .statuses(form.pack(new LearnerDraw(model, 1).draw(0)), WorkModel.AS_OF.toEpochDay());
            }
        },

        /** The qualification and the records are built in code, and a full report is made. */
        RECORDS {
            @Override
            int map(Path folder) {
                WorkModel model = WorkModel.standard();
                return PortfolioMapper.of(model.framework())
                        .map(new Forms(model).portfolio(new LearnerDraw(model, 1).draw(0)), WorkModel.AS_OF)
                        .gaps()
                        .size();
            }
        },

        /** Both are read from JSON files, and a full report is made. */
        FILES {
            @Override
            int map(Path folder) {
                Framework framework = SpecificationReader.readFramework(folder.resolve(SPECIFICATION))
                        .orThrow();
                return PortfolioMapper.of(framework)
                        .map(PortfolioReader.readOne(folder.resolve(LEARNER)), WorkModel.AS_OF)
                        .gaps()
                        .size();
            }
        },

        /** The qualification is read from a JSON file, the learner from a line, and where the learner stands is asked. */
        FEED {
            @Override
            int map(Path folder) {
                PortfolioMapper mapper =
                        PortfolioMapper.of(SpecificationReader.readFramework(folder.resolve(SPECIFICATION))
                                .orThrow());
                try (PortfolioFeed feed = PortfolioFeed.of(folder.resolve(LINE), mapper, WorkModel.AS_OF)) {
                    return new PackedWay(WorkModel.layout(mapper))
                            .statuses(feed.next().packed().orElseThrow(), WorkModel.AS_OF.toEpochDay());
                }
            }
        },

        /** The line is bound by Jackson, and mapped with streams onto a qualification built in code. */
        BOUND {
            @Override
            int map(Path folder) throws IOException {
                BoundLine line =
                        new ObjectMapper().readValue(folder.resolve(LINE).toFile(), BoundLine.class);
                return new NaiveStreams(WorkModel.standard().plainUnits())
                        .map(line.rows(), WorkModel.AS_OF)
                        .gaps()
                        .size();
            }
        };

        abstract int map(Path folder) throws IOException;
    }

    static final String SPECIFICATION = "specification.json";
    static final String LEARNER = "learner.json";
    static final String LINE = "learner.ndjson";

    /** Maps in one way. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(Way.valueOf(arguments[0]).map(Path.of(arguments[1])));
    }
}
