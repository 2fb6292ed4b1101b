/**
 * The source documents as readable text, and the passages of them that a timeline rests on.
 *
 * <p>{@link dateline.article.ArticleReader} turns Markdown, plain text or HTML into an {@link
 * dateline.article.Article}: paragraphs of words, with nothing that runs or loads. {@link
 * dateline.article.Anchorer} finds a quotation in one article; what it may overlook is told by
 * {@link dateline.article.FoldedText}. {@link dateline.article.Dossier} does so for a whole
 * timeline and answers both ways: from an event to its passages, from a passage to what rests on
 * it.
 *
 * <p>A passage is found to the letter (but for typography) or not at all. Places that are merely
 * alike are worked out when someone asks for them, and taken by nobody but a person.
 *
 * <p>Everything here is a pure function of bytes and text that the caller has read. May use: {@code
 * model}, {@code time}, CommonMark, jsoup.
 */
package dateline.article;
