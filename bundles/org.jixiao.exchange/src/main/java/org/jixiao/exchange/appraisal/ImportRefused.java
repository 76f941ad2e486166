package org.jixiao.exchange.appraisal;

/** Something of an import is refused by the appraisal, with the reasons in words. Nothing of the import was done. */
public final class ImportRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** With the reasons and what refused. */
	public ImportRefused(String reasons, Exception cause) {
		super(reasons, cause);
	}
}
