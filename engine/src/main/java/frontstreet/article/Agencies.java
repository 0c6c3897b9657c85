package frontstreet.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The news agencies of the world: their short names and how papers print them.
final class Agencies {
    private static final Map<String, String> SHORT = new LinkedHashMap<>();

    static {
        say(
                "AP",
                "AP",
                "Associated Press",
                "The Associated Press",
                "AP News",
                "Associated Press Writer");
        say("Reuters", "Reuters", "Thomson Reuters", "Reuters News");
        say(
                "AFP",
                "AFP",
                "Agence France-Presse",
                "Agence France Presse",
                "Agencia AFP",
                "AFP/Relaxnews");
        say(
                "dpa",
                "dpa",
                "Deutsche Presse-Agentur",
                "Deutsche Presse-Agentur GmbH",
                "dpa-AFX",
                "dpa/lno",
                "dpa-infocom",
                "dpa/tmn");
        say("UPI", "UPI", "United Press International");
        say("PA", "PA Media", "Press Association", "PA");
        say("CP", "The Canadian Press", "Canadian Press", "CP");
        say("AAP", "AAP", "Australian Associated Press");
        say("ANI", "ANI", "Asian News International");
        say("PTI", "PTI", "Press Trust of India");
        say("IANS", "IANS", "Indo-Asian News Service");
        say("EFE", "EFE", "Agencia EFE", "Agencia Efe");
        say("Europa Press", "Europa Press", "EUROPA PRESS");
        say("ANSA", "ANSA", "Agenzia ANSA");
        say("Adnkronos", "Adnkronos");
        say("Lusa", "Lusa", "Agência Lusa");
        say("Belga", "Belga", "Agence Belga");
        say("ANP", "ANP");
        say("APA", "APA", "Austria Presse Agentur");
        say("SDA", "SDA", "Keystone-SDA", "Schweizerische Depeschenagentur", "ATS", "Keystone-ATS");
        say("SID", "SID", "Sport-Informations-Dienst");
        say("epd", "epd", "Evangelischer Pressedienst");
        say("KNA", "KNA", "Katholische Nachrichten-Agentur");
        say("PAP", "PAP", "Polska Agencja Prasowa");
        say("ČTK", "ČTK", "CTK", "Česká tisková kancelář");
        say("TASR", "TASR");
        say("SITA", "SITA");
        say("MTI", "MTI");
        say("Agerpres", "Agerpres");
        say("Tanjug", "Tanjug");
        say("HINA", "HINA", "Hina");
        say("BTA", "BTA");
        say("TT", "TT", "TT Nyhetsbyrån");
        say("NTB", "NTB");
        say("Ritzau", "Ritzau", "Ritzaus Bureau");
        say("STT", "STT");
        say("BNS", "BNS");
        say("TASS", "TASS", "ТАСС");
        say("RIA Novosti", "RIA Novosti", "РИА Новости");
        say("Interfax", "Interfax", "Интерфакс");
        say("Ukrinform", "Ukrinform");
        say("Anadolu", "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "AA");
        say("Xinhua", "Xinhua", "Xinhua News Agency");
        say("Kyodo", "Kyodo", "Kyodo News", "共同通信", "共同");
        say("Jiji", "Jiji", "Jiji Press", "時事通信", "時事");
        say("Yonhap", "Yonhap", "Yonhap News Agency", "연합뉴스");
        say("Bernama", "Bernama");
        say("Antara", "Antara", "ANTARA");
        say("Bloomberg", "Bloomberg", "Bloomberg News");
        say("RNS", "RNS", "Religion News Service");
        say("CNS", "CNS", "Catholic News Service");
        say("TNS", "TNS", "Tribune News Service");
        say("MENA", "MENA");
        say("WAM", "WAM");
        say("SPA", "SPA");
        say("QNA", "QNA");
        say("NAN", "NAN", "News Agency of Nigeria");
        say("GNA", "GNA", "Ghana News Agency");
        say("SAnews", "SAnews");
        say("Télam", "Télam", "Telam");
        say("Notimex", "Notimex");
        say("Agência Brasil", "Agência Brasil");
        say("Estadão Conteúdo", "Estadão Conteúdo");
    }

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[/,;+&|]\\s*|\\s+(?:and|und|et|y)\\s+");

    private Agencies() {}

    /// The short name of the agency that a text names and nothing else does: "(AP)", "dpa/lno", "By
    /// The Associated Press". Of several the first.
    static Optional<String> named(String text) {
        String name = text.replaceAll("^[\\s(\\[©—–-]+|[\\s)\\].:—–-]+$", "");
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
                || name.equals(name.toUpperCase(java.util.Locale.ROOT))
                || name.equals("Lusa")
                || name.equals("Hina")
                || name.equals("Jiji");
    }

    private static String key(String name) {
        String bare = Wording.bare(name);
        return bare.startsWith("the") ? bare.substring(3) : bare;
    }

    private static void say(String shortName, String... names) {
        for (String name : names) {
            SHORT.putIfAbsent(key(name), shortName);
        }
    }
}
