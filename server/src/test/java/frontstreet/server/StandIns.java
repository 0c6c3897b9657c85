package frontstreet.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// A folder of stand-ins for programs, and the shell that runs there what is tried with them.
record StandIns(Path folder) {
    /// What a command left behind.
    record Ended(int status, String out, String err) {}

    void jdk(String place, int claimed, String java) throws IOException {
        tool(place + "/bin/java", java);
        tool(place + "/bin/javac", "#!/bin/sh\n");
        Files.writeString(folder.resolve(place + "/release"), "JAVA_VERSION=\"" + claimed + "\"\n");
    }

    void tool(String path, String script) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Process start(String shell, Consumer<Map<String, String>> environment) throws IOException {
        var builder = new ProcessBuilder("/bin/sh", "-c", shell).directory(folder.toFile());
        environment.accept(builder.environment());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.redirectOutput(folder.resolve("out").toFile());
        builder.redirectError(folder.resolve("err").toFile());
        return builder.start();
    }

    Ended end(Process process) throws Exception {
        process.getOutputStream().close();
        assertThat(process.waitFor(30, SECONDS)).as("ends").isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(folder.resolve("out"), UTF_8),
                Files.readString(folder.resolve("err"), UTF_8));
    }
}
