/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The answers of a form: field key to value. A table's answer is an array of row answers, a group's an object;
 * an empty answer is absent or null, never an empty text.
 */
export type Answers = Readonly<Record<string, unknown>>;
