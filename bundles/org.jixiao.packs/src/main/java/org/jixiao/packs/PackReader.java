package org.jixiao.packs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the declaration of a pack into its descriptor. What is wrong is reported with pack and element; a declaration with an
 * error gives no descriptor, because half a pack would look like a whole one.
 */
public final class PackReader {

    private final Consumer<PackFault> faults;
    private final String contributor;
    private final PackContent content;
    private String packId;
    private boolean broken;

    private PackReader(String contributor, PackContent content, Consumer<PackFault> faults) {
        this.contributor = contributor;
        this.content = content;
        this.faults = faults;
    }

    /**
     * Reads one {@code pack} element.
     *
     * @param element the declaration
     * @param contributor symbolic name of the bundle, or the folder
     * @param content the files beside the declaration
     * @param faults takes what is wrong
     */
    public static Optional<PackDescriptor> read(PackElement element, String contributor, PackContent content,
            Consumer<PackFault> faults) {
        return new PackReader(contributor, content, faults).read(element);
    }

    private Optional<PackDescriptor> read(PackElement element) {
        packId = element.attribute("id").orElse(contributor);
        required(element, "id");
        PackVersion version = version(element, "version");
        List<PackNeed> needs = new ArrayList<>();
        List<PackFile> files = new ArrayList<>();
        List<IdRename> renames = new ArrayList<>();
        String description = "";
        for (PackElement child : element.children()) {
            switch (child.name()) {
                case "description" -> description = child.text();
                case "needsPack" -> need(child, PackNeed.Kind.PACK).ifPresent(needs::add);
                case "needsMethod" -> need(child, PackNeed.Kind.METHOD).ifPresent(needs::add);
                case "renamed" -> rename(child).ifPresent(renames::add);
                default -> file(child).ifPresent(files::add);
            }
        }
        String name = required(element, "name");
        if (broken) {
            return Optional.empty();
        }
        return Optional.of(new PackDescriptor(packId, version, name, element.attribute("provider").orElse(""), description,
                contributor, content, needs, files, renames));
    }

    private Optional<PackNeed> need(PackElement element, PackNeed.Kind kind) {
        String id = required(element, "id");
        String range = element.attribute("range").orElse("");
        try {
            return Optional.of(new PackNeed(kind, id, VersionRange.parse(range)));
        } catch (IllegalArgumentException noRange) {
            error("pack.range", element, range);
            return Optional.empty();
        }
    }

    private Optional<IdRename> rename(PackElement element) {
        String kind = required(element, "kind");
        String from = required(element, "from");
        String to = required(element, "to");
        PackVersion since = version(element, "since");
        Optional<IdRename.Kind> known = Arrays.stream(IdRename.Kind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(kind)).findFirst();
        if (known.isEmpty()) {
            error("pack.rename.kind", element, kind);
        }
        return known.map(k -> new IdRename(k, from, to, since));
    }

    private Optional<PackFile> file(PackElement element) {
        Optional<PackFile.Kind> kind = Arrays.stream(PackFile.Kind.values())
                .filter(k -> k.element().equals(element.name())).findFirst();
        if (kind.isEmpty()) {
            // A newer product may know more elements; the pack's other parts are still good.
            faults.accept(PackFault.warning("pack.element", packId, "", element.name(), element.name()));
            return Optional.empty();
        }
        boolean form = kind.get() == PackFile.Kind.FORM;
        String id = form ? required(element, "id") : "";
        List<String> schemes = element.attribute("schemes").map(s -> Arrays.stream(s.split("[,\\s]+")).toList())
                .orElse(List.of());
        // The mapping of a form may come with the product; the pack then only says which schemes go with it.
        String path = form ? element.attribute("path").orElse("") : required(element, "path");
        if (path.isEmpty()) {
            return form ? Optional.of(new PackFile(kind.get(), path, id, element.attribute("name").orElse(""), schemes))
                    : Optional.empty();
        }
        String file = kind.get() == PackFile.Kind.TEXTS ? path + ".properties" : path;
        if (path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            error("pack.path", element, path);
            return Optional.empty();
        }
        if (!content.has(file)) {
            error("pack.file.absent", element, file, content.location());
            return Optional.empty();
        }
        return Optional.of(new PackFile(kind.get(), path, id, element.attribute("name").orElse(""), schemes));
    }

    private String required(PackElement element, String attribute) {
        return element.attribute(attribute).orElseGet(() -> {
            error("pack.attribute", element, attribute, element.name());
            return "";
        });
    }

    private PackVersion version(PackElement element, String attribute) {
        String text = required(element, attribute);
        if (text.isEmpty()) {
            return PackVersion.NONE;
        }
        try {
            return PackVersion.parse(text);
        } catch (IllegalArgumentException noVersion) {
            error("pack.version", element, text);
            return PackVersion.NONE;
        }
    }

    private void error(String code, PackElement element, Object... arguments) {
        broken = true;
        faults.accept(PackFault.error(code, packId, "", element.name(), arguments));
    }
}
