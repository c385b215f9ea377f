/** The one stylesheet of papers, on screen and on the printer; the server offers it as a file. */
export const paperStylesheet: URL = new URL('./papers.css', import.meta.url);
