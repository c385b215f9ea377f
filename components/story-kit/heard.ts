import { cdp } from 'vitest/browser';

/** What of the protocol of the browser's own tools is used here. */
interface Tools {
  send(method: 'Page.getFrameTree'): Promise<{ frameTree: FrameTree }>;
  send(method: 'Accessibility.getFullAXTree', given: { frameId: string }): Promise<{ nodes: AxNode[] }>;
}
interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: string | number };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Roles that say nothing of their own, and those whose text is heard as the name of something else. */
const SILENT = ['generic', 'none', 'paragraph', 'InlineTextBox', 'RootWebArea', 'sectionheader'];
const NAMING = [
  'LabelText',
  'Legend',
  'DisclosureTriangle',
  'button',
  'heading',
  'rowheader',
  'columnheader',
];
const BLOCKS = ['paragraph', 'status', 'alert', 'group', 'form', 'region', 'cell', 'definition', 'listitem'];
const STATES = ['required', 'invalid', 'checked', 'expanded', 'disabled', 'selected', 'level'];

/**
 * What a screen reader hears of the page of a test, a line for each thing, in the order of reading: role, name,
 * value, description, states. It is the browser's own accessibility tree, not a guess at it.
 */
export async function heard(): Promise<string> {
  const tools = cdp() as unknown as Tools;
  const { frameTree } = await tools.send('Page.getFrameTree');
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? frameTree.frame.id;
  const { nodes } = await tools.send('Accessibility.getFullAXTree', { frameId });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let open = '';
  const read = (node: AxNode, depth: number, block: string): void => {
    const role = node.role?.value ?? 'none';
    const isSaid = !node.ignored && !SILENT.includes(role);
    if (isSaid && role === 'StaticText') {
      const said = node.name?.value ?? '';
      if (block === open && block !== '') lines.push(`${lines.pop() ?? ''} ${said}`);
      else lines.push(`${'  '.repeat(depth)}${said}`);
      open = block;
      return;
    }
    const own = line(role, node);
    const isEmpty = own === `${role} ""`;
    if (isSaid && !isEmpty && !['LabelText', 'Legend'].includes(role)) {
      lines.push('  '.repeat(depth) + own);
      open = '';
    }
    if (isSaid && ['textbox', 'combobox', ...NAMING].includes(role)) return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined)
        read(child, isSaid && !isEmpty ? depth + 1 : depth, BLOCKS.includes(role) ? node.nodeId : block);
    }
  };
  for (const node of nodes) if (node.parentId === undefined) read(node, 0, '');
  return `${lines
    .map((one) =>
      one
        .replace(/(\S)\s+/g, '$1 ')
        .replaceAll(' :', ':')
        .trimEnd(),
    )
    .join('\n')}\n`;
}

function line(role: string, { name, value, description, properties = [] }: AxNode): string {
  const states = properties
    .filter((one) => STATES.includes(one.name))
    .map((one) => [one.name, String(one.value.value)] as const)
    .filter(([, state]) => state !== 'false' || role === 'checkbox' || role === 'radio')
    .filter(([key, state]) => state !== 'false' || key === 'checked')
    .map(([key, state]) => (state === 'true' ? key : `${key}=${state}`));
  return [
    `${role} "${text(name?.value)}"`,
    value === undefined || role === 'button' ? '' : `= ${text(String(value.value))}`,
    text(description?.value) === '' ? '' : `(${text(description?.value)})`,
    states.length === 0 ? '' : `[${states.join(' ')}]`,
  ]
    .filter(Boolean)
    .join(' ');
}

function text(value = ''): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}
