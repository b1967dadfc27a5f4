package org.timeline4j.render;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page of a PDF: its text without white space, as lines end where the paper does, and where the
 * characters stand, but for the number of the page.
 */
record PrintedPage(String text, List<TextPosition> characters, double width, double height) {
  private static final double MILLIMETRE = 72 / 25.4;

  /** As the style sheet sets them. */
  private static final double SIDE = 18 * MILLIMETRE;

  private static final double TOP = 16 * MILLIMETRE;
  private static final double BOTTOM = 18 * MILLIMETRE;

  static List<PrintedPage> of(byte[] pdf) throws IOException {
    List<PrintedPage> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        pages.add(page(document, page));
      }
    }
    return pages;
  }

  private static PrintedPage page(PDDocument document, int number) throws IOException {
    Reader reader = new Reader();
    reader.setStartPage(number);
    reader.setEndPage(number);
    String text = reader.getText(document);
    var size = document.getPage(number - 1).getMediaBox();
    double foot = size.getHeight() - BOTTOM;
    List<TextPosition> body =
        reader.characters.stream()
            .filter(c -> !c.getUnicode().isBlank())
            .filter(c -> c.getYDirAdj() <= foot || !c.getUnicode().matches("\\d"))
            .toList();
    return new PrintedPage(plain(text), body, size.getWidth(), size.getHeight());
  }

  private static final class Reader extends PDFTextStripper {
    private final List<TextPosition> characters = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition character) {
      characters.add(character);
      super.processTextPosition(character);
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  /** Tells whether the words are on the page. */
  boolean holds(String words) {
    return text.contains(plain(words));
  }

  /** Tells whether no character is beyond the margins; y is that of the line it stands on. */
  boolean isWithinItsMargins() {
    return characters.stream()
        .allMatch(
            c ->
                c.getXDirAdj() >= SIDE - 1
                    && c.getXDirAdj() + c.getWidthDirAdj() <= width - SIDE + 1
                    && c.getYDirAdj() >= TOP
                    && c.getYDirAdj() <= height - BOTTOM);
  }

  /** Returns the font size of the last line, in pixels of CSS. */
  double lowestSize() {
    return characters.stream()
        .max(Comparator.comparingDouble(TextPosition::getYDirAdj))
        .map(c -> (double) c.getFontSizeInPt())
        .orElse(0.0);
  }
}
