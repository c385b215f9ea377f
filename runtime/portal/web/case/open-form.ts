import type { FormServices } from '../../../../components/index.ts';
import type { Answers, CaseView, Language, OfferView } from '../../../../engine/index.ts';
import type { CaseSlotOrder, FormPackage } from '../../../api/index.ts';
import { formEnvironment, type LiveEnvironment } from '../../../client/index.ts';
import { formServices } from '../form/form-services.ts';
import type { CaseClient } from './case-client.ts';

/** A form of a case, ready to be filled. */
export interface OpenForm extends LiveEnvironment {
  readonly shipped: FormPackage;
  readonly answers: Answers;
  /** Pointers of the only fields that may be changed; null: all. */
  readonly editable: readonly string[] | null;
}

/** The form that an offer asks for: its own, or the application that is to be corrected; null where it asks for none. */
export async function openForm(
  client: Pick<CaseClient, 'caseForm' | 'catalogue'>,
  view: CaseView,
  offer: OfferView,
): Promise<OpenForm | null> {
  // The application is the first form of a view; only with fields to correct does it come onto the screen.
  const corrected = correctedFields(view, offer).length > 0 ? view.forms[0]?.form : undefined;
  const key = offer.form ?? corrected;
  if (key === undefined) return null;
  const given = await client.caseForm(view.id, key, offer.task ?? undefined);
  return {
    shipped: given.package,
    ...formEnvironment(given.package, given.environment, client),
    answers: given.answers,
    editable: given.editable,
  };
}

/**
 * What fields of the case's forms need of the server.
 *
 * @param filled the form that is being filled, with its answers as they are now
 */
export function caseFormServices(
  client: CaseClient,
  view: CaseView,
  language: Language,
  filled: () => Pick<CaseSlotOrder, 'form' | 'task' | 'answers'>,
): FormServices {
  return formServices(client, view.procedure.hash, language, {
    send: (place, file, how) => client.uploadToCase(view.id, file, place, how),
    fileUrl: (file) => client.fileUrl(view.id, file),
    underWay: () => client.caseUploads(view.id),
    slots: (order) => client.caseSlots(view.id, { ...order, ...filled() }),
  });
}

/** Pointers of the fields that the applicant is asked to correct, with their names. */
export function correctedFields({ supplement }: CaseView, { corrects }: OfferView) {
  const items = corrects ? (supplement?.items ?? []) : [];
  return items.flatMap(({ field, label, reason }) =>
    field === undefined ? [] : [{ pointer: field, label, reason }],
  );
}

/** Components that are to be handed in again. */
export function correctedComponents({ supplement }: CaseView, { corrects }: OfferView): string[] {
  const items = corrects ? (supplement?.items ?? []) : [];
  return items.flatMap(({ component }) => component ?? []);
}
