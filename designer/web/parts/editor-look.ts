/** The look of text that is edited as text: the editor's own colours are the page's. */
export const editorLook = {
  '&': { fontSize: '0.9375rem' },
  '.cm-content': { fontFamily: 'ui-monospace, monospace' },
  '.cm-gutters': { backgroundColor: 'var(--thutuc-sunken)', color: 'var(--thutuc-ink-soft)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--thutuc-font)' },
  '&.cm-focused': { outline: 'var(--thutuc-focus-ring)' },
} as const;
