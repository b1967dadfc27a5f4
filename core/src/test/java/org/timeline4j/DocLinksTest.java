package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The links from page to page. */
class DocLinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");

  static Stream<Path> pages() {
    return Docs.pages().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_link_leads_to_a_file_and_its_heading(Path page) {
    List<String> broken =
        Docs.lines(page).stream()
            .flatMap(line -> LINK.matcher(line.replaceAll("`[^`]*`", "")).results())
            .filter(link -> !link.group(1).contains("://"))
            .filter(link -> !leadsSomewhere(page, link.group(1), link.group(2)))
            .map(link -> link.group())
            .toList();
    assertThat(broken).as(page.toString()).isEmpty();
  }

  private static boolean leadsSomewhere(Path page, String file, String heading) {
    Path target = file.isEmpty() ? page : page.resolveSibling(file);
    return Files.exists(target)
        && (heading == null
            || Docs.lines(target).stream()
                .filter(line -> line.startsWith("#"))
                .anyMatch(line -> anchor(line).equals(heading)));
  }

  private static String anchor(String line) {
    return line.replaceFirst("^#+ ", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} -]", "")
        .replace(' ', '-');
  }
}
