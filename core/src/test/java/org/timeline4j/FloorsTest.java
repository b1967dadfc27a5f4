package org.timeline4j;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the house: which package may import which, and what a public signature may name. */
class FloorsTest {
  private static final String ROOT = "org.timeline4j";

  /** From the ground up. A package imports only from the floors below its own. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of(ROOT + ".text", ROOT + ".time", ROOT + ".article"),
          List.of(ROOT + ".grammar"),
          List.of(ROOT + ".timex"),
          List.of(ROOT + ".event"),
          List.of(ROOT + ".language", ROOT + ".merge"),
          List.of(ROOT + ".language.en"),
          List.of(ROOT),
          List.of(ROOT + ".render"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // The examples are another module, and may be on the class path as well.
          .withImportOption(location -> !location.contains("/examples/"))
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> a_package_imports_only_from_lower_floors() {
    return IntStream.range(0, FLOORS.size())
        .boxed()
        .flatMap(
            floor ->
                FLOORS.get(floor).stream()
                    .map(name -> dynamicTest(name, () -> checkImports(name, floor))));
  }

  private static void checkImports(String name, int floor) {
    String[] closed =
        FLOORS.subList(floor, FLOORS.size()).stream()
            .flatMap(List::stream)
            .filter(other -> !other.equals(name) && !isException(name, other))
            .toArray(String[]::new);
    noClasses()
        .that(resideInAnyPackage(name))
        .should()
        .dependOnClassesThat(resideInAnyPackage(closed))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static boolean isException(String from, String to) {
    return from.equals(ROOT + ".article") && to.equals(ROOT + ".text");
  }

  @Test
  void every_package_has_a_floor() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .isSubsetOf(FLOORS.stream().flatMap(List::stream).toList());
  }

  @Test
  void a_public_signature_names_only_types_of_the_jdk_and_of_this_library() {
    Stream<String> foreign =
        CLASSES.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(type -> type.getMembers().stream())
            .filter(FloorsTest::isVisible)
            .flatMap(FloorsTest::foreignTypes);
    assertThat(foreign).isEmpty();
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<String> foreignTypes(JavaMember member) {
    return member.getAllInvolvedRawTypes().stream()
        .map(JavaClass::getBaseComponentType)
        .filter(type -> !type.isPrimitive())
        .filter(type -> !resideInAnyPackage("java..", ROOT + "..").test(type))
        .map(type -> member.getFullName() + " names " + type.getName());
  }
}
