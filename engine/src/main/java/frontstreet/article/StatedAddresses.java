package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.url.BaseUrl;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a page states of itself that leads to its pictures, where nobody knows the address it came
/// from: its own address, and those of the pictures it announces.
///
/// @param base the page's address as it was fetched, else as the page states it
/// @param pictures absolute addresses of the pictures that it announces, the strongest first
record StatedAddresses(BaseUrl base, List<String> pictures) {
    private static final int NAME_CHARS_MIN = 5;

    static StatedAddresses of(Page page) {
        BaseUrl base = base(page);
        List<String> pictures =
                AnnouncedImage.all(page).stream()
                        .flatMap(it -> Stream.ofNullable(it.value().url()))
                        .toList();
        return new StatedAddresses(base, pictures);
    }

    /// What relative addresses of a page are read against.
    static BaseUrl base(Page page) {
        return Stream.of(
                        Optional.ofNullable(page.url()),
                        page.metadata().link("canonical"),
                        page.metadata().first("og:url"))
                .flatMap(Optional::stream)
                .map(BaseUrl::of)
                .filter(it -> it.address() != null)
                .findFirst()
                .orElse(BaseUrl.of(null));
    }

    /// The announced picture that an address of the same file name is that of.
    Optional<String> like(String address) {
        String name = fileName(address);
        return name.length() < NAME_CHARS_MIN
                ? Optional.empty()
                : pictures.stream().filter(it -> fileName(it).equals(name)).findFirst();
    }

    // "/i/ferry.jpg?w=800" is "ferry.jpg"; empty where the last part of the path has no extension
    private static String fileName(String address) {
        String path = address.split("[?#]", 2)[0];
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') > 0 ? name : "";
    }
}
