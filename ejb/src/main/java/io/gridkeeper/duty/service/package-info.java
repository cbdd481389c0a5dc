/**
 * What people of a grid ask for: health checks and other services, on schedule and on demand, of every kind. Whoever takes
 * a request stays its first contact, whatever it is about; members write down what they are good at, and a request
 * proposes those who can help.
 *
 * <p>A request lies in a static grid; who works in a dynamic one asks in the grid it belongs to. What is asked and answered
 * about somebody's health is for him, his first contact and the grid office.
 */
@NullMarked
package io.gridkeeper.duty.service;

import org.jspecify.annotations.NullMarked;
