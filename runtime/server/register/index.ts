/** The register of the dossiers of a unit. */
export { registerCsv } from './register-csv.ts';
export { registerRow, type RegisterRow } from './register-row.ts';
