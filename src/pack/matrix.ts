import { type CsvProblem, type CsvRow, readCsv } from '../csv.ts';
import type { Planned } from './run.ts';
import { type Case, METHODS, type Method, type Pack } from './types.ts';

/** Columns that every matrix has: the route, what an allowed answer holds, nobody, and a token that is none. */
const FIXED = ['route', 'marker', 'anonymous', 'invalid'] as const;
const ROUTE = /^(GET|HEAD|POST|PUT|PATCH|DELETE) (https:\/\/[a-z0-9][a-z0-9.-]*\/\S*)$/;
const MARKER = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;
const REFUSED = ['401', '403'];
/** Answers of a route that has looked at the request itself, and not only at who sends it. */
const LET_IN = /^(2\d\d|400|409|422)$/;

/** A matrix as a pack: a case for each cell. */
export interface Matrix {
  readonly pack: Pack;
  readonly planned: readonly Planned[];
  /** Whether a route could change something. */
  readonly writes: boolean;
  /** Such as `GET https://app.example.com/api/v1/orders`, in the order of the table. */
  readonly routes: readonly string[];
  /** Those of them that let somebody in: a path that is refused to everybody may as well not be there. */
  readonly reached: readonly string[];
}

interface Route {
  readonly method: Method;
  readonly url: string;
  readonly marker: string;
}

function routeOf({ line, cells }: CsvRow): Route | CsvProblem {
  const [, method, url] = ROUTE.exec(cells.get('route') ?? '') ?? [];
  if (method === undefined || url === undefined)
    return {
      line,
      message: 'expected a route such as GET https://app.example.com/api/v1/orders, found something else; correct it',
    };
  const marker = cells.get('marker') ?? '';
  if (!MARKER.test(marker))
    return {
      line,
      message:
        'expected a marker, a path that only an allowed answer holds, found none: a login page with 200 would pass; add it',
    };
  return { method: method.toLowerCase() as Method, url, marker };
}

/** What a cell says: the exact status, data or none. A refusal that carries data is none. */
function caseOf(id: string, role: string, { method, url, marker }: Route, status: string): Case {
  const refused = REFUSED.includes(status);
  // What is sent to a route that writes holds nothing: who may is told by another answer than who may not.
  const reads = method === 'get' || method === 'head';
  const isData = status.startsWith('2') && method === 'get';
  return {
    id,
    as: role,
    [method]: url,
    ...(reads ? {} : { json: {}, effect: 'none' }),
    expect: [{ status: Number(status) }, ...(refused ? [{ no_data: marker }] : isData ? [{ path: marker, exists: true }] : [])],
  };
}

/** A role that is refused everywhere proves nothing: its token may simply be dead. */
function controls(roles: readonly string[], rows: readonly CsvRow[]): readonly CsvProblem[] {
  const allowed = (role: string): boolean => rows.some(({ cells }) => (cells.get(role) ?? '').startsWith('2'));
  return roles
    .filter(role => !allowed(role))
    .map(role => ({
      line: 1,
      message: `expected the role ${role} to be allowed somewhere, found it refused everywhere: that proves nothing of it; add a route that it may read`,
    }));
}

/**
 * Reads a matrix of routes and roles.
 * @param text CSV: `route`, `marker`, `anonymous`, `invalid`, and a column for each role; a cell is the exact status
 * @param roles the plan's credentials by role
 * @returns a case for each cell, or what is wrong with the table, at its line
 */
export function readMatrix(
  text: string,
  roles: Readonly<Record<string, string>>,
): Matrix | { readonly problems: readonly CsvProblem[] } {
  const names = Object.keys(roles);
  const csv = readCsv(text, [...FIXED, ...names]);
  if ('problems' in csv) return csv;
  const problems: CsvProblem[] = [...controls(names, csv.rows)];
  for (const column of csv.columns)
    if (!names.includes(column) && !FIXED.some(each => each === column))
      problems.push({
        line: 1,
        message: `expected a role of the plan’s check for each column, found ${column}; give it a credential, or take it out`,
      });
  const seen = new Set<string>();
  const all = ['anonymous', 'invalid', ...names];
  const planned: Planned[] = [];
  for (const [index, row] of csv.rows.entries()) {
    const route = routeOf(row);
    if ('message' in route) {
      problems.push(route);
      continue;
    }
    if (seen.has(`${route.method} ${route.url}`))
      problems.push({ line: row.line, message: 'expected each route once, found it again; take one out' });
    seen.add(`${route.method} ${route.url}`);
    for (const role of all) {
      const status = row.cells.get(role) ?? '';
      if (!/^[2-5]\d\d$/.test(status))
        problems.push({
          line: row.line,
          message: `expected the exact status for ${role}, found something else: a cell that is left out is a hole; fill it in`,
        });
      else if (role === 'invalid' && !REFUSED.includes(status))
        problems.push({
          line: row.line,
          message: `expected a token that is none to be refused with 401 or 403, found ${status}; correct it`,
        });
      const id = `route-${index + 1}-${role}`;
      planned.push({ id, case: caseOf(id, role, route, status), row: new Map() });
    }
  }
  if (problems.length > 0) return { problems };
  const [first] = Object.values(roles);
  const pack: Pack = {
    pack: 'role-matrix',
    base: 'https://matrix.invalid',
    // Every condition of every cell.
    min_checks: planned.reduce((sum, { case: one }) => sum + (one.expect?.length ?? 0), 0),
    roles: {
      anonymous: {},
      ...(first === undefined ? { invalid: {} } : { invalid: { credential: first, invalid: true } }),
      ...Object.fromEntries(Object.entries(roles).map(([role, credential]) => [role, { credential }])),
    },
  };
  const writes = planned.some(({ case: one }) =>
    METHODS.some(method => one[method] !== undefined && method !== 'get' && method !== 'head'),
  );
  const routeOfRow = ({ cells }: CsvRow): string => cells.get('route') ?? '';
  const isReached = ({ cells }: CsvRow): boolean => names.some(role => LET_IN.test(cells.get(role) ?? ''));
  return { pack, planned, writes, routes: csv.rows.map(routeOfRow), reached: csv.rows.filter(isReached).map(routeOfRow) };
}
