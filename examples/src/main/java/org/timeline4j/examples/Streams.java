package org.timeline4j.examples;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * What the command line reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, which gets UTF-8
 * @param err standard error
 * @param terminal whether somebody watches standard error
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, boolean terminal) {}
