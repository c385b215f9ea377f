import type { Component, Dossier } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * What cannot be right about versions and ways of delivery: a version named twice, either of them where nothing is
 * handed in, electronic copies on paper, and papers that nobody would confirm.
 *
 * @param pointer JSON pointer of the dossier in the definition
 */
export function deliveryMistakes({ components, receivers }: Dossier, pointer: string): Problem[] {
  return components.flatMap((component, index) => {
    const { key, kind, versions, deliver } = component;
    const at = `${pointer}/components/${index}`;
    const error = (code: string, place: string, params = { key }): Problem => ({
      code,
      pointer: `${at}/${place}`,
      severity: 'error',
      params,
    });
    if (kind === 'form' || kind === 'data') {
      return [
        ...(versions === undefined ? [] : [error('component-no-paper', 'versions')]),
        ...(deliver === undefined ? [] : [error('component-no-paper', 'deliver')]),
      ];
    }
    const isPaper = (deliver ?? []).some((way) => way !== 'file');
    return [
      ...versionsTwice(component).map(({ number, name }) =>
        error('component-version-repeated', `versions/${number}/key`, { key: name }),
      ),
      ...(isPaper && kind === 'electronicCopy' ? [error('component-paper-only', 'deliver')] : []),
      ...(isPaper && receivers === undefined ? [error('component-nobody-receives', 'deliver')] : []),
    ];
  });
}

function versionsTwice({ versions = [] }: Component): { number: number; name: string }[] {
  const keys = versions.map(({ key }) => key);
  return keys.flatMap((name, number) => (keys.indexOf(name) === number ? [] : [{ number, name }]));
}
