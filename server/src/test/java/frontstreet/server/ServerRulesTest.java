package frontstreet.server;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;

/// What server may never do.
@AnalyzeClasses(packages = "frontstreet.server", importOptions = ServerRulesTest.WithoutTests.class)
class ServerRulesTest {
    /// Test classes of every build folder, the quick one's too.
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    @ArchTest
    static final ArchRule picocliStaysInTheCommandLine =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("frontstreet.server.cli..")
                    .and()
                    .doNotHaveFullyQualifiedName("frontstreet.server.Main")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule jsoupStaysInTheEngine =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule onlyFetchConnectsOutwards =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("frontstreet.server.fetch..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("okhttp3..", "okio..");

    @ArchTest
    static final ArchRule fetchKnowsNothingOfWhatIsKept =
            noClasses()
                    .that()
                    .resideInAPackage("frontstreet.server.fetch..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "frontstreet.server.store..",
                            "frontstreet.server.schedule..",
                            "frontstreet.server.intake..",
                            "frontstreet.server.desk..",
                            "frontstreet.server.web..");

    @ArchTest
    static final ArchRule noAddressThatAsksDnsAndNoDateOfOld =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.net\\.URL|java\\.util\\.Date")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule staticsAreFinal = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule noJunkNames =
            noClasses()
                    .should()
                    .haveNameMatching(
                            ".*(Util|Utils|Helper|Manager|Impl|Service|Processor|Data|Info)");

    @ArchTest
    static final ArchRule javalinAndTemplatesStayInTheSite =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("frontstreet.server.web..")
                    .and()
                    .doNotHaveFullyQualifiedName("frontstreet.server.Wiring")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.javalin..", "gg.jte..", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule theSiteReadsWhatIsKept =
            noClasses()
                    .that()
                    .resideInAPackage("frontstreet.server.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "frontstreet.server.fetch..",
                            "frontstreet.server.schedule..",
                            "frontstreet.server.intake..",
                            "frontstreet.server.desk..");

    @ArchTest
    static final ArchRule luceneStaysInSearch =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("frontstreet.server.search..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule searchFollowsTheStoreAlone =
            noClasses()
                    .that()
                    .resideInAPackage("frontstreet.server.search..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "frontstreet.server.fetch..",
                            "frontstreet.server.schedule..",
                            "frontstreet.server.intake..",
                            "frontstreet.server.desk..",
                            "frontstreet.server.web..");

    @ArchTest
    static final ArchRule theSiteReadsTheIndexAndDoesNotWriteIt =
            noClasses()
                    .that()
                    .resideInAPackage("frontstreet.server.web..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("frontstreet.server.search.SearchFollower");

    @ArchTest
    static final ArchRule absenceIsNoParameter =
            noMethods()
                    .that(areOurs())
                    .should()
                    .haveRawParameterTypes(
                            describe(
                                    "with an Optional",
                                    types ->
                                            types.stream()
                                                    .anyMatch(it ->
                                                            it.isEquivalentTo(Optional.class))));

    @ArchTest
    static final ArchRule nobodyUsesTheBench =
            noClasses().should().dependOnClassesThat().resideInAPackage("frontstreet.bench..");

    /// Not what the compiler makes of lambdas.
    private static DescribedPredicate<JavaMethod> areOurs() {
        return describe("are written", it -> !it.getName().startsWith("lambda$"));
    }
}
