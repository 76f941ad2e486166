/** The scoring method that comes with the transport pack. */
package org.jixiao.pack.transport;
