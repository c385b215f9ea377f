import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText } from '../../../engine/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { sayPlaceProblems } from '../parts/place-problems.ts';
import type { Step, Way } from './machine.ts';
import { pick } from '../parts/pick.ts';
import type { TableContext } from './table-context.ts';
import { taskCell } from './task-cell.ts';
import { nameOfState } from '../parts/thing-names.ts';
import { wayCells } from './way-cells.ts';

/** As deep a step is drawn; what lies deeper stands there too. */
const DEEPEST = 4;

/** The rows of a step: one for each way out of it. */
export function stepRows(step: Step, taskKeys: readonly string[], context: TableContext): TemplateResult {
  const name = nameOfState(context.session.document, step.at, context.language);
  const rows = Math.max(1, step.ways.length);
  const first = step.ways[0];
  return html`<tbody class=${step.kind} data-at=${step.at}>
    <tr>
      <th scope="rowgroup" rowspan=${rows} class="depth-${Math.min(step.depth, DEEPEST)}">
        ${stepCell(step, name, context)}
      </th>
      <td rowspan=${rows}>${taskCell(step, name, taskKeys, context)}</td>
      ${first === undefined ? html`<td colspan="4"></td>` : wayCells(first, name, context)}
    </tr>
    ${laterWays(step.ways, name, context)}
  </tbody>`;
}

/** The rows of what is possible in every step. */
export function everywhereRows(ways: readonly Way[], context: TableContext): TemplateResult {
  const { everywhere } = context.texts;
  const [first] = ways;
  return html`<tbody>
    <tr>
      <th scope="rowgroup" rowspan=${ways.length}>${everywhere}</th>
      <td rowspan=${ways.length}></td>
      ${first === undefined ? nothing : wayCells(first, everywhere, context)}
    </tr>
    ${laterWays(ways, everywhere, context)}
  </tbody>`;
}

function laterWays(ways: readonly Way[], name: string, context: TableContext): readonly TemplateResult[] {
  return ways.slice(1).map(
    (way) =>
      html`<tr>
        ${wayCells(way, name, context)}
      </tr>`,
  );
}

function stepCell(step: Step, name: string, context: TableContext): TemplateResult {
  const { session, language, texts, problems, takeOut } = context;
  const title = `${step.at}/meta/title/vi`;
  return html`<designer-box
      .session=${session}
      .language=${language}
      at=${title}
      data-at=${title}
      text-language="vi"
      bare
      .label=${fillText(texts.stepTitle, { step: step.key })}
    ></designer-box>
    <p class="marks">
      ${step.kind === 'plain' ? nothing : html`<span class="mark">${texts.kinds[step.kind]}</span>`}
      ${step.isInitial ? html`<span class="mark">${texts.begins}</span>` : nothing}
    </p>
    ${status(step, name, context)}
    ${step.isMet ? nothing : html`<p class="problem warning">${texts.unmet}</p>`}
    ${sayPlaceProblems((problems.get(step.at) ?? []).filter(({ pointer }) => pointer !== title))}
    <button
      type="button"
      class="button quiet"
      aria-label=${fillText(texts.takeOutOf, { name })}
      ?disabled=${!session.isEditable}
      @click=${() => {
        takeOut(step.at, name);
      }}
    >
      ${texts.takeOut}
    </button>`;
}

/** What the state is to the nation, and how a case that ends there has ended. */
function status(step: Step, name: string, context: TableContext): TemplateResult {
  const { session, texts, statuses } = context;
  const choose = (member: string, label: string, choices: TableContext['statuses'], none: string) => {
    const at = `${step.at}/meta/${member}`;
    const value = valueAt(session.document, at);
    return pick({
      label: fillText(label, { step: name }),
      value: typeof value === 'string' ? value : '',
      choices,
      none,
      isFixed: !session.isEditable,
      at,
      choose: (chosen) => {
        session.set(at, chosen === '' ? undefined : chosen);
      },
    });
  };
  if (step.kind === 'history') return html``;
  const outcomes = Object.entries(texts.outcomes).map(([value, label]) => ({ value, label }));
  return html`${choose('status', texts.status, statuses, texts.statusNone)}
  ${step.kind === 'final' && step.depth === 0 ? choose('outcome', texts.outcome, outcomes, texts.outcomeNone) : nothing}`;
}
