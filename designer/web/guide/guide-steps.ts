import { designerTabs, type DesignerTab } from '../app/designer-tabs.ts';
import type { FoundProblem } from '../draft/found-problem.ts';
import type { guide } from '../language/vi/guide.ts';
import type { GuideFacts } from './guide-facts.ts';

/** Something that the guide leads to. */
export interface GuideStep {
  readonly id: keyof typeof guide.steps;
  /** The part in which it is done; null where it is done in the list of problems. */
  readonly tab: DesignerTab['id'] | null;
  /** JSON pointer of the place to begin at; empty for the part as a whole. */
  readonly at: string;
  readonly isDone: (seen: GuideSeen) => boolean;
}

/** What the guide sees: the draft when it began, the draft now, what is wrong with it. */
export interface GuideSeen {
  readonly then: GuideFacts;
  readonly now: GuideFacts;
  readonly problems: readonly FoundProblem[];
}

const all: readonly GuideStep[] = [
  {
    id: 'identity',
    tab: 'tong-quan',
    at: '/code',
    isDone: ({ then, now }) => now.code !== then.code && now.legalBasis !== then.legalBasis,
  },
  { id: 'field', tab: 'bieu-mau', at: '', isDone: ({ then, now }) => now.fields > then.fields },
  { id: 'required', tab: 'bieu-mau', at: '', isDone: ({ then, now }) => now.required > then.required },
  {
    id: 'component',
    tab: 'thanh-phan',
    at: '',
    isDone: ({ then, now }) => now.components > then.components,
  },
  { id: 'state', tab: 'quy-trinh', at: '', isDone: ({ then, now }) => now.states > then.states },
  {
    id: 'way',
    tab: 'quy-trinh',
    at: '',
    isDone: ({ then, now, problems }) =>
      now.states > then.states &&
      now.ways > then.ways &&
      !problems.some(({ code }) => code === 'state-unreachable' || code === 'state-dead-end'),
  },
  { id: 'deadline', tab: 'thoi-han', at: '', isDone: ({ then, now }) => now.deadlines !== then.deadlines },
  {
    id: 'check',
    tab: null,
    at: '',
    isDone: ({ then, now, problems }) =>
      now.ways > then.ways && !problems.some(({ severity }) => severity === 'error'),
  },
  { id: 'try', tab: 'tinh-huong', at: '', isDone: ({ then, now }) => now.scenarios > then.scenarios },
  { id: 'propose', tab: 'cong-bo', at: '', isDone: ({ now }) => now.isProposed },
];

/** The steps, in the order in which a procedure is written; those of parts that there are. */
export const guideSteps: readonly GuideStep[] = all.filter(
  ({ tab }) => tab === null || designerTabs.some(({ id }) => id === tab),
);
