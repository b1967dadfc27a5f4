package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static List<Error> validate(String json) {
    Schema schema = REGISTRY.getSchema(JsonRenderer.schema());
    return schema.validate(json, InputFormat.JSON);
  }

  @Test
  void the_schema_has_the_id_that_the_renderer_writes() {
    assertThat(JsonRenderer.schema()).contains("\"$id\": \"" + JsonRenderer.SCHEMA + "\"");
  }

  @Test
  void what_is_written_is_valid() {
    assertThat(validate(JsonRenderer.create().render(Samples.bridge()))).isEmpty();
    for (long seed = 0; seed < 100; seed++) {
      assertThat(validate(JsonRenderer.compact().render(GeneratedTimelines.timeline(seed))))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "rank": 1            | "rank": 0
          "rank": 1            | "rank": null
          "status": "planned"  | "status": "PLANNED"
          "summary"            | "Summary"
          "type": "open"       | "extra": 1, "type": "open"
          "start": 0           | "start": -1
          "granularity": "day" | "granularity": "days"
          "premises": []       | "premises": [1]
          """)
  void a_document_of_another_form_is_not(String right, String wrong) {
    String json = JsonRenderer.create().render(Samples.bridge());
    assertThat(json).contains(right);

    assertThat(validate(json.replace(right, wrong))).isNotEmpty();
  }
}
