import { describe, expect, it } from 'vitest';
import { detectorOf, FORBIDDEN, type Forbidden } from '../src/detect/index.ts';

const FOUND: readonly (readonly [Forbidden, string])[] = [
  ['email', 'to zerafina.q+tag@mail.example.co.uk now'],
  ['email', '{"to":"a_b@x-y.io"}'],
  ['email', 'GET /?u=somebody%40mail.example.com'],
  ['email', '{"to":"somebody\\u0040mail.example.com"}'],
  ['phone', 'call +49 30 901820'],
  ['phone', '{"p":"+15550109999"}'],
  ['phone', 'call (555) 010-9999 now'],
  ['phone', 'call 555-010-9999'],
  ['order-number', 'order_number=1234'],
  ['order-number', 'see #RT-1001'],
  ['body', '{"body":"Where is my parcel"}'],
  ['body', '{"message":"{\\"text\\":\\"three little words\\"}"}'],
  ['body', 'INFO subject="where is it"'],
  ['body', '2026-01-01T00:00:00Z INFO {"ticket":{"comment":"please call me back"}}'],
  ['token', 'Authorization: Bearer abcdefghijklmnop1234'],
  ['token', `key ${'AKIA'}${'A1B2C3D4E5F6G7H8'}`],
  ['token', `{"api_key":"${'abc123def456'}"}`],
  ['token', `t=${'eyJhbGciOiJI'}.${'eyJzdWIiOiIx'}.${'abcdefghij12'}`],
];
const CLEAN: readonly string[] = [
  '{"at":"2026-11-24T13:33:57.123Z","event":"worker.done","tickets":12,"ms":15}',
  '{"id":"3f9a1c2e-1111-4222-8333-123456789012","hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}',
  '{"event":"ticket.processed","category":"order_status","team":"order-desk","template":"t_missing_items_intake"}',
  '{"secret":"prod/api/key","token_secret_arn":"arn:aws:secretsmanager:us-east-2:123456789012:secret:mw"}',
  'START RequestId: 8f5f1c9e-0a3b-4c2d-9e8f-7a6b5c4d3e2f Version: $LATEST',
  'REPORT Duration: 102.25 ms Billed Duration: 103 ms Memory Size: 512 MB Max Memory Used: 89 MB',
  '{"amount":"1234.50","count":20261124,"epoch":1764000000000,"ratio":0.25}',
  '{"subject":"refund","body":"none"}',
  'npm i @scope/name@1.2.3',
];

describe('detectors', () => {
  it.each(FOUND)('%s: finds it in %s', (type, line) => {
    expect(detectorOf(type)(line)).toBeGreaterThan(0);
  });
  it.each(FORBIDDEN.flatMap(type => CLEAN.map(line => [type, line] as const)))('%s: finds nothing in %s', (type, line) => {
    expect(detectorOf(type)(line)).toBe(0);
  });
  it('takes the plan’s own form of order numbers', () => {
    expect(detectorOf('order-number', 'Z[0-9]{2}')('see Z42')).toBe(1);
    expect(detectorOf('order-number', 'Z[0-9]{2}')('see #RT-1001')).toBe(0);
    expect(() => detectorOf('order-number', '(')).toThrow(expect.objectContaining({ code: 'PLAN_INVALID' }));
  });
  it.each(['@', 'a@', '+1 ', '(555) ', '{"body":', 'Bearer ', 'token=', 'eyJa.', '#A-', '\\u0040'])(
    'ends with a long line of %s',
    part => {
      for (const type of FORBIDDEN) expect(detectorOf(type)(part.repeat(20_000))).toBeGreaterThanOrEqual(0);
    },
  );
});
