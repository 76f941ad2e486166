package org.jixiao.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.packs.PackFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeFoldersTest {

    @TempDir
    Path root;

    private final List<PackFault> faults = new ArrayList<>();

    private SchemeFolders of(String... properties) {
        Map<String, String> set = new HashMap<>(Map.of("user.home", root.resolve("home").toString()));
        for (int i = 0; i < properties.length; i += 2) {
            set.put(properties[i], properties[i + 1]);
        }
        return SchemeFolders.of(set::get);
    }

    private Path pack(Path place, String folder, String id) throws IOException {
        Path pack = Files.createDirectories(place.resolve(folder));
        Files.writeString(pack.resolve("pack.xml"), "<pack id='" + id + "' version='1.0' name='" + id + "'/>");
        return pack;
    }

    private List<String> ids(SchemeFolders folders) {
        faults.clear();
        return folders.packs(faults::add).stream().map(PackDescriptor::id).toList();
    }

    @Test
    void theUsersAreaAndTheWorkspaceCount() throws IOException {
        pack(root.resolve("home/.jixiao/schemes"), "a", "mine");
        pack(root.resolve("my workspace/.jixiao/schemes"), "b", "ours");
        String area = "file:" + root.resolve("my workspace") + "/";
        assertEquals(List.of("mine", "ours"), ids(of("osgi.instance.area", area)));
        assertEquals(List.of("mine"), ids(of()));
        assertEquals(List.of("mine"), ids(of("osgi.instance.area", "@none")));
        assertEquals(List.of(), faults);
    }

    @Test
    void whatTheUserNamesReplacesTheAreaInTheHome() throws IOException {
        pack(root.resolve("home/.jixiao/schemes"), "a", "home");
        pack(root.resolve("other/schemes"), "a", "other");
        Path one = pack(root, "one", "one");
        pack(root.resolve("many"), "two", "two");
        assertEquals(List.of("other"), ids(of("jixiao.home", root.resolve("other").toString())));
        assertEquals(List.of("one", "two"), ids(of("jixiao.packs.folders", one + File.pathSeparator + root.resolve("many"))),
                "a folder that is a pack, and a folder of packs");
        assertEquals(List.of(), ids(of("jixiao.packs.folders", "")), "none at all");
        assertEquals(List.of(), faults);
    }

    @Test
    void aNamedFolderThatIsNotThereIsAFaultAndAPlaceThatIsOnlyLookedAtIsNone() {
        assertEquals(List.of(), ids(of()));
        assertEquals(List.of(), faults);
        assertEquals(List.of(), ids(of("jixiao.packs.folders", root.resolve("nowhere").toString())));
        assertEquals(List.of("pack.folder.absent"), faults.stream().map(PackFault::code).toList());
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertTrue(faults.getFirst().render(locale).contains("nowhere"), faults.getFirst().render(locale));
        }
    }

    @Test
    void foldersAddedLaterCountOnce() throws IOException {
        pack(root.resolve("home/.jixiao/schemes"), "a", "mine");
        SchemeFolders folders = of();
        folders.name(List.of(root.resolve("home/.jixiao/schemes"), root.resolve("home/../home/.jixiao/schemes")));
        assertEquals(List.of("mine"), ids(folders));
        assertEquals(1, folders.folders().size());
    }

    @Test
    void aSchemeWithoutADeclarationIsNotPassedOver() throws IOException {
        Path place = root.resolve("home/.jixiao/schemes");
        pack(place, "a", "mine");
        Files.createDirectories(place.resolve("undeclared"));
        Files.createDirectories(place.resolve(".git"));
        Files.writeString(place.resolve("loose.scheme"), "<x/>");
        Files.writeString(place.resolve("notes.txt"), "x");
        assertEquals(List.of("mine"), ids(of()));
        assertEquals(List.of("pack.folder.undeclared", "pack.folder.undeclared"), faults.stream().map(PackFault::code).toList());
        assertEquals(List.of(place.resolve("loose.scheme").toString(), place.resolve("undeclared").toString()),
                faults.stream().map(PackFault::pack).toList());
    }
}
