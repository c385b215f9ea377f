/** The styles that a screen of its own shares with the components. */
export { baseStyles } from './base-styles.ts';
export { buttonStyles } from './button-styles.ts';
export { controlStyles } from './control-styles.ts';
export { dialogStyles } from './dialog-styles.ts';
export { fieldStyles } from './field-styles.ts';
