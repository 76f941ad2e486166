package org.jixiao.exchange.open;

import java.util.Locale;

import org.jixiao.exchange.Message;

/**
 * Why a file was refused. Nothing of a refused file is imported. Every case has one clear sentence and says what to do; there is never a
 * stack trace in front of a user.
 */
public sealed interface OpenFailure extends OpenResult {

	/** Name of the file without its folder. */
	String fileName();

	/** What is wrong. */
	Message what();

	/** What the user can do. */
	default Message suggestion() {
		return Message.of(what().key() + ".do", what().arguments().toArray());
	}

	/** A stable id of the reason, the same in every language, for instance {@code import.fault.encrypted}. */
	default String rule() {
		return what().key();
	}

	/** Reason and suggestion in one text. */
	default String text(Locale locale) {
		return what().text(locale) + System.lineSeparator() + suggestion().text(locale);
	}

	/** The content is something else; {@code found} names it (a PDF, a web page, a Word document, an empty file …). */
	record NotAWorkbook(String fileName, Message found) implements OpenFailure {
		@Override
		public Message what() {
			return Message.of("import.fault.not.a.workbook", fileName, found);
		}
	}

	/** The workbook is protected by a password. */
	record Encrypted(String fileName) implements OpenFailure {
		@Override
		public Message what() {
			return Message.of("import.fault.encrypted", fileName);
		}
	}

	/** The file ends too early or its parts do not fit together. */
	record Damaged(String fileName, String detail) implements OpenFailure {
		@Override
		public Message what() {
			return Message.of("import.fault.damaged", fileName, detail);
		}
	}

	/** A workbook of Excel 5.0/95 or older. */
	record TooOld(String fileName) implements OpenFailure {
		@Override
		public Message what() {
			return Message.of("import.fault.too.old", fileName);
		}
	}

	/** A small file that unpacks to an enormous one. */
	record Bomb(String fileName, long limitMegabytes) implements OpenFailure {
		@Override
		public Message what() {
			return Message.of("import.fault.bomb", fileName, Long.toString(limitMegabytes));
		}
	}

	/** A part of the file declares a document type, through which it could read other files. */
	record ForeignEntities(String fileName, String part) implements OpenFailure {
		@Override
		public Message what() {
			return Message.of("import.fault.entities", fileName, part);
		}
	}

	/** More bytes or cells than a form can have. */
	record TooLarge(String fileName, Message limit) implements OpenFailure {
		@Override
		public Message what() {
			return Message.of("import.fault.too.large", fileName, limit);
		}
	}

	/** The file system gave an error: missing file, no right to read. */
	record Unreadable(String fileName, String detail) implements OpenFailure {
		@Override
		public Message what() {
			return Message.of("import.fault.unreadable", fileName, detail);
		}
	}

	/** No installed reader takes this kind of file. */
	record NoReader(String fileName, Message found) implements OpenFailure {
		@Override
		public Message what() {
			return Message.of("import.fault.no.reader", fileName, found);
		}
	}
}
