import { html, nothing } from 'lit';
import { guidanceIn } from '../../engine/index.ts';
import type { CompiledForm, Guidance, Language } from '../../engine/index.ts';
import type { LaterPart } from '../loading/later-part.ts';
import { guidancePart } from './guidance-part.ts';

/** What is to be known before filling a page or section; nothing where nothing is. `name` is the class it gets. */
export function drawGuidance(guidance: Guidance | null, language: Language, name = 'guidance'): unknown {
  if (guidance === null) return nothing;
  const text = guidanceIn(guidance, language);
  if (typeof text === 'string') return html`<p class=${name}>${text}</p>`;
  void guidancePart.fetch();
  return html`<thutuc-guidance class=${name} .text=${text} .language=${language}></thutuc-guidance>`;
}

/** What draws the guidance of pages and sections beyond the first script: something where some has markup. */
export function partsOfGuidance({ pages }: CompiledForm): readonly LaterPart[] {
  const texts = pages.flatMap((page) => [page, ...page.sections].map(({ guidance }) => guidance));
  return texts.some((text) => typeof text?.vi === 'object' || typeof text?.en === 'object')
    ? [guidancePart]
    : [];
}
