/** Custom properties that belong together. */
export interface TokenGroup {
  /** The comment above them. */
  readonly title: string;
  readonly tokens: readonly { readonly name: string; readonly value: string; readonly isColour: boolean }[];
}

/**
 * The custom properties of the first rule of a stylesheet, in groups by the comments above them.
 *
 * @example tokenGroups(':root { /* Ink. *\/ --ink: #000000; }') // [{ title: 'Ink.', tokens: [{ name: '--ink', … }] }]
 */
export function tokenGroups(css: string): readonly TokenGroup[] {
  const rule = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const [, ...parts] = rule.split('/*');
  return parts.map((part) => {
    const [title = '', declarations = ''] = part.split('*/');
    const tokens = [...declarations.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(
      ([, name = '', value = '']) => ({
        name,
        value: value.trim(),
        isColour: /^#[0-9a-f]{3,8}$/i.test(value.trim()),
      }),
    );
    return { title: title.replaceAll(/\s+/g, ' ').trim(), tokens };
  });
}
