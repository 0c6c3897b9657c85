package frontstreet.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// `./frontstreet bench quality` and `./frontstreet bench speed [JMH OPTION]…`
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        var err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        switch (args.length == 0 ? "" : args[0]) {
            case "speed" -> org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
            default -> {
                err.println("frontstreet: which benchmark? quality or speed");
                System.exit(2);
            }
        }
    }
}
