package io.github.qcf4j.examples.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code qcf}: specifications and portfolios checked, shown and mapped to each other.
 * <p>
 * It is written with the public types of the library alone, as any program could be.
 */
@Command(
        name = "qcf",
        versionProvider = Qcf.Version.class,
        header = "How far a learner's portfolio of evidence covers a qualification.",
        description = {
            "",
            "A specification file describes units and qualifications, a portfolio file holds the records about learners."
                    + " Both are JSON, and a file is told by what it holds, not by its name.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nStart here:%n",
        footer = {
            "  qcf new mine                    a specification and a portfolio to change",
            "  qcf check mine                  what is wrong with them",
            "  qcf map mine --html mine.html   what is covered, and what is left to do"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:done, and found what '--fail-on' is about",
            " 2:wrong use, or input that cannot be read at all"
        })
public final class Qcf implements Callable<Integer> {

    /** The exit code of a command that did what it was asked. */
    static final int DONE = 0;

    /** The exit code of a command that found what it was asked to fail on. */
    static final int FAILED = 1;

    /** The exit code of a command that cannot do what it was asked. */
    static final int REFUSED = 2;

    private static final int DEFECT = 70;

    private final Output output;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Qcf(Output output) {
        this.output = output;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Runs the command in given surroundings and returns its exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        Output output = new Output(surroundings);
        try {
            int exitCode = commandLine(surroundings, output).execute(arguments);
            output.failure().ifPresent(failure -> output.tell("qcf: " + failure.getMessage()));
            return output.failure().isPresent() ? REFUSED : exitCode;
        } catch (OutOfMemoryError e) {
            output.tell("qcf: there is not enough memory for this input; give it more with QCF_JAVA_OPTS=-Xmx4g");
            return REFUSED;
        }
    }

    private static CommandLine commandLine(Surroundings surroundings, Output output) {
        CommandLine help = new CommandLine(new HelpCommand());
        help.getCommandSpec().usageMessage().header("Says how a command is used.");
        CommandLine line = new CommandLine(new Qcf(output))
                .addSubcommand(new MapCommand(surroundings, output))
                .addSubcommand(new CohortCommand(surroundings, output))
                .addSubcommand(new WhyCommand(surroundings, output))
                .addSubcommand(new CheckCommand(surroundings, output))
                .addSubcommand(new ExplainCommand(output))
                .addSubcommand(new ShowCommand(surroundings, output))
                .addSubcommand(new DiffCommand(surroundings, output))
                .addSubcommand(new RulesCommand(surroundings, output))
                .addSubcommand(new PlanCommand(surroundings, output))
                .addSubcommand(new FinishCommand(surroundings, output))
                .addSubcommand(new CompareCommand(surroundings, output))
                .addSubcommand(new WhatIfCommand(surroundings, output))
                .addSubcommand(new HistoryCommand(surroundings, output))
                .addSubcommand(new ReviewCommand(surroundings, output))
                .addSubcommand(new SampleCommand(surroundings, output))
                .addSubcommand(new NewCommand(surroundings, output));
        line.getSubcommands().values().forEach(command -> addHelp(command.getCommandSpec()));
        addHelp(line.getCommandSpec());
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("says the version and ends")
                        .build());
        return line.addSubcommand("help", help)
                .setExpandAtFiles(false)
                .setOut(output.printer())
                .setErr(output.teller())
                .setColorScheme(Help.defaultColorScheme(surroundings.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler((wrong, given) -> refuse(output, wrong))
                .setExecutionExceptionHandler((exception, failed, result) -> failed(output, exception, failed));
    }

    private static void addHelp(CommandSpec command) {
        command.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("says this and ends")
                .build());
    }

    /** Answers for a command line that names no command. */
    @Override
    public Integer call() {
        spec.commandLine().usage(output.teller());
        return REFUSED;
    }

    private static int refuse(Output output, ParameterException wrong) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        output.tell("%s: %s".formatted(name, sentence(wrong)));
        output.tell("see '%s --help'".formatted(name));
        return REFUSED;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong.getCause() instanceof TypeConversionException conversion
                && wrong.getArgSpec() instanceof OptionSpec option) {
            return "%s %s".formatted(option.longestName(), conversion.getMessage());
        }
        List<String> meant =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String said = String.valueOf(wrong.getMessage());
        String sentence = said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
        return meant.isEmpty() ? sentence : "%s; did you mean %s?".formatted(sentence, String.join(" or ", meant));
    }

    private static int failed(Output output, Exception exception, CommandLine line) {
        String name = line.getCommandSpec().qualifiedName();
        if (exception instanceof Refusal) {
            output.tell("%s: %s".formatted(name, exception.getMessage()));
            return REFUSED;
        }
        if (exception instanceof UncheckedIOException unchecked) {
            output.tell("%s: input or output failed: %s".formatted(name, unchecked.getMessage()));
            return REFUSED;
        }
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        output.tell("%s: this is a defect in qcf, not in your files; report it with what follows".formatted(name));
        output.tell(trace.toString().replace("\r\n", "\n").strip());
        return DEFECT;
    }

    /** Says which version this is. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Qcf.class.getPackage().getImplementationVersion();
            return new String[] {"qcf %s".formatted(version == null ? "of an unpackaged build" : version)};
        }
    }
}
