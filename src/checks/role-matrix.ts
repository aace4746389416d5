import type { FromSchema } from 'json-schema-to-ts';
import type { Observation } from '../finding.ts';
import type { PackRun } from '../pack-ports.ts';
import { CHECK_BASE, ID } from './common.ts';
import type { CheckKind } from './kind.ts';
import { COUNT, EFFECT, list, PATH, WORDS, WRITE_NEEDS_REASON } from './not-built/words.ts';
import { saidOfPack } from './pack.ts';

const shape = {
  type: 'object',
  description: 'every role against every route, allowed or refused exactly as a table says',
  additionalProperties: false,
  required: ['kind', 'id', 'file', 'roles', 'min'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'role-matrix' },
    file: PATH,
    roles: {
      type: 'object',
      minProperties: 2,
      propertyNames: ID,
      additionalProperties: { ...ID, description: 'a credential' },
    },
    min: { ...COUNT, description: 'fewer cells than these are no pass' },
    openapi: { ...PATH, description: 'an OpenAPI file of this repository: each of its operations must have a row' },
    openapi_except: list({
      type: 'object',
      additionalProperties: false,
      required: ['route', 'reason'],
      properties: {
        route: {
          type: 'string',
          pattern: '^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) /.*$',
          description: 'an operation such as GET /api/v1/packs/{id}, as the file writes it',
        },
        reason: WORDS,
      },
    } as const),
    ...EFFECT,
  },
} as const;
const schema = {
  ...shape,
  dependencies: { ...WRITE_NEEDS_REASON.dependencies, openapi_except: ['openapi'] },
} as const;

/** A check of who may do what. */
export type RoleMatrixCheck = FromSchema<typeof shape>;

/**
 * What a check of roles runs.
 * @param check of the plan
 * @returns the run, as the port takes it
 */
export function matrixRunOf(check: RoleMatrixCheck): PackRun {
  const roles = check.roles as Readonly<Record<string, string>>;
  const except = (check.openapi_except ?? []) as NonNullable<PackRun['openapi']>['except'];
  return {
    file: check.file,
    where: {},
    credentials: Object.values(roles),
    matrix: roles,
    mayWrite: check.effect === 'write',
    ...(check.openapi === undefined ? {} : { openapi: { file: check.openapi, except } }),
  };
}

/** Operations that evidence names; a count tells of the rest. */
const MOST_NAMED = 20;

/** A role matrix: each cell answers as the table says, and a refusal carries no data. */
export const roleMatrix: CheckKind<RoleMatrixCheck, 'packs'> = {
  kind: 'role-matrix',
  schema,
  needs: ['packs'],
  waivable: 'never',
  deadlineOf: () => '5m',
  async observe(check, on, { signal }): Promise<Observation> {
    const said = await on.packs.run(matrixRunOf(check), signal);
    const seen = saidOfPack(said, check.min);
    const { operations, uncovered = [] } = said;
    const facts = { ...seen.facts, ...(operations === undefined ? {} : { operations: { count: operations } }) };
    // The names are the file's own words.
    if (uncovered.length > 0)
      return {
        met: 'error',
        reason: 'UNCOVERED_ROUTE',
        expected: { count: 0 },
        actual: { count: uncovered.length },
        facts: { ...facts, uncovered: { words: uncovered.slice(0, MOST_NAMED) } },
      };
    return { ...seen, facts };
  },
};
