import type { Shows } from '../canary/what-it-shows.ts';
import type { Check } from '../checks/index.ts';
import type { Facts, Finding } from '../finding.ts';
import { canShow } from './can-show.ts';
import { plain } from './markdown.ts';

const numberOf = (facts: Facts, name: string): number | undefined => {
  const fact = facts[name];
  if (fact === undefined) return undefined;
  return 'count' in fact ? fact.count : 'ratio' in fact ? fact.ratio : 'ms' in fact ? fact.ms : undefined;
};

/**
 * What the windows of a phase can show of its signals, before anything is changed: of the findings of their probes.
 * @param findings of an enter gate
 * @param checks that it asked, for the plan's words
 * @returns lines of Markdown, none without such a probe
 */
export function plannedSignals(findings: readonly Finding[], checks: readonly Check[]): readonly string[] {
  const lines = findings.flatMap(({ check: id, kind, facts }) => {
    const check = checks.find(each => each.id === id);
    if (kind !== 'signal' || facts === undefined || check?.kind !== 'signal') return [];
    const [requests, usual, window] = [numberOf(facts, 'requests'), numberOf(facts, 'usual'), numberOf(facts, 'window')];
    if (requests === undefined || usual === undefined || window === undefined) return [];
    const [ifNone, ifUsual, forHarm] = [numberOf(facts, 'if_none'), numberOf(facts, 'if_usual'), numberOf(facts, 'for_harm')];
    const shows: Shows = {
      requests,
      usual,
      ...(ifNone === undefined ? {} : { ifNone }),
      ...(ifUsual === undefined ? {} : { ifUsual }),
      ...(forHarm === undefined ? {} : { forHarm }),
    };
    const said = canShow({
      signal: check.signal,
      shows,
      window,
      rate: numberOf(facts, 'rate') ?? 0,
      harm: check.harm ?? 2,
      minSamples: check.min_samples ?? 1,
      ...(check.harm_rate === undefined ? {} : { harmRate: check.harm_rate }),
    });
    const wanders =
      facts.wanders === undefined
        ? []
        : [
            'Its history wanders so much by itself that harm can hardly be told from chance: a live control, same_hours or a larger harm would help.',
          ];
    return [`- **${plain(id)}** — ${plain([...said, ...wanders].join(' '))}`];
  });
  return lines.length === 0
    ? []
    : ['### What the canary can show', '', 'By the traffic of the history, at the end of the window:', '', ...lines];
}
