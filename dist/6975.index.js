export const id = 6975;

export const ids = [ 6975 ];

export const modules = {
79889: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => keepRendered
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35249);
function keepRendered(files, check, what, stale = []) {
const differing = files.filter(({path: path, text: text}) => !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0, 
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") !== text);
const json = {
files: files.map(({path: path}) => path),
differing: [ ...differing.map(({path: path}) => path), ...stale ]
};
if (check && json.differing.length > 0) {
const said = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.J)((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("RENDER_DRIFT", `expected the rendered ${what}, found ${json.differing.length} that differ`));
return {
...said,
lines: [ ...differing.map(({path: path}) => `${path} differs from what its plan renders`), ...stale.map(path => `${path} is not rendered any more`), ...said.lines ],
json: json
};
}
if (!check) {
for (const path of stale) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
for (const {path: path, text: text} of differing) {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), {
recursive: true
});
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
}
}
const lines = [ ...files.map(({path: path}) => `GO  ${path} ${differing.some(each => each.path === path) ? "written" : "is as rendered"}`), ...stale.map(path => `GO  ${path} taken away: it is not rendered any more`) ];
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
80763: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
fY: () => refuseOverdue,
ju: () => commandsMs,
oV: () => limitMs
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56934);
function commandsMs(plan, phase) {
const commands = (phase.steps ?? []).flatMap(step => {
const names = "do" in step ? [ step.do ] : "set" in step ? Object.keys(step.set).map(id => byOf(plan, id)) : [];
return names.flatMap(name => plan.commands?.find(({id: id}) => id === name) ?? []);
});
return commands.reduce((sum, {deadline: deadline}) => sum + (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(deadline), 0);
}
function limitMs(plan, phase) {
return phase.within === undefined ? (0, _window_js__WEBPACK_IMPORTED_MODULE_1__._0)(plan, phase) + commandsMs(plan, phase) : (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(phase.within);
}
function refuseOverdue(phase, until, now) {
if (now > until) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("PHASE_OVERDUE", `expected the phase ${phase.id} to be over in its time, found it ${Math.ceil((now - until) / 1e3)} s late`);
}
function byOf(plan, id) {
const one = plan.switches.find(each => each.id === id);
return one !== undefined && "by" in one && typeof one.by === "string" ? one.by : undefined;
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
},
87190: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => renderedFiles
});
var errors = __webpack_require__(19473);
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
const RUNNER = "ubuntu-24.04";
const EXPIRY = "credentials-expire: ${{ steps.aws.outputs.aws-expiration }}";
function awsOf({aws: aws}) {
if (aws) return aws;
throw (0, errors.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles; a workflow assumes those roles");
}
function job(id, ask) {
return [ `  ${id}:`, `    name: ${scalar(ask.name)}`, ...ask.needs ? [ `    needs: [${ask.needs.join(", ")}]` ] : [], ...ask.if ? [ `    if: \${{ ${ask.if} }}` ] : [], `    runs-on: ${RUNNER}`, ...ask.environment ? [ `    environment: ${ask.environment}` ] : [], `    timeout-minutes: ${ask.minutes}`, "    permissions:", ...ask.permissions.map(line => `      ${line}`), ...ask.outputs ? [ "    outputs:", ...ask.outputs.map(line => `      ${line}`) ] : [], "    steps:", ...ask.steps.map(line => `      ${line}`) ];
}
function scalar(text) {
if (text.includes("${{")) throw (0, errors.i4)("PLAN_INVALID", "expected titles without GitHub expressions, found one");
return /^[A-Za-z][A-Za-z0-9 \u2014\u2013().,_-]*$/.test(text) ? text : JSON.stringify(text);
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
function upload(name, when, unfound = "error") {
return [ `- uses: ${pinned("uploadArtifact")}`, `  if: \${{ ${when} }}`, "  with:", `    name: ${name}`, "    path: .gonogo/evidence", `    if-no-files-found: ${unfound}`, "    include-hidden-files: true", "    retention-days: 90" ];
}
var phase_window = __webpack_require__(56934);
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
var duration = __webpack_require__(73110);
var limit = __webpack_require__(80763);
function longestMs(plan, phase) {
const commands = (0, limit.ju)(plan, phase);
const within = phase.within === undefined ? 0 : (0, duration.Rz)(phase.within);
return Math.max((0, phase_window._0)(plan, phase) + commands, within) + phase_window._y + commands;
}
const BUILT_GATES = [ "preflight", "shadow", "smoke", "canary", "watch" ];
const isCarriedOut = phase => phase.steps !== undefined || phase.leave !== undefined || phase.signoff !== undefined;
const doneJob = phase => `${isCarriedOut(phase) ? "phase" : "gate"}-${phase.id}`;
const SIGNOFF_READS = [ "actions: read # the environment\u2019s rules, and the approvals of this run", "deployments: read # when the job waited for its approval, and when it no longer did", "pull-requests: read # who wrote the pull request of the commit: nobody signs his own" ];
const optionalInput = plan => (0, optional_steps.u)(plan).length === 0 ? [] : [ "optional: ${{ needs.pin.outputs.optional }}" ];
const PINNED = [ "plan-digest: ${{ needs.pin.outputs.plan-digest }}", "commit: ${{ needs.pin.outputs.commit }}" ];
function gateJob(ask, phase, previous) {
const {plan: plan, path: path} = ask;
const aws = plan.aws;
const unbuilt = phase.enter.find(gate => !BUILT_GATES.includes(gate.gate));
if (!aws || unbuilt) throw (0, errors.i4)("NOT_BUILT", `phase ${phase.id} is entered by a ${unbuilt?.gate ?? ""} gate, which has no action in this version`);
const kinds = [ ...new Set(phase.enter.map(gate => gate.gate)) ];
const gates = phase.enter.reduce((sum, gate) => sum + (0, phase_window.a9)(plan, gate), 0);
const todo = `contains(fromJSON(needs.pin.outputs.todo), '${phase.id}')`;
const done = previous ? `needs.${doneJob(previous)}` : "";
const before = previous ? ` && (!contains(fromJSON(needs.pin.outputs.todo), '${previous.id}') || (${done}.result == 'success' && ${done}.outputs.verdict == 'GO'))` : "";
return job(`gate-${phase.id}`, {
name: `Gate of ${phase.id}`,
needs: previous ? [ "pin", doneJob(previous) ] : [ "pin" ],
if: `!cancelled() && needs.pin.result == 'success' && ${todo}${before}`,
minutes: 20 + Math.ceil(gates / 6e4),
permissions: [ "contents: read # checkout", "id-token: write # assume the read role", "actions: read # the rules of the environment in which the phase is signed", "pull-requests: read # the pull request of the commit, for who approves", ...asksGithub(plan, phase.enter) ? [ "checks: read # the check runs of the commit" ] : [] ],
outputs: [ "verdict: ${{ steps.gate.outputs.verdict }}", "plan-digest: ${{ steps.gate.outputs.plan-digest }}", "evidence-digest: ${{ steps.gate.outputs.evidence-digest }}" ],
steps: [ ...checkout(asksHistory(plan, phase.enter)), ...assume(aws.roles.read, aws.region, `gate-${phase.id}`, Math.max(3600, Math.ceil(gates / 1e3) + 1500)), ...own(ask, kinds.length === 1 ? `gates/${kinds[0]}` : "", "gate", [ ...kinds.length === 1 ? [] : [ "act: gate" ], `plan: ${path}`, `phase: ${phase.id}`, ...PINNED, ...optionalInput(plan), "github-token: ${{ github.token }}", EXPIRY ]), ...upload(`evidence-${plan.system}-gate-${phase.id}`, "always()") ]
});
}
function signoffJobs(ask, phase) {
const {plan: plan, path: path} = ask;
const {aws: aws, system: system} = plan;
if (!aws) return [];
return (phase.signoff ?? []).slice(0, -1).flatMap(({role: role, environment: environment}) => job(signoffJob(phase, role), {
name: `Sign-off of ${phase.id} by ${role}`,
needs: [ "pin", `gate-${phase.id}` ],
if: passed(phase),
environment: environment,
minutes: 15,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role", ...SIGNOFF_READS ],
outputs: [ "verdict: ${{ steps.sign-off.outputs.verdict }}" ],
steps: [ ...checkout(), ...evidenceOf(system, phase), ...assume(aws.roles.read, aws.region, `sign-off-${phase.id}`, 3600), ...own(ask, "", "sign-off", [ "act: sign-off", `plan: ${path}`, `phase: ${phase.id}`, `role: ${role}`, ...PINNED, "github-token: ${{ github.token }}", EXPIRY ]), ...upload(`evidence-${system}-${signoffJob(phase, role)}`, "always()") ]
}));
}
function phaseJob(ask, phase) {
const {plan: plan, path: path} = ask;
const {aws: aws, system: system} = plan;
if (!isCarriedOut(phase)) return [];
const signoffs = phase.signoff ?? [];
const last = signoffs.at(-1);
if (!aws || !last) throw (0, errors.i4)("NOT_BUILT", `expected phase ${phase.id}, which does more than look, to name a sign-off, found none`);
const longest = longestMs(plan, phase);
const seconds = Math.max(3600, Math.ceil(longest / 1e3) + 1500);
const minutes = Math.ceil(longest / 6e4) + 15;
const signed = signoffJobIds(phase);
return job(`phase-${phase.id}`, {
name: phase.title,
needs: [ "pin", `gate-${phase.id}`, ...signed ],
if: [ passed(phase), ...signed.map(id => `needs.${id}.result == 'success' && needs.${id}.outputs.verdict == 'GO'`) ].join(" && "),
environment: last.environment,
minutes: minutes,
permissions: [ "contents: read # checkout", "id-token: write # assume the change role", ...SIGNOFF_READS ],
outputs: [ "verdict: ${{ steps.phase.outputs.verdict }}" ],
steps: [ ...checkout(), ...evidenceOf(system, phase), ...assume(aws.roles.change, aws.region, `phase-${phase.id}`, seconds), ...own(ask, "", "phase", [ "act: phase", `plan: ${path}`, `phase: ${phase.id}`, ...PINNED, ...optionalInput(plan), "github-token: ${{ github.token }}", EXPIRY ]), ...upload(`evidence-${system}-phase-${phase.id}`, "always()") ]
});
}
const signoffJobIds = phase => (phase.signoff ?? []).slice(0, -1).map(({role: role}) => signoffJob(phase, role));
const signoffJob = (phase, role) => `signoff-${phase.id}-${role}`;
const passed = ({id: id}) => `!cancelled() && needs.pin.result == 'success' && needs.gate-${id}.result == 'success' && needs.gate-${id}.outputs.verdict == 'GO' && needs.pin.outputs.plan-digest != '' && needs.gate-${id}.outputs.plan-digest == needs.pin.outputs.plan-digest`;
const evidenceOf = (system, phase) => [ `- uses: ${pinned("downloadArtifact")}`, "  with:", `    name: evidence-${system}-gate-${phase.id}`, "    path: .gonogo/evidence" ];
function netSteps(ask, inputs) {
const {plan: plan, path: path} = ask;
const {aws: aws, system: system} = plan;
if (!aws) throw (0, errors.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles; a workflow assumes those roles");
return [ ...checkout(), ...assume(aws.roles.rollback, aws.region, "net", 3600), ...own(ask, "", "net", [ "act: rollback", `plan: ${path}`, `system: ${system}`, `confirm: ${system}`, ...inputs, "only-if-open: true", EXPIRY ]), ...upload(`evidence-${system}-net`, "always()") ];
}
function netJob(ask) {
const {phases: phases, rollback: rollback} = ask.plan;
const rejectable = phases.filter(({on_reject: on_reject}) => on_reject === "rollback");
const rejected = rejectable.map(phase => {
const failed = [ ...signoffJobIds(phase), `phase-${phase.id}` ].map(id => `needs.${id}.result == 'failure'`).join(" || ");
return `\${{ (${failed}) && '${phase.id}' || '' }}`;
});
return job("net", {
name: "Roll back what a failed or killed phase left open",
needs: [ ...phases.filter(isCarriedOut).map(({id: id}) => `phase-${id}`), ...rejectable.flatMap(signoffJobIds) ],
if: `always() && (contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled'))`,
environment: rollback.environment,
minutes: 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the rollback role", ...rejected.length === 0 ? [] : [ "actions: read # whether a sign-off was rejected" ] ],
steps: netSteps(ask, [ "reason: a phase failed or was cancelled", ...rejected.length === 0 ? [] : [ `on-reject: ${rejected.join(",")}`, "github-token: ${{ github.token }}" ] ])
});
}
function renderNet(asks, uses) {
return `${[ `# Rendered from ${asks.map(({path: path}) => path).join(", ")} by \`gonogo render\`. Do not edit: change the plan and render again.`, "name: Net", "run-name: Net after ${{ github.event.workflow_run.name }}", "", "# Of the default branch, whatever the cutover ran from: GitHub takes code and plan from there.", "on:", "  workflow_run:", `    workflows: [${asks.map(({plan: plan}) => `Cutover ${plan.system}`).join(", ")}]`, "    types: [completed]", "", "# No concurrency group: a rollback never waits for anything.", "permissions: {}", "", "jobs:", ...asks.flatMap(ask => afterRun(uses === undefined ? ask : {
...ask,
uses: uses
})) ].join("\n")}\n`;
}
function afterRun(ask) {
const {system: system, rollback: rollback} = ask.plan;
const of = "github.event.workflow_run";
return job(`net-${system}`, {
name: `Roll back what a cutover of ${system} left open`,
if: `${of}.name == 'Cutover ${system}' && ${of}.event == 'workflow_dispatch' && ${of}.conclusion != 'success'`,
environment: rollback.environment,
minutes: 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the rollback role" ],
steps: netSteps(ask, [ "reason: a cutover did not end well", `of-run: \${{ ${of}.id }}` ])
});
}
function renderCutover(ask) {
const {plan: plan, path: path} = ask;
const aws = awsOf(plan);
const phases = plan.phases;
const last = phases.findLast(phase => phase.optional !== true);
if (!last || phases.slice(0, phases.indexOf(last)).some(phase => phase.optional === true)) throw (0, 
errors.i4)("NOT_BUILT", "expected optional phases to come last; a workflow does not step over one in the middle");
const steps = (0, optional_steps.u)(plan);
const ids = phases.map(phase => phase.id);
return `${[ `# Rendered from ${path} by \`gonogo render\`. Do not edit: change the plan and render again.`, `name: Cutover ${plan.system}`, `run-name: Cutover ${plan.system} from \${{ inputs.from }} through \${{ inputs.through }} at \${{ github.sha }}`, "", "on:", "  workflow_dispatch:", "    inputs:", "      from:", "        description: First phase to run; phases completed before are shown and not run", "        type: choice", "        required: true", `        default: ${ids[0]}`, `        options: [${ids.join(", ")}]`, "      through:", "        description: Last phase to run; each still asks for its own approval", "        type: choice", "        required: true", `        default: ${last.id}`, `        options: [${ids.join(", ")}]`, ...steps.flatMap(({id: id, phase: phase, note: note}) => [ `      ${id}:`, `        description: ${JSON.stringify(`Optional in ${phase}: ${note ?? id}`)}`, "        type: boolean", "        default: false" ]), "", "# Nothing by default; each job names what it needs.", "permissions: {}", "", "jobs:", ...job("pin", {
name: "Pin plan and commit",
minutes: 10,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role" ],
outputs: [ "plan-digest: ${{ steps.pin.outputs.plan-digest }}", "commit: ${{ steps.pin.outputs.commit }}", "todo: ${{ steps.pin.outputs.todo }}", ...steps.length === 0 ? [] : [ "optional: ${{ steps.pin.outputs.optional }}" ] ],
steps: [ ...checkout(), ...assume(aws.roles.read, aws.region, "pin", 3600), ...own(ask, "", "pin", [ "act: pin", `plan: ${path}`, "from: ${{ inputs.from }}", "through: ${{ inputs.through }}", ...steps.length === 0 ? [] : [ `optional: ${steps.map(({id: id}) => `\${{ inputs.${id} && '${id}' || '' }}`).join(",")}` ], ...plan.release === undefined ? [] : [ "github-token: ${{ github.token }}" ], EXPIRY ]), ...upload(`evidence-${plan.system}-pin`, "always()", "ignore") ]
}), ...phases.flatMap((phase, index) => [ ...gateJob(ask, phase, phases[index - 1]), ...signoffJobs(ask, phase), ...phaseJob(ask, phase), ...watchJob(ask, phase, phases[index + 1]) ]), ...netJob(ask) ].join("\n")}\n`;
}
const isWatched = (plan, phase) => (plan.triggers ?? []).some(({then: then, phases: phases}) => then !== "watch" && (phases === undefined || phases.includes(phase.id)));
function watchJob(ask, phase, next) {
const {plan: plan, path: path} = ask;
if (!plan.aws || !next || !isCarriedOut(phase) || !isWatched(plan, phase)) return [];
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
const {system: system} = plan;
const aws = awsOf(plan);
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
const {system: system} = plan;
if (!plan.hypercare) return undefined;
const aws = awsOf(plan);
return `${[ `# Rendered from ${path} by \`gonogo render\`. Do not edit: change the plan and render again.`, `name: Hypercare ${system}`, "", "on:", "  schedule:", `    - cron: "${cronOf(plan)}"`, "  workflow_dispatch:", "    inputs:", "      for:", "        description: How long this run goes on looking; 0m looks once, if a look is due", "        type: string", "        default: 0m", "", "# No concurrency group: a run that hangs must not keep the next one from looking.", "permissions: {}", "", "jobs:", ...job("hypercare", {
name: `Hypercare of ${system}`,
minutes: LONGEST_HOURS * 60 + 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role" ],
steps: [ ...checkout(), ...assume(aws.roles.read, aws.region, "hypercare", LONGEST_HOURS * 3600 + 1500), ...own(ask, "", "hypercare", [ "act: hypercare", `plan: ${path}`, "for: ${{ inputs.for || '0m' }}", EXPIRY ]), ...upload(`evidence-${system}-hypercare`, "always()") ]
}) ].join("\n")}\n`;
}
const NAME = "Release PR";
const BASE = ".gonogo/base";
const DRY_RUN = ".gonogo/dry-run";
const ARTIFACTS = "${{ runner.temp }}/release-pr";
function renderReleasePr(asks, uses) {
return `${[ ...head(asks), `name: ${NAME}`, "", "on:", "  pull_request:", "    types: [opened, synchronize, reopened, edited, labeled, unlabeled, ready_for_review, converted_to_draft]", "  pull_request_review:", "    types: [submitted, dismissed]", "", "# Nothing by default. This runs the pull request\u2019s own code: no secret and no token that writes on GitHub reaches it.", "permissions: {}", "", "jobs:", ...asks.flatMap(ask => [ ...dryRunJob(ask, asks.length > 1, uses), ...readinessJob(ask, asks.length > 1, uses) ]) ].join("\n")}\n`;
}
function renderReleasePrComment(asks, uses) {
const run = "github.event.workflow_run";
return `${[ ...head(asks), `name: ${NAME} comment`, "", "on:", "  workflow_run:", `    workflows: [${NAME}]`, "    types: [completed]", "", "# The newest of a branch has the last word.", "concurrency:", `  group: release-pr-comment-\${{ ${run}.head_repository.id }}-\${{ ${run}.head_branch }}`, "permissions: {}", "", "jobs:", ...job("comment", {
name: "Comment on the release PR",
if: `${run}.event == 'pull_request' || ${run}.event == 'pull_request_review'`,
minutes: 5,
permissions: [ "actions: read # the artifacts of that run", "contents: read # checkout of the default branch: code of the pull request is not run here", "pull-requests: write # the comment" ],
steps: [ `- uses: ${pinned("checkout")}`, "  with:", "    persist-credentials: false", `- uses: ${pinned("downloadArtifact")}`, "  with:", `    run-id: \${{ ${run}.id }}`, "    github-token: ${{ github.token }}", "    pattern: release-pr-*", `    path: ${ARTIFACTS}`, ...own(uses === undefined ? {} : {
uses: uses
}, "", "comment", [ "act: release-pr-comment", `system: ${asks.map(({plan: plan}) => plan.system).join(" ")}`, `head-sha: \${{ ${run}.head_sha }}`, `head-repository: \${{ ${run}.head_repository.full_name }}`, `head-run: \${{ ${run}.id }}.\${{ ${run}.run_attempt }}`, `evidence: ${ARTIFACTS}`, "github-token: ${{ github.token }}" ]) ]
}) ].join("\n")}\n`;
}
const head = asks => [ `# Rendered from ${asks.map(({path: path}) => path).join(", ")} by \`gonogo render\`. Do not edit: change the plan and render again.` ];
const checkouts = (history = false) => [ `- uses: ${pinned("checkout")}`, "  with:", "    ref: ${{ github.event.pull_request.head.sha }}", "    persist-credentials: false", ...history ? [ "    fetch-depth: 0" ] : [], `- uses: ${pinned("checkout")}`, "  with:", "    ref: ${{ github.event.pull_request.base.sha }}", `    path: ${BASE}`, "    persist-credentials: false" ];
const labelled = (system, several) => several ? [ `contains(github.event.pull_request.labels.*.name, 'release:${system}')` ] : [];
function dryRunJob({plan: plan, path: path}, several, uses) {
const {system: system} = plan;
const aws = awsOf(plan);
return job(`dry-run-${system}`, {
name: `Dry run for ${system}`,
if: [ "github.event.pull_request.head.repo.full_name == github.repository", ...labelled(system, several) ].join(" && "),
minutes: 15,
permissions: [ "contents: read # checkout", "checks: read # check runs that the preflight asks for", "id-token: write # assume the read role; it must trust pull requests of this repository, see docs/release-pr.md", "pull-requests: read # whose commit it is" ],
steps: [ ...checkouts(asksHistory(plan, plan.phases[0]?.enter ?? [])), ...assume(aws.roles.read, aws.region, "release-pr", 3600), ...own(uses === undefined ? {} : {
uses: uses
}, "", "dry-run", [ "act: release-pr-dry-run", `plan: ${path}`, "pull-request: ${{ github.event.pull_request.number }}", `base: ${BASE}`, "github-token: ${{ github.token }}", EXPIRY ]), ...upload(`dry-run-${system}`, "always()") ]
});
}
function readinessJob({plan: plan, path: path}, several, uses) {
const {system: system} = plan;
return job(`readiness-${system}`, {
name: `Readiness of ${system}`,
needs: [ `dry-run-${system}` ],
if: [ "!cancelled()", ...labelled(system, several) ].join(" && "),
minutes: 35,
permissions: [ "contents: read # checkout", "checks: read # check runs of the head commit", "pull-requests: read # title, body, labels and reviews" ],
steps: [ ...checkouts(), `- uses: ${pinned("downloadArtifact")}`, "  with:", `    pattern: dry-run-${system}`, "    merge-multiple: true", `    path: ${DRY_RUN}`, ...own(uses === undefined ? {} : {
uses: uses
}, "gates/release-pr", "readiness", [ `plan: ${path}`, `system: ${system}`, "pull-request: ${{ github.event.pull_request.number }}", `base: ${BASE}`, `dry-run: ${DRY_RUN}/release-pr-dry-run.json`, "wait: 20m", "github-token: ${{ github.token }}" ]), ...upload(`release-pr-${system}`, "always()") ]
});
}
function renderRollback(asks, uses) {
const systems = asks.map(({plan: plan}) => plan.system);
return `${[ `# Rendered from ${asks.map(({path: path}) => path).join(", ")} by \`gonogo render\`. Do not edit: change the plan and render again.`, "name: Rollback", "run-name: Roll back ${{ inputs.system }} (${{ inputs.scope }})", "", "on:", "  workflow_dispatch:", "    inputs:", "      system:", "        description: The system to roll back", "        type: choice", "        required: true", `        options: [${systems.join(", ")}]`, "      scope:", "        description: all, phase:<id>, the id of one switch, or list:member", "        type: string", "        required: true", "        default: all", "      reason:", "        description: Why (no personal data; everybody who sees the run sees this)", "        type: string", "        required: true", "      incident:", "        description: A link to the incident, if there is one", "        type: string", "        required: false", "      confirm:", "        description: Type the system\u2019s name to confirm", "        type: string", "        required: true", "", "# No concurrency group: a rollback never waits for anything.", "permissions: {}", "", "jobs:", ...asks.flatMap(ask => rollbackJob(ask, uses)) ].join("\n")}\n`;
}
function rollbackJob({plan: plan, path: path}, uses) {
const {system: system} = plan;
const aws = awsOf(plan);
return job(`rollback-${system}`, {
name: `Roll back ${system}`,
if: `inputs.system == '${system}'`,
environment: plan.rollback.environment,
minutes: 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the rollback role", "actions: write # cancel the cutover that is under way, once the fence is up", "pull-requests: write # say on the pull request of the commit what was rolled back" ],
steps: [ ...checkout(), ...assume(aws.roles.rollback, aws.region, "rollback", 3600), ...own(uses === undefined ? {} : {
uses: uses
}, "", "rollback", [ "act: rollback", `plan: ${path}`, "system: ${{ inputs.system }}", "scope: ${{ inputs.scope }}", "reason: ${{ inputs.reason }}", "incident: ${{ inputs.incident }}", "confirm: ${{ inputs.confirm }}", "github-token: ${{ github.token }}", EXPIRY ]), ...upload(`evidence-${system}-rollback`, "always()") ]
});
}
function asksToSign(plan) {
return (0, reading.AV)(plan).some(({check: check}) => check.kind === "manual");
}
function renderSign(asks, uses) {
return `${[ `# Rendered from ${asks.map(({path: path}) => path).join(", ")} by \`gonogo render\`. Do not edit: change the plan and render again.`, "name: Sign", "run-name: Sign ${{ inputs.check }} of ${{ inputs.system }}", "", "on:", "  workflow_dispatch:", "    inputs:", "      system:", "        description: The system whose checklist it is", "        type: choice", "        required: true", `        options: [${asks.map(({plan: plan}) => plan.system).join(", ")}]`, "      check:", "        description: The id of the item; start this from the branch or tag whose commit it was done against", "        type: string", "        required: true", "      record:", "        description: What the signature names, where the plan asks for it (no personal data)", "        type: string", "        required: false", "", "permissions: {}", "", "jobs:", ...asks.flatMap(ask => signJob(ask, uses)) ].join("\n")}\n`;
}
function signJob({plan: plan, path: path}, uses) {
const {system: system} = plan;
const aws = awsOf(plan);
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
const {system: system} = plan;
if (!plan.phases.slice(0, -1).some(phase => isWatched(plan, phase))) return undefined;
const aws = awsOf(plan);
return `${[ `# Rendered from ${path} by \`gonogo render\`. Do not edit: change the plan and render again.`, `name: Watch ${system}`, "", "on:", "  schedule:", `    - cron: "*/${EVERY_MINUTES} * * * *"`, "  workflow_dispatch:", "", "# No concurrency group: a run that hangs must not keep the next one from looking.", "permissions: {}", "", "jobs:", ...job("watch", {
name: `Watch ${system} between two phases`,
minutes: FOR_MINUTES + 6,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role", "actions: write # start rollback.yml, since the read role may change nothing" ],
steps: [ ...checkout(), ...assume(aws.roles.read, aws.region, "watch", 3600), ...own(ask, "", "watch", [ "act: watch", `plan: ${path}`, `for: ${FOR_MINUTES}m`, "unless-watched: true", "github-token: ${{ github.token }}", EXPIRY ]), ...upload(`evidence-${system}-watch`, "always()") ]
}) ].join("\n")}\n`;
}
function renderedFiles(asks, uses) {
const asking = asks.filter(({plan: plan}) => asksPeople(plan));
const signing = asks.filter(({plan: plan}) => asksToSign(plan));
return [ ...asks.map(ask => ({
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
}, {
name: "net.yml",
text: renderNet(asks, uses)
}, {
name: "release-pr.yml",
text: renderReleasePr(asks, uses)
}, {
name: "release-pr-comment.yml",
text: renderReleasePrComment(asks, uses)
}, ...asking.length === 0 ? [] : [ {
name: "decide.yml",
text: renderDecide(asking, uses)
} ], ...signing.length === 0 ? [] : [ {
name: "sign.yml",
text: renderSign(signing, uses)
} ] ];
}
}
};
