/** Installing, listing and removing packs through p2, without a window. */
package org.jixiao.provisioning;
