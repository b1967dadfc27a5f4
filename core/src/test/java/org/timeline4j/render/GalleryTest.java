package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class GalleryTest {

  @Test
  void the_gallery_shows_what_the_renderers_write() throws IOException {
    assertThat(Files.readString(Gallery.PAGE))
        .as("docs/gallery.md; the main method of Gallery writes it anew")
        .isEqualTo(Gallery.page());
  }

  @Test
  void each_picture_of_the_gallery_is_there_and_small() {
    assertThat(Gallery.pictures())
        .hasSize(6)
        .allSatisfy(
            picture ->
                assertThat(picture)
                    .isRegularFile()
                    .satisfies(file -> assertThat(Files.size(file)).isLessThan(100_000)));
  }
}
