import type { Account, ApplicationDraft } from '../store/index.ts';
import { counterPart } from './at-counter.ts';
import { applicantOf } from './applicant-of.ts';

/** What is known of an application beside its answers: who applies, how, with whom; at the counter it is not the clerk who fills it. */
export function aboutDraft(draft: ApplicationDraft, account: Account, channel: string) {
  const { parties, registry = [], promised = {} } = draft;
  const counter = counterPart(draft, account);
  if (counter !== null) return { channel: counter.channel, applicant: counter.applicant, registry, promised };
  if (parties === undefined) return { channel, applicant: applicantOf(account), registry, promised };
  const first = parties.find(({ person }) => person.account === draft.account);
  const present = parties.map(({ key, person, confirmed }) => ({
    key,
    person,
    confirmedAt: confirmed?.at ?? null,
    isConfirmed: confirmed !== null,
  }));
  return { channel, applicant: first?.person ?? applicantOf(account), parties: present, registry, promised };
}
