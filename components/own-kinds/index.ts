/** Where an installation names the elements of its own kinds of field: a few lines, so that every page can carry it. */
export { learnElement } from './own-elements.ts';
