import type { Json } from '../answers/answers.ts';
import { isObject, itemsOf, memberOf } from '../draft/draft-document.ts';
import { sameJson } from '../draft/same-json.ts';

/**
 * What a change means for cases that run: `cosmetic`, they look otherwise; `compatible`, they can go on under it;
 * `breaking`, something they have done, have been asked or have been promised is no longer right, so that somebody has
 * to say what becomes of them.
 */
export type ChangeKind = 'cosmetic' | 'compatible' | 'breaking';

/** How the kind of a change follows from what was there and what is. */
type Rule =
  | ChangeKind
  /** A condition: to ask more, or nobody knows whether it is more, breaks. */
  | 'asks'
  /** A condition that admits: to admit less, or nobody knows, breaks. */
  | 'admits'
  /** A bound: a smaller one breaks, or a greater one. */
  | 'most'
  | 'least'
  /** A list of what is allowed: to take something out breaks. */
  | 'allowed'
  /** Whatever goes is fine; what comes, or is another, breaks. */
  | 'bound';

/** Paths of the format (`*` for an item or key) with their rules; the first that fits counts. */
const rules: readonly (readonly [RegExp, Rule])[] = [
  [
    /^(?:\$schema|version|format|title|sector|summary|keywords|audience|conditions|legalBasis|approval|formerCodes|code|scenarios)(?:\/|$)/,
    'cosmetic',
  ],
  [
    /\/(?:title|label|help|guidance|summary|description|publicTitle|note|legalBasis|source|tone|confirm|text|rowLabel|width|layout|autocomplete|message|otherwise|reason|subject|body|template|page|action|showCode)$/,
    'cosmetic',
  ],
  [/\/printout(?:\/|$)/, 'cosmetic'],
  [/^parameters\/\*\/names(?:\/|$)/, 'cosmetic'],
  [/\/totals(?:\/|$)/, 'cosmetic'],
  [/^(?:roles\/\*|service\/paperReason|authority\/level)$/, 'cosmetic'],
  [/\/fields\/\*\/(?:type|key|catalogue|use|as)$/, 'breaking'],
  [/\/fields\/\*\/required$/, 'asks'],
  [/^forms\/.*\/(?:readonly|visible|rowReadonly)$/, 'admits'],
  [/^forms\/.*\/(?:checks|rowChecks|unique)(?:\/|$)/, 'bound'],
  [
    /^forms\/.*\/(?:max|maxLength|maxRows|maxSize|maxFiles|decimals|maxLat|maxLng|maxArea|maxVertices|latest)$/,
    'most',
  ],
  [/^forms\/.*\/(?:min|minLength|minRows|minLat|minLng|minArea|earliest)$/, 'least'],
  [/^forms\/.*\/(?:accept|precision|papers|methods|systems|optional|birthDate)$/, 'allowed'],
  [/^forms\/.*\/(?:format|parent|attribute|mobileOnly|holder|sex|level|detail|party)$/, 'bound'],
  [/^forms\/.*\/options\/\*\/visible$/, 'admits'],
  [/^dossier\/components\/\*(?:\/versions\/\*)?\/required$|^dossier\/groups\/\*\/required$/, 'asks'],
  [/^dossier\/components\/\*\/(?:accept|deliver)$/, 'allowed'],
  [/^dossier\/components\/\*\/(?:maxSize|maxFiles)$/, 'most'],
  [/^dossier\/components\/\*\/copies$/, 'least'],
  [/^dossier\/(?:components\/\*\/(?:forEach|kind|group|versions)|groups\/\*\/rule)(?:\/|$)/, 'breaking'],
  [/^fees\/\*\/(?:amount|when|due)$|^fees\/\*\/waivers\/\*\/(?:amount|when)$/, 'breaking'],
  [/^parameters\/\*\/(?:type|keys)$|^parameters\/\*\/rows\/\*\/(?:value|key|from)$/, 'breaking'],
  [/^deadlines\/\*\/amount$/, 'most'],
  [/^deadlines\/\*\/(?:unit|effect|until)$/, 'breaking'],
  [/^workflow\/.*\/(?:type|history)$|^workflow\/statusCatalogue$/, 'breaking'],
  [/\/guard(?:\/|$)/, 'admits'],
  [/^papers\/\*\/(?:sign)(?:\/|$)/, 'bound'],
  [/^papers\/\*\/availableWhen$/, 'admits'],
  [/^(?:application|id|authority\/units)$/, 'breaking'],
  [
    /^(?:access|messages|supervisors|accountants|service|catalogues|workflow|papers|deadlines|numbers|lookups|authority|parties|dossier|forms|fees|parameters)(?:\/|$)/,
    'compatible',
  ],
];

