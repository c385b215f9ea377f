import { applicationForm, componentOf, partyFields, type Text } from '../../../engine/index.ts';
import type { Draft, DraftTogether } from '../../api/index.ts';
import { formFacts } from '../definitions/form-facts.ts';
import { readsOf } from '../definitions/form-package.ts';
import { procedureName } from '../definitions/procedure-name.ts';
import type { Account } from '../store/index.ts';
import { counterItem } from '../counter/counter-item.ts';
import { signedPlace } from './at-counter.ts';
import type { DraftService, OpenDraft } from './draft-service.ts';
import { digestFor, maySee, mayWrite, seatOf } from './draft-together.ts';

/** A draft as a person may see it. */
export async function draftItem(drafts: DraftService, open: OpenDraft, account: Account): Promise<Draft> {
  const { draft, runnable } = open;
  const { id, revision, answers, dossier, promised, leftOver = [], createdAt, updatedAt } = draft;
  const newer = await drafts.newerVersion(open);
  const environment = drafts.environment(open, account);
  const counter = counterItem(open, account, drafts.context(runnable));
  const together = togetherOf(drafts, open, account);
  const hidden = new Set(together?.hidden.map((pointer) => pointer.slice(1)));
  const seen = (all: typeof answers) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !hidden.has(key)));
  return {
    id,
    revision,
    procedure: procedureName(runnable),
    form: runnable.procedure.definition.application,
    answers: seen(answers),
    dossier: Object.fromEntries(
      Object.entries(dossier).flatMap(([key, files]) => (key === signedPlace ? [] : [[key, [...files]]])),
    ),
    ...(promised === undefined ? {} : { promised: { ...promised } }),
    environment: formFacts(
      environment,
      readsOf(runnable, applicationForm(runnable.procedure)),
      environment.saved === undefined ? null : seen(environment.saved),
    ),
    ...(together === null ? {} : { together }),
    ...(counter === null ? {} : { counter }),
    ...(newer === null ? {} : { newerVersion: newer }),
    ...(leftOver.length === 0 ? {} : { leftOver: [...leftOver] }),
    createdAt,
    updatedAt,
  };
}

/** Those who apply together, as one of them sees it; null where one person applies. */
function togetherOf(drafts: DraftService, open: OpenDraft, account: Account): DraftTogether | null {
  const { draft, runnable } = open;
  if (draft.parties === undefined) return null;
  const checked = drafts.check(open, account);
  const seat = seatOf(draft, account.id);
  const form = applicationForm(runnable.procedure);
  const visible = maySee(draft, runnable, checked, seat?.party ?? null);
  const names = labelsOf(open);
  return {
    me: seat?.party ?? null,
    isFirst: seat?.isFirst ?? false,
    editable: [...(mayWrite(draft, runnable, checked, account.id) ?? [])].map((key) => `/${key}`),
    hidden: partyFields(form).flatMap(({ key }) => (visible === null || visible.has(key) ? [] : [`/${key}`])),
    parties: checked.ownParties.map(({ key, title }) => {
      const party = draft.parties?.find((one) => one.key === key);
      const holds = party?.confirmed?.digest === digestFor(draft, runnable, checked, key);
      return {
        key,
        title,
        name: party?.person.name ?? null,
        confirmedAt: holds ? (party?.confirmed?.at ?? null) : null,
        revoked: (party?.revoked?.places ?? []).map(
          (place) => names.get(componentOf(place)) ?? { vi: place },
        ),
      };
    }),
  };
}

/** What people call the fields at the top of the form and the components of the dossier. */
function labelsOf({ runnable }: OpenDraft): ReadonlyMap<string, Text> {
  const { definition } = runnable.procedure;
  const fields = partyFields(applicationForm(runnable.procedure));
  return new Map([
    ...definition.dossier.components.map(({ key, title }) => [key, title] as const),
    ...fields.map(({ key, compiled }) => [key, compiled.field.label] as const),
  ]);
}
