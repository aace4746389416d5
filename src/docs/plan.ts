import { CHECK_BASE } from '../checks/common.ts';
import { type AnyCheckKind, CHECKS } from '../checks/index.ts';
import { NOT_BUILT } from '../checks/not-built.ts';
import { gateSchema } from '../plan/schema/gate.ts';
import { phaseSchema } from '../plan/schema/phase.ts';
import { planSchema } from '../plan/schema/plan.ts';
import { STEP_KINDS, VALUE_KINDS } from '../plan/schema/step.ts';
import { SWITCH_KINDS } from '../plan/schema/switch.ts';
import { type Piece, schemaRows } from './schema-rows.ts';
import { code, table } from './table.ts';

const COLUMNS = ['Key', 'What it is', 'Required'];
function keys(schema: Piece, without: readonly string[] = []): string {
  const rows = schemaRows(schema, without);
  return rows.length === 0 ? 'It has no keys of its own.' : table(COLUMNS, rows);
}

/** The properties that all of these have. */
function shared(schemas: readonly Piece[]): Piece {
  const [first, ...rest] = schemas;
  const properties = Object.entries(first?.properties ?? {}).filter(([key]) =>
    rest.every(each => each.properties && Object.hasOwn(each.properties, key)),
  );
  return {
    properties: Object.fromEntries(properties),
    required: first?.required?.filter(key => rest.every(each => each.required?.includes(key))) ?? [],
  };
}

/**
 * The reference of the plan, from its schema and from the kinds' schemas.
 * @returns docs/plan.md
 */
export function planDocument(): string {
  const switches: readonly Piece[] = SWITCH_KINDS.map(kind => kind.schema);
  const common = shared(switches);
  return `${[
    `<!-- Generated from src/plan/schema and src/checks. Do not edit: change the source and run npm run generate. -->
# The plan

One YAML file per system, read top to bottom like its runbook. \`gonogo validate\` names every mistake with line and column;
\`gonogo lint\` proves what no single field can show. Editors read \`schema/plan.schema.json\`. What is marked *not built yet*
may be written, and whatever meets it at run time answers \`NOT_BUILT\`, which is NO-GO.

- A list has an order, and the order is in the plan's digest. A map has none.
- An id is lower-case letters, digits, \`-\` and \`_\`, beginning with a letter.
- A duration is a whole number and \`ms\`, \`s\`, \`m\`, \`h\` or \`d\`, such as \`45m\`.
- A value of a switch is always text: write \`"true"\`, not \`true\`.`,
    `## Top level\n\n${keys(planSchema)}`,
    `## Switches\n\nA kind of switch is told by the key that names its address. Every switch may have:\n\n${keys(common)}`,
    ...SWITCH_KINDS.map(
      kind =>
        `### ${code(kind.key)}${built(kind.built)}\n\n${keys(kind.schema, kind.key === 'list' ? withoutSafe(common) : Object.keys(common.properties ?? {}))}`,
    ),
    `## Phases\n\n${keys(phaseSchema)}`,
    `## Gates\n\n${keys(gateSchema)}`,
    `## Steps\n\nA step is one of these, or a gate. Each is a list entry of its own, carried out in the order written.`,
    ...STEP_KINDS.map(kind => `### ${code(kind.key)}${built(kind.key === 'set')}\n\n${keys(kind.schema)}`),
    `### Values\n\nA switch is set to a text in quotes, or to one of:\n\n${VALUE_KINDS.map(kind => keys(kind.schema)).join('\n\n')}`,
    `## Checks\n\nA check is told by its \`kind\`. Every check has:\n\n${keys({ properties: CHECK_BASE, required: ['id'] })}`,
    ...CHECKS.map(checkPart),
  ].join('\n\n')}\n`;
}

/** A list's \`safe\` has a form of its own. */
const withoutSafe = (common: Piece): string[] => Object.keys(common.properties ?? {}).filter(key => key !== 'safe');

const built = (yes: boolean): string => (yes ? '' : ' (not built yet)');

function checkPart(check: AnyCheckKind): string {
  const schema: Piece = check.schema;
  const yes = !NOT_BUILT.some(each => each.kind === check.kind);
  const waiver = check.waivable === 'never' ? '\n\nNo waiver lets it pass.' : '';
  const said = (schema.description ?? '').replace(/ \(not built yet[^)]*\)$/, '');
  return `### ${code(check.kind)}${built(yes)}\n\n${said.charAt(0).toUpperCase()}${said.slice(1)}.${waiver}\n\n${keys(schema, ['kind', ...Object.keys(CHECK_BASE)])}`;
}
