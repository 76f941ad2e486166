/** The same done with many dossiers. */
package org.jixiao.services.bulk;
