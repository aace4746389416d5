import type { FromSchema } from 'json-schema-to-ts';
import validate from '../generated/risk-validator.cjs';
import { manualChecks } from '../plan/manual-checks.ts';
import type { Problem } from '../plan/problem.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { Schema } from '../plan/schema-place.ts';
import { schemaProblems } from '../plan/schema-problems.ts';
import { readYaml } from '../plan/yaml.ts';
import { RISKS, type Risk } from './labels.ts';
import { RISK_SCHEMA } from './risk-schema.ts';

/** What the levels and gates ask for. */
export type RiskFile = FromSchema<typeof RISK_SCHEMA>;
export type Level = RiskFile['levels'][number];

type Found = { readonly path: (string | number)[]; readonly message: string };

/**
 * Reads the file of the risk levels.
 * @param bytes its content
 * @param plan whose roles and items it may name
 * @returns the levels and gates, or every problem at its line and column; it never throws for what a file can hold
 */
export function loadRisk(bytes: Uint8Array, plan: Plan): { readonly risk: RiskFile } | { readonly problems: readonly Problem[] } {
  const read = readYaml(bytes, 'risk file');
  if ('problems' in read) return read;
  if (!validate(read.data)) return { problems: schemaProblems(validate.errors ?? [], read, schemaOf) };
  const risk = read.data as RiskFile;
  const problems = [...order(risk), ...weaker(risk), ...twice(risk), ...unknown(risk, plan)].map(({ path, message }) => ({
    rule: 'risk',
    path,
    ...read.at(path),
    message,
  }));
  return problems.length === 0 ? { risk } : { problems: problems.sort((a, b) => a.line - b.line || a.col - b.col) };
}

/** What a level asks for. */
export function levelOf(risk: RiskFile, of: Risk): Level {
  const level = risk.levels.find(each => each.risk === of);
  if (!level) throw new RangeError('a risk file without this level was let through');
  return level;
}

function order({ levels }: RiskFile): Found[] {
  return levels.flatMap(({ risk }, index) =>
    risk === RISKS[index]
      ? []
      : [
          {
            path: ['levels', index, 'risk'],
            message: `expected ${RISKS[index] ?? 'no further level'} here, found ${risk}; write R0 to R3 once each, in this order`,
          },
        ],
  );
}

/** A higher risk that asks for less would be chosen for that. */
function weaker({ levels }: RiskFile): Found[] {
  const found: Found[] = [];
  for (const [index, level] of levels.entries()) {
    const below = levels[index - 1];
    if (!below) continue;
    const less = (key: keyof Level, what: string): void => {
      found.push({
        path: ['levels', index, key],
        message: `expected ${level.risk} to ask for no less than ${below.risk}, found ${what} missing; add it`,
      });
    };
    for (const { name } of below.checks) if (!level.checks.some(each => each.name === name)) less('checks', 'a check run');
    for (const one of below.approvals)
      if (!level.approvals.some(each => each.role === one.role && each.count >= one.count)) less('approvals', 'an approval');
    if (below.dry_run_preflight && !level.dry_run_preflight) less('dry_run_preflight', 'the dry run');
    for (const id of below.signed) if (!level.signed.includes(id)) less('signed', 'a signed item');
  }
  return found;
}

function twice({ levels, gates }: RiskFile): Found[] {
  const again = (names: readonly string[], path: (index: number) => (string | number)[]): Found[] =>
    names.flatMap((name, index) =>
      names.indexOf(name) < index ? [{ path: path(index), message: 'expected each once, found it twice; remove one' }] : [],
    );
  return [
    ...again(
      gates.map(({ label }) => label),
      index => ['gates', index, 'label'],
    ),
    ...levels.flatMap(({ checks, approvals }, level) => [
      ...again(
        checks.map(({ name }) => name),
        index => ['levels', level, 'checks', index, 'name'],
      ),
      ...again(
        approvals.map(({ role }) => role ?? ''),
        index => ['levels', level, 'approvals', index],
      ),
    ]),
  ];
}

function unknown({ levels }: RiskFile, plan: Plan): Found[] {
  const items = manualChecks(plan).map(({ id }) => id);
  return levels.flatMap(({ approvals, signed }, level) => [
    ...approvals.flatMap(({ role }, index) =>
      role === undefined || plan.roles.some(({ id }) => id === role)
        ? []
        : [
            {
              path: ['levels', level, 'approvals', index, 'role'],
              message: 'expected a role of the plan, found another name; the plan lists them under roles',
            },
          ],
    ),
    ...signed.flatMap((id, index) =>
      items.includes(id)
        ? []
        : [{ path: ['levels', level, 'signed', index], message: 'expected a manual check of the plan, found another name' }],
    ),
  ]);
}

/** The schema that holds an error's keyword: there are no definitions in this one. */
function schemaOf(schemaPath: string): Schema | undefined {
  const parts = schemaPath
    .slice(schemaPath.indexOf('#') + 1)
    .split('/')
    .slice(1, -1);
  let here: unknown = RISK_SCHEMA;
  for (const part of parts) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    here = typeof here === 'object' && here !== null ? (here as Schema)[name] : undefined;
  }
  return typeof here === 'object' && here !== null ? (here as Schema) : undefined;
}
