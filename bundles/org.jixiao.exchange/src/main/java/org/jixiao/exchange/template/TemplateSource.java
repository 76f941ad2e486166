package org.jixiao.exchange.template;

import java.util.Optional;

/** Gives values to the names of a template. A value is only put together when a template asks for it. */
@FunctionalInterface
public interface TemplateSource {

	/** The value; empty when nobody knows the name, which is another thing than a value that is missing. */
	Optional<TemplateValue> value(String name);
}
