package frontstreet.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir private Path folder;

    @Test
    void aFolderThatIsMadeIsItsOwnersAlone() throws IOException {
        Path data = folder.resolve("a/data");

        DataFolder.open(data).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "not a folder");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(Broken.class)
                .hasMessage(file + " is a file, no folder: name a folder with --data");
    }

    @Test
    void aSecondServerOnAFolderIsToldWhoHoldsIt() {
        Path data = folder.resolve("data");
        DataFolder first = DataFolder.open(data);

        assertThatThrownBy(() -> DataFolder.open(data))
                .isInstanceOf(Broken.class)
                .hasMessage(
                        "the data folder %s is in use by process %d"
                                .formatted(data, ProcessHandle.current().pid()));

        first.close();
        DataFolder.open(data).close();
    }
}
