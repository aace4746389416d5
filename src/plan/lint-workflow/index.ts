import type { Problem } from '../problem.ts';
import { readYaml } from '../yaml.ts';
import { readForLint } from './read.ts';
import type { WorkflowRule } from './rule.ts';
import {
  approvalConcurrency,
  conditionText,
  continueOnError,
  deploymentRecord,
  environmentName,
  phaseEnvironment,
  statusFunction,
} from './sign-off.ts';
import {
  longLivedKeys,
  permissions,
  secretsInherit,
  templateInjection,
  unpinnedAction,
  unpinnedWorkflow,
  untrustedCheckout,
} from './trust.ts';
import { netDecides, rollbackWaits, timeout } from './way-back.ts';

/** Every rule, in plain sight. */
export const WORKFLOW_RULES: readonly WorkflowRule[] = [
  // the sign-off
  statusFunction,
  conditionText,
  environmentName,
  phaseEnvironment,
  deploymentRecord,
  continueOnError,
  approvalConcurrency,
  // the way back
  rollbackWaits,
  netDecides,
  timeout,
  // trust
  permissions,
  unpinnedAction,
  unpinnedWorkflow,
  secretsInherit,
  longLivedKeys,
  untrustedCheckout,
  templateInjection,
];

/**
 * What weakens the sign-off or the way back in one workflow file, rendered or written by hand.
 * @param bytes the file
 * @returns every weakness at its line and column, in the order of the file; a file that is no workflow is one
 */
export function lintWorkflow(bytes: Uint8Array): readonly Problem[] {
  const read = readYaml(bytes, 'workflow');
  if ('problems' in read) return read.problems;
  const workflow = readForLint(read.data);
  if (!workflow)
    return [
      { rule: 'workflow', path: [], line: 1, col: 1, message: 'expected a workflow with jobs, found none; remove the file' },
    ];
  return WORKFLOW_RULES.flatMap(rule =>
    rule.check(workflow).map(({ path, message, key }) => {
      const { line, col } = read.at(path, key === true ? 'key' : 'value');
      return { rule: rule.name, path, line, col, message };
    }),
  ).sort((a, b) => a.line - b.line || a.col - b.col);
}
