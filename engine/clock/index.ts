export type {
  Clock,
  ClockChange,
  ClockHold,
  ClockStart,
  ClockState,
  HoldKind,
  ReachedRung,
} from './clock.ts';
export { countAnew } from './count-anew.ts';
export { extensionsOf, lastChangeOf, withChange } from './clock-change.ts';
export { fireClock, stopClock } from './end-clock.ts';
export { changeAmount, changeEnd, extendClock } from './extend-clock.ts';
export { fixedEnd } from './fixed-end.ts';
export { holdClock, releaseClock } from './hold-clock.ts';
export { appointmentOf, isDue, isOverdue, remainder } from './read-clock.ts';
export type { Remainder } from './read-clock.ts';
export { rungMoment } from './rung-moment.ts';
export type { RungPlace } from './rung-moment.ts';
export { restartClock, startClock } from './start-clock.ts';
