package frontstreet.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The authors of a feed or an entry, from whatever vocabulary, in document order.
final class Authors {
    private Authors() {}

    static void collect(Element parent, List<Author> into) {
        for (Node child : parent.children()) {
            if (child instanceof Element element) {
                take(element, into);
            }
        }
    }

    private static void take(Element element, List<Author> into) {
        switch (element.key()) {
            case "author", "atom:author" -> person(element, into);
            case "managingeditor", "dc:creator", "dc:author", "dcterms:creator" ->
                    AuthorLine.add(into, Values.text(element));
            default -> {}
        }
    }

    /// Atom has a person in parts; RSS, and feeds that know no better, in one line.
    private static void person(Element element, List<Author> into) {
        String name = Values.text(element.first("atom:name", "name"));
        String mail = Values.plain(element.first("atom:email", "email"));
        Element page = element.first("atom:uri", "atom:url", "atom:homepage", "uri", "url");
        String url = Values.url(page);
        if (name != null || mail != null || url != null) {
            into.add(new Author(name, mail, url));
        } else {
            @Nullable String line = element.hasElements() ? null : Values.text(element);
            AuthorLine.add(into, line);
        }
    }
}
