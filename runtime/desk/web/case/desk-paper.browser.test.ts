import { afterEach, describe, expect, it } from 'vitest';
import type { ComponentState } from '../../../../engine/index.ts';
import type { ActionWish } from '../action/action-wish.ts';
import './desk-paper.ts';
import type { DeskPaper } from './desk-paper.ts';

const component = {
  key: 'KS02',
  title: { vi: 'Giấy chứng sinh' },
  copies: 1,
  receipt: null,
} as ComponentState;

async function open(): Promise<{ paper: DeskPaper; wishes: ActionWish[] }> {
  const paper = document.createElement('desk-paper');
  const wishes: ActionWish[] = [];
  Object.assign(paper, {
    component,
    notes: ['shown', 'received', 'missing'],
    onWish: (wish: ActionWish) => wishes.push(wish),
  });
  document.body.append(paper);
  await paper.updateComplete;
  await press(paper, 'button');
  return { paper, wishes };
}

async function press(paper: DeskPaper, selector: string): Promise<void> {
  paper.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await paper.updateComplete;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('noting a paper at the desk', () => {
  it('sends what became of it with the copies that stay', async () => {
    const { paper, wishes } = await open();
    await press(paper, 'input[type=radio]');
    await press(paper, '.primary');
    expect(wishes).toEqual([{ type: 'paper', component: 'KS02', state: 'shown', copies: 0 }]);
  });

  it('asks for a choice, and for the reason where it is missing, before anything is sent', async () => {
    const { paper, wishes } = await open();
    await press(paper, '.primary');
    expect(paper.renderRoot.querySelector('#note-problem')?.textContent).toBe('Chọn tình trạng của giấy tờ.');
    await press(paper, '.choice:nth-of-type(3) input');
    await press(paper, '.primary');
    expect(paper.renderRoot.querySelector('#reason-problem')).not.toBeNull();
    expect(wishes).toEqual([]);
  });
});
