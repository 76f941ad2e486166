/** Tests that every scoring method must pass; for the authors of methods, who need JUnit to run them. */
package org.jixiao.scoring.api.testkit;
