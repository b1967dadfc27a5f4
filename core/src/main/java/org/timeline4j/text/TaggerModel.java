package org.timeline4j.text;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A model of OpenNLP for parts of speech: what each feature of a word weighs for some of the tags.
 * Immutable and thread-safe.
 *
 * <p>The file is a zip archive that holds the model in the binary form of OpenNLP's {@code
 * BinaryGISModelReader}. OpenNLP reads it number by number through a stream; here it is inflated at
 * once, and a weight is read when somebody asks for it. Most never are: so the first article waits
 * a fraction of the time.
 */
final class TaggerModel {
  private static final String ENTRY = "pos.model";
  private static final String FORMAT = "GIS";

  private final ImmutableList<String> tags;
  private final Map<String, Feature> features;
  private final ByteBuffer bytes;

  /**
   * What a feature weighs.
   *
   * @param tags the numbers of the tags that it says something of
   * @param weights where its weights begin, one for each of them
   */
  private record Feature(ImmutableIntArray tags, int weights) {}

  private TaggerModel(List<String> tags, Map<String, Feature> features, ByteBuffer bytes) {
    this.tags = ImmutableList.copyOf(tags);
    this.features = features;
    this.bytes = bytes;
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it cannot be read or has another format
   */
  static TaggerModel read(InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(ENTRY)) {
        return of(ByteBuffer.wrap(zip.readAllBytes()));
      }
    }
    throw new IOException("the model has no entry " + ENTRY);
  }

  private static TaggerModel of(ByteBuffer bytes) throws IOException {
    if (!string(bytes).equals(FORMAT)) {
      throw new IOException("the model is not of the format " + FORMAT);
    }
    bytes.getInt(); // two constants that tagging does not need
    bytes.getDouble();
    String[] tags = strings(bytes);
    String[] groups = strings(bytes);
    String[] names = strings(bytes);
    Map<String, Feature> features = new HashMap<>(2 * names.length);
    int weights = bytes.position();
    int next = 0;
    for (String group : groups) {
      ImmutableIntArray numbers = numbers(group); // how many features there are, then their tags
      ImmutableIntArray outcomes = numbers.subArray(1, numbers.length()).trimmed();
      for (int end = next + numbers.get(0); next < end; next++) {
        features.put(names[next], new Feature(outcomes, weights));
        weights += outcomes.length() * Double.BYTES;
      }
    }
    return new TaggerModel(List.of(tags), features, bytes);
  }

  private static String[] strings(ByteBuffer bytes) {
    String[] strings = new String[bytes.getInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = string(bytes);
    }
    return strings;
  }

  private static String string(ByteBuffer bytes) {
    byte[] text = new byte[Short.toUnsignedInt(bytes.getShort())];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** Reads numbers with a space between two. */
  private static ImmutableIntArray numbers(String text) {
    ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();
    for (int start = 0; start < text.length(); ) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      numbers.add(Integer.parseInt(text, start, end, 10));
      start = end + 1;
    }
    return numbers.build();
  }

  /** Returns the names of the tags, by their numbers. */
  ImmutableList<String> tags() {
    return tags;
  }

  /** Tells whether the model knows the feature. */
  boolean knows(String feature) {
    return features.containsKey(feature);
  }

  /** Adds what the feature weighs to the sums, one for each tag; nothing if it is not known. */
  void add(String name, double[] sums) {
    Feature feature = features.get(name);
    if (feature != null) {
      int at = feature.weights();
      ImmutableIntArray told = feature.tags();
      for (int i = 0; i < told.length(); i++) {
        sums[told.get(i)] += bytes.getDouble(at);
        at += Double.BYTES;
      }
    }
  }
}
