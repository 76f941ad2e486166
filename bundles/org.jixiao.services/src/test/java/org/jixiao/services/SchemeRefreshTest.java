package org.jixiao.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.core.extensions.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemes that an agency edits while the program runs. */
class SchemeRefreshTest {

    @TempDir
    Path root;

    private final List<String> told = new ArrayList<>();

    private JixiaoServices services() {
        JixiaoServices services = JixiaoServices.create(Extensions.standalone(getClass().getClassLoader()), new SchemeFolders(List.of(root), List.of()));
        services.addRulesListener(() -> told.add(version(services)));
        return services;
    }

    private static String version(JixiaoServices services) {
        return services.packs().pack("city").map(pack -> pack.version().toString()).orElse("-");
    }

    private Path declare(String version) throws IOException {
        Path file = Files.createDirectories(root.resolve("city")).resolve("pack.xml");
        return Files.writeString(file, "<pack id='city' version='" + version + "' name='city'/>");
    }

    @Test
    void aFileThatIsAddedChangedOrRemovedIsNoticedOnce() throws IOException {
        JixiaoServices services = services();
        assertFalse(services.refreshRules(), "nothing has changed");
        Path file = declare("1.0");
        assertTrue(services.refreshRules());
        assertFalse(services.refreshRules(), "told once");
        declare("1.10");
        assertTrue(services.refreshRules());
        Files.delete(file);
        assertTrue(services.refreshRules());
        assertEquals(List.of("1.0", "1.10", "-"), told.stream().map(v -> v.replaceAll("^(\\d+\\.\\d+)\\.0$", "$1")).toList());
    }

    @Test
    void theSameSizeAtAnotherTimeCounts() throws IOException {
        Path file = declare("1.0");
        JixiaoServices services = services();
        String before = services.rulesStamp();
        declare("2.0");
        Files.setLastModifiedTime(file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 5000));
        assertTrue(services.refreshRules());
        assertNotEquals(before, services.rulesStamp(), "what was found under the old file is found again");
    }

    @Test
    void hiddenFilesDoNotCountAndWhoListensNoMoreIsNotTold() throws IOException {
        JixiaoServices services = services();
        Runnable other = () -> told.add("other");
        services.addRulesListener(other);
        services.removeRulesListener(other);
        Files.createDirectories(root.resolve(".git/objects"));
        Files.writeString(root.resolve(".git/index"), "x");
        Files.writeString(root.resolve(".pack.xml.swp"), "x");
        assertFalse(services.refreshRules());
        declare("1.0");
        assertTrue(services.refreshRules());
        assertFalse(told.contains("other"), told.toString());
    }
}
