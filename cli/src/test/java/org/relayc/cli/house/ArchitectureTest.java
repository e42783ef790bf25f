package org.relayc.cli.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know whom, and who may touch the world. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.relayc");

  private static final List<String> DOORS_TO_THE_WORLD =
      List.of(
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.io.Console",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.net.InetAddress",
          "java.net.ServerSocket",
          "java.net.Socket",
          "java.net.URL",
          "java.time.Clock");

  /** The JDK's and the annotations that say what may be null. */
  private static final String[] GROUND = {"java..", "org.jspecify.."};

  @Test
  void packagesDependOnEachOtherOneWay() {
    check(slices().matching("org.relayc.(**)").should().beFreeOfCycles());
  }

  @Test
  void modelAndDiagnosticsStandOnTheJdkAlone() {
    check(onlyOn("org.relayc.model..", "org.relayc.model.."));
    check(onlyOn("org.relayc.diagnostics..", "org.relayc.diagnostics.."));
  }

  @Test
  void onlyTheParserKnowsItsGenerator() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.relayc.dsl.parse..", "org.relayc.emitters.exchange.shell.script..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.antlr.."));
    check(only("org.relayc.dsl.parse..", "org.relayc.dsl.parse.grammar.."));
  }

  @Test
  void onlyTheProjectTheManifestAndABaselineAreReadByJackson() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.relayc.project..", "org.relayc.cli.output..", "org.relayc.cli.baseline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml.."));
  }

  @Test
  void onlyTheCommandLineKnowsItsLibrary() {
    check(only("org.relayc.cli.argument..", "picocli.."));
  }

  @Test
  void onlyExportsOfTheDirectoryAreReadByItsLibraries() {
    check(only("org.relayc.emitters.exchange.metabase.directory..", "com.unboundid.."));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.relayc.emitters.exchange.metabase.directory..",
                "org.relayc.emitters.exchange.shell.export.item..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.csv.."));
  }

  @Test
  void targetsDoNotKnowTheLanguage() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.relayc.emitters..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.relayc.dsl..",
                "org.relayc.compiler..",
                "org.relayc.project..",
                "org.relayc.report.."));
  }

  @Test
  void targetsDoNotKnowEachOther() {
    check(
        slices()
            .matching("org.relayc.emitters.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                resideInAPackage("org.relayc.emitters.."),
                resideInAPackage("org.relayc.emitters.api..")));
  }

  @Test
  void nothingKnowsTheCommandLine() {
    check(only("org.relayc.cli..", "org.relayc.cli.."));
  }

  @Test
  void onlyTheCommandLineOpensFilesAndConnections() {
    check(only("org.relayc.cli..", "java.nio.file..", "java.nio.channels..", "java.net.http.."));
    for (String type : DOORS_TO_THE_WORLD) {
      check(belowTheCommandLine().dependOnClassesThat().haveFullyQualifiedName(type));
    }
  }

  @Test
  void onlyTheCommandLineUsesTheStandardStreams() {
    for (String stream : List.of("in", "out", "err")) {
      check(belowTheCommandLine().accessField(System.class, stream));
    }
  }

  @Test
  void onlyTheCommandLineAsksTheMachine() {
    for (String question : List.of("getenv", "getProperty", "getProperties", "exit")) {
      check(belowTheCommandLine().callMethodWhere(isNamed("java.lang.System", question)));
    }
  }

  @Test
  void onlyTheCommandLineKnowsTheDay() {
    check(belowTheCommandLine().callMethodWhere(isNamed("java.time\\..*", "now")));
    for (String question : List.of("currentTimeMillis", "nanoTime")) {
      check(belowTheCommandLine().callMethodWhere(isNamed("java.lang.System", question)));
    }
  }

  @Test
  void nothingIsNamedForHavingNoPlace() {
    check(
        noClasses()
            .should()
            .resideInAnyPackage(
                "..util..", "..utils..", "..common..", "..core..", "..helper..", "..misc.."));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.relayc.dsl.parse.grammar..",
                "org.relayc.emitters.exchange.shell.script.grammar..")
            .should()
            .haveNameMatching(".*(Manager|Helper|Processor|Data|Info|Impl|Utils?)"));
  }

  private static void check(ArchRule law) {
    law.check(HOUSE);
  }

  private static ArchRule onlyOn(String room, String itself) {
    String[] allowed = {itself, GROUND[0], GROUND[1]};
    return classes()
        .that()
        .resideInAPackage(room)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed));
  }

  /** Only {@code room} depends on {@code what}. */
  private static ArchRule only(String room, String... what) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(what);
  }

  private static DescribedPredicate<JavaCall<?>> isNamed(String owner, String method) {
    return target(owner(nameMatching(owner))).and(target(name(method)));
  }

  private static ClassesShould belowTheCommandLine() {
    return noClasses().that().resideOutsideOfPackage("org.relayc.cli..").should();
  }
}
