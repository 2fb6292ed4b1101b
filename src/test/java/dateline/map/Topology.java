package dateline.map;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A file of TopoJSON (its specification, version 1.0.0), as far as the world is made of it. */
final class Topology {

  private final JsonNode root;
  private final List<double[][]> arcs = new ArrayList<>();

  private Topology(JsonNode root) {
    this.root = root;
  }

  /**
   * Reads a file.
   *
   * @param tolerance how far a thinned arc may be from the one in the file, in degrees
   */
  static Topology read(java.nio.file.Path file, double tolerance) throws IOException {
    Topology topology = new Topology(new ObjectMapper().readTree(Files.readAllBytes(file)));
    JsonNode scale = topology.root.at("/transform/scale");
    JsonNode translate = topology.root.at("/transform/translate");
    for (JsonNode arc : topology.root.get("arcs")) {
      double[][] points = new double[arc.size()][];
      long x = 0;
      long y = 0;
      for (int i = 0; i < points.length; i++) {
        x += arc.get(i).get(0).asLong();
        y += arc.get(i).get(1).asLong();
        points[i] =
            new double[] {
              x * scale.get(0).asDouble() + translate.get(0).asDouble(),
              y * scale.get(1).asDouble() + translate.get(1).asDouble()
            };
      }
      topology.arcs.add(Thinning.of(points, tolerance));
    }
    return topology;
  }

  /** All rings of an object; the first of each polygon is its outline, the others are holes. */
  List<List<double[][]>> polygons(String object) {
    List<List<double[][]>> polygons = new ArrayList<>();
    each(
        root.at("/objects/" + object),
        (geometry, _) -> {
          for (JsonNode polygon : polygonsOf(geometry)) {
            List<double[][]> rings = new ArrayList<>();
            polygon.forEach(ring -> rings.add(joined(ring)));
            polygons.add(rings);
          }
        });
    return polygons;
  }

  private static Iterable<JsonNode> polygonsOf(JsonNode geometry) {
    JsonNode parts = geometry.get("arcs");
    return geometry.get("type").asString().equals("Polygon") ? List.of(parts) : parts;
  }

  /** Each arc that parts two features of an object, with their names. */
  void borders(String object, BiConsumer<Set<String>, double[][]> taker) {
    Map<Integer, TreeSet<String>> owners = new HashMap<>();
    each(
        root.at("/objects/" + object),
        (geometry, name) -> {
          for (JsonNode polygon : polygonsOf(geometry)) {
            polygon.forEach(
                ring ->
                    ring.forEach(
                        arc ->
                            owners
                                .computeIfAbsent(plain(arc.asInt()), _ -> new TreeSet<>())
                                .add(name)));
          }
        });
    owners.entrySet().stream()
        .filter(arc -> arc.getValue().size() > 1)
        .sorted(Map.Entry.comparingByKey())
        .forEach(arc -> taker.accept(arc.getValue(), arcs.get(arc.getKey())));
  }

  private static void each(JsonNode object, BiConsumer<JsonNode, String> taker) {
    if (object.has("geometries")) {
      for (JsonNode geometry : object.get("geometries")) {
        if (geometry.has("arcs")) {
          taker.accept(geometry, geometry.at("/properties/name").asString(""));
        }
      }
    } else {
      taker.accept(object, "");
    }
  }

  private static int plain(int arc) {
    return arc < 0 ? ~arc : arc;
  }

  private double[][] joined(JsonNode ring) {
    List<double[]> points = new ArrayList<>();
    for (JsonNode number : ring) {
      double[][] arc = arcs.get(plain(number.asInt()));
      for (int i = 0; i < arc.length - 1; i++) {
        points.add(arc[number.asInt() < 0 ? arc.length - 1 - i : i]);
      }
    }
    return points.toArray(new double[0][]);
  }
}
