import {
  applicationForm,
  competentUnitOf,
  displayForm,
  fillText,
  findUnit,
  formatDateTime,
  localDateOf,
  type Language,
} from '../../../engine/index.ts';
import { aboutDraft } from '../drafts/about-draft.ts';
import { channelOf, counterPart } from '../drafts/at-counter.ts';
import type { DraftService, OpenDraft } from '../drafts/draft-service.ts';
import { maySee, seatOf } from '../drafts/draft-together.ts';
import type { FileStore } from '../files/index.ts';
import type { Account } from '../store/index.ts';
import { printoutTextsOf } from './printout-texts.ts';
import { printoutView } from './printout-view.ts';
import { renderPrintout, type RenderedPrintout } from './render-printout.ts';
import { shownAnswers } from './shown-answers.ts';
import { signaturePictures } from './signature-pictures.ts';
import { signersOf, unsigned } from './signers.ts';

export interface DraftPrintoutParts {
  readonly drafts: DraftService;
  readonly files: FileStore;
  readonly context: Parameters<typeof competentUnitOf>[2];
}

/**
 * An application that has not been handed in, as one of those who fill it may see it, marked as a draft; at the
 * counter as the applicant signs it.
 */
export async function draftPrintout(
  { drafts, files, context }: DraftPrintoutParts,
  open: OpenDraft,
  account: Account,
  language: Language,
): Promise<RenderedPrintout> {
  const { draft, runnable } = open;
  const { procedure } = runnable;
  const { definition } = procedure;
  const form = applicationForm(procedure);
  const texts = printoutTextsOf(language);
  const environment = drafts.environment(open, account);
  const checked = drafts.check(open, account);
  const visible = maySee(draft, runnable, checked, seatOf(draft, account.id)?.party ?? null);
  const sections = displayForm(form, checked.state, language, environment)
    .map((section) => ({
      ...section,
      rows: section.rows.filter(({ key }) => visible === null || visible.has(key)),
    }))
    .filter(({ rows }) => rows.length > 0);
  const answers = shownAnswers(checked.state.answers, sections);
  const channel = channelOf(draft, runnable, account);
  const { applicant } = aboutDraft(draft, account, channel);
  const counter = counterPart(draft, account);
  const receiving = counter && findUnit(procedure, counter.unit, context);
  const time = formatDateTime(draft.updatedAt);
  const unit = competentUnitOf(procedure, { channel, applicant, answers: checked.state.answers }, context);
  const order = { definition, form, answers, signing: unsigned, language, isApplicants: true };
  const signers = signersOf(order, new Set(Object.keys(answers)));
  return renderPrintout(
    {
      form,
      printout: definition.forms[form.key]?.printout ?? {},
      sections,
      answers,
      language,
      isBlank: false,
      isApplicants: true,
      unit: unit?.name ?? null,
      place: unit?.place ?? null,
      date: counter === null ? null : localDateOf(context.now),
      signers,
    },
    {
      at: draft.updatedAt,
      footer:
        counter === null
          ? fillText(texts.draftFooter, { time })
          : fillText(texts.counterFooter, { time, unit: receiving?.name ?? '' }),
      // What is signed at the counter is filed as it is printed.
      watermark: counter === null ? texts.draft : undefined,
      pictures: await signaturePictures(signers, files),
      view: printoutView(
        definition,
        form,
        { answers, environment },
        { unit: unit ?? undefined, applicant: applicant.name },
        language,
      ),
    },
  );
}
