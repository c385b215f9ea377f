import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText } from '../../../engine/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { sayPlaceProblems } from '../parts/place-problems.ts';
import type { Way } from './machine.ts';
import { withNamed, withoutNamed, type NamedThing, type NamingAction } from './named-actions.ts';
import { pick } from '../parts/pick.ts';
import type { TableContext } from './table-context.ts';
import { labelIn, type Choice } from '../parts/thing-names.ts';
import { nameOfWay } from './way-words.ts';

/** The cells of one way: what happens, where it leads, what is issued and sent. `step` is what its state is called. */
export function wayCells(way: Way, step: string, context: TableContext): TemplateResult {
  const { texts, problems, session, takeOut } = context;
  const name = nameOfWay(way, { ...context, document: session.document });
  return html`<td data-at=${way.at}>
      ${event(way, name, step, context)}
      ${way.hasGuard ? html`<span class="mark">${texts.guarded}</span>` : nothing}
      ${sayPlaceProblems((problems.get(way.at) ?? []).filter(({ pointer }) => pointer !== labelOf(way)))}
      <button
        type="button"
        class="button quiet"
        aria-label=${fillText(texts.takeOutOf, { name: `${name}, ${step}` })}
        ?disabled=${!session.isEditable}
        @click=${() => {
          takeOut(wholePlace(way, context), name);
        }}
      >
        ${texts.takeOut}
      </button>
    </td>
    <td>${target(way, name, step, context)}</td>
    <td>${things(way, name, step, context, papers)}</td>
    <td>${things(way, name, step, context, messages)}</td>`;
}

function labelOf({ at }: Way): string {
  return `${at}/meta/label/vi`;
}

function event(
  way: Way,
  name: string,
  step: string,
  { session, language, texts }: TableContext,
): TemplateResult {
  if (valueAt(session.document, `${way.at}/meta`) === undefined) return html`<p>${name}</p>`;
  return html`<designer-box
    .session=${session}
    .language=${language}
    at=${labelOf(way)}
    data-at=${labelOf(way)}
    text-language="vi"
    bare
    .label=${fillText(texts.label, { name: way.name, step })}
  ></designer-box>`;
}

function target(way: Way, name: string, step: string, context: TableContext): TemplateResult {
  const { session, texts, steps, machine } = context;
  const says = (path: string): string =>
    steps.some(({ value }) => value === path)
      ? labelIn(steps, path)
      : fillText(texts.unknown, { name: path });
  if (way.targets.length > 1) {
    return html`<ul class="plain">
      ${way.targets.map((path) => html`<li>${says(path)}</li>`)}
    </ul>`;
  }
  return pick({
    label: fillText(texts.target, { name, step }),
    value: way.targets[0] ?? '',
    choices: steps,
    none: texts.stays,
    isFixed: !session.isEditable,
    choose: (path) => {
      const to = machine.steps.find((one) => one.path === path)?.at;
      if (to === undefined) session.set(`${way.at}/target`, undefined);
      else session.edit('redirectTransition', { at: way.at, to });
    },
  });
}

/** The kinds of things that a way names in its actions. */
interface Kind {
  readonly type: NamingAction;
  readonly thing: NamedThing;
  readonly of: (way: Way) => readonly string[];
  readonly choices: (context: TableContext) => readonly Choice[];
  readonly add: (texts: TableContext['texts']) => string;
  readonly addTo: (texts: TableContext['texts']) => string;
}

const papers: Kind = {
  type: 'issuePaper',
  thing: 'paper',
  of: (way) => way.papers,
  choices: (context) => context.papers,
  add: (texts) => texts.paperAdd,
  addTo: (texts) => texts.paperAddTo,
};

const messages: Kind = {
  type: 'sendMessage',
  thing: 'message',
  of: (way) => way.messages,
  choices: (context) => context.messages,
  add: (texts) => texts.messageAdd,
  addTo: (texts) => texts.messageAddTo,
};

function things(way: Way, name: string, step: string, context: TableContext, kind: Kind): TemplateResult {
  const { session, texts } = context;
  const at = `${way.at}/actions`;
  const choices = kind.choices(context);
  const named = kind.of(way);
  const left = choices.filter(({ value }) => !named.includes(value));
  return html`<ul class="plain">
      ${named.map((key) => {
        const thing = labelIn(choices, key);
        return html`<li>
          <span>${thing}</span>
          <button
            type="button"
            class="button quiet"
            aria-label=${fillText(texts.takeFrom, { thing, name: `${name}, ${step}` })}
            ?disabled=${!session.isEditable}
            @click=${(event: Event) => {
              goOnFromList(event);
              session.set(at, withoutNamed(valueAt(session.document, at), kind.type, kind.thing, key));
            }}
          >
            ${texts.takeOut}
          </button>
        </li>`;
      })}
    </ul>
    ${
      left.length === 0
        ? nothing
        : pick({
            label: fillText(kind.addTo(texts), { name, step }),
            value: '',
            choices: left,
            none: kind.add(texts),
            isFixed: !session.isEditable,
            choose: (key) => {
              if (key !== '')
                session.set(at, withNamed(valueAt(session.document, at), kind.type, kind.thing, key));
            },
          })
    }`;
}

/** The button goes with its row: the focus moves to the list from which things are added. */
function goOnFromList({ currentTarget }: Event): void {
  const cell = (currentTarget as Element | null)?.closest('td');
  requestAnimationFrame(() => cell?.querySelector<HTMLElement>('select')?.focus());
}

/** What goes with a way: the whole event where it is the only way of it, so that no empty list stays. */
function wholePlace(way: Way, { session }: TableContext): string {
  const [, list] = /^(.*)\/0$/.exec(way.at) ?? [];
  if (list === undefined) return way.at;
  const ways = valueAt(session.document, list);
  return Array.isArray(ways) && ways.length === 1 ? list : way.at;
}
