import { html, nothing, svg } from 'lit';
import { fillText } from '../../../../engine/index.ts';
import type { FoundProblem } from '../../draft/found-problem.ts';
import { valueAt } from '../../draft/value-at.ts';
import type { Step, Way } from '../machine.ts';
import { occasionOf } from '../panel/branches.ts';
import type { FlowContext } from '../panel/flow-context.ts';
import { targetsOfWay } from '../way-words.ts';
import { arrowPath } from './arrow-path.ts';
import type { Card, GraphContent } from './graph-cards.ts';
import type { PlacedArrow, PlacedLabel, PlacedMachine, PlacedStep } from './graph-layout.ts';
import type { Point } from './graph-shapes.ts';
import { placed } from './place-directive.ts';

/** What the parts of a drawing are drawn with, and what they tell. */
export interface GraphScene {
  readonly context: FlowContext;
  readonly content: GraphContent;
  readonly placed: PlacedMachine;
  /** By the pointer of a state or way. */
  readonly problems: ReadonlyMap<string, readonly FoundProblem[]>;
  /** JSON pointer of the state or way that is shown beside. */
  readonly chosen: string;
  /** Id of what is reached by the Tab key. */
  readonly current: string;
  /** The line that is drawn while somebody drags, and the state under it. */
  readonly drag: { readonly line: string; readonly aim: string } | null;
  readonly choose: (at: string, id: string, event: MouseEvent) => void;
  readonly connect: (from: string, to: string) => void;
  readonly redirect: (way: string, to: string) => void;
  readonly dragFrom: (event: PointerEvent, begin: Point, drop: (to: string) => void) => void;
}

/** The boxes around what belongs together. */
export function frames({ steps }: PlacedMachine): unknown {
  return steps
    .filter(({ isFrame }) => isFrame)
    .map(
      (one) => html`<div class="frame ${one.step.kind} depth-${one.step.depth % 2}" ${placed(one)}></div>`,
    );
}

/** The arrows, and the line that somebody draws. */
export function lines(scene: GraphScene): unknown {
  const { arrows, width, height } = scene.placed;
  return html`<svg class="lines" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${arrows.map((arrow) => {
      const { line, head } = arrowPath(arrow.points);
      return svg`<g class=${looksOf(arrow, scene)}><path class="line" d=${line} /><path class="head" d=${head} /></g>`;
    })}
    ${scene.drag === null ? nothing : svg`<g class="near"><path class="line" d=${scene.drag.line} /></g>`}
  </svg>`;
}

function looksOf({ labels, from, to }: PlacedArrow, scene: GraphScene): string {
  const { chosen } = scene;
  const isNear = from === chosen || to === chosen || labels.some(({ way }) => way.at === chosen);
  const tones = labels.map(({ way }) => toneOf(way, scene));
  const [tone = ''] = tones;
  const shared = tones.every((one) => one === tone) ? tone : '';
  return `${shared} ${isNear ? 'near' : ''}`;
}

/** What kind of way it is to the eye: a button by its tone, or what comes by itself. */
function toneOf({ at, trigger }: Way, { context }: GraphScene): string {
  const { document } = context.session;
  const occasion = occasionOf(at);
  const tone = ['', '/0'].map((inner) => valueAt(document, `${occasion}${inner}/meta/tone`)).find(Boolean);
  if (tone === 'danger' || tone === 'primary') return tone;
  const hasButton = [occasion, `${occasion}/0`].some((one) => valueAt(document, `${one}/meta`) !== undefined);
  return trigger === 'event' && hasButton ? '' : 'byItself';
}

/** A state with the ways that lead from it: who reads the drawing with a screen reader hears them after it. */
export function stepItem({ step, card, isFrame }: PlacedStep, scene: GraphScene): unknown {
  const { chosen, current } = scene;
  const { texts, session } = scene.context;
  const content = scene.content.card(step);
  const looks = [
    step.at === '/workflow' ? 'everywhere' : step.kind,
    content.outcome,
    isFrame ? 'ofFrame' : '',
    step.isInitial ? 'initial' : '',
    step.at === chosen ? 'chosen' : '',
    scene.drag?.aim === step.at ? 'aim' : '',
  ];
  return html`<li>
    <div class="card ${looks.join(' ')}" data-step=${step.at} ${placed(card)}>
      ${content.status === '' ? nothing : html`<span class="status" title=${texts.statusShort} aria-hidden="true">${content.status}</span>`}
      <button
        type="button"
        class="title"
        data-id=${step.at}
        tabindex=${current === step.at ? 0 : -1}
        aria-label=${says(step, content, scene)}
        aria-pressed=${step.at === chosen ? 'true' : 'false'}
        @click=${(event: MouseEvent) => {
          scene.choose(step.at, step.at, event);
        }}
      >
        <span>${content.name}</span>
      </button>
      ${content.kind === '' && content.outcome === '' && !step.isInitial ? nothing : html`<p class="small kind">${kindOf(step, content, scene)}</p>`}
      ${content.tasks.map((task) => html`<p class="small" title=${task}>${task}</p>`)}
      ${content.rows.map(({ way, text }) => {
        const id = `${way.at} `;
        return html`<button
          type="button"
          class="row ${way.at === chosen ? 'chosen' : ''}"
          data-id=${id}
          title=${text}
          tabindex=${current === id ? 0 : -1}
          aria-label=${saysWay(way, step, scene)}
          @click=${(event: MouseEvent) => {
            scene.choose(way.at, id, event);
          }}
        >
          <span aria-hidden="true">↻</span> ${text}${badge(way.at, scene)}
        </button>`;
      })}
      ${badge(step.at, scene)}
      ${
        session.isEditable && step.kind !== 'final' && step.kind !== 'history'
          ? html`<span
              class="handle"
              title=${texts.dragToConnect}
              @pointerdown=${(event: PointerEvent) => {
                scene.dragFrom(event, { x: card.x + card.width / 2, y: card.y + card.height }, (to) => {
                  scene.connect(step.at, to);
                });
              }}
            ></span>`
          : nothing
      }
    </div>
    ${scene.placed.arrows.flatMap((arrow) => arrow.labels.filter((label) => label.step.at === step.at).map((label) => labelItem(label, arrow, scene)))}
  </li>`;
}

