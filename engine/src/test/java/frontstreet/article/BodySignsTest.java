package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.article.BodySigns.Judgement;
import frontstreet.page.Page;
import frontstreet.page.PageDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BodySignsTest {
    private static final String TEXT =
            "The ferry to Skerry Head left at nine with forty people on board.";
    private static final Page PAGE =
            new PageDecoder()
                    .decode(
                            "<h1>Ice</h1><article><p>%s</p></article><p>Menu</p>"
                                    .formatted(TEXT)
                                    .getBytes(StandardCharsets.UTF_8),
                            "text/html",
                            null);

    @Test
    void eachPieceHasItsSigns() {
        BodySigns.Seen seen = new BodySigns().of(PAGE, Judgement.ALONE);
        assertThat(seen.texts()).containsExactly("Ice", TEXT, "Menu");
        assertThat(seen.signs()).hasSize(3);
        assertThat(seen.signs().get(1)).contains("bias", "tag=p", "place=after", "ends=true");
    }

    @Test
    void aJudgementSeesWhatWasTaughtBefore() {
        var signs = new BodySigns();
        signs.teach(Judgement.ALONE, Map.of("ends=true", 9.0, "ends=false", -9.0));
        assertThat(signs.of(PAGE, Judgement.SET).signs().get(1)).contains("self=5", "inside=true");
        assertThat(signs.of(PAGE, Judgement.SET).signs().get(2)).contains("self=0", "inside=false");
    }
}
