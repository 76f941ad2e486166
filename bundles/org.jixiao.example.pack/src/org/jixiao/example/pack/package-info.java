/** The example of a scoring method. */
package org.jixiao.example.pack;
