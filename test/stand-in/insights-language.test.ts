import { describe, expect, it } from 'vitest';
import { queryOf } from '../../src/stand-in/aws/insights-query.ts';
import { rowOf } from '../../src/stand-in/aws/insights-row.ts';
import { refusalOf } from '../../src/stand-in/aws/refuse.ts';

const START = Date.UTC(2026, 9, 5, 8);
const line = (seconds: number, message: string, lag = 1000) => ({
  at: START + seconds * 1000,
  ingestedAt: START + seconds * 1000 + lag,
  message,
});
const call = (method: string, host: string, more: object = {}) =>
  JSON.stringify({ event: 'outbound.request', method, host, path: '/v1/x', ...more });

const EVENTS = [
  line(0, call('GET', 'a.example', { status: 200, ms: 10 })),
  line(1, call('GET', 'a.example', { status: 200, ms: 30 }), 2000),
  line(61, call('GET', 'b.example', { status: 429, ms: 20, tags: ['x', 'y'] }), 3000),
  line(301, call('POST', 'b.example', { status: '500', nested: { id: 'i1' }, operation: ' ' }), 4000),
  line(302, 'plain text that mentions outbound.request', 60_000),
  line(303, `2026-10-05T08:05:03Z INFO {"event":"other","note":"it's","deep":{"list":[{"k":7}]}}`),
];
const ROWS = EVENTS.map((event, index) => rowOf({ stream: 's', index, event }));

const run = (text: string) => {
  const { rows, matched } = queryOf(text)(ROWS);
  return { matched, rows: rows.map(row => Object.fromEntries(row.map(({ field, value }) => [field, value]))) };
};
const count = (filter: string) => run(`filter ${filter} | stats count(*) as n`).rows[0]?.n ?? '0';

describe('filters', () => {
  it.each([
    ['event = "outbound.request"', '4'],
    ["event = 'outbound.request'", '4'],
    ['event != "outbound.request"', '1'],
    ['method = "GET" and host = "b.example"', '1'],
    ['method = "POST" or host = "a.example"', '3'],
    ['not (method = "GET")', '3'],
    ['method = "GET" and not host = "a.example"', '1'],
    // `and` binds before `or`.
    ['method = "POST" or method = "GET" and host = "a.example"', '3'],
    ['(method = "POST" or method = "GET") and host = "a.example"', '2'],
    ['method in ["POST", "PUT"]', '1'],
    ['method not in ["POST", "PUT"]', '3'],
    ['status in [200, 429]', '3'],
    ['status >= 400', '2'],
    ['status < 400', '2'],
    ['status = 500', '1'],
    ['ms + 5 > 20', '2'],
    ['ms - 10 = 10', '1'],
    ['ms * 2 / 4 % 10 = 5', '2'],
    ['@message like "outbound.request"', '5'],
    ['@message not like "outbound.request"', '1'],
    ['@message like /^plain/', '1'],
    ['@message =~ /(?i)PLAIN TEXT/', '1'],
    ['host like "b."', '2'],
    ['ispresent(method)', '4'],
    ['not ispresent(method)', '2'],
    ['isblank(operation)', '6'],
    ['ispresent(operation) and isblank(operation)', '1'],
    ['isempty(operation)', '5'],
    ['tolower(method) = "get"', '3'],
    ['toupper(host) = "A.EXAMPLE"', '2'],
    ['nested.id = "i1"', '1'],
    ['deep.list.0.k = 7', '1'],
    ['tags.1 = "y"', '1'],
    ['`nested.id` like /^i/', '1'],
    ['toMillis(@ingestionTime) - toMillis(@timestamp) >= 3000', '3'],
    ['@ingestionTime - @timestamp >= 0', '0'],
    ['@timestamp = 5', '0'],
    ['@logStream = "s"', '6'],
    ['nothing != "x"', '0'],
    ['nothing not in ["x"]', '0'],
  ])('%s lets %s through', (filter, n) => {
    expect(count(filter)).toBe(n);
  });

  it('count what a changed query asks for, and nothing else', () => {
    const by = (text: string) => run(text).rows;
    expect(by('filter method = "GET" | stats count(*) as n by host')).toEqual([
      { host: 'a.example', n: '2' },
      { host: 'b.example', n: '1' },
    ]);
    expect(by('filter method = "POST" | stats count(*) as n by host')).toEqual([{ host: 'b.example', n: '1' }]);
    expect(by('filter method = "DELETE" | stats count(*) as n by host')).toEqual([]);
    expect(run('filter method = "GET" | stats count(*) as n by host').matched).toBe(3);
  });
});

