/**
 * What a scoring method is, and what it is given and gives back. Plain Java without any dependency, so that the same methods
 * run in the workbench, on the command line, in tests and on a server.
 */
package org.jixiao.scoring.api;
