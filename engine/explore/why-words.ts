import type { Text } from '../text/text.ts';

/** Why no path came to a place, as sentences. */
export const whyWords = {
  noWay: {
    vi: 'Không thao tác, thời hạn hay điều kiện nào dẫn đến bước này.',
    en: 'No action, deadline or condition leads to this step.',
  },
  onlyFrom: {
    vi: 'Chỉ đến được từ {from}, mà chưa đường nào đến đó.',
    en: 'It can only be reached from {from}, and no path came there.',
  },
  holder: {
    vi: 'Chưa đường nào đến bước {from}, nơi có thao tác này.',
    en: 'No path came to the step {from}, where this action stands.',
  },
  guard: {
    vi: 'Điều kiện “{guard}” chưa lần nào đúng với các hồ sơ đã thử.',
    en: 'The condition “{guard}” never held for the cases that were tried.',
  },
  event: {
    vi: 'Thao tác {event} dẫn đến bước này, nhưng chưa đường nào thực hiện được thao tác đó.',
    en: 'The action {event} leads to this step, but no path could do it.',
  },
  refused: {
    vi: 'Thao tác được thử nhưng bị từ chối: {message}',
    en: 'The action was tried and refused: {message}',
  },
  notOffered: {
    vi: 'Thao tác chưa lần nào được mở cho ai: xem vai trò, việc của bước và điều kiện.',
    en: 'The action was never open to anybody: see its roles, the task of its step and its conditions.',
  },
  notStarted: {
    vi: 'Chưa đường nào bắt đầu tính thời hạn này.',
    en: 'No path started this deadline.',
  },
  neverOver: {
    vi: 'Thời hạn được tính nhưng luôn dừng trước khi hết.',
    en: 'The deadline runs, but always stops before its end.',
  },
  limit: {
    vi: 'Chưa thử hết mọi đường: đã dừng sau số bước cho phép.',
    en: 'Not every path was tried: the search stopped after the allowed number of steps.',
  },
} as const satisfies Readonly<Record<string, Text>>;
