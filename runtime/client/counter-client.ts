import type * as Api from '../api/index.ts';
import type { Client } from './client.ts';
import { query } from './query.ts';

export type CounterClient = ReturnType<typeof counterClient>;

/**
 * What the counter of the desk asks, over the session of a client. It stands apart, so that a citizen's page does not
 * carry it.
 *
 * @example const { items } = await counterClient(client).procedures('khai sinh');
 */
export function counterClient({ send }: Pick<Client, 'send'>) {
  const part = encodeURIComponent;
  return {
    /** Procedures that the clerk may take in at a counter. */
    procedures: (q = '') =>
      send<Api.CounterProcedures>({ method: 'GET', path: `/api/counter/procedures${query({ q })}` }),
    drafts: () => send<Api.CounterDrafts>({ method: 'GET', path: '/api/counter/drafts' }),
    start: (body: Api.CounterStart) => send<Api.Draft>({ method: 'POST', path: '/api/counter/drafts', body }),
    /** Corrects who came, what they showed, and how. */
    change: (id: string, body: Api.CounterChange) =>
      send<Api.Draft>({ method: 'PUT', path: `/api/counter/drafts/${part(id)}`, body }),
    noteSignature: (id: string, body: Api.CounterSignature) =>
      send<Api.Draft>({ method: 'PUT', path: `/api/counter/drafts/${part(id)}/signature`, body }),
    /** A form that is asked of the applicant of a case, to be filled for them. */
    form: (id: string, form: string, task?: string) =>
      send<Api.CaseForm>({
        method: 'GET',
        path: `/api/counter/cases/${part(id)}/form/${part(form)}${query({ task })}`,
      }),
    slots: (id: string, body: Api.CaseSlotOrder) =>
      send<Api.FreeSlots>({ method: 'POST', path: `/api/counter/cases/${part(id)}/slots`, body }),
    /** Goes on with what somebody began online, by their code. */
    resume: (body: Api.CounterResume) =>
      send<Api.Draft>({ method: 'POST', path: '/api/counter/transfers', body }),
  };
}
