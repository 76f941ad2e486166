package org.jixiao.exchange.library.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.internal.CellReader;
import org.jixiao.model.base.Identified;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.LibraryFactory;
import org.jixiao.model.library.Standard;
import org.jixiao.model.library.StandardBasis;

/** Builds a library from its tables, one table after the other, so that what something belongs to is there before it. */
public final class LibraryBuilder {

	private static final Pattern FILLER = Pattern.compile("[….·。\\s—-]+");
	private static final List<StandardBasis> INLINE = List.of(StandardBasis.PLAN, StandardBasis.INDUSTRY, StandardBasis.HISTORICAL, StandardBasis.BUDGET,
			StandardBasis.OTHER);

	/** A row of a sheet with the object made of it. */
	private record Made(SheetTable sheet, int row, EObject object) {
	}

	private final List<Fault> faults;
	private final CellReader reader;
	private final IndicatorLibrary library = LibraryFactory.eINSTANCE.createIndicatorLibrary();
	private final Map<String, EObject> byId = new HashMap<>();
	private final Map<String, IndicatorDefinition> byCode = new HashMap<>();
	private final Map<String, IndicatorDefinition> byName = new HashMap<>();
	private final List<Made> waiting = new ArrayList<>();
	private boolean headed;

	/** Starts a library that is called after its file until its own sheet says otherwise. */
	public LibraryBuilder(List<Fault> faults, String name) {
		this.faults = faults;
		this.reader = new CellReader(LibraryWords.WORDS, "library", Severity.WARNING, LibraryTable::context, faults::add);
		library.setName(name);
	}

	/** The library. */
	public IndicatorLibrary library() {
		if (library.getId() == null) {
			library.setId(UUID.randomUUID().toString());
		}
		return library;
	}

	/** Takes over the rows of a kind. */
	public void build(LibraryTable table, List<SheetTable> sheets) {
		List<Made> made = new ArrayList<>();
		for (SheetTable sheet : sheets) {
			for (int row = sheet.headRow() + 1; row <= sheet.sheet().lastRow(); row++) {
				if (!sheet.isEmpty(row)) {
					row(table, sheet, row).ifPresent(made::add);
				}
			}
		}
		if (table == LibraryTable.RULES) {
			// A rule may belong to a part of another rule, which comes with the next table.
			waiting.addAll(made);
		} else if (table == LibraryTable.ITEMS) {
			Map<Made, LibraryTable> open = new LinkedHashMap<>();
			waiting.forEach(m -> open.put(m, LibraryTable.RULES));
			made.forEach(m -> open.put(m, LibraryTable.ITEMS));
			open.forEach((m, t) -> attach(t, m));
			open.keySet().forEach(this::fill);
			waiting.clear();
		} else {
			for (Made one : made) {
				if (attach(table, one)) {
					fill(one);
				}
			}
		}
	}

	private Optional<Made> row(LibraryTable table, SheetTable sheet, int row) {
		if (table == LibraryTable.LIBRARY) {
			if (headed) {
				faults.add(Fault.of(Severity.WARNING, sheet.sheet().name(), address(sheet, row, "name"), "library.head.twice"));
				return Optional.empty();
			}
			headed = true;
			String id = sheet.text(row, "id");
			library.setId(id.isEmpty() ? null : id);
			return Optional.of(new Made(sheet, row, library));
		}
		if (table == LibraryTable.INDICATORS && !named(sheet, row)) {
			return Optional.empty();
		}
		EObject object = EcoreUtil.create(table.type());
		if (table.hasId()) {
			identify(sheet, row, object);
		}
		if (object instanceof IndicatorDefinition definition) {
			register(sheet, row, definition);
		}
		return Optional.of(new Made(sheet, row, object));
	}

	private boolean named(SheetTable sheet, int row) {
		String name = sheet.text(row, "name");
		if (name.isEmpty()) {
			faults.add(Fault.of(Severity.ERROR, sheet.sheet().name(), address(sheet, row, "name"), "library.name.missing", row + 1));
			return false;
		}
		if (FILLER.matcher(name).matches()) {
			faults.add(Fault.of(Severity.INFO, sheet.sheet().name(), address(sheet, row, "name"), "library.filler", name));
			return false;
		}
		return true;
	}