/**
 * Things that may go without hurting a running case. A channel may not: somebody has applied by it, has to pay by it, or
 * awaits the result by it.
 */
const mayGo =
  /^(?:messages|access|supervisors|accountants|catalogues)\/|^service\/(?!submit|pay|receive)|\/(?:rungs|actions|entry|do|always|exclude|readers|shows|waivers|totals|collects)\/\*$|\/(?:checks|rowChecks|unique)\/\*$/;
/** Things that ask something of a running case when they come. */
const mayNotCome = /^(?:parties|fees)\/\*$|\/(?:checks|rowChecks|unique)\/\*$/;

/** The kind of a change of one member. */
export function kindOfMember(path: string, before: Json | undefined, after: Json | undefined): ChangeKind {
  const rule = rules.find(([pattern]) => pattern.test(path))?.[1] ?? 'breaking';
  switch (rule) {
    case 'asks':
      return asksMore(before, after) ? 'breaking' : 'compatible';
    case 'admits':
      return admitsLess(path, before, after) ? 'breaking' : 'compatible';
    case 'most':
      return growth(before, after, Infinity) < 0 ? 'breaking' : 'compatible';
    case 'least':
      return growth(before, after, -Infinity) > 0 ? 'breaking' : 'compatible';
    case 'allowed':
      return takesOut(before, after) ? 'breaking' : 'compatible';
    case 'bound':
      return after === undefined ? 'compatible' : 'breaking';
    default:
      return rule;
  }
}

/** The kind of a thing that comes. @param path of the thing itself, ending in `*` */
export function kindOfAdded(path: string, thing: Json): ChangeKind {
  if (isCosmetic(path)) return 'cosmetic';
  if (mayNotCome.test(path)) return memberOf(thing, 'level') === 'warning' ? 'compatible' : 'breaking';
  if (/\/fields\/\*$/.test(path)) return asksSomething(thing) ? 'breaking' : 'compatible';
  if (/\/(?:pages|sections)\/\*$/.test(path)) return hasAsking(thing) ? 'breaking' : 'compatible';
  if (/^dossier\/(?:components|groups)\/\*$/.test(path)) {
    return asksMore(undefined, memberOf(thing, 'required')) ? 'breaking' : 'compatible';
  }
  return 'compatible';
}

/** The kind of a thing that goes. */
export function kindOfRemoved(path: string): ChangeKind {
  if (isCosmetic(path)) return 'cosmetic';
  return mayGo.test(path) ? 'compatible' : 'breaking';
}

function isCosmetic(path: string): boolean {
  return rules.find(([pattern]) => pattern.test(path))?.[1] === 'cosmetic' && !path.startsWith('roles');
}

function asksMore(before: Json | undefined, after: Json | undefined): boolean {
  return after !== undefined && after !== false && !sameJson(before, after) && before !== true;
}

/** A condition by which something is shown, open or possible; of `readonly` it is the other way round. */
function admitsLess(path: string, before: Json | undefined, after: Json | undefined): boolean {
  const closes = /(?:readonly|rowReadonly)$/i.test(path);
  const open = closes ? false : true;
  return after !== undefined && after !== open && !sameJson(before, after);
}

/** How a bound moved: 0 where it did not, NaN never. An expression may be anything, so that it breaks. */
function growth(before: Json | undefined, after: Json | undefined, none: number): number {
  const worst = none === Infinity ? -1 : 1;
  const number = (value: Json | undefined): number | null =>
    value === undefined ? none : typeof value === 'number' ? value : null;
  const [from, to] = [number(before), number(after)];
  if (after === undefined) return -worst;
  return from === null || to === null ? worst : to - from;
}

function takesOut(before: Json | undefined, after: Json | undefined): boolean {
  if (after === undefined) return false;
  const now = itemsOf(after);
  return before === undefined || itemsOf(before).some((one) => !now.some((other) => sameJson(one, other)));
}

function asksSomething(field: Json): boolean {
  return asksMore(undefined, memberOf(field, 'required')) || hasAsking(field);
}

/** Whether any field inside has to be answered. */
function hasAsking(holder: Json): boolean {
  if (!isObject(holder)) return false;
  const inner = [...itemsOf(holder['fields']), ...itemsOf(holder['sections'])];
  return inner.some((one) => asksSomething(one) || hasAsking(one));
}
