package io.gridkeeper.duty.worklog;

/**
 * A post somebody held in a grid in the period of his sheet.
 *
 * @param post code of the kind of post
 * @param answers whether he answers for the grid by it, and not for somebody on leave
 */
public record SheetPost(long personId, long gridId, String gridCode, String gridName, String post, boolean answers) {}
