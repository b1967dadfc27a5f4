package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GalleryTest {

  @Test
  void the_gallery_shows_what_the_renderers_write() throws IOException {
    assertThat(Files.readString(Gallery.PAGE))
        .as("docs/gallery.md; the main method of Gallery writes it anew")
        .isEqualTo(Gallery.page());
  }

  @Test
  void other_pages_show_the_pictures_of_the_gallery_and_none_is_there_for_nothing()
      throws IOException {
    List<String> shown = new ArrayList<>(names(Gallery.page()));
    for (Path page : Gallery.OTHERS) {
      String text = Files.readString(page);
      assertThat(text).isEqualTo(Gallery.renamed(text));
      assertThat(names(text)).isNotEmpty();
      shown.addAll(names(text));
    }
    try (Stream<Path> files = Files.list(Gallery.IMAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(new HashSet<>(shown));
    }
  }

  private static List<String> names(String page) {
    return Pattern.compile("images/([\\w-]+\\.png)")
        .matcher(page)
        .results()
        .map(name -> name.group(1))
        .toList();
  }

  @Test
  void each_picture_of_the_gallery_is_there_and_small() {
    assertThat(Gallery.pictures())
        .hasSize(8)
        .allSatisfy(
            picture ->
                assertThat(picture)
                    .isRegularFile()
                    .satisfies(file -> assertThat(Files.size(file)).isLessThan(200_000)));
  }
}
