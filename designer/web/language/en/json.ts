import type { json as vietnamese } from '../vi/json.ts';

export const json: typeof vietnamese = {
  title: 'The definition as JSON',
  guidance:
    'For those who know the format. What stands here and what the other parts show is one and the same.',
  box: 'Definition (JSON)',
  broken: 'The text is not valid JSON yet, so the draft is as it was. What you typed stays here.',
  brokenAt: 'Line {line}, column {column}.',
  noObject: 'A definition is a JSON object.',
  restore: 'Drop what I typed and show the draft',
};
