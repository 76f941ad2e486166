import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Computes the pinned target platform and the platform feature from the short list of roots
 * (targetplatform/roots.txt). Called by releng/update-target with the path of the Maven to use.
 */
public final class UpdateTarget {

    private record Root(String location, String group, String artifact, String version, List<String> flags) {

        String key() {
            return group + ":" + artifact;
        }

        boolean has(String flag) {
            return flags.contains(flag);
        }

        String platform() {
            return flags.stream().filter(f -> f.contains("/")).findFirst().orElse("");
        }
    }

    private record Item(String location, String group, String artifact, String version, String platform, boolean test,
            Path jar) {
    }

    private static final Pattern LISTED =
            Pattern.compile("^\\s+([\\w.\\-]+):([\\w.\\-]+):jar:([\\w.\\-]+):(\\w+):(\\S.*?\\.jar)(\\s.*)?$");

    private static final Pattern IN_TREE = Pattern.compile("([\\w.\\-]+):([\\w.\\-]+):jar:([\\w.\\-]+)");

    private final Path home;
    private final String maven;

    private UpdateTarget(Path home, String maven) {
        this.home = home;
        this.maven = maven;
    }

    public static void main(String[] args) throws Exception {
        new UpdateTarget(Path.of(args[0]).toAbsolutePath(), args[1]).run();
    }

    private void run() throws Exception {
        List<Root> all = readRoots();
        List<Root> merged = all.stream().filter(this::merged).toList();
        List<Root> roots = all.stream().filter(r -> !merged(r)).toList();
        Map<String, Item> items = new TreeMap<>();
        collect(roots, false, items);
        collect(roots, true, items);
        items.values().removeIf(i -> merged.stream().anyMatch(r -> r.key().equals(i.group() + ":" + i.artifact())));
        Files.writeString(home.resolve("targetplatform/jixiao.target"), target(items.values()));
        Path feature = home.resolve("features/org.jixiao.platform.feature/feature.xml");
        Files.createDirectories(feature.getParent());
        Files.writeString(feature, feature(items.values(), merged.stream().map(Root::location).distinct().toList()));
        System.out.println(items.size() + " artifacts pinned");
    }

    /** Whether a module beside the list makes a bundle of this library and others: then the library itself is not in the target. */
    private boolean merged(Root root) {
        return Files.isDirectory(home.resolve("targetplatform").resolve(root.location()));
    }

