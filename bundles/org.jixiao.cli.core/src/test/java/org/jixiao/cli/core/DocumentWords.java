package org.jixiao.cli.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** Reads the words of a document without the library that wrote it. */
final class DocumentWords {

    private DocumentWords() {
    }

    /** A line for each paragraph and cell; an asterisk where a picture stands. */
    static List<String> of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>();
            for (String paragraph : xml.split("</w:p>")) {
                String text = paragraph.replaceAll("<w:drawing>.*</w:drawing>", "*").replaceAll("<w:br/>", " ").replaceAll("<[^>]*>", "").strip();
                if (!text.isEmpty()) {
                    lines.add(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
                }
            }
            return lines;
        }
    }
}
