package org.timeline4j;

import java.util.List;
import java.util.function.Supplier;
import org.timeline4j.article.Article;
import org.timeline4j.render.JsonRenderer;
import org.timeline4j.render.MarkdownRenderer;
import org.timeline4j.render.TextRenderer;

/** The chronology of one story in all formats, made anew each time that it is asked for. */
public final class StoryPrint implements Supplier<String> {

  /** Makes a print. */
  public StoryPrint() {}

  /** Four articles, one of them without a date. */
  static List<Article> story() {
    return Story.stories().stream()
        .filter(story -> story.name().equals("fugitive-banker"))
        .findFirst()
        .orElseThrow()
        .articles();
  }

  @Override
  public String get() {
    Timeline timeline = Timeline.fromArticles(story());
    return JsonRenderer.create().render(timeline)
        + MarkdownRenderer.create().render(timeline)
        + TextRenderer.builder().explanations(true).build().render(timeline);
  }
}
