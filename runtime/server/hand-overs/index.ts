/** Tasks that systems of other agencies do. */
export { HandOverService } from './hand-over-service.ts';
export { sendToSystem } from './send-to-system.ts';
