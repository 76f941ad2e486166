package org.jixiao.exchange.office;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a workbook with nothing but POI and understands none of it: the baseline that importing is measured against.
 */
public final class BareReading {

    private BareReading() {
    }

    /**
     * Reads the text of every cell.
     *
     * @param file an .xlsx or .xls file
     * @return how many characters all cells have together
     * @throws IOException when it cannot be read
     */
    public static long characters(Path file) throws IOException {
        try (Workbook workbook = open(file)) {
            long characters = 0;
            DataFormatter formatter = new DataFormatter();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        characters += formatter.formatCellValue(cell).length();
                    }
                }
            }
            return characters;
        }
    }

    private static Workbook open(Path file) throws IOException {
        if (file.toString().endsWith(".xls")) {
            return new HSSFWorkbook(new POIFSFileSystem(file.toFile(), true));
        }
        try {
            return new XSSFWorkbook(OPCPackage.open(file.toFile(), PackageAccess.READ));
        } catch (InvalidFormatException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
