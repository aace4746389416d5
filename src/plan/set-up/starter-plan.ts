/** What the starter plan is made for. */
export interface StarterAsk {
  readonly system: string;
  /** The branch that releases are made from. */
  readonly branch: string;
}

/**
 * A plan to begin with: it validates, lints and renders, and cannot GO. Account 000000000000 is nobody's, so its first check refuses
 * every credential; and an item that says that nothing is left to fill in must be signed.
 * @param ask the system's name and branch
 * @returns YAML, with a comment wherever something is to be replaced
 */
export function starterPlan({ system, branch }: StarterAsk): string {
  return `# The plan of one cutover, read top to bottom like its runbook. What each word means: docs/plan.md of gonogo.
# Replace everything that says change-me, and the account 000000000000; then take the check plan-is-filled-in out.
# As it stands it cannot GO: no credentials belong to that account.
gonogo: 1
system: ${system}
title: Cutover of ${system}

aws:
  account: "000000000000" # change-me: the twelve digits of the production account
  region: us-east-1 # change-me
  roles: # made from plans/${system}/iam
    read: arn:aws:iam::000000000000:role/gonogo-${system}-read
    change: arn:aws:iam::000000000000:role/gonogo-${system}-change
    rollback: arn:aws:iam::000000000000:role/gonogo-${system}-rollback

roles: # teams of the organization on GitHub (or people: [login])
  - { id: engineering, team: change-me-engineering, duty: opens the release and carries out the phases }
  - { id: operations, team: change-me-operations, duty: signs each phase off and may roll back }

environments: # made by plans/${system}/environments.sh, which prints the ids
  - { name: ${system}-canary, id: 1, reviewers: [operations], branches: [${branch}] } # change-me: id
  - { name: ${system}-full, id: 2, reviewers: [operations], branches: [${branch}] } # change-me: id
  - { name: ${system}-rollback, id: 3, reviewers: [], branches: [${branch}] } # change-me: id; nobody is asked before a rollback

release:
  branch: ${branch}

# Every piece of production state that the cutover touches, once, with its safe value,
# in the order in which rollback sets them: fastest effect first.
switches:
  - { id: enabled, kill: true, parameter: /change-me/prod/${system}/enabled, values: ["true", "false"], safe: "false", title: turns the new way on for whoever is let in }
  - { id: cohort, limits: enabled, parameter: /change-me/prod/${system}/cohort, values: [nobody, staff, everybody], safe: nobody, title: who is let in }

check_sets:
  - id: prerequisites
    title: Must be true before anything is changed
    checks:
      - { kind: identity, id: aws-identity, why: everything below would be asked of the wrong account, fix: assume the role that the plan names }
      - { kind: clock, id: aws-clock, why: ages and windows are measured with our clock, fix: correct the clock of the runner }
      - { kind: manual, id: plan-is-filled-in, item: Nothing in this plan says change-me any more, role: operations, max_age: 1d, why: a starter plan knows nothing of your system, fix: "fill the plan in, then take this check out" }
      - { kind: parameter, id: switch-enabled, name: /change-me/prod/${system}/enabled, one_of: ["true", "false"], why: rollback sets it first, fix: create the parameter }
      - { kind: parameter, id: switch-cohort, name: /change-me/prod/${system}/cohort, one_of: [nobody, staff, everybody], why: rollback sets it, fix: create the parameter }
  - id: health
    title: What is watched
    checks: # change-me: the alarm that would wake you, and the rate that you would look at then
      - { kind: alarm, id: alarm-errors, name: change-me-${system}-errors, recent: 15m, why: it fails for customers, fix: look at the log }
      - { kind: signal, id: error-rate, signal: error-rate, source: { type: metric, namespace: change-me/${system}, name: Errors, of: Requests }, baseline: 24h, tolerate: 1.25, harm: 2, harm_rate: 0.1, min_samples: 60, why: it fails for customers and no alarm says so, fix: look at the log }

phases:
  - id: canary
    title: Phase 1 — staff only
    goal: the new way runs for people who know about it
    enter:
      - { gate: preflight, title: Preflight, uses: [prerequisites] }
    signoff: [{ role: operations, environment: ${system}-canary }]
    steps: # the limit stands before what it limits
      - set: { cohort: staff }
      - set: { enabled: "true" }
    leave:
      - { gate: canary, title: Canary, for: 45m, every: 1m, uses: [health] }
    on_no_go: rollback

  - id: full
    title: Phase 2 — everybody
    goal: the new way runs for everybody
    enter:
      - { gate: preflight, title: Preflight, uses: [prerequisites] }
    signoff: [{ role: operations, environment: ${system}-full }]
    steps:
      - set: { cohort: everybody }
    leave:
      - { gate: watch, title: Watch after the scale-up, for: 45m, every: 1m, uses: [health] }
    on_no_go: rollback

triggers: # asked at every look, and while the next phase waits for its approval
  - { id: errors, when: { kind: alarm, id: trigger-errors, name: change-me-${system}-errors, recent: 15m }, then: roll-back }

rollback:
  environment: ${system}-rollback
  verify:
    - gate: preflight
      title: Preflight after rollback
      checks:
        - { kind: parameter, id: is-off, name: /change-me/prod/${system}/enabled, equals: "false" }
        - { kind: parameter, id: is-for-nobody, name: /change-me/prod/${system}/cohort, equals: nobody }
  manual:
    - "change-me: what a person must still do after a rollback, such as telling support."
`;
}