    private List<Root> readRoots() throws IOException {
        List<Root> roots = new ArrayList<>();
        for (String line : Files.readAllLines(home.resolve("targetplatform/roots.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.trim().split("\\s+");
            String[] gav = words[1].split(":");
            roots.add(new Root(words[0], gav[0], gav[1], gav[2], List.of(words).subList(2, words.length)));
        }
        return roots;
    }

    /** Asks Maven for the closure of the roots; a coordinate named twice (two versions) is fetched in a pom of its own. */
    private void collect(List<Root> roots, boolean test, Map<String, Item> items) throws Exception {
        List<Root> wanted = roots.stream().filter(r -> r.has("test") == test).toList();
        List<List<Root>> rounds = new ArrayList<>();
        for (Root root : wanted) {
            List<Root> round = rounds.stream()
                    .filter(r -> r.stream().noneMatch(o -> o.key().equals(root.key()))).findFirst().orElse(null);
            if (round == null) {
                round = new ArrayList<>();
                rounds.add(round);
            }
            round.add(root);
        }
        for (List<Root> round : rounds) {
            for (String line : closure(round)) {
                Matcher m = LISTED.matcher(line);
                if (!m.matches()) {
                    continue;
                }
                Root root = wanted.stream().filter(r -> r.key().equals(m.group(1) + ":" + m.group(2))
                        && r.version().equals(m.group(3))).findFirst().orElse(null);
                String location = root == null ? "plain" : root.location();
                String platform = root == null ? "" : root.platform();
                Item item = new Item(location, m.group(1), m.group(2), m.group(3), platform, test, Path.of(m.group(5)));
                if (root == null && native_(item)) {
                    continue;
                }
                items.putIfAbsent(item.group() + ":" + item.artifact() + ":" + item.version(), item);
            }
        }
    }

    /** Native fragments come in only by name: what a POM pulls in is the build machine's own. */
    private static boolean native_(Item item) {
        return item.artifact().startsWith("org.eclipse.swt.") && !item.artifact().equals("org.eclipse.swt.svg");
    }

    private List<String> closure(List<Root> roots) throws Exception {
        Map<String, String> newest = new TreeMap<>();
        while (raise(newest, maven(roots, newest, "tree", "-Dverbose=true"))) {
            System.out.println("  settling versions: " + newest.size() + " artifacts");
        }
        return maven(roots, newest, "list", "-DoutputAbsoluteArtifactFilename=true");
    }

    /** Maven takes the version named nearest to the root; bundles need the highest one that anybody asks for. */
    private static boolean raise(Map<String, String> newest, List<String> tree) {
        boolean raised = false;
        for (String line : tree) {
            Matcher m = IN_TREE.matcher(line);
            while (m.find()) {
                String key = m.group(1) + ":" + m.group(2);
                String known = newest.get(key);
                if (known == null || compare(m.group(3), known) > 0) {
                    newest.put(key, m.group(3));
                    raised = true;
                }
            }
        }
        return raised;
    }

    private static int compare(String a, String b) {
        return new ComparableVersion(a).compareTo(new ComparableVersion(b));
    }

    /** Versions compared part by part, numbers as numbers. */
    private record ComparableVersion(String text) implements Comparable<ComparableVersion> {

        @Override
        public int compareTo(ComparableVersion other) {
            String[] mine = text.split("[.\\-]");
            String[] theirs = other.text.split("[.\\-]");
            for (int i = 0; i < Math.max(mine.length, theirs.length); i++) {
                String x = i < mine.length ? mine[i] : "0";
                String y = i < theirs.length ? theirs[i] : "0";
                int order = x.matches("\\d+") && y.matches("\\d+") ? Long.compare(Long.parseLong(x), Long.parseLong(y))
                        : x.compareTo(y);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }

    private List<String> maven(List<Root> roots, Map<String, String> versions, String goal, String option) throws Exception {
        Path folder = Files.createTempDirectory("target-closure");
        StringBuilder pom = new StringBuilder("""
                <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
                <groupId>org.jixiao</groupId><artifactId>closure</artifactId><version>1</version><packaging>pom</packaging>
                <dependencyManagement><dependencies>
                """);
        versions.forEach((key, version) -> {
            if (roots.stream().noneMatch(r -> r.key().equals(key))) {
                pom.append("<dependency><groupId>").append(key.substring(0, key.indexOf(':'))).append("</groupId><artifactId>")
                        .append(key.substring(key.indexOf(':') + 1)).append("</artifactId><version>").append(version)
                        .append("</version></dependency>\n");
            }
        });
        pom.append("</dependencies></dependencyManagement>\n<dependencies>\n");
        for (Root root : roots) {
            pom.append("<dependency><groupId>").append(root.group()).append("</groupId><artifactId>")
                    .append(root.artifact()).append("</artifactId><version>").append(root.version())
                    .append("</version>");
            if (root.has("leaf") || !root.location().equals("plain")) {
                pom.append("<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>");
            }
            pom.append("</dependency>\n");
        }
        pom.append("</dependencies></project>\n");
        Files.writeString(folder.resolve("pom.xml"), pom);
        Path out = folder.resolve("list.txt");
        Process maven = new ProcessBuilder(this.maven, "-B", "-q", "-f", folder.resolve("pom.xml").toString(),
                "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:" + goal, "-DoutputFile=" + out, option,
                "-DincludeScope=runtime").inheritIO().start();
        if (maven.waitFor() != 0) {
            throw new IOException("Maven could not resolve the roots");
        }
        return Files.readAllLines(out);
    }

    private String target(Iterable<Item> items) throws IOException {
        Map<String, List<Item>> byLocation = new TreeMap<>();
        for (Item item : items) {
            byLocation.computeIfAbsent(item.location(), k -> new ArrayList<>()).add(item);
        }
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <?pde version="3.8"?>
                <!-- Generated by releng/update-target from roots.txt; edit the roots, not this file. -->
                <target name="jixiao">
                  <locations>
                """);
        for (Map.Entry<String, List<Item>> location : byLocation.entrySet()) {
            boolean plain = location.getKey().equals("plain");
            xml.append("    <location includeDependencyDepth=\"none\" includeDependencyScopes=\"compile\" includeSource=\"false\" label=\"")
                    .append(location.getKey()).append("\" missingManifest=\"").append(plain ? "error" : "generate")
                    .append("\" type=\"Maven\">\n");
            if (!plain) {
                xml.append("      <instructions><![CDATA[\n")
                        .append(Files.readString(home.resolve("targetplatform/" + location.getKey() + ".bnd")))
                        .append("]]></instructions>\n");
            }
            xml.append("      <dependencies>\n");
            for (Item item : location.getValue()) {
                xml.append("        <dependency>\n          <groupId>").append(item.group())
                        .append("</groupId>\n          <artifactId>").append(item.artifact())
                        .append("</artifactId>\n          <version>").append(item.version())
                        .append("</version>\n          <type>jar</type>\n        </dependency>\n");
            }
            xml.append("      </dependencies>\n    </location>\n");
        }
        return xml.append("  </locations>\n</target>\n").toString();
    }

    private String feature(Iterable<Item> items, List<String> modules) throws IOException {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- Generated by releng/update-target from targetplatform/roots.txt. -->
                <feature id="org.jixiao.platform.feature" label="%feature.label" version="0.1.0.qualifier" provider-name="Jixiao">
                  <description>%feature.description</description>
                """);
        for (Item item : items) {
            if (item.test()) {
                continue;
            }
            xml.append("  <plugin id=\"").append(symbolicName(item)).append("\" version=\"").append(version(item)).append('"');
            if (!item.platform().isEmpty()) {
                String[] p = item.platform().split("/");
                xml.append(" os=\"").append(p[0]).append("\" ws=\"").append(p[1]).append("\" arch=\"").append(p[2]).append('"');
            }
            xml.append("/>\n");
        }
        for (String module : modules) {
            xml.append("  <plugin id=\"").append(module).append("\" version=\"0.0.0\"/>\n");
        }
        return xml.append("</feature>\n").toString();
    }

    /** Two versions of one bundle (jakarta.annotation) must be named exactly; all others float with the target. */
    private static String version(Item item) {
        return item.artifact().equals("jakarta.annotation-api") ? item.version() : "0.0.0";
    }

    private String symbolicName(Item item) throws IOException {
        if (!item.location().equals("plain")) {
            for (String line : Files.readAllLines(home.resolve("targetplatform/" + item.location() + ".bnd"))) {
                if (line.startsWith("Bundle-SymbolicName:")) {
                    return line.substring(line.indexOf(':') + 1).trim().replace("${mvnArtifactId}", item.artifact());
                }
            }
        }
        try (JarFile jar = new JarFile(item.jar().toFile())) {
            Manifest manifest = jar.getManifest();
            String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            if (name == null) {
                throw new IOException(item.group() + ":" + item.artifact()
                        + " has no OSGi manifest; give it a location with instructions in roots.txt");
            }
            return name.replaceAll(";.*", "").trim();
        }
    }
}
