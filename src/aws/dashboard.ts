import { gonogoError } from '../errors.ts';

/**
 * Reads which metrics a dashboard shows, out of its body (CloudWatch "Dashboard body structure and syntax").
 * @param body JSON text
 * @returns `namespace/name` of every metric of every widget, each once; expressions name no metric and are left out
 * @throws GonogoError `RESPONSE_INVALID` if the body is not JSON or a row cannot be read, `RESPONSE_INCOMPLETE` without `widgets`
 */
export function dashboardMetrics(body: string): readonly string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw gonogoError('RESPONSE_INVALID', 'cloudwatch:GetDashboard: the body is not JSON');
  }
  const widgets = isObject(parsed) ? parsed.widgets : undefined;
  if (!Array.isArray(widgets)) throw gonogoError('RESPONSE_INCOMPLETE', 'the answer has no usable widgets');
  const shown = widgets.flatMap((widget: unknown) => {
    const properties = isObject(widget) ? widget.properties : undefined;
    const rows = isObject(properties) ? properties.metrics : undefined;
    return Array.isArray(rows) ? metricsOf(rows) : [];
  });
  return [...new Set(shown)];
}

function metricsOf(rows: readonly unknown[]): string[] {
  const found: string[] = [];
  let before: readonly string[] = [];
  for (const row of rows) {
    if (!Array.isArray(row)) throw unreadable();
    const words = row.filter(item => typeof item === 'string');
    // A row of options alone is an expression.
    if (words.length === 0) continue;
    const whole = written(words, before);
    const [namespace, name] = whole;
    if (!namespace || !name) throw unreadable();
    found.push(`${namespace}/${name}`);
    before = whole;
  }
  return found;
}

/** `.` repeats one word of the row before, a leading `...` all of them but as many as follow it. */
function written(words: readonly string[], before: readonly string[]): readonly string[] {
  const rest = words[0] === '...' ? words.slice(1) : words;
  const whole = words[0] === '...' ? [...before.slice(0, Math.max(0, before.length - rest.length)), ...rest] : rest;
  return whole.map((word, index) => (word === '.' ? (before[index] ?? '') : word));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable() {
  return gonogoError('RESPONSE_INVALID', 'cloudwatch:GetDashboard: a row of metrics cannot be read');
}
