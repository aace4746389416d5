import { parse } from 'yaml';
import { code, table } from './table.ts';

/**
 * The inputs and outputs of an action as tables.
 * @param text its action.yml
 * @returns Markdown, without a last line break
 * @throws Error if an input or output has no description
 */
export function actionTables(text: string): string {
  const { inputs, outputs } = record(parse(text));
  return [
    '**Inputs**',
    table(
      ['Input', 'What it is', 'Required', 'Default'],
      entries(inputs).map(([name, input]) => [
        code(name),
        said(name, input),
        input['required'] === true ? 'yes' : 'no',
        byDefault(input['default']),
      ]),
    ),
    '**Outputs**',
    table(
      ['Output', 'What it is'],
      entries(outputs).map(([name, output]) => [code(name), said(name, output)]),
    ),
  ].join('\n\n');
}

/**
 * The reference of the one action.
 * @param text action.yml
 * @returns docs/action.md
 * @throws Error if an input or output has no description
 */
export function actionDocument(text: string): string {
  return `<!-- Generated from action.yml. Do not edit: change the source and run npm run generate. -->
# The action

${String(record(parse(text))['description'])}

One action does everything; \`act\` says what. A gate is also an action of its own (\`gates/<gate>\`), so that a workflow reads
like the runbook. GitHub does not enforce \`required\`: gonogo does, and answers \`USAGE\`.

${actionTables(text)}
`;
}

function record(data: unknown): Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
}

const entries = (data: unknown): [string, Record<string, unknown>][] =>
  Object.entries(record(data)).map(([name, value]) => [name, record(value)]);

function said(name: string, entry: Record<string, unknown>): string {
  if (typeof entry['description'] === 'string' && entry['description'] !== '') return entry['description'];
  throw new Error(`expected ${name} to have a description in its action.yml`);
}

const byDefault = (value: unknown): string => (value === undefined ? '' : code(String(value)));
