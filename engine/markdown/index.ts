/** Limited Markdown at compile time. Needs the parser of Markdown, so it stays out of the page of a citizen. */
export { readMarkdown } from './read-markdown.ts';
export type { MarkdownProblem, ReadMarkdown } from './read-markdown.ts';
