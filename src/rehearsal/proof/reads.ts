/** Which values a condition reads: from the tree that GitHub's own parser makes of it, never from its text. */
import type { Expr } from '@actions/expressions';
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast';
import type { Job } from '../runner/workflow.ts';

/** Whether the run was cancelled: what `cancelled()` answers. */
export const CANCELLED = 'cancelled()';
/** How the ancestors ended that a job does not name in its `needs`; `success()` and `failure()` look at them too. */
export const ELSEWHERE = 'other ancestors';

/** A part of a condition that must be true by itself, what it reads, and what of it the proof does not know. */
export interface Conjunct {
  readonly expr: Expr;
  readonly reads: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Takes a condition apart at its outermost `&&`: it is met exactly when each part is.
 * @param expr the condition's tree
 * @param job whose condition it is
 * @returns its parts; a part that reads what the proof has no values for says so in `unknown`
 */
export function conjuncts(expr: Expr, job: Pick<Job, 'needs'>): readonly Conjunct[] {
  if (expr instanceof Grouping) return conjuncts(expr.group, job);
  if (expr instanceof Logical && expr.operator.lexeme === '&&') return expr.args.flatMap(each => conjuncts(each, job));
  const reads = new Set<string>();
  const unknown = new Set<string>();
  walk(expr, job, reads, unknown);
  return [{ expr, reads: [...reads], unknown: [...unknown] }];
}

function walk(expr: Expr, job: Pick<Job, 'needs'>, reads: Set<string>, unknown: Set<string>): void {
  const below = partsOf(expr);
  if (below !== undefined) {
    if (expr instanceof FunctionCall)
      for (const name of statusReads(expr.functionName.lexeme.toLowerCase(), job)) reads.add(name);
    for (const part of below) walk(part, job, reads, unknown);
    return;
  }
  const path = pathOf(expr);
  const found = path === undefined ? undefined : readsOf(path, job);
  if (found === undefined) unknown.add(path?.join('.') ?? 'a value by a name that is computed');
  else for (const name of found) reads.add(name);
}

/** What an operator or function works on; undefined for a value that is read. */
function partsOf(expr: Expr): readonly Expr[] | undefined {
  if (expr instanceof Literal) return [];
  if (expr instanceof Grouping) return [expr.group];
  if (expr instanceof Unary) return [expr.expr];
  if (expr instanceof Binary) return [expr.left, expr.right];
  return expr instanceof Logical || expr instanceof FunctionCall ? expr.args : undefined;
}

/** The status functions look at the run and at every ancestor; always() at nothing. */
function statusReads(name: string, job: Pick<Job, 'needs'>): readonly string[] {
  const results = [...job.needs.map(need => `needs.${need}.result`), ELSEWHERE];
  if (name === 'success') return [CANCELLED, ...results];
  if (name === 'failure') return results;
  return name === 'cancelled' ? [CANCELLED] : [];
}

/** `needs.gate.outputs['verdict']` as its four names; undefined when one of them is computed. */
function pathOf(expr: Expr): readonly string[] | undefined {
  if (expr instanceof ContextAccess) return [expr.name.lexeme.toLowerCase()];
  if (!(expr instanceof IndexAccess)) return undefined;
  const above = pathOf(expr.expr);
  const name =
    expr.index instanceof Star
      ? '*'
      : expr.index instanceof Literal
        ? expr.index.literal.coerceString().toLowerCase()
        : undefined;
  return above === undefined || name === undefined ? undefined : [...above, name];
}

/** The values at a path; none for a job that is not needed, since GitHub gives null for it. */
function readsOf(path: readonly string[], job: Pick<Job, 'needs'>): readonly string[] | undefined {
  const [context = '', first = '', second = '', third = ''] = path;
  if (context === 'needs') {
    const jobs = first === '*' ? job.needs : job.needs.filter(need => need.toLowerCase() === first);
    if (path.length === 3 && second === 'result') return jobs.map(need => `needs.${need}.result`);
    if (path.length === 4 && second === 'outputs' && third !== '*') return jobs.map(need => `needs.${need}.outputs.${third}`);
    return undefined;
  }
  if ((context === 'inputs' && path.length === 2) || context === 'github') return [path.join('.')];
  return undefined;
}
