package org.jixiao.provisioning.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jixiao.provisioning.ProvisioningException;

/** Who signed bundles, and which signers the user has confirmed before. */
final class Signatures {

    private static final String FILE = "trusted-signers";

    private Signatures() {
    }

    /**
     * Those who signed every file of every jar, fingerprint to name; empty when any file of any jar is unsigned.
     *
     * @throws ProvisioningException when a signature does not fit the content
     */
    static Map<String, String> signers(Collection<Path> jars) throws ProvisioningException {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> common = null;
        for (Path jar : jars) {
            Set<String> here = signersOf(jar, names);
            if (common == null) {
                common = new TreeSet<>(here);
            } else {
                common.retainAll(here);
            }
        }
        names.keySet().retainAll(common == null ? Set.of() : common);
        return names;
    }

    private static Set<String> signersOf(Path jar, Map<String, String> names) throws ProvisioningException {
        Set<String> common = null;
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements();) {
                JarEntry entry = entries.nextElement();
                if (entry.isDirectory() || entry.getName().startsWith("META-INF/")) {
                    continue;
                }
                try (InputStream in = file.getInputStream(entry)) {
                    // A signature is known only after the whole entry was read.
                    in.transferTo(OutputStream.nullOutputStream());
                }
                Set<String> here = fingerprints(entry.getCodeSigners(), names);
                if (common == null) {
                    common = new HashSet<>(here);
                } else {
                    common.retainAll(here);
                }
            }
        } catch (SecurityException e) {
            throw new ProvisioningException(Texts.get("source.signature", jar.getFileName()), e);
        } catch (IOException e) {
            throw new ProvisioningException(Texts.get("source.unreadable", jar.getFileName(), PackSources.reason(e)), e);
        }
        return common == null ? Set.of() : common;
    }

    private static Set<String> fingerprints(CodeSigner[] signers, Map<String, String> names) {
        Set<String> fingerprints = new HashSet<>();
        if (signers == null) {
            return fingerprints;
        }
        for (CodeSigner signer : signers) {
            Certificate certificate = signer.getSignerCertPath().getCertificates().get(0);
            String fingerprint = fingerprint(certificate);
            fingerprints.add(fingerprint);
            names.put(fingerprint, certificate instanceof X509Certificate x ? x.getSubjectX500Principal().getName() : fingerprint);
        }
        return fingerprints;
    }

    private static String fingerprint(Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether one of these signers was confirmed before. */
    static boolean trusted(Path area, Collection<String> fingerprints) throws IOException {
        Path file = area.resolve(FILE);
        return Files.exists(file) && Files.readAllLines(file).stream().anyMatch(l -> fingerprints.contains(l.split(" ", 2)[0]));
    }

    /** Remembers signers that the user confirmed, so that their next pack asks nothing. */
    static void trust(Path area, Map<String, String> signers) throws IOException {
        Path file = area.resolve(FILE);
        Set<String> lines = new TreeSet<>(Files.exists(file) ? Files.readAllLines(file) : Set.of());
        signers.forEach((fingerprint, name) -> lines.add(fingerprint + " " + name));
        Files.write(file, lines);
    }
}
