import type { ThutucConfirm } from '../../../components/index.ts';
import { fillText, formatDateTime } from '../../../engine/index.ts';
import type { Instant, Language } from '../../../engine/index.ts';
import { designerTextsOf } from '../language/designer-texts-of.ts';

/** What is about to be published. */
export interface Publication {
  readonly title: string;
  readonly version: number | string;
  /** Null: at once. */
  readonly effectiveFrom: Instant | null;
}

/** What is asked once more before a version is published for good. */
export function publicationQuestion(
  { title, version, effectiveFrom }: Publication,
  language: Language,
): Pick<ThutucConfirm, 'heading' | 'question' | 'yes' | 'no'> {
  const texts = designerTextsOf(language);
  const what =
    effectiveFrom === null
      ? fillText(texts.confirmNow, { title, version })
      : fillText(texts.confirmFrom, { title, version, date: formatDateTime(effectiveFrom) });
  return {
    heading: fillText(texts.confirmTitle, { version }),
    question: [what, texts.confirmForGood],
    yes: texts.publish,
    no: texts.cancel,
  };
}
