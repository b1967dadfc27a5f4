package org.timeline4j.examples;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableModel;
import org.timeline4j.Timeline;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.render.DateWords;

/** A chronology in a window: a table of the events, below it the words and the reasons of one. */
public final class SwingTable {
  private SwingTable() {}

  /** Shows the folder that is named first, or a story that comes with the project. */
  public static void main(String[] args) {
    Path folder = Path.of(args.length > 0 ? args[0] : "examples/stories/ferry");
    Timeline timeline = Timeline.fromArticles(ArticleReader.read(folder).articles());
    SwingUtilities.invokeLater(() -> show(timeline));
  }

  private static void show(Timeline timeline) {
    JTable table = new JTable(model(timeline));
    table.getColumnModel().getColumn(0).setMaxWidth(220);
    table.getColumnModel().getColumn(0).setPreferredWidth(180);
    table.getColumnModel().getColumn(2).setMaxWidth(80);
    table.setRowHeight(24);
    JTextArea evidence = new JTextArea();
    evidence.setEditable(false);
    evidence.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 12));
    table
        .getSelectionModel()
        .addListSelectionListener(
            change -> {
              int row = table.getSelectedRow();
              evidence.setText(row < 0 ? "" : evidence(timeline.events().get(row)));
              evidence.setCaretPosition(0);
            });

    JFrame frame = new JFrame("Chronology");
    frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
    var split =
        new JSplitPane(
            JSplitPane.VERTICAL_SPLIT, new JScrollPane(table), new JScrollPane(evidence));
    split.setResizeWeight(0.6);
    frame.add(split, BorderLayout.CENTER);
    frame.setPreferredSize(new Dimension(900, 600));
    frame.pack();
    frame.setVisible(true);
  }

  /** Returns a row for each dated event: when, what, how many sources. */
  static TableModel model(Timeline timeline) {
    List<Event> events = timeline.events();
    DateWords dates = DateWords.english();
    return new AbstractTableModel() {
      @Override
      public int getRowCount() {
        return events.size();
      }

      @Override
      public int getColumnCount() {
        return 3;
      }

      @Override
      public String getColumnName(int column) {
        return List.of("When", "What", "Sources").get(column);
      }

      @Override
      public Object getValueAt(int row, int column) {
        Event event = events.get(row);
        return switch (column) {
          case 0 -> dates.format(event);
          case 1 -> event.summary();
          default -> timeline.sources(event);
        };
      }
    };
  }

  /** Returns the sentences that tell of an event, and why it has its date. */
  static String evidence(Event event) {
    return event.evidence().stream()
            .map(Evidence::quote)
            .distinct()
            .collect(Collectors.joining("\n", "", "\n\n"))
        + event.explain();
  }
}
