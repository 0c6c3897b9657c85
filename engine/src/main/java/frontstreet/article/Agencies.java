package frontstreet.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The news agencies of the world: their short names and how papers print them.
final class Agencies {
    private static final Map<String, String> SHORT = shortNames();

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[/,;+&|]\\s*|\\s+(?:and|und|et|y)\\s+");

    private static final Pattern EDGES = Pattern.compile("^[\\s(\\[©—–-]+|[\\s)\\].:—–-]+$");

    private Agencies() {}

    /// The short name of the agency that a text names and nothing else does: "(AP)", "dpa/lno", "By
    /// The Associated Press". Of several the first.
    static Optional<String> named(String text) {
        String name = EDGES.matcher(text).replaceAll("");
        if (name.isEmpty() || name.length() > 60) {
            return Optional.empty();
        }
        String known = SHORT.get(key(name));
        if (known != null && isPrintedSo(name)) {
            return Optional.of(known);
        }
        Matcher matcher = SEPARATOR.matcher(name);
        return matcher.find() && matcher.start() > 0
                ? Optional.ofNullable(SHORT.get(key(name.substring(0, matcher.start()))))
                        .filter(it -> isPrintedSo(name.substring(0, matcher.start())))
                : Optional.empty();
    }

    // abbreviations of three letters are words of some language: they count as capitals only
    private static boolean isPrintedSo(String name) {
        boolean isShort = name.length() <= 4;
        boolean german =
                name.equals("dpa")
                        || name.equals("epd")
                        || name.equals("kna")
                        || name.equals("sid")
                        || name.equals("afp")
                        || name.equals("apa");
        return !isShort
                || german
                || name.equals(name.toUpperCase(Locale.ROOT))
                || name.equals("Lusa")
                || name.equals("Hina")
                || name.equals("Jiji");
    }

    private static String key(String name) {
        String bare = Wording.bare(name);
        bare = bare.endsWith("staff") ? bare.substring(0, bare.length() - 5) : bare;
        return bare.startsWith("the") ? bare.substring(3) : bare;
    }

    private static Map<String, String> shortNames() {
        var names = new HashMap<String, String>();
        say(
                names,
                "AP",
                "AP",
                "Associated Press",
                "The Associated Press",
                "AP News",
                "Associated Press Writer");
        say(names, "Reuters", "Reuters", "Thomson Reuters", "Reuters News");
        say(
                names,
                "AFP",
                "AFP",
                "Agence France-Presse",
                "Agence France Presse",
                "Agencia AFP",
                "AFP/Relaxnews");
        say(
                names,
                "dpa",
                "dpa",
                "Deutsche Presse-Agentur",
                "Deutsche Presse-Agentur GmbH",
                "dpa-AFX",
                "dpa/lno",
                "dpa-infocom",
                "dpa/tmn");
        say(names, "UPI", "UPI", "United Press International");
        say(names, "PA", "PA Media", "Press Association", "PA");
        say(names, "CP", "The Canadian Press", "Canadian Press", "CP");
        say(names, "AAP", "AAP", "Australian Associated Press");
        say(names, "ANI", "ANI", "Asian News International");
        say(names, "PTI", "PTI", "Press Trust of India");
        say(names, "IANS", "IANS", "Indo-Asian News Service");
        say(names, "EFE", "EFE", "Agencia EFE", "Agencia Efe");
        say(names, "Europa Press", "Europa Press", "EUROPA PRESS");
        say(names, "ANSA", "ANSA", "Agenzia ANSA");
        say(names, "Adnkronos", "Adnkronos");
        say(names, "Lusa", "Lusa", "Agência Lusa");
        say(names, "Belga", "Belga", "Agence Belga");
        say(names, "ANP", "ANP");
        say(names, "APA", "APA", "Austria Presse Agentur");
        say(
                names,
                "SDA",
                "SDA",
                "Keystone-SDA",
                "Schweizerische Depeschenagentur",
                "ATS",
                "Keystone-ATS");
        say(names, "SID", "SID", "Sport-Informations-Dienst");
        say(names, "epd", "epd", "Evangelischer Pressedienst");
        say(names, "KNA", "KNA", "Katholische Nachrichten-Agentur");
        say(names, "PAP", "PAP", "Polska Agencja Prasowa");
        say(names, "ČTK", "ČTK", "CTK", "Česká tisková kancelář");
        say(names, "TASR", "TASR");
        say(names, "SITA", "SITA");
        say(names, "MTI", "MTI");
        say(names, "Agerpres", "Agerpres");
        say(names, "Tanjug", "Tanjug");
        say(names, "HINA", "HINA", "Hina");
        say(names, "BTA", "BTA");
        say(names, "TT", "TT", "TT Nyhetsbyrån");
        say(names, "NTB", "NTB");
        say(names, "Ritzau", "Ritzau", "Ritzaus Bureau");
        say(names, "STT", "STT");
        say(names, "BNS", "BNS");
        say(names, "TASS", "TASS", "ТАСС");
        say(names, "RIA Novosti", "RIA Novosti", "РИА Новости");
        say(names, "Interfax", "Interfax", "Интерфакс");
        say(names, "Ukrinform", "Ukrinform");
        say(names, "Anadolu", "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "AA");
        say(names, "Xinhua", "Xinhua", "Xinhua News Agency");
        say(names, "Kyodo", "Kyodo", "Kyodo News", "共同通信", "共同");
        say(names, "Jiji", "Jiji", "Jiji Press", "時事通信", "時事");
        say(names, "Yonhap", "Yonhap", "Yonhap News Agency", "연합뉴스");
        say(names, "Bernama", "Bernama");
        say(names, "Antara", "Antara", "ANTARA");
        say(names, "Bloomberg", "Bloomberg", "Bloomberg News");
        say(names, "RNS", "RNS", "Religion News Service");
        say(names, "CNS", "CNS", "Catholic News Service");
        say(names, "TNS", "TNS", "Tribune News Service");
        say(names, "MENA", "MENA");
        say(names, "WAM", "WAM");
        say(names, "SPA", "SPA");
        say(names, "QNA", "QNA");
        say(names, "NAN", "NAN", "News Agency of Nigeria");
        say(names, "GNA", "GNA", "Ghana News Agency");
        say(names, "SAnews", "SAnews");
        say(names, "Télam", "Télam", "Telam");
        say(names, "Notimex", "Notimex");
        say(names, "Agência Brasil", "Agência Brasil");
        say(names, "Estadão Conteúdo", "Estadão Conteúdo");
        return Map.copyOf(names);
    }

    private static void say(Map<String, String> into, String shortName, String... printed) {
        for (String name : printed) {
            into.putIfAbsent(key(name), shortName);
        }
    }
}
