import { loadElements } from './load-elements.ts';
import { layTokens } from './lay-tokens.ts';

/**
 * The one module of an embedding page: `<script type="module" src="https://…/embed/<version>/thutuc.js">`. It is small;
 * each element is fetched when the page first has one. Elements inside a shadow root of the page are not seen from
 * here: `define('thutuc-service')` fetches one by name.
 */
export { define } from './load-elements.ts';

layTokens();
loadElements(document);
