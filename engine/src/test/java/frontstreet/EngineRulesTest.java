package frontstreet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What engine may never do.
@AnalyzeClasses(packages = "frontstreet", importOptions = EngineRulesTest.WithoutTests.class)
class EngineRulesTest {
    /// Test classes of every build folder, the quick one's too.
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    private static final List<String> FLOW =
            List.of(
                    "url",
                    "text",
                    "time",
                    "score",
                    "source",
                    "feed",
                    "page",
                    "article",
                    "facts",
                    "duplicate",
                    "story",
                    "section",
                    "frontpage");

    private static final Set<String> FORBIDDEN =
            Set.of(
                    "java.net.URL",
                    "java.net.URLConnection",
                    "java.net.Socket",
                    "java.net.InetAddress",
                    "java.lang.Thread",
                    "java.lang.ThreadLocal",
                    "java.lang.Process",
                    "java.lang.ProcessBuilder",
                    "java.util.Date",
                    "java.util.Calendar",
                    "java.util.Random",
                    "java.util.UUID",
                    "java.time.Clock",
                    "java.util.Timer");

    @ArchTest
    static void packagesUseOnlyWhatStandsUpstream(JavaClasses classes) {
        for (int i = 0; i < FLOW.size(); i++) {
            var downstream = new ArrayList<String>(List.of("frontstreet"));
            FLOW.subList(i + 1, FLOW.size())
                    .forEach(name -> downstream.add("frontstreet." + name + ".."));
            noClasses()
                    .that(resideInAPackage("frontstreet." + FLOW.get(i) + ".."))
                    .should(
                            dependOnClassesThat(
                                    resideInAnyPackage(downstream.toArray(String[]::new))))
                    .as(FLOW.get(i) + " uses only what stands upstream")
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule everyPackageHasItsPlaceInTheFlow =
            classes()
                    .should()
                    .resideInAnyPackage(
                            Stream.concat(
                                            Stream.of("frontstreet"),
                                            FLOW.stream().map(name -> "frontstreet." + name))
                                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule noNetworkSqlThreadLockOrLog =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.net.http..",
                            "java.sql..",
                            "javax.sql..",
                            "java.util.concurrent..",
                            "java.util.logging..",
                            "org.slf4j..",
                            "java.nio.channels..")
                    .orShould()
                    .dependOnClassesThat(
                            describe(
                                    "are sockets, threads, dates of old, addresses that ask DNS, random",
                                    c -> FORBIDDEN.contains(c.getName())));

    @ArchTest
    static final ArchRule noFiles =
            noClasses()
                    .should()
                    .dependOnClassesThat(resideInAPackage("java.nio.file.."))
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.io\\.(File|FileReader|FileInputStream|RandomAccessFile).*");

    @ArchTest
    static final ArchRule noClockAndNoEnvironment =
            noClasses()
                    .should()
                    .callMethodWhere(
                            describe(
                                    "ask the clock, the environment, or chance",
                                    EngineRulesTest::asksTheOutside));

    private static boolean asksTheOutside(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean clock = call.getName().equals("now") && owner.startsWith("java.time.");
        boolean system = owner.equals("java.lang.System") && !call.getName().equals("arraycopy");
        boolean chance = owner.equals("java.lang.Math") && call.getName().equals("random");
        return clock || system || chance;
    }

    @ArchTest
    static final ArchRule resourcesAreReadInLoadOnly =
            noClasses()
                    .should()
                    .callMethodWhere(
                            describe(
                                    "read a resource outside of a method named load or of its helpers",
                                    call ->
                                            call.getName().startsWith("getResource")
                                                    && !call.getOrigin()
                                                            .getName()
                                                            .startsWith("load")
                                                    && !call.getOrigin()
                                                            .getName()
                                                            .startsWith("lambda$load")));

    @ArchTest
    static final ArchRule noMutableStatics =
            fields().that()
                    .areStatic()
                    .and()
                    .areNotPrivate()
                    .and()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .should()
                    .beFinal()
                    .andShould()
                    .notHaveRawType(describe("an array", c -> c.isArray()))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule staticsAreFinal =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule jsoupStaysWhereMarkupIsRead =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "frontstreet.feed..", "frontstreet.page..", "frontstreet.article..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jsoup..");

    // "Structured data" is the field's own word for what schema.org calls JSON-LD and microdata.
    @ArchTest
    static final ArchRule noJunkNames =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("StructuredData")
                    .should()
                    .haveNameMatching(
                            ".*(Util|Utils|Helper|Manager|Impl|Service|Processor|Data|Info)");

    @ArchTest
    static final ArchRule valuesHavePlainComponents =
            classes()
                    .that()
                    .areRecords()
                    .and()
                    .arePublic()
                    .and()
                    .areTopLevelClasses()
                    .should(bePlain());

    private static ArchCondition<JavaClass> bePlain() {
        return new ArchCondition<>("have plain components") {
            @Override
            public void check(JavaClass record, ConditionEvents events) {
                for (JavaField field : record.getFields()) {
                    boolean component = !field.getModifiers().contains(JavaModifier.STATIC);
                    if (component && !isPlain(field.getType(), record)) {
                        String said =
                                record.getName()
                                        + "."
                                        + field.getName()
                                        + " is a "
                                        + field.getType().getName();
                        events.add(SimpleConditionEvent.violated(record, said));
                    }
                }
            }
        };
    }

    private static boolean isPlain(JavaType type, JavaClass owner) {
        JavaClass raw = type.toErasure();
        if (type instanceof JavaParameterizedType generic) {
            boolean collection =
                    raw.isEquivalentTo(List.class)
                            || raw.isEquivalentTo(Set.class)
                            || raw.isEquivalentTo(Map.class);
            return collection
                    && generic.getActualTypeArguments().stream().allMatch(it -> isPlain(it, owner));
        }
        if (raw.isArray()) {
            return List.of("Fingerprint", "TermVector").contains(owner.getSimpleName());
        }
        boolean box =
                Stream.of("Integer", "Long", "Double", "Boolean")
                        .anyMatch(name -> raw.getName().equals("java.lang." + name));
        boolean ours =
                raw.isRecord()
                        && !raw.equals(owner)
                        && raw.getPackageName().startsWith("frontstreet");
        boolean given = raw.isEquivalentTo(String.class) || raw.isEquivalentTo(Instant.class);
        return raw.isPrimitive() || raw.isEnum() || box || ours || given;
    }
}
