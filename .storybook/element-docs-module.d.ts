declare module 'virtual:element-docs' {
  /** Every element, in the shape of a custom elements manifest. */
  export const manifest: object;
}
