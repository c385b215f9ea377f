import { readFileSync } from 'node:fs';
import { cookieFetch } from '../../../runtime/cli/cookie-fetch.ts';
import { createClient, type Client } from '../../../runtime/client/index.ts';

interface DemoPerson {
  readonly account: string;
  readonly name: string;
  readonly password: string;
}

const shipped = JSON.parse(
  readFileSync(new URL('../../../definitions/demo/people.json', import.meta.url), 'utf8'),
) as { people: readonly DemoPerson[] };

/** The accounts that a journey plays. */
export type PersonName =
  'quan-tri' | 'quan-tri-2' | 'mot-cua' | 'can-bo' | 'can-bo-2' | 'lanh-dao' | 'can-bo-hn' | 'cong-dan';

/** A demo account as it is shipped. */
export function demoPerson(account: PersonName): DemoPerson {
  const person = shipped.people.find((one) => one.account === account);
  if (!person) throw new Error(`No demo account ${account}`);
  return person;
}

/** Somebody with an account and a password. */
export type SignsIn = Pick<DemoPerson, 'account' | 'password'>;

/** A signed-in person without a browser: the typed client, and `fetch` with the same session. */
export interface Visitor {
  readonly client: Client;
  readonly fetch: typeof fetch;
}

/** Signs a person in over HTTP. */
export async function visit(address: string, who: PersonName | SignsIn): Promise<Visitor> {
  const { account, password } = typeof who === 'string' ? demoPerson(who) : who;
  const kept = cookieFetch();
  const client = createClient({ baseUrl: address, fetch: kept });
  await client.signIn({ username: account, password });
  return { client, fetch: kept };
}

/** The sample of the first procedure: what its applicant fills in. */
export function sampleAnswers(): Record<string, unknown> {
  const path = '../../../definitions/procedures/xac-nhan-tinh-trang-hon-nhan/1.json';
  const definition = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {
    scenarios: readonly { key: string; answers: Record<string, unknown> }[];
  };
  const sample = definition.scenarios.find((scenario) => scenario.key === 'ho_so_mau');
  if (!sample) throw new Error('The first procedure has no scenario ho_so_mau');
  return sample.answers;
}

/** A small PDF that is one by its content. */
export function smallPdf(name = 'ban-an.pdf'): File {
  const body =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
  return new File([body], name, { type: 'application/pdf' });
}
