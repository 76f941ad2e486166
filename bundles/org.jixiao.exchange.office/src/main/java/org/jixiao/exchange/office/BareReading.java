package org.jixiao.exchange.office;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
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
     * @param file an .xlsx file
     * @return how many characters all cells have together
     * @throws IOException when it cannot be read
     */
    public static long characters(Path file) throws IOException {
        long characters = 0;
        DataFormatter formatter = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(OPCPackage.open(file.toFile(), PackageAccess.READ))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        characters += formatter.formatCellValue(cell).length();
                    }
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return characters;
    }
}