function kindOf(step: Step, { kind, outcome }: Card, { context }: GraphScene): string {
  const { texts } = context;
  const words: Readonly<Record<string, string>> = texts.outcomes;
  return [step.isInitial ? texts.begins : '', kind, words[outcome] ?? '']
    .filter((one) => one !== '')
    .join(' · ');
}

function labelItem(label: PlacedLabel, arrow: PlacedArrow, scene: GraphScene): unknown {
  const { chosen, current } = scene;
  const { way, step } = label;
  const content = scene.content.text(way, step, arrow.from !== step.at);
  const id = `${way.at} ${arrow.to}`;
  const looks = [toneOf(way, scene), way.at === chosen ? 'chosen' : ''];
  return html`<button
    type="button"
    class="label ${looks.join(' ')}"
    data-id=${id}
    tabindex=${current === id ? 0 : -1}
    aria-label=${saysWay(way, step, scene)}
    aria-pressed=${way.at === chosen ? 'true' : 'false'}
    ${placed(label)}
    @click=${(event: MouseEvent) => {
      scene.choose(way.at, id, event);
    }}
  >
    ${content.from === '' ? nothing : html`<span class="from" aria-hidden="true">${content.from}</span>`}${content.name}${way.hasGuard ? html`<span aria-hidden="true">&nbsp;◇</span>` : nothing}
    ${badge(way.at, scene)}
  </button>`;
}

/** The head of the arrow that is chosen can be dragged to another card. */
export function tipHandle(scene: GraphScene): unknown {
  const { chosen } = scene;
  const { arrows } = scene.placed;
  const { session, texts } = scene.context;
  const arrow = arrows.find(({ labels }) => labels.some(({ way }) => way.at === chosen));
  const way = arrow?.labels.find((label) => label.way.at === chosen)?.way;
  if (arrow === undefined || way === undefined || way.targets.length !== 1 || !session.isEditable)
    return nothing;
  const { tip } = arrowPath(arrow.points);
  return html`<span
    class="handle"
    title=${texts.dragToRedirect}
    ${placed({ x: tip.x - 12, y: tip.y - 12, width: 24, height: 24 })}
    @pointerdown=${(event: PointerEvent) => {
      scene.dragFrom(event, arrow.points[0] ?? tip, (to) => {
        scene.redirect(way.at, to);
      });
    }}
  ></span>`;
}

function badge(at: string, { problems }: GraphScene): unknown {
  const found = problems.get(at) ?? [];
  if (found.length === 0) return nothing;
  const isBad = found.some(({ severity }) => severity === 'error');
  return html`<span class="badge ${isBad ? '' : 'warning'}" aria-hidden="true">${found.length}</span>`;
}

function says(step: Step, card: Card, scene: GraphScene): string {
  const { texts } = scene.context;
  return fillText(texts.nodeSays, {
    name: card.name,
    kind: kindOf(step, card, scene) || texts.kinds.plain,
    status: card.status === '' ? '' : `${texts.statusShort} ${card.status}.`,
    tasks: card.tasks.join('; '),
    problems: saysProblems(step.at, scene),
  }).trim();
}

function saysWay(way: Way, step: Step, scene: GraphScene): string {
  const { texts, session, language, machine } = scene.context;
  return fillText(texts.waySays, {
    name: scene.content.text(way, step, false).name + (way.hasGuard ? ` (${texts.guarded})` : ''),
    from: scene.content.card(step).name,
    to: targetsOfWay(way, machine, { document: session.document, language, texts }),
    problems: saysProblems(way.at, scene),
  }).trim();
}

function saysProblems(at: string, { problems, context }: GraphScene): string {
  const count = problems.get(at)?.length ?? 0;
  return count === 0 ? '' : fillText(context.texts.problemsSay, { count });
}
