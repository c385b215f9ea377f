import { readFileSync, readdirSync } from 'node:fs';
import { applyEdit } from './engine/authoring/index.ts';
const base = JSON.parse(readFileSync(`definitions/procedures/${readdirSync('definitions/procedures').find((n) => n.includes('khai-sinh'))}/1.json`, 'utf8'));
const form = Object.keys(base.forms)[0]!;
const pages = Array.from({length: 10}, (_, p) => ({ key: 'tp' + p, title: { vi: 'Trang ' + p }, sections: [0,1].map((q) => ({ key: 'm' + p + q, title: { vi: 'Mục' }, fields: Array.from({ length: 25 }, (_, i) => ({ key: `f${p}_${q}_${i}`, type: ['text','date','select','money','radio'][i % 5], label: { vi: 'Trường ' + i }, ...(i > 0 ? { visible: `f${p}_${q}_0 != "x"` } : {}), ...(i % 5 === 2 || i % 5 === 4 ? { options: [{ code: 'a', label: { vi: 'A' } }] } : {}) })) })) }));
let d = { ...base, forms: { ...base.forms, [form]: { ...base.forms[form], pages: [...pages, ...base.forms[form].pages] } } };
const P = `/forms/${form}/pages/0/sections/0`;
const run = (name: string, n: number, edit: (i: number) => any) => {
  const t: number[] = [];
  for (let i = 0; i < n; i++) { const t0 = process.cpuUsage().user; const o = applyEdit(d, edit(i)); t.push((process.cpuUsage().user - t0) / 1000); if (o.problems) { if (i === 0) console.log(name, o.problems.length, o.problems[0]?.code); } else d = o.draft; }
  console.log(name.padEnd(16), 'first', t[0]!.toFixed(1), 'min', Math.min(...t).toFixed(1), 'median', t.toSorted((a, b) => a - b)[n >> 1]!.toFixed(1));
};
for (let k = 0; k < 3; k++) {
run('add', 10, () => ({ name: 'addField', args: { into: P, field: { type: 'text', label: { vi: 'Thêm' } } } }));
run('move', 10, (i) => ({ name: 'moveField', args: { at: P + '/fields/3', into: P, index: 2 + i } }));
run('rename', 10, (i) => ({ name: 'setMember', args: { at: P + '/fields/0', name: 'key', value: `moi_${k}_${i}` } }));
run('kind', 10, (i) => ({ name: 'setFieldType', args: { at: P + '/fields/5', type: i % 2 ? 'text' : 'longText' } }));
run('removeField', 10, () => ({ name: 'removeItems', args: { ats: [P + '/fields/12'] } }));
run('removeRefused', 5, () => ({ name: 'removeItems', args: { ats: [P + '/fields/0'] } }));
run('removeSection', 2, (i) => ({ name: 'removeItems', args: { ats: [`/forms/${form}/pages/3/sections/${0}`] } }));
run('removePage', 2, () => ({ name: 'removeItems', args: { ats: [`/forms/${form}/pages/2`] } }));
}
