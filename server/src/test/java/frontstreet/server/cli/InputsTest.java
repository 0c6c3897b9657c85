package frontstreet.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir private Path folder = Path.of("");

    private String file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "text").toString();
    }

    @Test
    void theFilesOfAGlobComeInOrderOfName() throws IOException {
        String c = file("c.html");
        String a = file("a.html");
        String b = file("b.html");
        file("notes.md");

        assertThat(Inputs.expand(List.of("-", folder + "/*.html", c)))
                .containsExactly("-", a, b, c, c);
    }

    @Test
    void aGlobHoldsNoMoreFilesThanTheLimit() throws IOException {
        for (int i = 0; i < 5; i++) {
            file("p" + i + ".html");
        }

        assertThat(Inputs.expand(List.of(folder + "/*.html"), 5)).hasSize(5);
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Inputs.expand(List.of(folder + "/*.html"), 4))
                .withMessage(folder + "/*.html: matches more than 4 files; name fewer at a time");
    }

    @Test
    void aNameThatExistsIsNoGlob() throws IOException {
        file("a1.html");
        String bracketed = file("a[1].html");

        assertThat(Inputs.expand(List.of(bracketed))).containsExactly(bracketed);
    }
}
