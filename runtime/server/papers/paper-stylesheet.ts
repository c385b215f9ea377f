import { pathToFileURL } from 'node:url';
import { programFile } from '../program-file.ts';

/** The one stylesheet of papers, on screen and on the printer; the server offers it as a file. */
export const paperStylesheet: URL = pathToFileURL(programFile('runtime/server/papers/papers.css'));
