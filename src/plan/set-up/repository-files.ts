/**
 * `CODEOWNERS`: whoever could weaken a sign-off by an edit needs a review for it.
 * @param owners as GitHub writes them, such as `@org/team`
 * @returns the file's text
 */
export function codeOwners(owners: string): string {
  return `# A change of what decides, or of what is run, needs a review by these. Require it: a ruleset of the release branch with
# "Require a pull request before merging" and "Require review from Code Owners".
/plans/              ${owners}
/packs/              ${owners}
/gates/              ${owners}
/.github/workflows/  ${owners}
/.github/CODEOWNERS  ${owners}
`;
}

/**
 * The template of a release's pull request, section by section as the release PR is judged.
 * @returns Markdown
 */
export function pullRequestTemplate(): string {
  const sections = [
    ['Summary', 'What is different afterwards, in two or three lines.'],
    ['Why', 'The problem, what happened without this, and why in this way.'],
    ['Expected behavior & invariants', 'What must hold, and what is explicitly not changed.'],
    ['What changed', 'The changes, and the decisions behind them.'],
    ['Scope / files touched', 'Runtime code, tests, workflows, documents.'],
    ['Test plan', 'Commands that anybody can run, and what was rehearsed.'],
    ['Results & evidence', 'What came of it: links to runs, digests of records. No personal data.'],
    ['Risk & rollback', ''],
    ['Reviewer + tool focus', 'Where to look twice, and what to pass over.'],
  ] as const;
  return [
    '<!-- A release PR is judged by its words, labels and head commit. Set exactly one of the labels risk:R0 to risk:R3. -->',
    '',
    '**Risk:** <!-- risk:R0 to risk:R3, as the label says -->',
    '',
    ...sections.flatMap(([title, what], index) => [
      `### ${index + 1}) ${title}`,
      '',
      ...(what === '' ? ['**Risk rationale:**', '', '**Failure impact:**', '', '**Rollback plan:**'] : [`<!-- ${what} -->`]),
      '',
    ]),
  ].join('\n');
}

/**
 * What each level of risk asks of a release's pull request.
 * @param role that must approve the highest
 * @returns YAML
 */
export function riskFile(role: string): string {
  return `# What a pull request that releases must show, by its label risk:R0 to risk:R3. None asks for less than the one before.
# change-me: the names of your own check runs.
gonogo_risk: 1
levels:
  - risk: R0
    means: documents only; nothing that runs is changed
    checks: [{ name: test, app: github-actions }]
    approvals: []
    dry_run_preflight: false
    signed: []
  - risk: R1
    means: code or tests whose failure customers do not see
    checks: [{ name: test, app: github-actions }]
    approvals: [{ count: 1 }]
    dry_run_preflight: false
    signed: []
  - risk: R2
    means: what production does, behind a switch or an allowlist
    checks: [{ name: test, app: github-actions }]
    approvals: [{ count: 1 }]
    dry_run_preflight: true
    signed: []
  - risk: R3
    means: what production does for everybody, or what cannot be taken back
    checks: [{ name: test, app: github-actions }]
    approvals: [{ count: 2 }, { count: 1, role: ${role} }]
    dry_run_preflight: true
    signed: []
gates: []
`;
}
