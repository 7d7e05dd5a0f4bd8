import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Runs the published test data of the schemas. */
public class Validate {
  private static final String BASE = "https://cdn.jsdelivr.net/npm/vanban@1/schemas/1.0/";

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).toAbsolutePath().normalize();
    // The schemas refer to each other by address; here each address is a file.
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder ->
                builder.schemaMappers(mappers -> mappers.mapPrefix(BASE, folder.resolve("1.0").toUri().toString())));
    ObjectMapper mapper = new ObjectMapper();
    int count = 0;
    File[] files = folder.resolve("tests").toFile().listFiles((parent, name) -> name.endsWith(".json"));
    Arrays.sort(files);
    for (File file : files) {
      JsonNode tests = mapper.readTree(file);
      JsonSchema schema = factory.getSchema(SchemaLocation.of(tests.get("schema").asText()));
      for (JsonNode test : tests.get("cases")) {
        count += 1;
        boolean valid = schema.validate(test.get("data")).isEmpty();
        if (valid != test.get("valid").asBoolean()) {
          throw new AssertionError(file.getName() + ": " + test.get("description").asText());
        }
      }
    }
    System.out.println("java: " + count + " cases as expected");
  }
}
