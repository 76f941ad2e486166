package org.jixiao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Packs go into the built product from a folder and a zip, out again, and survive a new product. */
class PackInstallTest {

    private static final String TRANSPORT = "org.jixiao.pack.transport.feature.feature.group";
    private static final String EXAMPLE = "org.jixiao.example.pack.feature.feature.group";

    @Test
    void directorInstallsFromFolderAndZip() throws Exception {
        Path work = Product.work("director");
        Product product = Product.install(work.resolve("product"), work.resolve("home"));
        product.director("-repository", Product.packs().toUri().toString(), "-installIU", TRANSPORT).expect(0);
        Path zip = Product.zip(work.resolve("packs.zip"));
        product.director("-repository", "jar:" + zip.toUri() + "!/", "-installIU", EXAMPLE).expect(0);
        String list = product.packs("list").expect(0).out();
        assertTrue(list.contains(TRANSPORT) && list.contains(EXAMPLE), list);
        assertFalse(list.contains("org.jixiao.pack.national"), list);
    }

    @Test
    void whatIsNotTrustedIsNotInstalled() throws Exception {
        Path work = Product.work("own");
        Product product = Product.install(work.resolve("product"), work.resolve("home"));
        String refused = product.run("packs", "install", Product.packs().toString(), "org.jixiao.pack.transport", "-q").expect(1).out();
        assertTrue(refused.contains("--trust") && refused.contains("未签名"), refused);
        assertEquals(List.of(), kept(product));
        String json = product.run("packs", "install", Product.packs().toString(), "org.jixiao.pack.transport", "--trust", "--json", "-q",
                "--lang", "en").expect(0).out();
        assertTrue(json.contains("\"change\": \"installed\"") && json.contains("Transport"), json);
        assertEquals(1, kept(product).size(), kept(product).toString());
        String verified = product.run("packs", "verify", "-q").expect(0).out();
        assertEquals(1, verified.lines().filter(l -> l.contains("全部插件就位")).count(), verified);
    }

    @Test
    void newProductGetsThePacksOfTheUser() throws Exception {
        Path work = Product.work("update");
        Path home = work.resolve("home");
        Product old = Product.install(work.resolve("old"), home);
        old.packs("install", Product.packs().toString(), "org.jixiao.pack.transport", "org.jixiao.example.pack", "--trust").expect(0);
        Product fresh = Product.install(work.resolve("new"), home);
        Product.delete(old.folder());
        assertTrue(fresh.packs("list").expect(0).out().contains("未安装"), "kept, not installed");
        // The window puts them back by itself, and asks for a restart; told to end, it ends with that question open.
        Window window = fresh.window(Files.createDirectories(work.resolve("workspace")));
        assertTrue(window.log().contains("未安装的包:2 个"), window.log());
        window.close();
        assertFalse(fresh.packs("list").expect(0).out().contains("未安装"));
        // Taken out behind our back: stays out.
        fresh.director("-uninstallIU", TRANSPORT).expect(0);
        assertTrue(fresh.run("packs", "restore", "-q").expect(0).out().contains("无需处理"));
        String list = fresh.packs("list").expect(0).out();
        assertTrue(list.lines().anyMatch(l -> l.contains(TRANSPORT) && l.contains("未安装")), list);
    }

    @Test
    void badSourcesAreRefusedInWords() throws Exception {
        Path work = Product.work("bad");
        Product product = Product.install(work.resolve("product"), work.resolve("home"));
        Path empty = Files.createDirectories(work.resolve("empty"));
        assertTrue(product.packs("install", empty.toString()).expect(1).out().contains("没有指标包"));
        Path noZip = Files.writeString(work.resolve("no.zip"), "not a zip");
        assertTrue(product.packs("install", noZip.toString()).expect(1).out().contains("没有指标包"));
        Path slip = work.resolve("slip.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(slip))) {
            out.putNextEntry(new ZipEntry("../outside.txt"));
            out.write(1);
        }
        assertTrue(product.packs("install", slip.toString()).expect(1).out().contains("已拒绝"));
    }

    private static List<String> kept(Product product) throws IOException {
        Path area = product.home().resolve(".jixiao/packs");
        if (Files.notExists(area)) {
            return List.of();
        }
        try (Stream<Path> copies = Files.list(area)) {
            return copies.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
