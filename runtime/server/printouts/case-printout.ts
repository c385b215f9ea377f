import {
  applicantRole,
  caseFormEnvironment,
  fillText,
  formatDateTime,
  localDateOf,
  unitOf,
  type Case,
  type CaseView,
  type Language,
  type Procedure,
} from '../../../engine/index.ts';
import type { LookedAt } from '../cases/looked-at.ts';
import { onlineChannel } from '../drafts/online-channel.ts';
import type { FileStore } from '../files/index.ts';
import { printoutTextsOf } from './printout-texts.ts';
import { printoutView } from './printout-view.ts';
import { renderPrintout, type RenderedPrintout } from './render-printout.ts';
import { printoutHash, shownAnswers } from './shown-answers.ts';
import { signaturePictures } from './signature-pictures.ts';
import { signersOf, type Signing } from './signers.ts';

/**
 * A form of a case as its reader may read it, printed; null where the reader may not read it. It is drawn anew each
 * time from the case and the definition that the case names, so it shows each reader what is theirs, and is the same
 * bytes as long as the answers are the same.
 */
export async function casePrintout(
  looked: LookedAt,
  view: CaseView,
  formKey: string,
  files: FileStore,
  language: Language,
): Promise<RenderedPrintout | null> {
  const { current, runnable, context } = looked;
  const { procedure } = runnable;
  const { definition } = procedure;
  const form = procedure.forms.get(formKey);
  const shown = view.forms.find((one) => one.form === formKey);
  if (!form || !shown) return null;
  const texts = printoutTextsOf(language);
  const answers = shownAnswers(current.answers[formKey] ?? {}, shown.sections);
  const isApplicants = isFilledByApplicant(procedure, formKey);
  const isOnline = current.channel === onlineChannel(runnable);
  const signing = isApplicants
    ? signingOf(
        // A unit that is only asked is not told who else applied.
        view.reach === 'consulted' ? { ...current, parties: [] } : current,
        isOnline && formKey === definition.application,
        language,
      )
    : { name: writerOf(procedure, current, formKey), note: null, parties: {} };
  const order = { definition, form, answers, signing, language, isApplicants };
  const signers = signersOf(order, new Set(Object.keys(answers)));
  const unit = unitOf(procedure, current.competentUnit, context);
  const mended = current.supplements.findLast(({ answeredAt }) => answeredAt !== null)?.answeredAt ?? null;
  const footer = [
    view.reference === ''
      ? ''
      : fillText(texts.caseFooter, {
          reference: view.reference,
          time: formatDateTime(current.submittedAt),
        }),
    view.code === null ? '' : fillText(texts.codeFooter, { code: view.code }),
    mended === null ? '' : fillText(texts.mendedFooter, { time: formatDateTime(mended) }),
    `SHA-256: ${printoutHash(procedure.hash, formKey, answers)}`,
  ];
  const environment = caseFormEnvironment(procedure, current, formKey, context);
  return renderPrintout(
    {
      form,
      printout: definition.forms[formKey]?.printout ?? {},
      sections: shown.sections,
      answers,
      language,
      isBlank: false,
      isApplicants,
      unit: unit.name,
      place: unit.place,
      date: localDateOf(mended ?? current.submittedAt),
      signers,
    },
    {
      at: mended ?? current.submittedAt,
      author: current.applicant.name,
      footer: footer.filter((part) => part !== '').join(' '),
      pictures: await signaturePictures(signers, files),
      view: printoutView(
        definition,
        form,
        { answers, environment },
        {
          reference: view.reference,
          code: view.code,
          submittedAt: current.submittedAt,
          unit,
          applicant: current.applicant.name,
        },
        language,
      ),
    },
  );
}

/** Whether the applicant fills the form: the application, or one of a task of theirs. */
function isFilledByApplicant({ definition, tree }: Procedure, key: string): boolean {
  if (key === definition.application) return true;
  return [...tree.values()].some(({ state }) =>
    (state.meta?.tasks ?? []).some(({ role, form }) => role === applicantRole && form === key),
  );
}

/** The official who filled the form last. */
function writerOf(procedure: Procedure, { tasks }: Case, key: string): string | null {
  const task = tasks.findLast(
    ({ state, key: name, closed }) =>
      closed?.by != null && procedure.tasks(state).find((one) => one.key === name)?.form === key,
  );
  return task?.closed?.by?.name ?? null;
}

/** What stands for the signatures of those who applied: their own accounts, with which they filed or confirmed. */
function signingOf(current: Case, isOnline: boolean, language: Language): Signing {
  const texts = printoutTextsOf(language);
  const at = (text: string, time: string | null): string | null =>
    time === null ? null : fillText(text, { time: formatDateTime(time) });
  return {
    name: current.applicant.name,
    note: isOnline ? at(texts.filedAt, current.submittedAt) : null,
    parties: Object.fromEntries(
      (current.parties ?? []).map(({ key, person, confirmedAt }) => [
        key,
        { name: person.name, note: at(texts.confirmedAt, confirmedAt) },
      ]),
    ),
  };
}