	private void identify(SheetTable sheet, int row, EObject object) {
		String id = sheet.text(row, "id");
		if (!id.isEmpty() && byId.containsKey(id)) {
			faults.add(Fault.of(Severity.WARNING, sheet.sheet().name(), address(sheet, row, "id"), "library.id.twice", id));
			id = "";
		}
		// A row that a person added has no id yet.
		((Identified) object).setId(id.isEmpty() ? UUID.randomUUID().toString() : id);
		byId.put(((Identified) object).getId(), object);
	}

	private void register(SheetTable sheet, int row, IndicatorDefinition definition) {
		String code = sheet.text(row, "code");
		if (!code.isEmpty() && byCode.putIfAbsent(code, definition) != null) {
			faults.add(Fault.of(Severity.ERROR, sheet.sheet().name(), address(sheet, row, "code"), "library.code.twice", code));
		}
		byName.putIfAbsent(sheet.text(row, "name"), definition);
	}

	private static org.jixiao.exchange.cell.CellAddress address(SheetTable sheet, int row, String column) {
		FormCell cell = sheet.cell(row, column);
		return cell == null ? new org.jixiao.exchange.cell.CellAddress(row, 0) : cell.address();
	}

	/** Puts an object where it belongs; false, with a fault, when that is not there. */
	private boolean attach(LibraryTable table, Made made) {
		if (table == LibraryTable.LIBRARY) {
			return true;
		}
		EObject owner = owner(table, made);
		EReference place = owner == null ? null : LibraryTable.place(owner.eClass(), made.object.eClass()).orElse(null);
		if (place == null) {
			String words = made.sheet.text(made.row, "owner") + made.sheet.text(made.row, "ownerCode") + ' ' + made.sheet.text(made.row, "ownerName");
			faults.add(Fault.of(Severity.ERROR, made.sheet.sheet().name(), address(made.sheet, made.row, table.isOfIndicator() ? "ownerCode" : "owner"),
					"library.owner.unknown", words.strip()));
			return false;
		}
		if (place.isMany()) {
			@SuppressWarnings("unchecked")
			List<EObject> list = (List<EObject>) owner.eGet(place);
			list.add(made.object);
		} else if (owner.eGet(place) == null) {
			owner.eSet(place, made.object);
		} else {
			faults.add(Fault.of(Severity.ERROR, made.sheet.sheet().name(), address(made.sheet, made.row, "owner"), "library.rule.twice",
					made.sheet.text(made.row, "name")));
			return false;
		}
		return true;
	}

	private EObject owner(LibraryTable table, Made made) {
		if (table.isTopLevel()) {
			return library;
		}
		String id = made.sheet.text(made.row, "owner");
		String code = made.sheet.text(made.row, "ownerCode");
		String name = made.sheet.text(made.row, "ownerName");
		EObject owner = byId.get(id);
		if (owner == null && table.isOfIndicator()) {
			owner = byCode.containsKey(code) ? byCode.get(code) : byName.get(name);
		}
		return owner == null && table.mayStandAlone() && id.isEmpty() && code.isEmpty() && name.isEmpty() ? library : owner;
	}

	private void fill(Made made) {
		LibraryTable table = LibraryTable.of(made.object.eClass()).orElseThrow();
		for (EStructuralFeature feature : table.features()) {
			reader.read(made.sheet.at(), made.row, feature, made.object);
		}
		if (made.object instanceof IndicatorDefinition definition) {
			INLINE.forEach(basis -> standard(made.sheet, made.row, definition, basis));
		}
	}

	/** A standard that stands in the row of its indicator, as in the tables that agencies keep. */
	private void standard(SheetTable sheet, int row, IndicatorDefinition definition, StandardBasis basis) {
		FormCell cell = sheet.cell(row, basis.getName());
		if (cell == null || cell.isEmpty()) {
			return;
		}
		Standard standard = LibraryFactory.eINSTANCE.createStandard();
		standard.setId(UUID.randomUUID().toString());
		standard.setBasis(basis);
		definition.getStandards().add(standard);
		standard.setValue(reader.quantity(sheet.sheet().name(), cell, standard));
	}
}
