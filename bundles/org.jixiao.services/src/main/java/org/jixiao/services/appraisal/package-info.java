/** Services for the appraisal of units. */
package org.jixiao.services.appraisal;
