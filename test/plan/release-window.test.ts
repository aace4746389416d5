import { expect, it } from 'vitest';
import { outsideWindow } from '../../src/plan/release-window.ts';

const window = { from: '2026-11-23T09:00Z', until: '2026-11-23T12:00:30Z' };

it.each([
  ['a moment before', '2026-11-23T08:59:59.999Z', 'RELEASE_EARLY'],
  ['at its beginning', '2026-11-23T09:00:00Z', undefined],
  ['a moment before its end', '2026-11-23T12:00:29.999Z', undefined],
  ['at its end', '2026-11-23T12:00:30Z', 'RELEASE_EXPIRED'],
  ['a year later', '2027-11-23T10:00:00Z', 'RELEASE_EXPIRED'],
])('%s: %s', (_, now, code) => {
  expect(outsideWindow({ release: { window } }, Date.parse(now))).toBe(code);
});

it.each([
  { from: 'soon', until: window.until },
  { from: window.from, until: '2026-13-99T99:99Z' },
])('%j is no window', broken => {
  expect(outsideWindow({ release: { window: broken } }, Date.parse('2026-11-23T10:00Z'))).toBe('RELEASE_EXPIRED');
});

it('a plan without one is always in time', () => {
  expect([outsideWindow({ release: { tag: 'v1' } }, 0), outsideWindow({}, 0)]).toEqual([undefined, undefined]);
});
