import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FoundProblem } from '../../draft/found-problem.ts';
import type { Machine } from '../machine.ts';
import { occasionOf } from '../panel/branches.ts';
import type { FlowContext } from '../panel/flow-context.ts';
import { problemsOfPlaces } from '../problems-of-places.ts';
import './designer-graph-map.ts';
import { dragToStep } from './drag-to-step.ts';
import { drawnMachine, graphContent, type GraphContent } from './graph-cards.ts';
import { placeMachine, type PlacedMachine } from './graph-layout.ts';
import type { Point } from './graph-shapes.ts';
import { frames, lines, stepItem, tipHandle, type GraphScene } from './graph-parts.ts';
import { graphStyles } from './graph-styles.ts';
import { GraphView } from './graph-view.ts';
import { stepTowards, type Direction, type Reachable } from './graph-walk.ts';

/** So many states are seen at once; with more there is a small map. */
const MAP_FROM = 12;

/** What was meant by whoever worked on the drawing. */
export interface GraphEvents {
  /** Something is to be shown; `goes` where the focus goes along. */
  readonly choose: { readonly at: string; readonly goes: boolean };
  readonly remove: { readonly at: string; readonly name: string };
  /** A way is wanted from a state, to another one where that is known. */
  readonly connect: { readonly from: string; readonly to: string };
  readonly redirect: { readonly at: string; readonly to: string };
}

/** The workflow as a drawing: cards, frames around what belongs together, arrows with what happens on them. */
@customElement('designer-graph')
export class DesignerGraph extends LitElement {
  static override styles = graphStyles;

  @property({ attribute: false }) context!: FlowContext;
  /** JSON pointer of the state or way that is shown beside; empty for none. */
  @property() chosen = '';

  /** What has the one place of the drawing in the order of the Tab key. */
  @state() private current = '';
  /** The line that is drawn while somebody drags, and the card under it. */
  @state() private drag: { readonly line: string; readonly aim: string } | null = null;

  private content: GraphContent | null = null;
  private drawing: { readonly key: string; readonly placed: PlacedMachine } | null = null;
  private problems: ReadonlyMap<string, readonly FoundProblem[]> = new Map();
  private isFitted = false;
  private readonly view = new GraphView({
    view: () => this.renderRoot.querySelector<HTMLElement>('.view'),
    drawing: () => this.drawing?.placed ?? null,
    moved: () => {
      this.showWindow();
    },
  });

  override willUpdate(): void {
    const { session } = this.context;
    const machine = drawnMachine(this.context.machine);
    this.content = graphContent(this.context);
    this.place(this.content, machine);
    const ways = machine.steps.flatMap((step) => step.ways);
    this.problems = problemsOfPlaces(session.problems, [
      ...this.context.machine.steps.map(({ at }) => at),
      ...ways.map(({ at }) => at),
      ...ways.map(({ at }) => occasionOf(at)),
    ]);
  }

  override updated(): void {
    const drawing = this.drawing?.placed;
    if (drawing === undefined || drawing.steps.length === 0) return;
    if (this.isFitted) {
      this.view.resize();
      return;
    }
    this.isFitted = true;
    const first = drawing.steps.find(({ step }) => step.isInitial && step.depth === 0);
    this.view.fitWidth(first === undefined ? drawing.width / 2 : first.x + first.width / 2);
  }

  override render(): unknown {
    const { texts } = this.context;
    const drawing = this.drawing?.placed;
    if (drawing === undefined || this.content === null) return nothing;
    const things = this.things();
    const current = things.some(({ id }) => id === this.current) ? this.current : (things[0]?.id ?? '');
    const scene: GraphScene = {
      context: this.context,
      content: this.content,
      placed: drawing,
      problems: this.problems,
      chosen: this.chosen,
      current,
      drag: this.drag,
      choose: (at, id, event) => {
        this.choose(at, id, event);
      },
      connect: (from, to) => {
        this.tell('connect', { from, to });
      },
      redirect: (at, to) => {
        this.tell('redirect', { at, to });
      },
      dragFrom: (event, begin, drop) => {
        this.dragFrom(event, begin, drop);
      },
    };
    return html`<p class="visually-hidden" id="keys">${texts.drawingKeys}</p>
      <div class="tools" role="toolbar" aria-label=${texts.graph}>
        ${this.tool('−', texts.zoomOut, () => {
          this.view.zoomBy(1 / 1.2);
        })}
        ${this.tool('+', texts.zoomIn, () => {
          this.view.zoomBy(1.2);
        })}
        ${this.tool(texts.zoomFit, texts.zoomFit, () => {
          this.view.fit();
        })}
      </div>
      <div
        class="view"
        role="region"
        aria-label=${texts.drawing}
        aria-describedby="keys"
        @keydown=${this.handleKey}
        @wheel=${{ handleEvent: this.handleWheel, passive: false }}
        @pointerdown=${this.handlePan}
        @scroll=${this.showWindow}
      >
        <div class="sheet">
          <div class="plane">
            ${frames(drawing)} ${lines(scene)}
            <ul>
              ${repeat(
                drawing.steps,
                ({ step }) => step.at,
                (one) => stepItem(one, scene),
              )}
            </ul>
            ${tipHandle(scene)}
          </div>
        </div>
      </div>
      ${
        drawing.steps.length < MAP_FROM
          ? nothing
          : html`<designer-graph-map
              .drawing=${drawing}
              .chosen=${this.chosen}
              @go=${this.handleGo}
            ></designer-graph-map>`
      }`;
  }

