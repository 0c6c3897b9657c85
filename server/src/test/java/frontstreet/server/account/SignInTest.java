package frontstreet.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.TurnedClock;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.store.StoreOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who gets in, and for how long.
class SignInTest {
    @TempDir private Path data;
    private DataFolder folder;
    private Database database;
    private TurnedClock clock;
    private SignIn signIn;

    @BeforeEach
    void open() {
        folder = DataFolder.open(data);
        database = Database.open(folder, StoreOptions.defaults());
        clock = new TurnedClock(Instant.parse("2026-01-12T12:00:00Z"));
        signIn = new SignIn(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    private Token offered() throws InterruptedException {
        String address = signIn.offer();
        return new Token(address.substring(address.indexOf('=') + 1));
    }

    @Test
    void anAddressSignsInOnce() throws Exception {
        Token address = offered();

        assertThat(signIn.isOpen(address)).isTrue();
        assertThat(signIn.use(address)).isPresent();
        assertThat(signIn.isOpen(address)).isFalse();
        assertThat(signIn.use(address)).isEmpty();
    }

    @Test
    void anAddressWorksForHalfAnHour() throws Exception {
        Token address = offered();
        clock.turn(Duration.ofMinutes(29));
        assertThat(signIn.isOpen(address)).isTrue();

        clock.turn(Duration.ofMinutes(1));

        assertThat(signIn.isOpen(address)).isFalse();
        assertThat(signIn.use(address)).isEmpty();
    }

    @Test
    void whatWasNeverOfferedSignsNobodyIn() throws Exception {
        offered();

        assertThat(signIn.use(new Token("A".repeat(43)))).isEmpty();
    }

    @Test
    void aSessionIsNoAddressAndAnAddressNoSession() throws Exception {
        Token address = offered();
        Token session = signIn.use(address).orElseThrow();

        assertThat(signIn.use(session)).isEmpty();
        assertThat(signIn.lasts(address)).isEmpty();
        assertThat(signIn.lasts(session)).isPresent();
    }

    @Test
    void theNewestTwentyAddressesWork() throws Exception {
        var offers = new ArrayList<Token>();
        for (int i = 0; i < 22; i++) {
            offers.add(offered());
            clock.turn(Duration.ofSeconds(1));
        }

        assertThat(signIn.isOpen(offers.get(1))).isFalse();
        assertThat(signIn.isOpen(offers.get(2))).isTrue();
        assertThat(signIn.isOpen(offers.get(21))).isTrue();
    }

    @Test
    void theNewestTwoHundredSessionsLast() throws Exception {
        Token first = signIn.use(offered()).orElseThrow();
        clock.turn(Duration.ofSeconds(1));
        Token second = signIn.use(offered()).orElseThrow();
        Instant end = clock.instant().plus(SignIn.SESSION_LASTS);

        database.write(tx -> {
            for (int i = 1; i <= 199; i++) {
                String digest = "%064x".formatted(i);
                tx.sessions().open(digest, clock.instant(), end.plusSeconds(i));
            }
            return null;
        });

        assertThat(signIn.lasts(first)).isEmpty();
        assertThat(signIn.lasts(second)).isPresent();
    }

    @Test
    void aSessionLastsHalfAYearFromTheLastTimeItWasMadeLonger() throws Exception {
        Token session = signIn.use(offered()).orElseThrow();
        assertThat(signIn.isWorn(signIn.lasts(session).orElseThrow())).isFalse();

        clock.turn(Duration.ofDays(91));
        assertThat(signIn.isWorn(signIn.lasts(session).orElseThrow())).isTrue();
        signIn.extend(session);
        clock.turn(Duration.ofDays(179));
        assertThat(signIn.lasts(session)).isPresent();

        clock.turn(Duration.ofDays(1));
        assertThat(signIn.lasts(session)).isEmpty();
        signIn.extend(session);
        assertThat(signIn.lasts(session)).isEmpty();
    }

    @Test
    void oneBrowserIsSignedOutOrAll() throws Exception {
        Token one = signIn.use(offered()).orElseThrow();
        Token other = signIn.use(offered()).orElseThrow();
        Token third = signIn.use(offered()).orElseThrow();
        Token unused = offered();

        signIn.end(one);
        assertThat(signIn.lasts(one)).isEmpty();
        assertThat(signIn.lasts(other)).isPresent();

        signIn.endAll();
        assertThat(signIn.lasts(other)).isEmpty();
        assertThat(signIn.lasts(third)).isEmpty();
        assertThat(signIn.isOpen(unused)).isFalse();
    }

    @Test
    void theStoreHoldsNoSecret() throws Exception {
        Token token = Token.of("a".repeat(43)).orElseThrow();

        assertThat(token.digest()).hasSize(64).isNotEqualTo(token.text());
        assertThat(token.toString()).doesNotContain(token.text());
    }

    @Test
    void whatHasAnotherFormIsNoToken() {
        assertThat(Token.of("")).isEmpty();
        assertThat(Token.of("a".repeat(42))).isEmpty();
        assertThat(Token.of("a".repeat(44))).isEmpty();
        assertThat(Token.of("a".repeat(42) + "'")).isEmpty();
        assertThat(Token.of("é".repeat(43))).isEmpty();
        assertThat(Token.of("a".repeat(1_000_000))).isEmpty();
    }
}
