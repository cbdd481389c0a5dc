/**
 * The public board: what became of every hazard, readable by everybody without a login and without anybody's name.
 *
 * <p>Every filed hazard is published in the transaction of its filing. Texts are masked once, when they are published:
 * names of the company's people, telephone and identity numbers, addresses of mail. A sensitive matter appears as its
 * number and result only and counts as published (decision C8). The company can close the board to the outside; its own
 * people read it then too (decision A21).
 */
@NullMarked
package io.gridkeeper.oversight.board;

import org.jspecify.annotations.NullMarked;
