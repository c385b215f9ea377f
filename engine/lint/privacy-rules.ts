import { readsOf } from '../feel/index.ts';
import { parseExpression } from '../feel/parser/index.ts';
import type { Definition, Field, Message } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { error, warning, type LintRule } from './lint-context.ts';

/**
 * Messages leave the house by channels that others read: what a message computes, and where it is sent, may not come
 * from a field whose data are sensitive (Law 91/2025/QH15), and a mail or a message to a phone names nobody's papers
 * or home.
 */
export const privacyRules: LintRule = ({ definition }) => {
  const sensitive = new Set(sensitiveFields(definition));
  return Object.entries(definition.messages ?? {}).flatMap(([key, message]) => [
    ...computed(message).flatMap(([place, text]) =>
      sensitiveReads(text, sensitive, `/messages/${key}/${place}`),
    ),
    ...identityReads(message, `/messages/${key}`),
    ...addressRules(message, `/messages/${key}`),
  ]);
};

/** Every expression of a message, with its place in it. */
function computed({ values = {}, address = {} }: Message): [string, string][] {
  return [
    ...Object.entries(values).map(([name, text]): [string, string] => [`values/${name}`, text]),
    ...Object.entries<string>({ ...address }).map(([name, text]): [string, string] => [
      `address/${name}`,
      text,
    ]),
  ];
}

function sensitiveReads(text: string, sensitive: ReadonlySet<string>, pointer: string): Problem[] {
  const parsed = parseExpression(text);
  const reads = parsed.ok === undefined ? [] : readsOf(parsed.ok);
  return reads
    .flatMap((path) => path.map((_part, index) => path.slice(0, index + 1).join('.')))
    .filter((path) => sensitive.has(path))
    .map((field) => error('message-sensitive', pointer, { field }));
}

/** What the view of a message knows of a person beside the name. */
const identity = /\{\{[^}]*\bapplicant\.(idNumber|address|phone|email)\b/;

function identityReads(message: Message, pointer: string): Problem[] {
  const outside = message.channels.filter((channel) => channel !== 'portal');
  if (outside.length === 0) return [];
  return (['subject', 'body'] as const).flatMap((part) => {
    const texts = Object.values(message[part]).filter((text) => typeof text === 'string');
    const found = texts.map((text) => identity.exec(text)?.[1]).find((name) => name !== undefined);
    const params = { name: `applicant.${found ?? ''}`, channels: outside.join(', ') };
    return found === undefined ? [] : [error('message-identity', `${pointer}/${part}`, params)];
  });
}

/** An address that nothing is sent to. */
function addressRules({ to, channels, address }: Message, pointer: string): Problem[] {
  if (address === undefined) return [];
  const used = {
    email: channels.includes('email'),
    phone: channels.some((one) => one === 'sms' || one === 'zalo'),
  };
  if (to !== 'applicant') return [warning('message-address-unused', `${pointer}/address`, { name: to })];
  return (['email', 'phone'] as const)
    .filter((name) => address[name] !== undefined && !used[name])
    .map((name) => warning('message-address-unused', `${pointer}/address/${name}`, { name }));
}

/** Fields of the application by their path, those of other forms below the key of the form, as expressions name them. */
function sensitiveFields(definition: Definition): string[] {
  return Object.entries(definition.forms).flatMap(([key, { pages }]) => {
    const fields = pages.flatMap((page) => page.sections.flatMap((section) => section.fields));
    return sensitivePaths(fields, key === definition.application ? [] : [key]);
  });
}

function sensitivePaths(fields: readonly Field[], around: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const path = [...around, field.key];
    const inner = 'fields' in field && field.fields ? sensitivePaths(field.fields, path) : [];
    return field.personal === 'sensitive' ? [path.join('.'), ...inner] : inner;
  });
}
