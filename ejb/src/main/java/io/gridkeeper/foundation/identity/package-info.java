/**
 * Accounts, roles, passwords and personal access tokens, and who is calling. Five failures in a row lock an account for
 * ten minutes; passwords are kept as PBKDF2 hashes, tokens as SHA-256; whoever got a first password changes it before
 * anything else. Persons belong to the floor above: here they are ids.
 */
@NullMarked
package io.gridkeeper.foundation.identity;

import org.jspecify.annotations.NullMarked;
