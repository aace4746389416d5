export const id = 6742;

export const ids = [ 6742 ];

export const modules = {
46742: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
render: () => render
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(19473);
var phase_window = __webpack_require__(56934);
var optional_steps = __webpack_require__(51750);
const ACTIONS = {
checkout: {
uses: "actions/checkout",
sha: "3d3c42e5aac5ba805825da76410c181273ba90b1",
tag: "v7.0.1",
read: "2026-11-23"
},
setupNode: {
uses: "actions/setup-node",
sha: "820762786026740c76f36085b0efc47a31fe5020",
tag: "v7.0.0",
read: "2026-11-23"
},
uploadArtifact: {
uses: "actions/upload-artifact",
sha: "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f",
tag: "v7.0.0",
read: "2026-11-23"
},
downloadArtifact: {
uses: "actions/download-artifact",
sha: "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c",
tag: "v8.0.1",
read: "2026-11-23"
},
awsCredentials: {
uses: "aws-actions/configure-aws-credentials",
sha: "e6de054238d6b7531b4efff3b6587d9aade6a06c",
tag: "v6.2.3",
read: "2026-11-23"
}
};
function pinned(name) {
const {uses: uses, sha: sha, tag: tag} = ACTIONS[name];
return `${uses}@${sha} # ${tag}`;
}
var reading = __webpack_require__(28686);
const KINDS = [ "check-run", "release-pin", "roles-filled" ];
function asksGithub(plan, gates) {
return of(plan, gates).some(({kind: kind}) => KINDS.includes(kind));
}
function asksHistory(plan, gates) {
return of(plan, gates).some(check => check.kind === "check-run" && "if_changed" in check && check.if_changed !== undefined);
}
const of = (plan, gates) => gates.flatMap(gate => (0, reading.ux)(plan, {
gate: gate,
path: []
})).map(({check: check}) => check);
const RUNNER = "ubuntu-24.04";
const EXPIRY = "credentials-expire: ${{ steps.aws.outputs.aws-expiration }}";
function job(id, ask) {
return [ `  ${id}:`, `    name: ${scalar(ask.name)}`, ...ask.needs ? [ `    needs: [${ask.needs.join(", ")}]` ] : [], ...ask.if ? [ `    if: \${{ ${ask.if} }}` ] : [], `    runs-on: ${RUNNER}`, ...ask.environment ? [ `    environment: ${ask.environment}` ] : [], `    timeout-minutes: ${ask.minutes}`, "    permissions:", ...ask.permissions.map(line => `      ${line}`), ...ask.outputs ? [ "    outputs:", ...ask.outputs.map(line => `      ${line}`) ] : [], "    steps:", ...ask.steps.map(line => `      ${line}`) ];
}
function scalar(text) {
if (text.includes("${{")) throw (0, errors.i4)("PLAN_INVALID", "expected titles without GitHub expressions, found one");
return /^[A-Za-z][A-Za-z0-9 —–().,_-]*$/.test(text) ? text : JSON.stringify(text);
}
const checkout = (history = false) => [ `- uses: ${pinned("checkout")}`, "  with:", "    persist-credentials: false", ...history ? [ "    fetch-depth: 0" ] : [] ];
function assume(role, region, session, seconds) {
return [ `- uses: ${pinned("awsCredentials")}`, "  id: aws", "  with:", `    role-to-assume: ${role}`, `    aws-region: ${region}`, `    role-session-name: gonogo-\${{ github.run_id }}-\${{ github.run_attempt }}-${session.slice(0, 30)}`, `    role-duration-seconds: ${seconds}`, "    output-credentials: true", "    output-env-credentials: true" ];
}
function own(ask, folder, id, inputs) {
const [repository, ref] = ask.uses?.split("@") ?? [];
const uses = repository === undefined ? `./${folder}` : `${repository}${folder === "" ? "" : `/${folder}`}@${ref}`;
return [ `- uses: ${uses}`, `  id: ${id}`, "  with:", ...inputs.map(line => `    ${line}`) ];
}
function upload(name, when) {
return [ `- uses: ${pinned("uploadArtifact")}`, `  if: \${{ ${when} }}`, "  with:", `    name: ${name}`, "    path: .gonogo/evidence", "    if-no-files-found: error", "    include-hidden-files: true", "    retention-days: 90" ];
}
const BUILT_GATES = [ "preflight", "shadow", "smoke", "canary", "watch" ];
function renderCutover(ask) {
const {plan: plan, path: path} = ask;
const aws = plan.aws;
if (!aws) throw (0, errors.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles; a workflow assumes those roles");
const phases = plan.phases;
const last = phases.findLast(phase => phase.optional !== true);
if (!last || phases.slice(0, phases.indexOf(last)).some(phase => phase.optional === true)) throw (0, 
errors.i4)("NOT_BUILT", "expected optional phases to come last; a workflow does not step over one in the middle");
const steps = (0, optional_steps.u)(plan);
const ids = phases.map(phase => phase.id);
const phaseJobs = ids.map(id => `phase-${id}`);
return `${[ `# Rendered from ${path} by \`gonogo render\`. Do not edit: change the plan and render again.`, `name: Cutover ${plan.system}`, `run-name: Cutover ${plan.system} from \${{ inputs.from }} through \${{ inputs.through }}`, "", "on:", "  workflow_dispatch:", "    inputs:", "      from:", "        description: First phase to run; phases completed before are shown and not run", "        type: choice", "        required: true", `        default: ${ids[0]}`, `        options: [${ids.join(", ")}]`, "      through:", "        description: Last phase to run; each still asks for its own approval", "        type: choice", "        required: true", `        default: ${last.id}`, `        options: [${ids.join(", ")}]`, ...steps.flatMap(({id: id, phase: phase, note: note}) => [ `      ${id}:`, `        description: ${JSON.stringify(`Optional in ${phase}: ${note ?? id}`)}`, "        type: boolean", "        default: false" ]), "", "# Nothing by default; each job names what it needs.", "permissions: {}", "", "jobs:", ...job("pin", {
name: "Pin plan and commit",
minutes: 10,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role" ],
outputs: [ "plan-digest: ${{ steps.pin.outputs.plan-digest }}", "commit: ${{ steps.pin.outputs.commit }}", "todo: ${{ steps.pin.outputs.todo }}", ...steps.length === 0 ? [] : [ "optional: ${{ steps.pin.outputs.optional }}" ] ],
steps: [ ...checkout(), ...assume(aws.roles.read, aws.region, "pin", 3600), ...own(ask, "", "pin", [ "act: pin", `plan: ${path}`, "from: ${{ inputs.from }}", "through: ${{ inputs.through }}", ...steps.length === 0 ? [] : [ `optional: ${steps.map(({id: id}) => `\${{ inputs.${id} && '${id}' || '' }}`).join(",")}` ], EXPIRY ]) ]
}), ...phases.flatMap((phase, index) => [ ...gateJob(ask, phase, phases[index - 1]), ...phaseJob(ask, phase), ...watchJob(ask, phase, phases[index + 1]) ]), ...job("net", {
name: "Roll back what a failed or killed phase left open",
needs: phaseJobs,
if: `always() && (contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled'))`,
environment: plan.rollback.environment,
minutes: 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the rollback role" ],
steps: [ ...checkout(), ...assume(aws.roles.rollback, aws.region, "net", 3600), ...own(ask, "", "net", [ "act: rollback", `plan: ${path}`, `system: ${plan.system}`, `confirm: ${plan.system}`, "reason: a phase failed or was cancelled", "only-if-open: true", EXPIRY ]), ...upload(`evidence-${plan.system}-net`, "always()") ]
}) ].join("\n")}\n`;
}
const optionalInput = plan => (0, optional_steps.u)(plan).length === 0 ? [] : [ "optional: ${{ needs.pin.outputs.optional }}" ];
function gateJob(ask, phase, previous) {
const {plan: plan, path: path} = ask;
const aws = plan.aws;
const unbuilt = phase.enter.find(gate => !BUILT_GATES.includes(gate.gate));
if (!aws || unbuilt) throw (0, errors.i4)("NOT_BUILT", `phase ${phase.id} is entered by a ${unbuilt?.gate ?? ""} gate, which has no action in this version`);
const kinds = [ ...new Set(phase.enter.map(gate => gate.gate)) ];
const gates = phase.enter.reduce((sum, gate) => sum + (0, phase_window.a9)(plan, gate), 0);
const todo = `contains(fromJSON(needs.pin.outputs.todo), '${phase.id}')`;
const before = previous ? ` && (!contains(fromJSON(needs.pin.outputs.todo), '${previous.id}') || (needs.phase-${previous.id}.result == 'success' && needs.phase-${previous.id}.outputs.verdict == 'GO'))` : "";
return job(`gate-${phase.id}`, {
name: `Gate of ${phase.id}`,
needs: previous ? [ "pin", `phase-${previous.id}` ] : [ "pin" ],
if: `!cancelled() && needs.pin.result == 'success' && ${todo}${before}`,
minutes: 20 + Math.ceil(gates / 6e4),
permissions: [ "contents: read # checkout", "id-token: write # assume the read role", ...asksGithub(plan, phase.enter) ? [ "checks: read # the check runs of the commit" ] : [] ],
outputs: [ "verdict: ${{ steps.gate.outputs.verdict }}", "plan-digest: ${{ steps.gate.outputs.plan-digest }}", "evidence-digest: ${{ steps.gate.outputs.evidence-digest }}" ],
steps: [ ...checkout(asksHistory(plan, phase.enter)), ...assume(aws.roles.read, aws.region, `gate-${phase.id}`, Math.max(3600, Math.ceil(gates / 1e3) + 1500)), ...own(ask, kinds.length === 1 ? `gates/${kinds[0]}` : "", "gate", [ ...kinds.length === 1 ? [] : [ "act: gate" ], `plan: ${path}`, `phase: ${phase.id}`, "plan-digest: ${{ needs.pin.outputs.plan-digest }}", "commit: ${{ needs.pin.outputs.commit }}", ...optionalInput(plan), ...asksGithub(plan, phase.enter) ? [ "github-token: ${{ github.token }}" ] : [], EXPIRY ]), ...upload(`evidence-${plan.system}-gate-${phase.id}`, "always()") ]
});
}
function phaseJob(ask, phase) {
const {plan: plan, path: path} = ask;
const aws = plan.aws;
const signoff = phase.signoff ?? [];
const only = signoff[0];
if (!aws || !only || signoff.length !== 1) throw (0, errors.i4)("NOT_BUILT", `phase ${phase.id} has ${signoff.length} sign-offs; this version renders exactly one`);
const seconds = Math.max(3600, Math.ceil(((0, phase_window._0)(plan, phase) + phase_window._y) / 1e3) + 1500);
const minutes = Math.ceil(((0, phase_window._0)(plan, phase) + phase_window._y) / 6e4) + 15;
return job(`phase-${phase.id}`, {
name: phase.title,
needs: [ "pin", `gate-${phase.id}` ],
if: `!cancelled() && needs.pin.result == 'success' && needs.gate-${phase.id}.result == 'success' && needs.gate-${phase.id}.outputs.verdict == 'GO' && needs.pin.outputs.plan-digest != '' && needs.gate-${phase.id}.outputs.plan-digest == needs.pin.outputs.plan-digest`,
environment: only.environment,
minutes: minutes,
permissions: [ "contents: read # checkout", "id-token: write # assume the change role", "actions: read # read the approval back" ],
outputs: [ "verdict: ${{ steps.phase.outputs.verdict }}" ],
steps: [ ...checkout(), `- uses: ${pinned("downloadArtifact")}`, "  with:", `    name: evidence-${plan.system}-gate-${phase.id}`, "    path: .gonogo/evidence", ...assume(aws.roles.change, aws.region, `phase-${phase.id}`, seconds), ...own(ask, "", "phase", [ "act: phase", `plan: ${path}`, `phase: ${phase.id}`, "plan-digest: ${{ needs.pin.outputs.plan-digest }}", "commit: ${{ needs.pin.outputs.commit }}", ...optionalInput(plan), "github-token: ${{ github.token }}", EXPIRY ]), ...upload(`evidence-${plan.system}-phase-${phase.id}`, "always()") ]
});
}
const isWatched = (plan, phase) => (plan.triggers ?? []).some(({then: then, phases: phases}) => then !== "watch" && (phases === undefined || phases.includes(phase.id)));
function watchJob(ask, phase, next) {
const {plan: plan, path: path} = ask;
if (!plan.aws || !next || !isWatched(plan, phase)) return [];
return job(`watch-${phase.id}`, {
name: `Watch after ${phase.id} until ${next.id} begins`,
needs: [ "pin", `phase-${phase.id}` ],
if: `!cancelled() && needs.pin.result == 'success' && needs.phase-${phase.id}.result == 'success' && needs.phase-${phase.id}.outputs.verdict == 'GO'`,
minutes: WATCH_HOURS * 60 + 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role", "actions: write # start rollback.yml, since the read role may change nothing" ],
steps: [ ...checkout(), ...assume(plan.aws.roles.read, plan.aws.region, `watch-${phase.id}`, WATCH_HOURS * 3600 + 1500), ...own(ask, "", "watch", [ "act: watch", `plan: ${path}`, `for: ${WATCH_HOURS}h`, "github-token: ${{ github.token }}", EXPIRY ]), ...upload(`evidence-${plan.system}-watch-${phase.id}`, "always()") ]
});
}
const WATCH_HOURS = 5;
function asksPeople(plan) {
const windows = plan.phases.flatMap(({enter: enter, steps: steps = [], leave: leave = []}) => [ ...enter, ...steps.flatMap(step => "gate" in step ? [ step ] : []), ...leave ]);
return (plan.triggers ?? []).some(({then: then}) => then === "hold") || windows.some(gate => gate.up_to !== undefined);
}
function renderDecide(asks, uses) {
return `${[ `# Rendered from ${asks.map(({path: path}) => path).join(", ")} by \`gonogo render\`. Do not edit: change the plan and render again.`, "name: Decide", "run-name: Decide ${{ inputs.question }} (${{ inputs.answer }})", "", "on:", "  workflow_dispatch:", "    inputs:", "      system:", "        description: The system whose window waits", "        type: choice", "        required: true", `        options: [${asks.map(({plan: plan}) => plan.system).join(", ")}]`, "      question:", "        description: The id that the window shows", "        type: string", "        required: true", "      answer:", "        description: What is decided", "        type: choice", "        required: true", "        options: [rollback, continue, extend]", "      by:", "        description: With extend, by how much (such as 15m)", "        type: string", "        required: false", "      ticket:", "        description: Such as OPS-123", "        type: string", "        required: true", "      reason:", "        description: Why (no personal data; everybody who sees the run sees this)", "        type: string", "        required: true", "", "# No concurrency group: an answer never waits for anything.", "permissions: {}", "", "jobs:", ...asks.flatMap(ask => decideJob(ask, uses)) ].join("\n")}\n`;
}
function decideJob({plan: plan, path: path}, uses) {
const {aws: aws, system: system} = plan;
if (!aws) throw (0, errors.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles; a workflow assumes those roles");
return job(`decide-${system}`, {
name: `Decide for ${system}`,
if: `inputs.system == '${system}'`,
minutes: 10,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role, which may write records and nothing else" ],
steps: [ ...checkout(), ...assume(aws.roles.read, aws.region, "decide", 3600), ...own(uses === undefined ? {} : {
uses: uses
}, "", "decide", [ "act: decide", `plan: ${path}`, "system: ${{ inputs.system }}", "question: ${{ inputs.question }}", "answer: ${{ inputs.answer }}", "by: ${{ inputs.by }}", "ticket: ${{ inputs.ticket }}", "reason: ${{ inputs.reason }}", EXPIRY ]), ...upload(`evidence-${system}-decide`, "always()") ]
});
}
var duration = __webpack_require__(73110);
const LONGEST_HOURS = 5;
const INTERVALS = [ 5, 10, 15, 20, 30 ];
const OFFSET = 7;
function cronOf({hypercare: hypercare}) {
const closest = Math.min(...(hypercare?.looks ?? []).map(({every: every}) => (0, 
duration.Rz)(every) / 6e4));
const every = INTERVALS.findLast(each => each <= closest) ?? 5;
if (closest >= 60) return `${OFFSET} * * * *`;
const minutes = Array.from({
length: 60 / every
}, (_, index) => OFFSET % every + index * every);
return `${minutes.join(",")} * * * *`;
}
function renderHypercare(ask) {
const {plan: plan, path: path} = ask;
const {aws: aws, system: system} = plan;
if (!plan.hypercare) return undefined;
if (!aws) throw (0, errors.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles; a workflow assumes those roles");
return `${[ `# Rendered from ${path} by \`gonogo render\`. Do not edit: change the plan and render again.`, `name: Hypercare ${system}`, "", "on:", "  schedule:", `    - cron: "${cronOf(plan)}"`, "  workflow_dispatch:", "    inputs:", "      for:", "        description: How long this run goes on looking; 0m looks once, if a look is due", "        type: string", "        default: 0m", "", "# No concurrency group: a run that hangs must not keep the next one from looking.", "permissions: {}", "", "jobs:", ...job("hypercare", {
name: `Hypercare of ${system}`,
minutes: LONGEST_HOURS * 60 + 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role" ],
steps: [ ...checkout(), ...assume(aws.roles.read, aws.region, "hypercare", LONGEST_HOURS * 3600 + 1500), ...own(ask, "", "hypercare", [ "act: hypercare", `plan: ${path}`, "for: ${{ inputs.for || '0m' }}", EXPIRY ]), ...upload(`evidence-${system}-hypercare`, "always()") ]
}) ].join("\n")}\n`;
}
function renderRollback(asks, uses) {
const systems = asks.map(({plan: plan}) => plan.system);
return `${[ `# Rendered from ${asks.map(({path: path}) => path).join(", ")} by \`gonogo render\`. Do not edit: change the plan and render again.`, "name: Rollback", "run-name: Roll back ${{ inputs.system }} (${{ inputs.scope }})", "", "on:", "  workflow_dispatch:", "    inputs:", "      system:", "        description: The system to roll back", "        type: choice", "        required: true", `        options: [${systems.join(", ")}]`, "      scope:", "        description: all, the id of one switch, or list:member", "        type: string", "        required: true", "        default: all", "      reason:", "        description: Why (no personal data; everybody who sees the run sees this)", "        type: string", "        required: true", "      confirm:", "        description: Type the system’s name to confirm", "        type: string", "        required: true", "", "# No concurrency group: a rollback never waits for anything.", "permissions: {}", "", "jobs:", ...asks.flatMap(ask => rollbackJob(ask, uses)) ].join("\n")}\n`;
}
function rollbackJob({plan: plan, path: path}, uses) {
const {aws: aws, system: system} = plan;
if (!aws) throw (0, errors.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles; a workflow assumes those roles");
return job(`rollback-${system}`, {
name: `Roll back ${system}`,
if: `inputs.system == '${system}'`,
environment: plan.rollback.environment,
minutes: 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the rollback role" ],
steps: [ ...checkout(), ...assume(aws.roles.rollback, aws.region, "rollback", 3600), ...own(uses === undefined ? {} : {
uses: uses
}, "", "rollback", [ "act: rollback", `plan: ${path}`, "system: ${{ inputs.system }}", "scope: ${{ inputs.scope }}", "reason: ${{ inputs.reason }}", "confirm: ${{ inputs.confirm }}", EXPIRY ]), ...upload(`evidence-${system}-rollback`, "always()") ]
});
}
function asksToSign(plan) {
return (0, reading.AV)(plan).some(({check: check}) => check.kind === "manual");
}
function renderSign(asks, uses) {
return `${[ `# Rendered from ${asks.map(({path: path}) => path).join(", ")} by \`gonogo render\`. Do not edit: change the plan and render again.`, "name: Sign", "run-name: Sign ${{ inputs.check }} of ${{ inputs.system }}", "", "on:", "  workflow_dispatch:", "    inputs:", "      system:", "        description: The system whose checklist it is", "        type: choice", "        required: true", `        options: [${asks.map(({plan: plan}) => plan.system).join(", ")}]`, "      check:", "        description: The id of the item; start this from the branch or tag whose commit it was done against", "        type: string", "        required: true", "      record:", "        description: What the signature names, where the plan asks for it (no personal data)", "        type: string", "        required: false", "", "permissions: {}", "", "jobs:", ...asks.flatMap(ask => signJob(ask, uses)) ].join("\n")}\n`;
}
function signJob({plan: plan, path: path}, uses) {
const {aws: aws, system: system} = plan;
if (!aws) throw (0, errors.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles; a workflow assumes those roles");
return job(`sign-${system}`, {
name: `Sign for ${system}`,
if: `inputs.system == '${system}'`,
minutes: 10,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role, which may write records and nothing else" ],
steps: [ ...checkout(), ...assume(aws.roles.read, aws.region, "sign", 3600), ...own(uses === undefined ? {} : {
uses: uses
}, "", "sign", [ "act: sign", `plan: ${path}`, "system: ${{ inputs.system }}", "check: ${{ inputs.check }}", "record: ${{ inputs.record }}", "github-token: ${{ github.token }}", EXPIRY ]), ...upload(`evidence-${system}-sign`, "always()") ]
});
}
const EVERY_MINUTES = 10;
const FOR_MINUTES = 9;
function renderWatch(ask) {
const {plan: plan, path: path} = ask;
const {aws: aws, system: system} = plan;
if (!plan.phases.slice(0, -1).some(phase => isWatched(plan, phase))) return undefined;
if (!aws) throw (0, errors.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles; a workflow assumes those roles");
return `${[ `# Rendered from ${path} by \`gonogo render\`. Do not edit: change the plan and render again.`, `name: Watch ${system}`, "", "on:", "  schedule:", `    - cron: "*/${EVERY_MINUTES} * * * *"`, "  workflow_dispatch:", "", "# No concurrency group: a run that hangs must not keep the next one from looking.", "permissions: {}", "", "jobs:", ...job("watch", {
name: `Watch ${system} between two phases`,
minutes: FOR_MINUTES + 6,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role", "actions: write # start rollback.yml, since the read role may change nothing" ],
steps: [ ...checkout(), ...assume(aws.roles.read, aws.region, "watch", 3600), ...own(ask, "", "watch", [ "act: watch", `plan: ${path}`, `for: ${FOR_MINUTES}m`, "unless-watched: true", "github-token: ${{ github.token }}", EXPIRY ]), ...upload(`evidence-${system}-watch`, "always()") ]
}) ].join("\n")}\n`;
}
var read_plan = __webpack_require__(70602);
var doors_said = __webpack_require__(35249);
const RENDERED = /^# Rendered from (\S+) by /;
async function render(given, options) {
if (options.uses !== undefined && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(options.uses)) throw (0, 
errors.i4)("USAGE", "expected --uses as OWNER/REPO@ and a full commit SHA of 40 digits");
const paths = given.length > 0 ? given : renderedBefore(options.out);
if (paths.length === 0) throw (0, errors.i4)("USAGE", "expected plans to render, found none given and none rendered before");
const uses = options.uses;
const asks = paths.map(path => {
const loaded = (0, read_plan.m)(path);
if ("problems" in loaded) throw (0, errors.i4)("PLAN_INVALID", `expected plans without problems, found: ${(0, 
read_plan.Y)(path, loaded.problems).split("\n")[0] ?? ""}`);
return {
plan: loaded.plan,
path: path,
...uses === undefined ? {} : {
uses: uses
}
};
});
const asking = asks.filter(({plan: plan}) => asksPeople(plan));
const signing = asks.filter(({plan: plan}) => asksToSign(plan));
const files = [ ...asks.map(ask => ({
name: `cutover-${ask.plan.system}.yml`,
text: renderCutover(ask)
})), ...asks.flatMap(ask => {
const text = renderWatch(ask);
return text === undefined ? [] : [ {
name: `watch-${ask.plan.system}.yml`,
text: text
} ];
}), ...asks.flatMap(ask => {
const text = renderHypercare(ask);
return text === undefined ? [] : [ {
name: `hypercare-${ask.plan.system}.yml`,
text: text
} ];
}), {
name: "rollback.yml",
text: renderRollback(asks, uses)
}, ...asking.length === 0 ? [] : [ {
name: "decide.yml",
text: renderDecide(asking, uses)
} ], ...signing.length === 0 ? [] : [ {
name: "sign.yml",
text: renderSign(signing, uses)
} ] ];
const differing = files.filter(({name: name, text: text}) => !(0, external_node_fs_.existsSync)((0, 
external_node_path_.join)(options.out, name)) || (0, external_node_fs_.readFileSync)((0, 
external_node_path_.join)(options.out, name), "utf8") !== text);
const json = {
files: files.map(({name: name}) => (0, external_node_path_.join)(options.out, name)),
differing: differing.map(({name: name}) => (0, external_node_path_.join)(options.out, name))
};
if (options.check === true && differing.length > 0) {
const said = (0, doors_said.J)((0, errors.i4)("RENDER_DRIFT", `expected the rendered workflows, found ${differing.length} that differ`));
return {
...said,
lines: [ ...differing.map(({name: name}) => `${(0, external_node_path_.join)(options.out, name)} differs from what its plan renders`), ...said.lines ],
json: json
};
}
if (options.check !== true) {
(0, external_node_fs_.mkdirSync)(options.out, {
recursive: true
});
for (const {name: name, text: text} of differing) (0, external_node_fs_.writeFileSync)((0, 
external_node_path_.join)(options.out, name), text);
}
const lines = files.map(({name: name}) => `GO  ${(0, external_node_path_.join)(options.out, name)} ${differing.some(each => each.name === name) ? "written" : "is as rendered"}`);
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: lines,
outputs: {},
files: [],
json: json
};
}
function renderedBefore(folder) {
if (!(0, external_node_fs_.existsSync)(folder)) return [];
return (0, external_node_fs_.readdirSync)(folder).filter(name => /^cutover-.+\.yml$/.test(name)).sort().flatMap(name => RENDERED.exec((0, 
external_node_fs_.readFileSync)((0, external_node_path_.join)(folder, name), "utf8"))?.[1] ?? []);
}
},
40512: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Mj: () => withTriggers,
XJ: () => triggersOf,
pX: () => probesOf,
tg: () => checksOf
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65012);
const ALWAYS = [ {
kind: "identity",
id: "aws-identity",
why: "everything else would be asked of the wrong account",
fix: "assume the role that the plan names"
}, {
kind: "clock",
id: "aws-clock",
why: "ages and windows are measured with our clock",
fix: "correct the clock of this machine or runner"
} ];
function unique(checks, gate) {
const seen = new Set;
for (const {id: id} of checks) {
if (seen.has(id)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_LINT", `expected every check of the gate ${gate} to have an id of its own, found ${id} twice`);
seen.add(id);
}
return checks;
}
function checksOf(plan, gate) {
const used = (gate.uses ?? []).flatMap(id => {
const set = plan.check_sets?.find(each => each.id === id);
if (!set) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_LINT", `expected the plan to have the check set ${id}, found none`);
return set.checks;
});
const own = [ ...used, ...gate.checks ?? [] ];
if (own.length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_LINT", `expected the gate ${(0, 
_place_js__WEBPACK_IMPORTED_MODULE_2__.Xc)(gate)} to have a check, found none`);
const always = plan.aws ? ALWAYS.filter(check => !own.some(each => each.kind === check.kind)) : [];
return unique([ ...always, ...own ], (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.Xc)(gate));
}
function probesOf(plan, phase, gate) {
const found = plan.phases.find(each => each.id === phase);
if (!found || found.enter.findLast(each => each.gate === "preflight") !== gate) return [];
const own = new Set(checksOf(plan, gate).map(({id: id}) => id));
const windows = [ ...(found.steps ?? []).flatMap(step => "gate" in step ? [ step ] : []), ...found.leave ?? [] ];
const probes = windows.flatMap(window => {
if (window.for === undefined) return [];
const ms = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(window.for);
const every = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(window.every ?? "1m");
const watched = [ ...checksOf(plan, window), ...triggersOf(plan, phase).map(({when: when}) => when) ];
return watched.filter(({kind: kind}) => kind === "signal").map(check => ({
check: check,
ms: ms,
every: every
}));
});
return probes.filter(({check: check}, index) => !own.has(check.id) && probes.findIndex(each => each.check.id === check.id) === index);
}
function triggersOf(plan, phase) {
return (plan.triggers ?? []).filter(trigger => trigger.phases === undefined || trigger.phases.includes(phase));
}
function withTriggers(checks, triggers) {
const shared = when => checks.some(check => check.id === when.id && JSON.stringify(check) === JSON.stringify(when));
return unique([ ...checks, ...triggers.map(trigger => trigger.when).filter(when => !shared(when)) ], "with its triggers");
}
},
13423: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => lengthOf,
_: () => EXTEND_WITHIN_MS
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
const EXTEND_WITHIN_MS = 5 * 6e4;
async function lengthOf(gate, from, people) {
let length = gate.for === undefined ? 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(gate.for);
const most = gate.up_to === undefined ? length : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(gate.up_to);
const extended = [];
const ask = async () => people && length < most ? people.ask(`window${extended.length === 0 ? "" : extended.length + 1}`, from + most) : undefined;
let question = await ask();
return {
now: () => length,
async hear() {
if (!people || !question) return false;
const decision = await people.answer(question).catch(() => undefined);
if (decision?.answer !== "extend" || decision.by === undefined || decision.at > question.deadline) return false;
extended.push(decision);
length = Math.min(most, length + decision.by);
question = await ask();
return true;
},
question: () => question,
extended: () => extended
};
}
},
65012: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Uj: () => isPlace,
W: () => gatesIn,
Xc: () => gateId
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
const PLACES = [ "enter", "steps", "leave", "verify" ];
function isPlace(name) {
return PLACES.includes(name);
}
function gateId(gate) {
return gate.id ?? gate.gate;
}
function gatesIn(plan, phaseId) {
const all = placed(plan, phaseId);
const names = all.map(({gate: gate}) => gateId(gate));
if (new Set(names).size < names.length) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("PLAN_LINT", `expected every gate of ${phaseId} to have an id of its own, found one twice`);
if (names.some(isPlace)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("PLAN_LINT", "expected no gate to be called enter, steps, leave or verify, found one");
return all;
}
function placed(plan, phaseId) {
const phase = plan.phases.find(each => each.id === phaseId);
if (!phase && phaseId === "rollback") return (plan.rollback.verify ?? []).map(gate => ({
gate: gate,
place: "verify"
}));
if (!phase) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("UNKNOWN_PHASE", "expected a phase of the plan, found another name");
if (phaseId === "rollback") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("PLAN_LINT", "expected no phase to be called rollback, found one");
const between = (phase.steps ?? []).filter(step => "gate" in step);
return [ ...phase.enter.map(gate => ({
gate: gate,
place: "enter"
})), ...between.map(gate => ({
gate: gate,
place: "steps"
})), ...(phase.leave ?? []).map(gate => ({
gate: gate,
place: "leave"
})) ];
}
},
60714: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => HOLD_WITHIN,
t: () => triggersIn
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
const HOLD_WITHIN = "5m";
const ORDER = [ "roll-back", "hold", "watch" ];
function triggersIn(triggers, own, people) {
const states = triggers.map(trigger => ({
trigger: trigger,
looks: 0,
answered: 0,
fired: 0,
held: []
}));
const byPrecedence = [ ...states ].sort((a, b) => ORDER.indexOf(a.trigger.then) - ORDER.indexOf(b.trigger.then));
const close = (state, decision) => {
state.held = state.held.map(each => each.question === state.question?.id && decision ? {
...each,
decision: decision
} : each);
delete state.question;
if (decision) state.decision = decision;
};
const ended = async (state, now) => {
const {question: question, trigger: trigger} = state;
if (!question || !people) return undefined;
const decision = await people.answer(question).catch(() => undefined);
if (decision && decision.at <= question.deadline) {
close(state, decision);
return decision.answer === "rollback" ? {
trigger: trigger.id,
reason: "DECIDED_ROLLBACK"
} : undefined;
}
return now >= question.deadline ? {
trigger: trigger.id,
reason: "HOLD_EXPIRED"
} : undefined;
};
const hold = async (state, now) => {
const {trigger: trigger} = state;
if (state.question) return ended(state, now);
if (state.decision) return undefined;
if (!people) return {
trigger: trigger.id,
reason: "TRIGGERED"
};
try {
state.question = await people.ask(trigger.id, now + (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(trigger.decide_within ?? HOLD_WITHIN), trigger.id);
} catch (thrown) {
if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.iS)(thrown).code === "INTERRUPTED") throw thrown;
return {
trigger: trigger.id,
reason: "TRIGGERED"
};
}
const {id: question, askedAt: asked, deadline: deadline} = state.question;
state.held.push({
question: question,
asked: asked,
deadline: deadline
});
return undefined;
};
return {
async take(findings, at) {
let first;
for (const state of byPrecedence) {
const {trigger: trigger} = state;
const finding = findings.find(each => each.check === trigger.when.id);
const fires = finding?.outcome === "fail";
state.looks += 1;
if (finding !== undefined && finding.outcome !== "error") state.answered += 1;
if (fires) {
state.fired += 1;
state.firedAt ??= at;
}
const acts = trigger.then === "roll-back" && fires ? {
trigger: trigger.id,
reason: "TRIGGERED"
} : trigger.then === "hold" && (fires || state.question) ? await hold(state, at) : undefined;
first ??= acts;
}
return first;
},
async hear(now) {
for (const state of states) {
const {question: question} = state;
if (!question || !people) continue;
if (now >= question.deadline) return true;
const decision = await people.answer(question).catch(() => undefined);
if (decision && decision.at <= question.deadline) return true;
}
return false;
},
open: () => states.flatMap(({question: question}) => question ?? []),
judged(findings) {
return findings.flatMap(finding => {
const state = states.find(({trigger: trigger}) => trigger.when.id === finding.check);
if (!state || own.has(finding.check)) return [ finding ];
if (state.trigger.then === "watch") return [];
const {decision: decision} = state;
if (state.question) return [ {
...finding,
outcome: "inconclusive",
reason: "HELD"
} ];
if (state.trigger.then !== "hold" || finding.outcome !== "fail" || decision?.answer !== "continue") return [ finding ];
const day = new Date(decision.at).toISOString().slice(0, 10);
const owner = state.trigger.decided_by ?? "decision";
return [ {
...finding,
outcome: "waived",
reason: "DECIDED",
waiver: {
ticket: decision.ticket,
owner: owner,
expires: day,
daysLeft: 0
}
} ];
});
},
counts: check => own.has(check) || states.every(({trigger: trigger}) => trigger.when.id !== check || trigger.then !== "watch"),
seen: () => states.map(({trigger: trigger, looks: looks, answered: answered, fired: fired, firedAt: firedAt, held: held}) => ({
id: trigger.id,
then: trigger.then,
looks: looks,
answered: answered,
fired: fired,
held: held,
...firedAt === undefined ? {} : {
firedAt: firedAt
}
}))
};
}
},
56934: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H9: () => onNoGo,
_0: () => phaseMs,
_y: () => UNDO_MS,
a9: () => gateMs
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40512);
var _gates_length_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13423);
var _gates_triggers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60714);
const WORK_MS = 5 * 6e4;
const UNDO_MS = 5 * 6e4;
function gateMs(plan, gate) {
const report = plan.reports?.find(each => each.id === gate.report);
const sets = (gate.uses ?? []).flatMap(id => plan.check_sets?.find(set => set.id === id)?.checks ?? []);
const deadlines = [ ...sets, ...gate.checks ?? [] ].map(({deadline: deadline}) => deadline === undefined ? 0 : (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(deadline));
return (report === undefined ? 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(report.within)) + (gate.for === undefined ? 0 : (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(gate.up_to ?? gate.for)) + (gate.up_to === undefined ? 0 : _gates_length_js__WEBPACK_IMPORTED_MODULE_2__._) + Math.max(0, ...deadlines);
}
function phaseMs(plan, phase) {
const gates = [ ...phase.leave ?? [], ...(phase.steps ?? []).flatMap(step => "gate" in step ? [ step ] : []) ];
const watched = gates.some(gate => gate.for !== undefined);
const holds = watched ? (0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.XJ)(plan, phase.id).filter(({then: then}) => then === "hold") : [];
const decided = holds.reduce((sum, {decide_within: decide_within}) => sum + (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(decide_within ?? _gates_triggers_js__WEBPACK_IMPORTED_MODULE_3__.U), 0);
return gates.reduce((sum, gate) => sum + gateMs(plan, gate), 0) + decided + WORK_MS;
}
function onNoGo(plan, phase) {
if (phase.on_no_go) return phase.on_no_go;
const index = plan.phases.findIndex(each => each.id === phase.id);
return plan.phases.slice(0, index).some(each => (each.steps ?? []).length > 0) ? "rollback" : "undo";
}
},
28686: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AV: () => checks,
Ao: () => changes,
H1: () => phaseSettings,
OC: () => rollbackSettings,
VF: () => gates,
XW: () => rollbackGates,
ig: () => phaseGates,
mG: () => switchOf,
ux: () => checksOfGate
});
const isSet = step => "set" in step;
function settings(steps, at) {
return (steps ?? []).flatMap((step, index) => {
if (!isSet(step)) return [];
return Object.entries(step.set).map(([id, value]) => ({
path: [ ...at, index, "set", id ],
id: id,
value: value,
optional: step.optional === true,
index: index
}));
});
}
function phaseSettings(plan) {
return plan.phases.map((phase, index) => ({
phase: phase,
at: [ "phases", index ],
sets: settings(phase.steps, [ "phases", index, "steps" ])
}));
}
function rollbackSettings(plan) {
return plan.rollback.steps && settings(plan.rollback.steps, [ "rollback", "steps" ]);
}
function changes(phase) {
return (phase.steps ?? []).some(step => "set" in step || "do" in step);
}
function phaseGates(phase, at) {
return [ ...listed(phase.enter, [ ...at, "enter" ]), ...stepGates(phase.steps, [ ...at, "steps" ]), ...listed(phase.leave, [ ...at, "leave" ]) ];
}
function rollbackGates(plan) {
return [ ...stepGates(plan.rollback.steps, [ "rollback", "steps" ]), ...listed(plan.rollback.verify, [ "rollback", "verify" ]) ];
}
function gates(plan) {
const care = plan.hypercare ? [ {
path: [ "hypercare", "gate" ],
gate: plan.hypercare.gate
} ] : [];
return [ ...plan.phases.flatMap((phase, index) => phaseGates(phase, [ "phases", index ])), ...rollbackGates(plan), ...care ];
}
function checks(plan) {
const sets = (plan.check_sets ?? []).flatMap((set, index) => within(set.checks, [ "check_sets", index, "checks" ]));
const own = gates(plan).flatMap(({gate: gate, path: path}) => within(gate.checks, [ ...path, "checks" ]));
const commands = (plan.commands ?? []).flatMap((command, index) => {
const {undo: undo} = command;
const chooses = undo !== undefined && "if" in undo ? [ {
path: [ "commands", index, "undo", "if" ],
check: undo.if
} ] : [];
return [ {
path: [ "commands", index, "applied" ],
check: command.applied
}, ...chooses ];
});
const triggers = (plan.triggers ?? []).map((trigger, index) => ({
path: [ "triggers", index, "when" ],
check: trigger.when
}));
return [ ...sets, ...own, ...commands, ...triggers ];
}
function checksOfGate(plan, {gate: gate, path: path}) {
const used = (gate.uses ?? []).flatMap((id, index) => {
const set = plan.check_sets?.find(each => each.id === id);
return (set?.checks ?? []).map(check => ({
path: [ ...path, "uses", index ],
check: check
}));
});
return [ ...used, ...within(gate.checks, [ ...path, "checks" ]) ];
}
function switchOf(plan, id) {
return plan.switches.find(one => one.id === id);
}
function listed(list, at) {
return (list ?? []).map((gate, index) => ({
gate: gate,
path: [ ...at, index ]
}));
}
function stepGates(steps, at) {
return (steps ?? []).flatMap((step, index) => "gate" in step ? [ {
gate: step,
path: [ ...at, index ]
} ] : []);
}
function within(list, at) {
return (list ?? []).map((check, index) => ({
check: check,
path: [ ...at, index ]
}));
}
},
51750: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => optionalSteps
});
function optionalSteps(plan) {
return plan.phases.flatMap(phase => (phase.steps ?? []).flatMap(step => "set" in step && step.optional === true && step.id !== undefined ? [ {
id: step.id,
phase: phase.id,
...step.note === undefined ? {} : {
note: step.note
}
} ] : []));
}
}
};
