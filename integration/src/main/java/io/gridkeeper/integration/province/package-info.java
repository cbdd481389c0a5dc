/**
 * The channel to provincial supervision platforms. What differs between platforms is data, in
 * {@code platforms/<code>.json}: field names, codes, dates, envelope, cipher, batch size and the reading of answers. The
 * classes here carry out any such profile and know none.
 *
 * <p>Claiming, mapping, sealing, judging and settling are steps of one route; a platform is never called inside of a
 * transaction. The queue's rows are the truth: a route may die at any point and nothing is lost or accepted twice.
 */
@NullMarked
package io.gridkeeper.integration.province;

import org.jspecify.annotations.NullMarked;
