package org.jixiao.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.exports.FormExporter;
import org.jixiao.exchange.exports.NationalFormLayout;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenFailure;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.open.OpenResult;
import org.jixiao.exchange.sheet.FormWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that must be refused, each with its reason, and nothing of them imported. */
class OpenFailureTest {

	@TempDir
	Path folder;
	private Path xlsx;
	private Path xls;
	private final FormFiles files = new FormFiles(List.of(new OfficeReader()), OpenLimits.standard());

	@BeforeEach
	void sound() throws IOException {
		xlsx = write(new XlsxWriter(), "good.xlsx");
		xls = write(new XlsWriter(), "good.xls");
	}

	private Path write(FormWriter writer, String name) throws IOException {
		Path file = folder.resolve(name);
		FormExporter.shipped().export(List.of(new RandomDossiers(3).dossier(30)), List.of(new NationalFormLayout()), writer, file, java.util.Locale.SIMPLIFIED_CHINESE);
		return file;
	}

	@Test
	void soundFilesOpen() {
		assertInstanceOf(OpenResult.Opened.class, files.open(xlsx));
		assertInstanceOf(OpenResult.Opened.class, files.open(xls));
	}

	@Test
	void contentThatIsNoWorkbookIsNamed() throws IOException {
		refused(OpenFailure.NotAWorkbook.class, "a.xlsx", "%PDF-1.7 rest".getBytes(StandardCharsets.US_ASCII), "PDF");
		refused(OpenFailure.NotAWorkbook.class, "b.xls", "<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8), "web page");
		refused(OpenFailure.NotAWorkbook.class, "c.xls", "项目名称,得分\n道路,10\n".getBytes(StandardCharsets.UTF_8), "plain text");
		refused(OpenFailure.NotAWorkbook.class, "d.xlsx", new byte[0], "empty");
		refused(OpenFailure.NotAWorkbook.class, "e.xlsx", zip("readme.txt", "hello"), "zip");
		refused(OpenFailure.NotAWorkbook.class, "f.xlsx", zip("[Content_Types].xml", "<Types>wordprocessingml</Types>"), "Word");
	}

	@Test
	void missingFileAndFolder() {
		assertInstanceOf(OpenFailure.Unreadable.class, files.open(folder.resolve("none.xlsx")));
		assertInstanceOf(OpenFailure.Unreadable.class, files.open(folder));
	}

	@Test
	void encryptedXlsx() throws IOException, GeneralSecurityException {
		Path file = folder.resolve("secret.xlsx");
		try (POIFSFileSystem compound = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("geheim");
			try (OutputStream out = encryptor.getDataStream(compound)) {
				Files.copy(xlsx, out);
			}
			try (OutputStream out = Files.newOutputStream(file)) {
				compound.writeFilesystem(out);
			}
		}
		assertInstanceOf(OpenFailure.Encrypted.class, files.open(file));
	}

	@Test
	void encryptedXls() throws IOException {
		Path file = folder.resolve("secret.xls");
		Biff8EncryptionKey.setCurrentUserPassword("geheim");
		try (InputStream in = Files.newInputStream(xls); HSSFWorkbook workbook = new HSSFWorkbook(in); OutputStream out = Files.newOutputStream(file)) {
			workbook.write(out);
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertInstanceOf(OpenFailure.Encrypted.class, files.open(file));
	}

	@Test
	void truncatedFilesAreNeverHalfRead() throws IOException {
		for (Path sound : List.of(xlsx, xls)) {
			byte[] whole = Files.readAllBytes(sound);
			FormBook complete = ((OpenResult.Opened) files.open(sound)).book();
			for (int percent = 2; percent < 100; percent += 7) {
				Path cut = folder.resolve("cut." + sound.getFileName());
				Files.write(cut, Arrays.copyOf(whole, whole.length * percent / 100));
				switch (files.open(cut)) {
				case OpenFailure failure -> assertFalse(failure.text(Locale.ENGLISH).isBlank());
				// Cut off padding only: then everything must be there.
				case OpenResult.Opened opened -> assertEquals(complete.sheets().get(0).size(), opened.book().sheets().get(0).size(), sound + " " + percent);
				}
			}
		}
	}

	@Test
	void zipBomb() throws IOException {
		Path file = folder.resolve("bomb.xlsx");
		byte[] zeros = new byte[1 << 20];
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			out.putNextEntry(new ZipEntry("[Content_Types].xml"));
			out.write("<Types>spreadsheetml</Types>".getBytes(StandardCharsets.UTF_8));
			out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			for (int i = 0; i < 64; i++) {
				out.write(zeros);
			}
		}
		assertTrue(Files.size(file) < 200_000);
		assertInstanceOf(OpenFailure.Bomb.class, files.open(file));
	}

	@Test
	void declaredDocumentTypeIsRefusedAndNeverFollowed() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET");
		Path file = folder.resolve("xxe.xlsx");
		replace(xlsx, file, "xl/sharedStrings.xml", text -> text.replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><sst"));
		assertInstanceOf(OpenFailure.ForeignEntities.class, files.open(file));
		Path late = folder.resolve("late.xlsx");
		// Far behind the beginning, where a scan of the first bytes does not look: the parser itself has to refuse it.
		replace(xlsx, late, "xl/sharedStrings.xml",
				text -> text.replaceFirst("<sst", "<!--" + " ".repeat(9000) + "--><!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><sst"));
		assertInstanceOf(OpenFailure.class, files.open(late));
	}

	@Test
	void tooLarge() throws IOException {
		FormFiles small = new FormFiles(List.of(new OfficeReader()), new OpenLimits(1000, 1 << 20, 200, 100, 100));
		assertInstanceOf(OpenFailure.TooLarge.class, small.open(xlsx));
		FormFiles few = new FormFiles(List.of(new OfficeReader()), new OpenLimits(1 << 20, 1 << 20, 200, 100, 100));
		assertInstanceOf(OpenFailure.TooLarge.class, few.open(xlsx));
		assertInstanceOf(OpenFailure.TooLarge.class, few.open(xls));
	}

	@Test
	void wrongExtensionIsReadByContentAndSaid() throws IOException {
		Path file = Files.copy(xlsx, folder.resolve("named.xls"));
		FormBook book = ((OpenResult.Opened) files.open(file)).book();
		assertEquals("import.notice.extension", book.notices().get(0).key());
		assertEquals(64, book.sha256().length());
	}

	private void refused(Class<? extends OpenFailure> type, String name, byte[] content, String word) throws IOException {
		OpenResult result = files.open(Files.write(folder.resolve(name), content));
		OpenFailure failure = assertInstanceOf(type, result, name);
		assertTrue(failure.text(Locale.ENGLISH).contains(word), failure.text(Locale.ENGLISH));
		assertTrue(failure.text(Locale.SIMPLIFIED_CHINESE).contains(name));
	}

	private static byte[] zip(String entry, String content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			out.putNextEntry(new ZipEntry(entry));
			out.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static void replace(Path from, Path to, String part, java.util.function.UnaryOperator<String> change) throws IOException {
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from)); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] bytes = in.readAllBytes();
				out.write(entry.getName().equals(part) ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes);
			}
		}
	}
}
