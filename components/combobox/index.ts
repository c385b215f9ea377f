/** Defines the box in which one types to find an entry of a long list, for pages that have no need of all components. */
import './combobox.ts';
export type { EntryChooseDetail } from '../events/entry-choose.ts';
