import type { Case } from '../../../engine/index.ts';
import { chainHistory, instantOf, millisOf } from '../../../engine/index.ts';
import { digestOf } from '../../../runtime/server/definitions/hash-of.ts';
import type { CaseListing, CaseWrite } from '../../../runtime/server/store/index.ts';
import type { Agency } from './agencies.ts';
import { citizenId, personName } from './people-names.ts';

/** A case as an engine has left it, from which others of its like are made. */
export interface Pattern {
  readonly case: Case;
  readonly listing: CaseListing;
  readonly wakeAt: string | null;
}

/** What makes a case another one than its pattern. */
export interface Stamp {
  /** Number of the case, from 0: its applicant and its numbers follow from it. */
  readonly no: number;
  readonly id: string;
  readonly agency: Agency;
  /** By how many milliseconds everything happened later. */
  readonly shift: number;
}

type Make = (stamp: Stamp) => unknown;

/** Where in a case something stands. */
interface Place {
  readonly path: string;
  readonly key: string;
  readonly around: Readonly<Record<string, unknown>>;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const NAME = /^(Nguyễn|Trần|Lê|Phạm|Hoàng|Vũ|Đỗ|Bùi|Đặng|Ngô|Phan|Võ)( \p{Lu}\p{Ll}*){1,4}$/u;
/** Most numbers of series that one case holds. */
const NUMBERS = 8;
const DAY_MILLIS = 86_400_000;

/** The account of the official who does the work of a role in an agency. */
function officialAccount(role: string, unit: string): string {
  return `${role}-${unit}`;
}

/** The number of a series that a case takes in the place of the one at an index. */
function numberOf(no: number, index: number): number {
  return no * NUMBERS + index + 1;
}

/**
 * Makes a press of a case: what is the same in every copy is shared by all of them, and only ids, names, agencies,
 * codes, numbers and moments are made anew. The chain of the history is that of the copy.
 */
export function pressOf(pattern: Pattern, roles: ReadonlySet<string>): (stamp: Stamp) => CaseWrite {
  const { historyHead: _head, ...bare } = pattern.case;
  const make = new Press(pattern.case, roles).make({ ...pattern, case: bare }) ?? (() => pattern);
  return (stamp) => {
    const { case: copy, listing, wakeAt } = make(stamp) as Pattern;
    const { id, revision, numbers } = copy;
    const claims = numbers.map(({ scope, value, purpose }) => ({
      ...{ scope, value, purpose, version: 1, caseId: id },
      ...{ claimedAt: copy.submittedAt, state: 'claimed' as const },
    }));
    const command = { id: `${id}-${revision}`, answer: { account: copy.applicant.account, revision } };
    const chained = { ...copy, ...chainHistory(copy, 0, digestOf) };
    return { case: chained, listing, wakeAt, effects: [], command, claims, released: [] };
  };
}

class Press {
  readonly #case: Case;
  readonly #roles: ReadonlySet<string>;

  constructor(pattern: Case, roles: ReadonlySet<string>) {
    this.#case = pattern;
    this.#roles = roles;
  }

  /** How to make a value; null where it is the same in every copy. */
  make(value: unknown, place: Place = { path: '', key: '', around: {} }): Make | null {
    const own = this.#special(value, place);
    if (own) return own;
    if (typeof value === 'string') return this.#text(value, place);
    if (typeof value !== 'object' || value === null) return null;
    return Array.isArray(value) ? this.#list(value, place) : this.#object(value, place);
  }

  #special(value: unknown, { path, key, around }: Place): Make | null {
    if (path === '/case/id') return ({ id }) => id;
    if (path === '/case/reference') return ({ id }) => `r${id}`;
    if (path === '/case/applicant/claims')
      return ({ no }) => ({ fullName: personName(no), citizenId: citizenId(no) });
    const number = /^\/case\/numbers\/(\d+)\/value$/.exec(path);
    if (number) return ({ no }) => numberOf(no, Number(number[1]));
    if (key === 'hash' && path.startsWith('/case/history/')) return () => undefined;
    const role = around['role'];
    if (key === 'assignee' && value === null && around['closed'] === null && typeof role === 'string') {
      if (!this.#roles.has(role) || around['handOver'] !== undefined) return null;
      return ({ no, agency }) => (no % 3 === 0 ? this.#official(role, agency.unit) : null);
    }
    return null;
  }

  #official(role: string, unit: string): { readonly account: string; readonly name: string } {
    return { account: officialAccount(role, unit), name: officialName(role, unit) };
  }

