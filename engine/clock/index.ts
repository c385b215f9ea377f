export type { Clock, ClockHold, ClockStart, ClockState, HoldKind } from './clock.ts';
export { fireClock, stopClock } from './end-clock.ts';
export { changeAmount, extendClock } from './extend-clock.ts';
export { holdClock, releaseClock } from './hold-clock.ts';
export { appointmentOf, isDue, isOverdue, remainder } from './read-clock.ts';
export type { Remainder } from './read-clock.ts';
export { restartClock, startClock } from './start-clock.ts';
