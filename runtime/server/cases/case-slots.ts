import type { FastifyRequest } from 'fastify';
import { formState, slotOffer } from '../../../engine/index.ts';
import type { CaseSlotOrder, FreeSlots } from '../../api/index.ts';
import type { Services } from '../services.ts';
import { freeSlots } from '../slots/index.ts';
import { askedForm } from './asked-form.ts';
import type { LookedAt } from './looked-at.ts';

/** The slots that an appointment in a form of a case offers, to whoever is asked to fill the form now. */
export function caseSlots(
  { store }: Pick<Services, 'store'>,
  looked: LookedAt,
  request: FastifyRequest,
  { answers, pointer, from, ...asked }: CaseSlotOrder,
): Promise<FreeSlots> {
  const { form, environment, saved } = askedForm(looked, request, asked);
  const { runnable, current, context } = looked;
  const state = formState(form, answers, saved === null ? environment : { ...environment, saved });
  const { receivingUnit } = current;
  const offer = slotOffer(runnable.procedure, { form, state, pointer, receivingUnit }, context);
  return freeSlots(store.cases, offer, { from, own: current.numbers });
}
