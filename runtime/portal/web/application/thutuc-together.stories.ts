import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { DraftTogether } from '../../../api/index.ts';
import { fetchWebTexts } from '../language/web-texts-of.ts';
import type { ThutucTogether } from './thutuc-together.ts';
import './thutuc-together.ts';
import { peopleTogether } from './together.fixture.ts';

/**
 * The people of an application. Properties: `together`, `language`, `invitation`, `confirmable`. Events:
 * `together-invite` (`detail.party`), `together-confirm`.
 */
const meta: Meta = { title: 'Dịch vụ/thutuc-together', component: 'thutuc-together', tags: ['autodocs'] };
export default meta;

type Party = DraftTogether['parties'][number];

/** The two of them, each changed. */
function people(first: Partial<Party> = {}, second: Partial<Party> = {}): DraftTogether {
  const { parties, ...rest } = peopleTogether();
  const changes = [first, second];
  return { ...rest, parties: parties.map((party, index) => ({ ...party, ...changes[index] })) };
}

function story(together: DraftTogether, change: Partial<ThutucTogether> = {}): StoryObj {
  return {
    render: () =>
      html`<thutuc-together
        .together=${together}
        .language=${change.language ?? 'vi'}
        .invitation=${change.invitation ?? null}
        .confirmable=${change.confirmable ?? false}
      ></thutuc-together>`,
  };
}

const at = '2026-11-20T02:08:00.000Z';
const alone = people({}, { name: null });
/** Nobody can read this code; the page only shows that one is there. */
const invitation: ThutucTogether['invitation'] = {
  party: 'ben_b',
  code: {
    code: 'K7M2-Q9XD',
    expiresAt: '2026-11-20T14:08:00.000Z',
    address: 'https://dichvu.example.gov.vn/tham-gia?ma=K7M2-Q9XD',
    qr: { size: 3, path: 'M0 0h1v1h-1zM2 0h1v1h-1zM1 1h1v1h-1zM0 2h1v1h-1zM2 2h1v1h-1z' },
  },
};

export const OtherNotHere = story(alone);
export const Invited = story(alone, { invitation });
export const BothHere = story(people());
export const ToConfirm = story(people(), { confirmable: true });
export const OtherConfirmed = story(people({}, { confirmedAt: at }), { confirmable: true });
export const IConfirmed = story(people({ confirmedAt: at }), { confirmable: true });
export const BothConfirmed = story(people({ confirmedAt: at }, { confirmedAt: at }), { confirmable: true });
/** The other one changed something after the confirmation, which is taken back. */
export const TakenBack = story(people({ revoked: [{ vi: 'Nghề nghiệp bên B' }, { vi: 'Số bản' }] }), {
  confirmable: true,
});
/** Seen by somebody who helps and is no party. */
export const NoParty = story({ ...people(), me: null, isFirst: false }, { confirmable: true });
export const InEnglish: StoryObj = {
  ...story(alone, { language: 'en', invitation }),
  loaders: [() => fetchWebTexts('en')],
};
/** Nothing is drawn: the answers leave one person, who need not confirm what they hand in themselves. */
export const OnlyMe = story({ ...people(), parties: people().parties.slice(0, 1) }, { confirmable: true });
