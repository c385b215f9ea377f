/** What whoever runs the server relies on: whether it can work now, and how it ends. */
export { checkStart } from './check-start.ts';
export { closeApp, sendAway } from './close-app.ts';
export { Readiness } from './readiness.ts';
