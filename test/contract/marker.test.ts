import { expect, it } from 'vitest';
import { carries } from '../../src/aws/marker.ts';

it.each([
  ['{"event":"refresh.success"}', true],
  ['{"level":"INFO","message":{"event":"refresh.success"}}', true],
  ['2026-10-05T08:00:00Z 1f2e INFO {"event":"refresh.success"}', true],
  ['INFO refresh.success in 12 ms', true],
  ['[refresh.success]', true],
  ['{"event":"refresh.failed","after":"refresh.success"}', false],
  ['{"message":"refresh.success"}', false],
  ['{"event":"refresh.success.not"}', false],
  ['refresh.success: false', false],
  ['refresh.success=false', false],
  ['not.refresh.success', false],
  ['', false],
])('%s: %s', (line, carried) => {
  expect(carries(line, 'refresh.success')).toBe(carried);
});
