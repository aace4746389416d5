import type { FromSchema } from 'json-schema-to-ts';
import type { Observation } from '../finding.ts';
import { CHECK_BASE, ID } from './common.ts';
import type { CheckKind } from './kind.ts';
import { COUNT, EFFECT, PATH, WRITE_NEEDS_REASON } from './not-built/words.ts';
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
    ...EFFECT,
  },
} as const;
const schema = { ...shape, ...WRITE_NEEDS_REASON } as const;

/** A check of who may do what. */
export type RoleMatrixCheck = FromSchema<typeof shape>;

/** A role matrix: each cell answers as the table says, and a refusal carries no data. */
export const roleMatrix: CheckKind<RoleMatrixCheck, 'packs'> = {
  kind: 'role-matrix',
  schema,
  needs: ['packs'],
  waivable: 'never',
  deadlineOf: () => '5m',
  async observe(check, on, { signal }): Promise<Observation> {
    const roles = check.roles as Readonly<Record<string, string>>;
    const said = await on.packs.run(
      { file: check.file, where: {}, credentials: Object.values(roles), matrix: roles, mayWrite: check.effect === 'write' },
      signal,
    );
    return saidOfPack(said, check.min);
  },
};
