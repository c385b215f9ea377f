import { html, nothing } from 'lit';
import { guidanceIn } from '../../engine/index.ts';
import type { CompiledForm, Guidance, Language } from '../../engine/index.ts';
import { guidancePart } from './guidance-part.ts';

/** What is to be known before filling a page or section; nothing where nothing is. `name` is the class it gets. */
export function drawGuidance(guidance: Guidance | null, language: Language, name = 'guidance'): unknown {
  if (guidance === null) return nothing;
  const text = guidanceIn(guidance, language);
  if (typeof text === 'string') return html`<p class=${name}>${text}</p>`;
  void guidancePart.fetch();
  return html`<thutuc-guidance class=${name} .text=${text} .language=${language}></thutuc-guidance>`;
}

/** Fetches what draws the guidance of pages and sections, where some has markup. False where it could not be had. */
export function fetchGuidance({ pages }: CompiledForm): Promise<boolean> {
  const texts = pages.flatMap((page) => [page, ...page.sections].map(({ guidance }) => guidance));
  const marked = texts.some((text) => typeof text?.vi === 'object' || typeof text?.en === 'object');
  return marked ? guidancePart.fetch() : Promise.resolve(true);
}
