import type { AttachedFile } from '../case/case.ts';
import type { Procedure } from '../procedure/procedure.ts';

const ANY = 'application/pdf';

/**
 * The files that a scenario hands in: one for each component that it names, of a type and size that the component
 * takes. A scenario says that a paper is there, not what it is made of.
 *
 * @param places components as scenarios name them, with row (`RU03[0]`) and version (`BC.cong_khai`) if need be
 * @example filesOf(['TL02'], procedure) // { TL02: [{ id: 'file-TL02', name: 'TL02.pdf', type: 'application/pdf', size: 1000 }] }
 */
export function filesOf(places: readonly string[], procedure: Procedure): Record<string, AttachedFile[]> {
  return Object.fromEntries(
    places.map((place) => {
      const key = /^[^[.]+/.exec(place)?.[0];
      const component = procedure.definition.dossier?.components.find((other) => other.key === key);
      const accept: readonly string[] = component?.accept ?? [ANY];
      const type = accept.includes(ANY) ? ANY : (accept[0] ?? ANY);
      const ending = type === ANY ? 'pdf' : type.replace(/^.*\//, '');
      const size = Math.min(1000, component?.maxSize ?? 1000);
      return [place, [{ id: `file-${place}`, name: `${place}.${ending}`, type, size }]];
    }),
  );
}
