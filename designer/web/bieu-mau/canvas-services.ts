import { moneyInWords } from '../../../engine/index.ts';
import { FileNotSent, type FormServices } from '../../../components/index.ts';

/** What fields ask of the world, on a canvas on which nobody types: they hear of nothing. */
export const canvasServices: FormServices = {
  searchCatalogue: () => Promise.resolve([]),
  searchFormer: () => Promise.resolve([]),
  entry: () => Promise.resolve(null),
  upload: () => Promise.reject(new FileNotSent('')),
  freeSlots: () => Promise.resolve({ unit: null, days: [], earlier: null, later: null }),
  words: moneyInWords,
};
