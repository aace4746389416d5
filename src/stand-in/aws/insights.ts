import { idFrom } from '../random.ts';
import type { World } from '../state.ts';
import { type Input, optionalNumber, optionalText, text, texts } from './input.ts';
import { queryOf } from './insights-query.ts';
import { type Query, runQuery } from './insights-run.ts';
import { malformed } from './insights-tokens.ts';
import type { Occasion, Operations } from './operation.ts';
import { page, pageSize, tokenAs } from './page.ts';
import { refuse } from './refuse.ts';
import type { LogGroup } from './state.ts';

/** Queries of a world, by their ids, with the groups that they were about. They end with the process: to ask changes nothing of the world. */
const QUERIES = new WeakMap<World, Map<string, { readonly groups: readonly string[]; readonly query: Query }>>();

/** Groups a query, rows a page of its results (StartQuery and GetQueryResults, API reference). */
const MOST_GROUPS = 50;
const LARGEST_PAGE = 10_000;
const DAY_MS = 86_400_000;

/** Counting and finding by the Logs Insights language. */
export const INSIGHTS_OPERATIONS: Operations = {
  StartQuery: {
    addresses: queriedNames,
    run: (input, on) => {
      if ((optionalText(input, 'queryLanguage') ?? 'CWLI') !== 'CWLI')
        refuse('InvalidParameterException', 'the stand-in knows the language CWLI only');
      const groups = queriedGroups(input, on);
      const [from, to] = [seconds(input, 'startTime'), seconds(input, 'endTime')];
      const of = queryOf(text(input, 'queryString'), optionalNumber(input, 'limit'));
      if (to < from || groups.every(([, group]) => to < oldestOf(group, on.now))) {
        malformed(
          'end date and time is either before the log groups creation time or exceeds the log groups log retention settings',
        );
      }
      const all = queriesOf(on.world);
      const names = groups.map(([name]) => name);
      const before = [...all.values()].filter(each => each.groups.some(name => names.includes(name))).length;
      const queryId = idFrom('query', on.world.seed, on.now, all.size);
      all.set(queryId, { groups: names, query: runQuery(on.world, { groups, of, from, to }, before) });
      return { queryId };
    },
  },
  GetQueryResults: {
    run: (input, on) => {
      const query = queryNamed(input, on.world);
      const { status } = query;
      const { rows, statistics } = status === 'Complete' ? query.whole : query.part;
      // The first who asks is told that it is under way, with what there is so far.
      if (status === 'Running') query.status = query.ends;
      const { items, token } = page({
        items: rows,
        size: pageSize(optionalNumber(input, 'maxItems'), LARGEST_PAGE),
        token: optionalText(input, 'nextToken'),
        badToken: 'InvalidParameterException',
      });
      return { queryLanguage: 'CWLI', results: items, statistics, status, ...tokenAs('nextToken', token) };
    },
  },
  StopQuery: {
    run: (input, on) => {
      const query = queryNamed(input, on.world);
      if (query.status !== 'Running') refuse('InvalidParameterException', 'the query has ended already');
      query.status = 'Cancelled';
      return { success: true };
    },
  },
};

function queriesOf(world: World) {
  const all = QUERIES.get(world) ?? new Map<string, { readonly groups: readonly string[]; readonly query: Query }>();
  QUERIES.set(world, all);
  return all;
}

function queryNamed(input: Input, world: World): Query {
  const found = queriesOf(world).get(text(input, 'queryId'));
  return found?.query ?? refuse('ResourceNotFoundException', 'The specified query does not exist.');
}

function queriedNames(input: Input): readonly string[] {
  const [name, names, ids] = [input.logGroupName, input.logGroupNames, input.logGroupIdentifiers];
  const all = [...(name === undefined ? [] : [name]), ...(Array.isArray(names) ? names : []), ...(Array.isArray(ids) ? ids : [])];
  return all.filter(each => typeof each === 'string').map(each => each.replace(/^arn:.*:log-group:([^:]+).*$/, '$1'));
}

function queriedGroups(input: Input, { world }: Occasion): readonly (readonly [string, LogGroup])[] {
  const ways = [
    optionalText(input, 'logGroupName'),
    ...['logGroupNames', 'logGroupIdentifiers'].map(key => texts(input, key)[0]),
  ];
  if (ways.filter(way => way !== undefined).length !== 1)
    refuse('InvalidParameterException', 'name groups by exactly one of logGroupName, logGroupNames and logGroupIdentifiers');
  const names = [...new Set(queriedNames(input))];
  if (names.length > MOST_GROUPS) refuse('InvalidParameterException', `a query is about ${MOST_GROUPS} groups at most`);
  return names.map(name => {
    const group = Object.hasOwn(world.aws.logs.groups, name) ? world.aws.logs.groups[name] : undefined;
    return [name, group ?? refuse('ResourceNotFoundException', 'The specified log group does not exist.')] as const;
  });
}

/** A time in epoch seconds, as ms. Who sends ms, as other operations take them, is told so. */
function seconds(input: Input, key: string): number {
  const value = optionalNumber(input, key);
  if (value === undefined) return refuse('ValidationException', `${key} is required`);
  if (!Number.isInteger(value) || value < 0 || value > 1e11) refuse('InvalidParameterException', `${key} is in epoch seconds`);
  return value * 1000;
}

/** What lies before it the group cannot hold. */
function oldestOf({ createdAt, retentionDays }: LogGroup, now: number): number {
  return retentionDays === undefined ? createdAt : Math.max(createdAt, now - retentionDays * DAY_MS);
}
