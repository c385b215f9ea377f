import {
  fillText,
  formatDate,
  formatMoney,
  inLanguage,
  localDateOf,
  type Language,
  type Text,
} from '../../../../engine/index.ts';
import type { NamedCode, ProcedureComponent, ProcedureFee, ProcedurePage } from '../../../api/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';
import type { ProcedureData } from '../templates/procedure.ts';
import { procedureFacts, timeInWords, wayFee } from './procedure-facts.ts';

/** Puts a procedure into the words of its page. */
export function procedureView(procedure: ProcedurePage, t: PortalTexts, language: Language): ProcedureData {
  const { service, channels } = procedure;
  const words = (texts: readonly Text[]) => texts.map((text) => inLanguage(text, language)).join(' · ');
  const steps = (isMain: boolean) =>
    procedure.steps
      .filter((step) => step.isMain === isMain)
      .map(({ title, byApplicant, deadline }) => ({
        title,
        byApplicant,
        time:
          deadline === null
            ? ''
            : fillText(byApplicant ? t.stepYourTime : t.stepLawTime, {
                time: inLanguage(deadline, language),
              }),
      }));
  const deadlines = (forApplicant: boolean) =>
    procedure.deadlines
      .filter((deadline) => deadline.forApplicant === forApplicant)
      .map(({ title, words: howLong, cutoff, legalBasis }) => ({
        title,
        words: timeInWords(howLong, t, language),
        cutoff: cutoff === null ? '' : fillText(t.deadlineCutoff, { time: cutoff }),
        legalBasis: legalBasis ?? '',
      }));
  return {
    blankForm: `/api/forms/${procedure.hash}/${encodeURIComponent(procedure.application)}/printout.pdf?lang=${language}`,
    t,
    procedure,
    facts: procedureFacts(procedure, t, language),
    online: procedure.online,
    identity: service.identityLevel > 0 ? fillText(t.applyIdentity, { level: service.identityLevel }) : '',
    formerCodes: procedure.formerCodes.join(', '),
    steps: [{ title: { vi: t.stepSubmit }, byApplicant: true, time: '' }, ...steps(true)],
    otherSteps: steps(false),
    ways: channels.submit.map((way) => ({
      name: way.name,
      deadline: timeInWords(way.deadline, t, language),
      fee: wayFee(way, procedure.fees, t),
    })),
    components: procedure.dossier.map((component) => ({
      title: component.title,
      guidance: component.guidance,
      copies: component.copies,
      kind: kindInWords(component.kind, t),
      need: needInWords(component, t, language),
    })),
    fees: procedure.fees.map((fee) => feeView(fee, t, words)),
    deadlines: deadlines(false),
    ownDeadlines: deadlines(true),
    laws: procedure.legalBasis.map((law) => lawInWords(law, t)),
    channels: [
      { title: t.channelPay, names: namesOf(channels.pay, language) },
      { title: t.channelReceive, names: namesOf(channels.receive, language) },
    ].filter(({ names }) => names !== ''),
    versionWords: fillText(t.versionSince, {
      version: procedure.version,
      date: formatDate(localDateOf(procedure.effectiveFrom)),
    }),
  };
}

/** A fee with its rates; a law that all rows of a rate name is told once. */
function feeView(
  { title, amount, rates, sometimes, due, note, legalBasis }: ProcedureFee,
  t: PortalTexts,
  words: (texts: readonly Text[]) => string,
): ProcedureData['fees'][number] {
  const moments: Readonly<Record<string, string>> = {
    submission: t.feeDueSubmission,
    acceptance: t.feeDueAcceptance,
    result: t.feeDueResult,
  };
  return {
    title,
    words: amount !== null ? formatMoney(amount) : rates.length === 0 ? t.feeReckoned : '',
    rates: amount !== null ? [] : rates.map((rate) => rateView(rate, legalBasis, t, words)),
    when: [sometimes ? t.feeSometimes : '', moments[due] ?? ''].filter(Boolean).join(' '),
    note,
    legalBasis,
  };
}

function rateView(
  { title, rows }: ProcedureFee['rates'][number],
  legalBasis: string | null,
  t: PortalTexts,
  words: (texts: readonly Text[]) => string,
): ProcedureData['fees'][number]['rates'][number] {
  const sources = [...new Set(rows.map(({ source }) => source ?? legalBasis ?? ''))];
  const [only = ''] = sources;
  return {
    title,
    // A plain amount needs no line of its own below its title.
    amount: rows.length === 1 && rows[0]?.words.length === 0 ? formatMoney(rows[0].amount) : '',
    source: sources.length === 1 && only !== legalBasis ? only : '',
    rows:
      rows.length === 1 && rows[0]?.words.length === 0
        ? []
        : rows.map((row) => ({
            words: row.words.length === 0 ? t.feeOthers : words(row.words),
            amount: formatMoney(row.amount),
            source: sources.length === 1 ? '' : (row.source ?? ''),
          })),
  };
}

function namesOf(codes: readonly NamedCode[], language: Language): string {
  return codes.map(({ name }) => inLanguage(name, language)).join('; ');
}

/** The kind of a paper; one that this page does not know is shown as it is, so that the gap is seen. */
function kindInWords(kind: string, t: PortalTexts): string {
  const words: Readonly<Record<string, string>> = {
    form: t.kindForm,
    original: t.kindOriginal,
    certifiedCopy: t.kindCertifiedCopy,
    electronicCopy: t.kindElectronicCopy,
    copy: t.kindCopy,
    data: t.kindData,
  };
  return words[kind] ?? kind;
}

function needInWords(
  { required, condition }: ProcedureComponent,
  t: PortalTexts,
  language: Language,
): string {
  if (condition !== null) return inLanguage(condition, language);
  return { always: t.needAlways, sometimes: t.needSometimes, never: t.needNever }[required];
}

function lawInWords(law: ProcedurePage['legalBasis'][number], t: PortalTexts): ProcedureData['laws'][number] {
  return {
    document: law.document,
    article: law.article ?? '',
    dates:
      law.inForceFrom === undefined ? '' : fillText(t.inForceFrom, { date: formatDate(law.inForceFrom) }),
    note: law.note ?? null,
  };
}
