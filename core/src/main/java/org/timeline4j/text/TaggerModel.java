package org.timeline4j.text;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A model of OpenNLP for parts of speech: what each feature of a word weighs for some of the tags.
 * Immutable and thread-safe.
 *
 * <p>The file is a zip archive that holds the model in the binary form of OpenNLP's {@code
 * BinaryGISModelReader}. OpenNLP makes objects of all that is in it; here it is inflated at once,
 * and a table says where in it each feature is, to be read when somebody asks for it. Most never
 * are: so the first article waits a fraction of the time.
 */
final class TaggerModel {
  private static final String ENTRY = "pos.model";
  private static final String FORMAT = "GIS";
  private static final int NONE = -1;

  private final byte[] file;

  /** The same, to read numbers from. */
  private final ByteBuffer bytes;

  private final ImmutableList<String> tags;

  /** Where the name of each feature is. */
  private final int[] names;

  /** Where the tags are that each feature says something of. */
  private final int[] told;

  /** Where its weights begin, one for each of these tags. */
  private final int[] weights;

  /** The features, each at the hash of its name or in the first free place behind it. */
  private final int[] table;

  private TaggerModel(byte[] file) throws IOException {
    this.file = file;
    this.bytes = ByteBuffer.wrap(file);
    int format = 0;
    if (!string(format).equals(FORMAT)) {
      throw new IOException("the model is not of the format " + FORMAT);
    }
    // Behind it are two constants that tagging does not need.
    bytes.position(end(format) + Integer.BYTES + Double.BYTES);
    this.tags =
        Arrays.stream(strings()).mapToObj(this::string).collect(ImmutableList.toImmutableList());
    int[] groups = strings();
    this.names = strings();
    this.told = new int[names.length];
    this.weights = new int[names.length];
    int next = 0;
    int at = bytes.position();
    for (int group : groups) {
      int[] numbers = numbers(group); // how many features there are, then their tags
      for (int end = next + numbers[0]; next < end; next++) {
        told[next] = group;
        weights[next] = at;
        at += (numbers.length - 1) * Double.BYTES;
      }
    }
    this.table = new int[Integer.highestOneBit(names.length) << 2];
    Arrays.fill(table, NONE);
    for (int feature = 0; feature < names.length; feature++) {
      int name = names[feature] + Short.BYTES;
      int place = place(file, name, end(names[feature]));
      while (table[place] != NONE) {
        place = (place + 1) & (table.length - 1);
      }
      table[place] = feature;
    }
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
        return new TaggerModel(zip.readAllBytes());
      }
    }
    throw new IOException("the model has no entry " + ENTRY);
  }

  /** Returns the names of the tags, by their numbers. */
  ImmutableList<String> tags() {
    return tags;
  }

  /** Returns the number of the feature; -1 if the model does not know it. */
  int feature(String name) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_8);
    int place = place(letters, 0, letters.length);
    while (table[place] != NONE && !isName(table[place], letters)) {
      place = (place + 1) & (table.length - 1);
    }
    return table[place];
  }

  /** Adds what the feature with that number weighs to the sums, one for each tag. */
  void add(int feature, double[] sums) {
    int[] numbers = numbers(told[feature]);
    for (int i = 1; i < numbers.length; i++) {
      sums[numbers[i]] += bytes.getDouble(weights[feature] + (i - 1) * Double.BYTES);
    }
  }

  private boolean isName(int feature, byte[] letters) {
    int name = names[feature];
    return Arrays.equals(file, name + Short.BYTES, end(name), letters, 0, letters.length);
  }

  private int place(byte[] letters, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + letters[i];
    }
    return (hash ^ hash >>> 16) & (table.length - 1);
  }

  /** Steps over how many strings there are, and them; returns where each is. */
  private int[] strings() {
    int[] strings = new int[bytes.getInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = bytes.position();
      bytes.position(end(strings[i]));
    }
    return strings;
  }

  /** Returns where the string ends: its length stands before it. */
  private int end(int string) {
    return string + Short.BYTES + Short.toUnsignedInt(bytes.getShort(string));
  }

  private String string(int at) {
    int start = at + Short.BYTES;
    return new String(file, start, end(at) - start, StandardCharsets.UTF_8);
  }

  /** Reads a string of numbers with a space between two. */
  private int[] numbers(int string) {
    int[] numbers = new int[tags.size() + 1];
    int last = 0;
    for (int at = string + Short.BYTES; at < end(string); at++) {
      byte letter = bytes.get(at);
      if (letter == ' ') {
        last++;
      } else {
        numbers[last] = 10 * numbers[last] + letter - '0';
      }
    }
    return Arrays.copyOf(numbers, last + 1);
  }
}
