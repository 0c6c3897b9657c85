package frontstreet.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageMetadataTest {
    @Test
    void aMetaIsFoundByWhicheverAttributeNamesIt() {
        PageMetadata metadata =
                metadata(
                        """
                        <html lang="de-AT"><head><title> Dam holds | Paper </title>
                        <meta property="og:title" content="Dam holds">
                        <meta name="Author" content="Ada Fields"><meta name="author" content="Ben Rivers">
                        <meta itemprop="datePublished" content="2024-05-03">
                        <meta name="empty" content=" ">
                        <link rel="canonical" href="/a"><link rel="alternate" href="/b">
                        """);

        assertThat(metadata.first("og:title")).contains("Dam holds");
        assertThat(metadata.all("author")).containsExactly("Ada Fields", "Ben Rivers");
        assertThat(metadata.first("datepublished")).contains("2024-05-03");
        assertThat(metadata.first("empty")).isEmpty();
        assertThat(metadata.link("canonical")).contains("https://paper.example/a");
        assertThat(metadata.title()).isEqualTo("Dam holds | Paper");
        assertThat(metadata.language()).isEqualTo("de-AT");
    }

    @Test
    void tenThousandMetasAreNotKept() {
        var html = new StringBuilder("<head>");
        for (int i = 0; i < 10_000; i++) {
            html.append("<meta name=n").append(i).append(" content=x><meta name=same content=y>");
        }

        PageMetadata metadata = metadata(html.toString());

        assertThat(metadata.metas()).hasSizeLessThanOrEqualTo(1_001);
        assertThat(metadata.all("same")).hasSizeLessThanOrEqualTo(100);
    }

    private static PageMetadata metadata(String html) {
        return PageMetadata.of(Jsoup.parse(html, "https://paper.example/a"));
    }
}