  /** Puts the focus on the card or label of a place. */
  async focusPlace(at: string): Promise<void> {
    const id = this.things().find((one) => one.id === at || one.id.startsWith(`${at} `))?.id;
    if (id === undefined) return;
    this.current = id;
    await this.updateComplete;
    this.item(id)?.focus();
  }

  /** Brings the card or label of a place into view. */
  async showPlace(at: string): Promise<void> {
    await this.updateComplete;
    const id = this.things().find((one) => one.id === at || one.id.startsWith(`${at} `))?.id;
    if (id !== undefined)
      this.item(id)?.closest('.card, .label')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Places everything anew where the rooms or the ways are others. */
  private place(content: GraphContent, machine: Machine): void {
    const key = JSON.stringify(
      machine.steps.map((step) => {
        const { width, height } = content.step(step);
        const ways = step.ways.map((way) => [
          way.at,
          way.targets,
          content.label(way, step, true).width,
          content.label(way, step, false).height,
        ]);
        return [step.at, step.kind, width, height, ways];
      }),
    );
    if (this.drawing?.key === key) return;
    this.drawing = { key, placed: placeMachine(machine, content) };
  }

  private tool(says: string, name: string, work: () => void): unknown {
    return html`<button type="button" class="button" title=${name} aria-label=${name} @click=${work}>
      ${says}
    </button>`;
  }

  /** Everything that the arrow keys reach. */
  private things(): readonly Reachable[] {
    const drawing = this.drawing?.placed;
    if (drawing === undefined) return [];
    return [
      ...drawing.steps.flatMap(({ step, card }) => {
        const rows = this.content?.card(step).rows ?? [];
        const top = card.y + card.height - rows.length * 33;
        return [
          { id: step.at, ...card, height: card.height - rows.length * 33 },
          ...rows.map(({ way }, index) => ({ ...card, id: `${way.at} `, y: top + index * 33, height: 33 })),
        ];
      }),
      ...drawing.arrows.flatMap(({ labels, to }) =>
        labels.map((label) => ({ ...label, id: `${label.way.at} ${to}` })),
      ),
    ];
  }

  private item(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  }

  private choose(at: string, id: string, event: MouseEvent): void {
    this.current = id;
    // A key that presses a button has no clicks: whoever uses it goes on to what opens.
    this.tell('choose', { at, goes: event.detail === 0 });
  }

  private tell<Name extends keyof GraphEvents>(name: Name, detail: GraphEvents[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private readonly handleKey = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const here = (event.target as HTMLElement).dataset['id'] ?? '';
    const way = here.split(' ')[0] ?? '';
    switch (key) {
      case 'ArrowUp':
      case 'ArrowDown':
      case 'ArrowLeft':
      case 'ArrowRight': {
        const next = stepTowards(this.things(), here, key satisfies Direction);
        if (next !== null) void this.focusPlace(next);
        break;
      }
      case '+':
      case '=':
        this.view.zoomBy(1.2);
        break;
      case '-':
        this.view.zoomBy(1 / 1.2);
        break;
      case '0':
        this.view.fit();
        break;
      case 'Delete':
        if (here !== '') this.tell('remove', { at: way, name: '' });
        break;
      case 'n':
      case 'N':
        if (here !== '' && !here.includes(' ')) this.tell('connect', { from: here, to: '' });
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  private readonly handleWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.view.zoomBy(Math.exp(-event.deltaY / 400), event);
  };

  private readonly handlePan = (event: PointerEvent): void => {
    const isOnPaper = (event.target as Element).closest('.card, .label, .handle') === null;
    if (isOnPaper) this.view.pan(event);
  };

  private readonly handleGo = (event: CustomEvent<Point>): void => {
    this.view.goTo(event.detail);
  };

  /** The small map is told without drawing everything anew. */
  private readonly showWindow = (): void => {
    const map = this.renderRoot.querySelector('designer-graph-map');
    if (map !== null) map.window = this.view.window;
  };

  private dragFrom(event: PointerEvent, begin: Point, drop: (to: string) => void): void {
    dragToStep(event, {
      root: this.renderRoot as ShadowRoot,
      moves: (now, over) => {
        const end = this.view.pointAt(now);
        this.drag = { line: `M${begin.x} ${begin.y} L${end.x} ${end.y}`, aim: over };
      },
      ends: (over) => {
        this.drag = null;
        if (over !== null) drop(over);
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-graph': DesignerGraph;
  }
}
