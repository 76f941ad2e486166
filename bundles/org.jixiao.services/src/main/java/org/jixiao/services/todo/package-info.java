/** What is due for whom over many dossiers. */
package org.jixiao.services.todo;
