import type { Message } from '../generated/definition-types.ts';
import { namedValues } from '../paper/named-values.ts';
import { messageView } from '../paper/paper-view.ts';
import { applicantAccounts, applicantRole } from './rights.ts';
import { addEffect, type WorkingCase } from './working-case.ts';

/** Where a person is reached outside the portal; what is not known is not there. */
interface Addresses {
  readonly email?: string;
  readonly phone?: string;
}

/** One account, or all who hold a role in a unit: whoever delivers the message knows who they are. */
type Recipient = { readonly account: string } | { readonly role: string; readonly unit: string };

/** Leaves the effects that send a message of the definition to whomever it is for. */
export function sendMessage(work: WorkingCase, key: string): void {
  const message = work.procedure.definition.messages?.[key];
  if (!message) throw new Error(`No message ${key} in ${work.procedure.definition.id}`);
  if (message.to === applicantRole) {
    for (const account of applicantAccounts(work.now)) {
      send(work, key, message, { account }, addressesOf(work, message, account));
    }
    return;
  }
  const { about } = work;
  // Who has taken the task whose deadline speaks is told, and nobody else.
  if (about?.role === message.to && about.assignee !== null) {
    return send(work, key, message, { account: about.assignee.account }, {});
  }
  send(work, key, message, { role: message.to, unit: about?.unit ?? work.now.competentUnit }, {});
}

function send(work: WorkingCase, key: string, message: Message, to: Recipient, addresses: Addresses): void {
  const view = { ...messageView(work), values: namedValues(work, message.values) };
  const known = Object.keys(addresses).length === 0 ? {} : { addresses };
  addEffect(work, 'message', { message: key, ...to, channels: message.channels, ...known, view });
}

/**
 * The addresses of one who applied, as the case knows them now: what the answers say goes before the identity, which
 * may be years old. Nothing where the message leaves the portal by no channel.
 */
function addressesOf(work: WorkingCase, message: Message, account: string): Addresses {
  if (message.channels.every((channel) => channel === 'portal')) return {};
  const { applicant, parties = [] } = work.now;
  const isFirst = account === applicant.account;
  const person = isFirst ? applicant : parties.find((party) => party.person.account === account)?.person;
  const claims = person?.claims ?? {};
  const told = isFirst && message.address ? namedValues(work, { ...message.address }) : {};
  const found = { email: told['email'] ?? claims['email'], phone: told['phone'] ?? claims['phone'] };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  );
}
