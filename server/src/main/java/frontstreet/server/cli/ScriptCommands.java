package frontstreet.server.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The commands that the start script answers itself, for the help. An installed one has no tests
/// to run; it says where it is by the property `frontstreet.place`.
public final class ScriptCommands {
    private static final String DEMO = "  demo       Shows the front page of a simulated press.";
    private static final List<String> OF_A_CHECKOUT =
            List.of(
                    "  test       Runs all tests from a clean build.",
                    "  bench      Measures quality and speed.",
                    "  dist       Makes the archive to install from.");

    private ScriptCommands() {}

    /// Adds them behind the list of commands, which ends where the footer begins.
    public static void addTo(UsageMessageSpec help) {
        boolean isInstalled = "installed".equals(System.getProperty("frontstreet.place"));
        var footer = new ArrayList<String>();
        footer.add(DEMO);
        footer.addAll(isInstalled ? List.of() : OF_A_CHECKOUT);
        footer.addAll(List.of(help.footer()));
        help.footer(footer.toArray(String[]::new));
    }
}
