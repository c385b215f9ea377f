import { handedOver, isHandedNow, promiseOf } from '../../engine/index.ts';
import type { AttachedFile, ComponentState, HandedWay } from '../../engine/index.ts';

/** The component at once as it will be with other files; the owner works out the rest on `service-change`. */
export function withFiles(component: ComponentState, files: readonly AttachedFile[]): ComponentState {
  const handed = handedWay(component);
  const receipt = handed === null ? null : component.receipt;
  return { ...component, files, receipt, satisfied: files.length > 0 ? 'file' : handed && 'paper' };
}

/** The same, when the person has chosen another way. */
export function withWay(component: ComponentState, way: HandedWay): ComponentState {
  const { files, copies } = component;
  const file = files.length > 0 ? 'file' : null;
  if (way === 'file') return { ...component, receipt: null, satisfied: file };
  if (isHandedNow(way)) return { ...component, receipt: handedOver(way, copies), satisfied: file ?? 'paper' };
  return { ...component, receipt: promiseOf(way), satisfied: 'promised' };
}

/** The ways of papers that come otherwise than as files, by place: what is promised, and what a clerk has before them. */
export function waysChosen(
  components: readonly ComponentState[],
): Readonly<Record<string, Exclude<HandedWay, 'file'>>> {
  return Object.fromEntries(
    components.flatMap((component) => {
      const way = component.receipt?.promised ?? handedWay(component);
      return way === null ? [] : [[component.key, way] as const];
    }),
  );
}

/** What became of the paper before the clerk who files; null elsewhere. */
function handedWay({ deliver, receipt }: ComponentState) {
  const state = receipt?.state;
  return isHandedNow(state) && deliver.includes(state) ? state : null;
}
