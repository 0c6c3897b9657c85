package frontstreet.server.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Wrong use of the command line → one sentence of ours.
public final class Misuse {
    private static final Pattern NO_COMMAND = Pattern.compile("Unknown subcommand '(.*)'\\.");
    private static final String VALUE_MISSING = "Missing required parameter for option";

    private Misuse() {}

    /// What was wrong.
    public static String sentence(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice ->
                    name(twice.getOverwritten()) + " is given twice";
            default -> other(e);
        };
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String given = e.getUnmatched().getFirst();
        if (e.isUnknownOption()) {
            return "unknown option: " + given;
        }
        return e.getCommandLine().getSubcommands().isEmpty()
                ? "'" + given + "' is too many"
                : "no command '" + given + "'";
    }

    private static String missing(MissingParameterException e) {
        List<String> unknown = e.getCommandLine().getUnmatchedArguments();
        if (!unknown.isEmpty()) {
            return "unknown option: " + unknown.getFirst(); // what it took for itself is missing
        }
        ArgSpec missing = e.getMissing().getFirst();
        if (missing.isPositional()) {
            boolean isFile = missing.paramLabel().contains("FILE");
            return "which "
                    + missing.paramLabel()
                    + (isFile ? "? Name one, or - for standard input" : "? Name one");
        }
        return String.valueOf(e.getMessage()).startsWith(VALUE_MISSING)
                ? name(missing) + " needs a value, " + missing.paramLabel()
                : name(missing) + " " + missing.paramLabel() + " must be given";
    }

    private static String other(ParameterException e) {
        ArgSpec option = e.getArgSpec();
        String message = String.valueOf(e.getMessage());
        if (option != null && option.isOption()) {
            return wrongValue(option, e.getValue());
        }
        Matcher command = NO_COMMAND.matcher(message);
        return command.matches() ? "no command '" + command.group(1) + "'" : message;
    }

    private static String wrongValue(ArgSpec option, @Nullable String value) {
        Class<?> type = option.type();
        if (type == boolean.class || type == Boolean.class) {
            return name(option) + " takes no value: " + value;
        }
        boolean isWhole = type == int.class || type == Integer.class;
        return name(option) + (isWhole ? " is a whole number: " : " is a number: ") + value;
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
