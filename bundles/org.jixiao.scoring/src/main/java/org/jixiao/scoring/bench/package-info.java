/** How fast rules are scored, measured against a naive implementation and against a bare loop, in the same run. */
package org.jixiao.scoring.bench;
