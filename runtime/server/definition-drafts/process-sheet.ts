import {
  deadlineInWords,
  fillText,
  formatDate,
  inLanguage,
  type Definition,
  type Instant,
  type Language,
  type Text,
} from '../../../engine/index.ts';
import { escapeMarkup, parseMarkup, type DrawPdf } from '../papers/index.ts';
import { processSheetTexts } from './process-sheet-texts.ts';

/** A state as far as the sheet tells of it. */
interface Step {
  readonly title: string;
  readonly tasks: readonly SheetTask[];
  readonly ways: readonly string[];
}

interface SheetTask {
  readonly title: Text;
  readonly role: string;
  /** Name of the deadline of the task. */
  readonly deadline?: string;
}

interface Node {
  readonly meta?: { readonly title?: Text; readonly tasks?: readonly SheetTask[] };
  readonly states?: Readonly<Record<string, Node>>;
  readonly on?: Readonly<Record<string, Way | readonly Way[]>>;
}

interface Way {
  readonly target?: string;
  readonly meta?: { readonly label?: Text };
}

/**
 * The internal process of a procedure as agencies keep it under their quality system (ISO 9001; TT 01/2018/TT-VPCP,
 * Điều 8): what it is, by which law, with what, in what time, and every step with who does what by when.
 *
 * @param drawPdf draws it, here or on a thread of its own
 * @returns the PDF; the same version gives the same bytes
 */
export async function processSheet(
  definition: Definition,
  {
    hash,
    publishedAt,
    language,
  }: { readonly hash: string; readonly publishedAt: Instant; readonly language: Language },
  drawPdf: DrawPdf,
): Promise<Uint8Array> {
  const { nodes, problems } = parseMarkup(processSheetMarkup(definition, language));
  if (problems.length > 0) throw new Error(`the process sheet has problems: ${JSON.stringify(problems)}`);
  const texts = processSheetTexts(language);
  const title = inLanguage(definition.title, language);
  return drawPdf(nodes, 'A4', {
    title: `${texts.heading}: ${title}`,
    language,
    at: publishedAt,
    footer: fillText(texts.footer, { title, version: definition.version, hash: hash.slice(0, 12) }),
  });
}

/** The sheet as the markup of papers. */
export function processSheetMarkup(definition: Definition, language: Language): string {
  const texts = processSheetTexts(language);
  const say = (text: Text): string => escapeMarkup(inLanguage(text, language));
  const { code, version, approval, legalBasis, dossier, fees = [], papers = {}, deadlines } = definition;
  const list = (items: readonly string[]): string =>
    items.length === 0
      ? `<p>${texts.feesNone}</p>`
      : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const part = (heading: string, content: string): string => `<h2>${heading}</h2>${content}`;
  const statutory = Object.entries(deadlines).filter(([, { effect }]) => effect === 'statutory');
  return [
    `<h1 class="center">${texts.heading}</h1>`,
    `<p class="center bold">${say(definition.title)}</p>`,
    `<p class="center">${escapeMarkup(fillText(texts.code, { code, version }))}</p>`,
    approval === undefined
      ? ''
      : `<p class="center">${escapeMarkup(fillText(texts.approval, { number: approval.number, date: formatDate(approval.date) }))}</p>`,
    `<p>${texts.sector}: ${say(definition.sector)}.</p>`,
    `<p>${texts.authority}: ${say(definition.authority.level)}.</p>`,
    part(
      texts.law,
      list(
        legalBasis.map(({ document, article }) =>
          escapeMarkup(article === undefined ? document : `${document}, ${article}`),
        ),
      ),
    ),
    part(texts.dossier, list(dossier.components.map(({ title }) => say(title)))),
    part(
      texts.deadline,
      list(statutory.map(([name, { title }]) => `${say(title)}: ${say(deadlineInWords(definition, name))}`)),
    ),
    part(texts.fees, list(fees.map(({ title }) => say(title)))),
    part(texts.steps, stepTable(definition, language)),
    part(texts.papers, list(Object.values(papers).map(({ title }) => say(title)))),
  ].join('');
}

function stepTable(definition: Definition, language: Language): string {
  const texts = processSheetTexts(language);
  const head = [texts.number, texts.step, texts.who, texts.work, texts.time, texts.next];
  const widths = ['w-5', 'w-20', 'w-15', 'w-20', 'w-10', 'w-30'];
  const say = (text: Text): string => inLanguage(text, language);
  const role = (name: string): string => {
    const title = definition.roles[name];
    return title === undefined ? texts.applicant : say(title);
  };
  const due = ({ deadline }: SheetTask): string =>
    deadline === undefined ? '' : say(deadlineInWords(definition, deadline));
  const several = (lines: readonly string[]): string =>
    [...new Set(lines)].filter(Boolean).map(escapeMarkup).join('<br>');
  const rows = stepsOf(definition, language)
    .filter(({ tasks, ways }) => tasks.length + ways.length > 0)
    .map(({ title, tasks, ways }, index) => [
      String(index + 1),
      escapeMarkup(title),
      several(tasks.map((task) => role(task.role))),
      several(tasks.map((task) => say(task.title))),
      several(tasks.map(due)),
      several(ways),
    ]);
  const row = (cells: readonly string[], tag: 'td' | 'th'): string =>
    `<tr>${cells.map((cell, index) => `<${tag} class="${widths[index] ?? ''}">${cell}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

/** Every state with a task or a way on, those inside of others after them, in the order of the definition. */
function stepsOf({ workflow }: Definition, language: Language): Step[] {
  const titles = new Map<string, string>();
  const walk = (states: Readonly<Record<string, Node>>, visit: (name: string, node: Node) => void): void => {
    for (const [name, node] of Object.entries(states)) {
      visit(name, node);
      walk(node.states ?? {}, visit);
    }
  };
  const all = workflow.states as unknown as Readonly<Record<string, Node>>;
  const titleOf = (name: string, { meta }: Node): string =>
    meta?.title === undefined ? name : inLanguage(meta.title, language);
  walk(all, (name, node) => titles.set(name, titleOf(name, node)));
  const steps: Step[] = [];
  walk(all, (name, node) => {
    const ways = Object.values(node.on ?? {}).flatMap((listed) =>
      (Array.isArray(listed) ? (listed as readonly Way[]) : [listed as Way]).map(({ target, meta }) => {
        // What happens without anybody has no name for people: where it leads says enough.
        const label = meta?.label === undefined ? '' : inLanguage(meta.label, language);
        const to =
          target === undefined ? undefined : titles.get(target.split('.').at(-1)?.replace(/^#/, '') ?? '');
        return to === undefined ? label : `${label} → ${to}`.trim();
      }),
    );
    steps.push({ title: titleOf(name, node), tasks: node.meta?.tasks ?? [], ways });
  });
  return steps;
}
