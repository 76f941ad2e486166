/**
 * The scoring methods that come with the product. They use nothing but the public API and are contributed through the public
 * extension point, exactly as those of an agency.
 */
package org.jixiao.scoring.methods;
