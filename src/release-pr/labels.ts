/** The levels of risk, lowest first. */
export const RISKS = ['R0', 'R1', 'R2', 'R3'] as const;
export type Risk = (typeof RISKS)[number];

/**
 * The risk labels of a pull request.
 * @param labels all its labels
 * @returns what follows `risk:` in each label that begins so, known or not
 */
export function riskLabels(labels: readonly string[]): readonly string[] {
  return labels.filter(label => label.toLowerCase().startsWith('risk:')).map(label => label.slice('risk:'.length).trim());
}

/**
 * The level that counts: that of the only risk label. Where it cannot be told the highest one does.
 * @param labels all labels of the pull request
 * @returns the level
 */
export function riskOf(labels: readonly string[]): Risk {
  const found = riskLabels(labels);
  return RISKS.find(risk => found.length === 1 && found[0] === risk) ?? 'R3';
}

/**
 * The level that people are shown.
 * @param labels all labels of the pull request
 * @returns the level of its only risk label, `unknown` where there is none or several
 */
export function shownRisk(labels: readonly string[]): Risk | 'unknown' {
  return riskLabels(labels).length === 1 ? riskOf(labels) : 'unknown';
}
