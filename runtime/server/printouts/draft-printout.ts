import {
  applicationForm,
  competentUnitOf,
  displayForm,
  fillText,
  formatDateTime,
  type Language,
} from '../../../engine/index.ts';
import { applicantOf } from '../drafts/applicant-of.ts';
import type { DraftService, OpenDraft } from '../drafts/draft-service.ts';
import { maySee, seatOf } from '../drafts/draft-together.ts';
import { onlineChannel } from '../drafts/online-channel.ts';
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

/** An application that has not been handed in, as one of those who fill it may see it, marked as a draft. */
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
  const channel = onlineChannel(runnable);
  const applicant = applicantOf(account);
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
      date: null,
      signers,
    },
    {
      at: draft.updatedAt,
      footer: fillText(texts.draftFooter, { time: formatDateTime(draft.updatedAt) }),
      watermark: texts.draft,
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
