package org.jixiao.ui.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.provisioning.PackOffer;
import org.jixiao.ui.common.Texts;

/** The words of this bundle, and the sentences that more than one place says. */
final class PackTexts {

    /** More files than this are counted, not listed. */
    private static final int LISTED = 8;

    private final Texts texts = Texts.of(PackTexts.class);

    /** The sentence of a key. */
    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** What a pack brings, in numbers: those that are not zero. */
    String brings(int schemes, int libraries, int methods) {
        List<String> parts = new ArrayList<>();
        add(parts, "brings.schemes", schemes);
        add(parts, "brings.libraries", libraries);
        add(parts, "brings.methods", methods);
        return parts.isEmpty() ? get("brings.nothing") : String.join(get("list.separator"), parts);
    }

    private void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(get(number == 1 && texts.has(key + ".one") ? key + ".one" : key, number));
        }
    }

    /** Whether and by whom an installed pack is signed. */
    String signature(List<String> signers) {
        return signers.isEmpty() ? get("signature.none") : get("signature.by", String.join(get("list.separator"), signers));
    }

    /** Whether and by whom an offered pack is signed, and whether the user has trusted that signer before. */
    String signature(PackOffer offer) {
        return offer.signers().isEmpty() || offer.trusted() ? signature(offer.signers())
                : get("signature.new", String.join(get("list.separator"), offer.signers()));
    }

    /** File names in lines of their own; the rest as a number. */
    String files(List<Path> files) {
        StringBuilder lines = new StringBuilder();
        for (Path file : files.subList(0, Math.min(LISTED, files.size()))) {
            lines.append("\n  ").append(file.getFileName());
        }
        if (files.size() > LISTED) {
            lines.append("\n  ").append(get("files.more", files.size() - LISTED));
        }
        return lines.toString();
    }
}
