export { filledFromRegistry } from '../../engine/index.ts';
