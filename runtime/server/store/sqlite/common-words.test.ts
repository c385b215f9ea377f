import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommonWords } from './common-words.ts';
import { Database } from './database.ts';

describe('the cases of common words', () => {
  let database: Database;
  beforeEach(() => {
    database = new Database(new DatabaseSync(':memory:'));
    database.exec('CREATE TABLE case_words (word TEXT, case_no INTEGER, PRIMARY KEY (word, case_no))');
    database.exec(
      "INSERT INTO case_words VALUES ('le', 1), ('le', 12), ('lenh', 3), ('tran', 2), ('tran', 4)",
    );
  });
  afterEach(() => database.close());

  const sorted = (numbers: Uint32Array) => [...numbers].toSorted((one, other) => one - other);
  const removeAll = () => database.exec('DELETE FROM case_words');

  it('are those with a word that begins so, read once', () => {
    const words = new CommonWords(database, { common: 2 });
    expect(sorted(words.casesWith('le'))).toEqual([1, 3, 12]);
    expect(sorted(words.casesWith('none'))).toEqual([]);
    removeAll();
    expect(sorted(words.casesWith('le'))).toEqual([1, 3, 12]);
    expect(sorted(words.casesWith('tran'))).toEqual([]);
  });

  it('are read each time where a word has few', () => {
    const words = new CommonWords(database, { common: 3 });
    expect(sorted(words.casesWith('tran'))).toEqual([2, 4]);
    removeAll();
    expect(sorted(words.casesWith('tran'))).toEqual([]);
  });

  it('are more when cases gain the word, and read anew when one has lost it and others are left to it', () => {
    const words = new CommonWords(database, { common: 1 });
    words.casesWith('le');
    words.casesWith('tran');
    removeAll();
    words.change(5, '', ' le van an');
    words.change(6, ' le van an', ' le van binh');
    words.change(7, ' tran van an', '');
    expect(sorted(words.casesWith('le'))).toEqual([1, 3, 5, 12]);
    expect(sorted(words.casesWith('tran'))).toEqual([2, 4]);
    words.change(12, ' le van an', ' tran van an');
    expect(sorted(words.casesWith('le'))).toEqual([]);
    expect(sorted(words.casesWith('tran'))).toEqual([2, 4, 12]);
  });

  it('are forgotten where there is no room, the ones that were asked longest ago first', () => {
    const words = new CommonWords(database, { common: 1, kept: 5 });
    words.casesWith('le');
    words.casesWith('tran');
    words.casesWith('le');
    words.change(9, '', ' lenh');
    removeAll();
    expect(sorted(words.casesWith('le'))).toEqual([1, 3, 9, 12]);
    expect(sorted(words.casesWith('tran'))).toEqual([]);
  });
});
