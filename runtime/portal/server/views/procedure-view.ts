import {
  fillText,
  formatDate,
  formatMoney,
  inLanguage,
  localDateOf,
  type Language,
  type Text,
} from '../../../../engine/index.ts';
import type { NamedCode, ProcedureComponent, ProcedurePage } from '../../../api/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';
import type { ProcedureData } from '../templates/procedure.ts';
import { feeInWords, procedureFacts } from './procedure-facts.ts';

/** Puts a procedure into the words of its page. */
export function procedureView(procedure: ProcedurePage, t: PortalTexts, language: Language): ProcedureData {
  const { service, channels } = procedure;
  const words = (texts: readonly Text[]) => texts.map((text) => inLanguage(text, language)).join(', ');
  const steps = (isMain: boolean) =>
    procedure.steps
      .filter((step) => step.isMain === isMain)
      .map(({ title, roles, deadline }) => ({
        title,
        roles: fillText(t.stepBy, { roles: words(roles) }),
        time: deadline === null ? '' : fillText(t.stepTime, { time: inLanguage(deadline, language) }),
      }));
  return {
    blankForm: `/api/forms/${procedure.hash}/${encodeURIComponent(procedure.application)}/printout.pdf?lang=${language}`,
    t,
    procedure,
    facts: procedureFacts(procedure, t, language),
    online: procedure.online,
    identity: service.identityLevel > 0 ? fillText(t.applyIdentity, { level: service.identityLevel }) : '',
    formerCodes: procedure.formerCodes.join(', '),
    steps: steps(true),
    otherSteps: steps(false),
    rates: procedure.rates.map(({ title, amount }) => ({ title, words: formatMoney(amount) })),
    components: procedure.dossier.map((component) => ({
      title: component.title,
      guidance: component.guidance,
      copies: component.copies,
      kind: kindInWords(component.kind, t),
      need: needInWords(component, t),
    })),
    fees: procedure.fees.map((fee) => ({
      title: fee.title,
      words: feeInWords(fee, t),
      note: fee.note,
      legalBasis: fee.legalBasis,
    })),
    deadlines: procedure.deadlines.map(({ title, words: howLong, effect }) => ({
      title,
      words: howLong,
      effect: effectInWords(effect, t),
    })),
    laws: procedure.legalBasis.map((law) => lawInWords(law, t)),
    channels: [
      { title: t.channelSubmit, names: namesOf(channels.submit, language) },
      { title: t.channelPay, names: namesOf(channels.pay, language) },
      { title: t.channelReceive, names: namesOf(channels.receive, language) },
    ].filter(({ names }) => names !== ''),
    versionWords: fillText(t.versionSince, {
      version: procedure.version,
      date: formatDate(localDateOf(procedure.effectiveFrom)),
    }),
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

function needInWords({ required }: ProcedureComponent, t: PortalTexts): string {
  return { always: t.needAlways, sometimes: t.needSometimes, never: t.needNever }[required];
}

function effectInWords(effect: string, t: PortalTexts): string {
  const words: Readonly<Record<string, string>> = {
    none: t.effectNone,
    serviceNorm: t.effectServiceNorm,
    statutory: t.effectStatutory,
  };
  return words[effect] ?? effect;
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