describe('statistics', () => {
  it('add up, find extremes and percentiles', () => {
    const text = 'stats count(ms) as n, sum(ms) as s, min(ms) as low, max(ms) as high, avg(ms) as mean, pct(ms, 50) as half';
    expect(run(text).rows).toEqual([{ n: '3', s: '60', low: '10', high: '30', mean: '20', half: '20' }]);
    const lag = 'fields toMillis(@ingestionTime) - toMillis(@timestamp) as lag | stats pct(lag, 99) as p99, max(lag) as most';
    expect(run(lag).rows).toEqual([{ p99: '60000', most: '60000' }]);
    expect(run('stats max(@timestamp) as last').rows).toEqual([{ last: '2026-10-05 08:05:03.000' }]);
    expect(run('stats count_distinct(host)').rows).toEqual([{ 'count_distinct(host)': '2' }]);
  });

  it('group by fields, expressions and bins; a missing key has no entry', () => {
    expect(run('stats count(*) by bin(5m)').rows).toEqual([
      { 'bin(5m)': '2026-10-05 08:00:00.000', 'count(*)': '3' },
      { 'bin(5m)': '2026-10-05 08:05:00.000', 'count(*)': '3' },
    ]);
    expect(run('stats count(*) as n by tolower(method) as m, host | sort n desc, host asc | limit 2').rows).toEqual([
      { m: 'get', host: 'a.example', n: '2' },
      { n: '2' },
    ]);
    expect(run('stats count(*) as n by method | filter n > 2 | display n').rows).toEqual([{ n: '3' }]);
  });

  it('show events with their pointers where nothing is counted', () => {
    const { rows, matched } = run('fields @timestamp, method as how | filter how = "POST" # a comment');
    expect(rows).toEqual([{ '@timestamp': '2026-10-05 08:05:01.000', how: 'POST', '@ptr': expect.any(String) }]);
    expect(matched).toBe(1);
    expect(run('filter method = "GET" | sort @timestamp desc | limit 1 | display ms').rows).toEqual([
      { ms: '20', '@ptr': expect.any(String) },
    ]);
  });
});

describe('what is not known', () => {
  it.each([
    '',
    'filter',
    'filter method',
    'filter method =',
    'filter method = "GET',
    'filter method == "GET"',
    'filter method = GET and',
    'filter (method = "GET"',
    'filter method in []',
    'filter method in ["GET"',
    'filter method in [host]',
    'filter method not = "GET"',
    'filter method and host',
    'filter not method',
    'filter @message like 5',
    'filter @message like /(/',
    'filter @message like /(?s)x/',
    'filter (method = "GET") = "x"',
    'filter strcontains(method, "G")',
    'filter abs(ms) > 1',
    'filter ispresent()',
    'filter 5m = 5',
    'stats count(*) as n by',
    'stats median(ms)',
    'stats pct(ms)',
    'stats pct(ms, 101)',
    'stats sum(method in ["POST"])',
    'stats sum(*)',
    'stats count(*) by bin(5)',
    'stats count(*) by bin(0m)',
    'stats',
    'fields',
    'fields method = "GET"',
    'limit 0',
    'limit 1.5',
    'limit 100001',
    'limit many',
    'parse @message "x *" as y',
    'dedup method',
    'unmask @message',
    'filter method = "GET" || stats count(*)',
    'filter method = "GET" stats count(*)',
    'filter method = "GET" |',
    '| stats count(*)',
    'filter a ; b',
  ])('refuses: %s', text => {
    let refusal: string | undefined;
    try {
      queryOf(text);
    } catch (thrown) {
      refusal = refusalOf(thrown)?.type;
    }
    expect(refusal).toBe('MalformedQueryException');
  });
});