  #text(value: string, { path, key, around }: Place): Make | null {
    const { competentUnit, code, id } = this.#case;
    const account = key === 'account' ? value : key === 'name' ? around['account'] : null;
    if (account === 'applicant') return ({ no }) => (key === 'name' ? personName(no) : accountOf(no));
    if (typeof account === 'string' && this.#roles.has(account))
      return ({ agency }) =>
        key === 'name' ? officialName(account, agency.unit) : officialAccount(account, agency.unit);
    if (!/^\/case\/(answers|dossier|papers\/\d+\/view)\//.test(path)) {
      // A press is made once and used ten thousand times: what it can know of a text, it knows beforehand.
      if (INSTANT.test(value)) return instantLater(millisOf(value));
      if (DAY.test(value)) return ({ shift }) => dayLater(value, shift);
    }
    if (value === competentUnit) return ({ agency }) => agency.unit;
    if (key === 'scope') return ({ agency }) => value.replaceAll(competentUnit, agency.unit);
    if (key === 'commandId') return (stamp) => value.replace(id, stamp.id);
    if (value === 'Người nộp' || NAME.test(value)) return ({ no }) => personName(no);
    if (/^\d{12}$/.test(value)) return ({ no }) => citizenId(no);
    if (code !== null && value.includes(code))
      return (stamp) => value.replaceAll(code, codeOf(code, stamp)).replaceAll('TRACKING', `r${stamp.id}`);
    if (value.includes('TRACKING')) return (stamp) => value.replaceAll('TRACKING', `r${stamp.id}`);
    return null;
  }

  #list(value: readonly unknown[], place: Place): Make | null {
    const makes = value.map((item, index) =>
      this.make(item, { path: `${place.path}/${index}`, key: place.key, around: {} }),
    );
    if (makes.every((make) => make === null)) return null;
    return (stamp) => value.map((item, index) => makes[index]?.(stamp) ?? item);
  }

  #object(value: object, place: Place): Make | null {
    const around = value as Readonly<Record<string, unknown>>;
    const makes = Object.entries(value).flatMap(([key, inner]) => {
      const make = this.make(inner, { path: `${place.path}/${key}`, key, around });
      return make === null ? [] : [[key, make] as const];
    });
    if (makes.length === 0) return null;
    return (stamp) => {
      const copy: Record<string, unknown> = { ...value };
      for (const [key, make] of makes) copy[key] = make(stamp);
      return copy;
    };
  }
}

function accountOf(no: number): string {
  return `dan-${no}`;
}

function officialName(role: string, unit: string): string {
  let mixed = 0;
  for (const letter of role + unit) mixed = (mixed * 31 + letter.charCodeAt(0)) % 1_000_003;
  return personName(mixed);
}

/** The code of a dossier with the agency, the day and the number of the copy. */
function codeOf(code: string, { no, agency, shift }: Stamp): string {
  const [, day = ''] = /-(\d{6})-\d+$/.exec(code) ?? [];
  if (day === '') return `${code}-${no}`;
  const iso = `20${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4)}`;
  const later = dayLater(iso, shift).slice(2).replaceAll('-', '');
  return `${agency.identifier}-${later}-${String(numberOf(no, 0)).padStart(4, '0')}`;
}

function instantLater(millis: number): Make {
  return ({ shift }) => instantOf(millis + shift);
}

function dayLater(day: string, shift: number): string {
  return instantOf(Date.parse(day) + Math.floor(shift / DAY_MILLIS) * DAY_MILLIS).slice(0, 10);
}
