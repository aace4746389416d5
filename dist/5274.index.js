export const id = 5274;

export const ids = [ 5274 ];

export const modules = {
45274: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
lintProblems: () => lintProblems
});
var reading = __webpack_require__(28686);
const AWS_KINDS = [ "identity", "clock", "secret", "parameter", "variable", "schedule", "last-success", "alarm", "dashboard", "stack", "metric-filter", "invoke" ];
const account = {
name: "account",
reason: "Without them nobody notices that the credentials belong to another account.",
check(plan) {
if (plan.aws) return [];
const touched = plan.switches.findIndex(one => "parameter" in one || "function" in one || "list" in one);
const asked = (0, reading.AV)(plan).find(({check: check}) => AWS_KINDS.includes(check.kind));
const credential = Object.keys(plan.credentials ?? {})[0];
const path = touched !== -1 ? [ "switches", touched ] : asked?.path ?? (credential === undefined ? undefined : [ "credentials", credential ]);
return path ? [ {
path: path,
message: "expected the plan to name its AWS account and region, since this lies there, found no aws; add it"
} ] : [];
}
};
const commandWayBack = {
name: "command-way-back",
reason: "A command without a way back turns the next NO-GO into an incident without an end.",
check(plan) {
const found = [];
const reverted = new Set((plan.rollback.steps ?? []).flatMap(step => "revert" in step ? [ step.revert ] : []));
const done = new Set;
for (const [p, phase] of plan.phases.entries()) {
for (const [n, step] of (phase.steps ?? []).entries()) {
const path = [ "phases", p, "steps", n ];
if ("revert" in step) found.push({
path: [ ...path, "revert" ],
message: `expected a phase to go forward, found revert of ${step.revert}; reverting belongs into rollback.steps`
});
if (!("do" in step) || done.has(step.do)) continue;
done.add(step.do);
const command = plan.commands?.find(each => each.id === step.do);
if (command?.undo !== undefined && plan.rollback.steps && !reverted.has(step.do)) {
found.push({
path: [ ...path, "do" ],
message: `expected rollback.steps to take ${step.do} back, found no step for it; add \`- revert: ${step.do}\``
});
}
}
}
for (const [index, command] of (plan.commands ?? []).entries()) {
const path = [ "commands", index ];
if (plan.switches.some(one => "by" in one && one.by === command.id)) continue;
if (command.undo === undefined && command.irreversible === undefined) found.push({
path: path,
message: `expected the command ${command.id} to have an undo, or irreversible with a reason, found neither; add one`
});
if (command.undo !== undefined && command.irreversible !== undefined) found.push({
path: [ ...path, "irreversible" ],
what: "key",
message: `expected either undo or irreversible for ${command.id}, found both; remove one`
});
}
for (const [n, step] of (plan.rollback.steps ?? []).entries()) {
if (!("revert" in step)) continue;
const path = [ "rollback", "steps", n, "revert" ];
const command = plan.commands?.find(each => each.id === step.revert);
if (command && !done.has(step.revert)) found.push({
path: path,
message: `expected rollback to take back only what a phase does, found ${step.revert}; remove the step`
});
if (command && command.undo === undefined) found.push({
path: path,
message: `expected ${step.revert} to have an undo, found none; remove the step, or write the undo`
});
}
return found;
}
};
var duration = __webpack_require__(73110);
const condition = {
name: "condition",
reason: "A check that cannot fail is no check; one that cannot be answered stops every release.",
check(plan) {
const found = [];
for (const {check: check, path: path} of (0, reading.AV)(plan)) {
if (check.deadline !== undefined && (0, duration.Rz)(check.deadline) === 0) found.push({
path: [ ...path, "deadline" ],
message: `expected the check ${check.id} to have time for an answer, found ${check.deadline}; give it 10s`
});
const {tolerate: tolerate, harm: harm, m: m, n: n} = check;
if (tolerate !== undefined && harm !== undefined && harm <= tolerate) found.push({
path: [ ...path, "harm" ],
message: `expected harm above tolerate in the check ${check.id}, found ${harm} and ${tolerate}; raise harm`
});
if (m !== undefined && n !== undefined && m > n) found.push({
path: [ ...path, "m" ],
message: `expected m of the last n looks in the check ${check.id}, found ${m} of ${n}, which never happens; lower m`
});
}
return found;
}
};
var nearest = __webpack_require__(96672);
function isSafe(value, safe) {
if (typeof value === "string" || typeof safe === "string") return value === safe;
if ("absent" in value || "absent" in safe) return "absent" in value && "absent" in safe;
if (!("members" in value) || !("members" in safe)) return false;
return value.keep !== true && [ ...value.members ].sort().join("\n") === [ ...safe.members ].sort().join("\n");
}
function isNothing(value) {
if (typeof value === "string") return value.trim() === "";
if ("members" in value) return value.members.length === 0 && !("keep" in value && value.keep);
return "absent" in value;
}
function sayValue(value) {
if (typeof value === "string") return sayText(value);
if ("secret" in value) return "a value from a secret";
if ("absent" in value) return "absent";
return value.members.length === 0 ? "an empty list" : "a list";
}
function writeValue(value) {
if (typeof value === "string") return value === "previous" ? value : sayText(value);
return "absent" in value ? "{ absent: true }" : `{ members: [${value.members.map(nearest.pj).join(", ")}] }`;
}
function sayText(text) {
if (text === "") return "empty text";
return (0, nearest.pj)(text) === text ? `"${text}"` : (0, nearest.pj)(text);
}
function held(plan, state) {
return (plan.contradictions ?? []).filter(each => Object.entries(each.never).every(([id, value]) => state.get(id) === value));
}
const say = never => Object.entries(never).map(([id, value]) => `${id} ${sayValue(String(value))}`).join(" with ");
const contradiction = {
name: "contradiction",
reason: "A switch that an earlier phase left behind can make the next one look enabled and do nothing, or the reverse.",
check(plan) {
const found = new Map;
const note = (key, path, message) => {
if (!found.has(key)) found.set(key, {
path: path,
message: message
});
};
for (const withOptional of [ true, false ]) {
const state = new Map;
const before = new Set;
for (const {phase: phase, at: at, sets: sets} of (0, reading.H1)(plan)) {
if (phase.optional && !withOptional) continue;
for (const setting of sets) if (withOptional || !setting.optional) state.set(setting.id, setting.value);
for (const each of held(plan, state)) {
if (before.has(each.id)) continue;
before.add(each.id);
note(`${phase.id} ${each.id}`, [ ...at, "id" ], `expected the phase ${phase.id} not to end with ${say(each.never)}, found that it does (${each.id}); set one of them in this phase`);
}
}
}
const safe = new Map(plan.switches.flatMap(one => one.safe === "previous" ? [] : [ [ one.id, one.safe ] ]));
for (const each of held(plan, safe)) {
const index = plan.contradictions?.indexOf(each) ?? 0;
note(`safe ${each.id}`, [ "contradictions", index, "id" ], `expected the safe values not to hold ${say(each.never)}, found that they do (${each.id}); correct a safe value`);
}
return [ ...found.values() ];
}
};
function calls(check) {
const {url: url, credential: credential, accepted: accepted, source: source, vendor: vendor} = check;
const sent = [ ...credential === undefined ? [] : [ credential ], ...accepted && !("url" in accepted) ? accepted : [] ];
const own = url === undefined ? [] : [ {
path: [ "url" ],
url: url,
credentials: sent
} ];
const nested = [ {
path: [ "source", "url" ],
url: source?.url,
credential: source?.credential
}, {
path: [ "vendor", "get" ],
url: vendor?.get,
credential: vendor?.credential
}, ...accepted && "url" in accepted ? [ {
path: [ "accepted", "url" ],
...accepted
} ] : [] ];
return [ ...own, ...nested.flatMap(each => each.url === undefined || each.credential === undefined ? [] : [ {
path: each.path,
url: each.url,
credentials: [ each.credential ]
} ]) ];
}
const credentialHost = {
name: "credential-host",
reason: "A mistyped address would be given the key.",
check(plan) {
const found = [];
for (const {check: check, path: path} of (0, reading.AV)(plan)) {
for (const call of calls(check)) {
const host = URL.canParse(call.url) ? new URL(call.url).hostname : "";
for (const id of call.credentials) {
const hosts = plan.credentials?.[id]?.hosts;
if (!hosts || hosts.includes(host)) continue;
found.push({
path: [ ...path, ...call.path ],
message: `expected a host of the credential ${id} (${hosts.join(", ")}), found "${host}"${(0, 
nearest.au)(host, hosts)}`
});
}
}
}
return found;
}
};
const emptyGate = {
name: "empty-gate",
reason: "A gate without checks says GO to everything.",
check(plan) {
const sets = (plan.check_sets ?? []).flatMap((set, index) => set.checks.length === 0 ? [ {
path: [ "check_sets", index, "checks" ],
message: `expected the set ${set.id} to have a check, found none; add one, or remove the set`
} ] : []);
const empty = (0, reading.VF)(plan).filter(each => (0, reading.ux)(plan, each).length === 0).map(({gate: gate, path: path}) => ({
path: path,
message: `expected the gate ${gate.id ?? gate.gate} to have a check, found none; add checks, or use a set`
}));
return [ ...sets, ...empty ];
}
};
const environment = {
name: "environment",
reason: "An environment without reviewers lets the change run with nobody\u2019s approval.",
check(plan) {
const found = [];
for (const [index, phase] of plan.phases.entries()) {
const at = [ "phases", index ];
if ((0, reading.Ao)(phase) && !phase.signoff) found.push({
path: at,
message: `expected the phase ${phase.id} to name who signs it off, found no signoff; add one with a role and an environment`
});
for (const [n, signoff] of (phase.signoff ?? []).entries()) {
const one = plan.environments.find(each => each.name === signoff.environment);
if (!one) continue;
const path = [ ...at, "signoff", n, "environment" ];
if (one.reviewers.length === 0) found.push({
path: path,
message: `expected the environment ${one.name} to have reviewers, found none; name the role ${signoff.role} there`
}); else if (!one.reviewers.includes(signoff.role)) found.push({
path: path,
message: `expected the reviewers of ${one.name} to hold the role ${signoff.role}, found ${one.reviewers.join(", ")}; correct one of the two`
});
}
}
return found;
}
};
const hold = {
name: "hold",
reason: "A hold without an end is a system left half on.",
check(plan) {
return (plan.triggers ?? []).flatMap((trigger, index) => {
const path = [ "triggers", index ];
if (trigger.then === "hold") {
if (trigger.decide_within === undefined) return [ {
path: path,
message: `expected the trigger ${trigger.id} to say by when it is decided, found no decide_within; add one, such as 5m`
} ];
return (0, duration.Rz)(trigger.decide_within) === 0 ? [ {
path: [ ...path, "decide_within" ],
message: `expected time to decide in ${trigger.id}, found ${trigger.decide_within}; write 5m, or roll-back`
} ] : [];
}
return [ "decide_within", "decided_by" ].filter(key => trigger[key] !== undefined).map(key => ({
path: [ ...path, key ],
what: "key",
message: `expected ${key} only with \`then: hold\`, found it with ${trigger.then} in ${trigger.id}; remove it`
}));
});
}
};
const killFirst = {
name: "kill-first",
reason: "Kill switches are set from the plan alone, before anything is read: what stands before them costs the seconds that matter.",
check(plan) {
const found = [];
const firstOther = plan.switches.findIndex(one => one.kill !== true);
for (const [index, one] of plan.switches.entries()) {
if (!one.kill) continue;
if (one.safe === "previous") found.push({
path: [ "switches", index, "safe" ],
message: `expected a literal safe value for the kill switch ${one.id}, found previous; nothing is read before it is set`
});
if (firstOther !== -1 && index > firstOther) {
found.push({
path: [ "switches", index ],
message: `expected the kill switch ${one.id} before every other switch, found it after ${plan.switches[firstOther]?.id ?? "another"}; move it up`
});
}
}
const back = (0, reading.OC)(plan);
if (!back) return found;
const kills = plan.switches.filter(one => one.kill);
for (const one of kills) {
const mine = back.find(setting => setting.id === one.id && isSafe(setting.value, one.safe));
const step = `- set: { ${one.id}: ${writeValue(one.safe)} }`;
if (!mine) {
found.push({
path: [ "rollback", "steps" ],
what: "key",
message: `expected rollback.steps to begin with the kill switch ${one.id}, found no step for it; add \`${step}\``
});
continue;
}
const before = plan.rollback.steps?.slice(0, mine.index).find(step => !("set" in step) || Object.keys(step.set).some(id => (0, 
reading.mG)(plan, id)?.kill !== true));
if (before) found.push({
path: mine.path,
what: "key",
message: `expected rollback.steps to begin with the kill switches, found other steps before ${one.id}; move \`${step}\` up`
});
}
return found;
}
};
const leaveGate = {
name: "leave-gate",
reason: "Without a leave gate a phase counts as done because nothing was looked at.",
check(plan) {
return plan.phases.flatMap((phase, index) => (0, reading.Ao)(phase) && !phase.leave ? [ {
path: [ "phases", index ],
message: `expected the phase ${phase.id} to have a leave gate, found none; add leave with at least one gate`
} ] : []);
}
};
const limitBefore = {
name: "limit-before",
reason: "Between the two steps the system would act without its limit.",
check(plan) {
const found = [];
const limiters = plan.switches.filter(one => one.limits !== undefined);
const stands = new Set;
for (const {phase: phase, sets: sets} of (0, reading.H1)(plan)) {
for (const {id: id, value: value, path: path, optional: optional} of sets) {
const turned = (0, reading.mG)(plan, id);
for (const limiter of limiters) {
if (limiter.limits !== id || !turned || stands.has(limiter.id) || isSafe(value, turned.safe)) continue;
found.push({
path: path,
what: "key",
message: `expected ${limiter.id}, which limits ${id}, to be set before ${id} is turned on, found it not yet set; move its step up`
});
}
if (!optional && !phase.optional) stands.add(id);
}
}
return found;
}
};
const limitEmpty = {
name: "limit-empty",
reason: "An empty allowlist lets everybody through.",
check(plan) {
const found = [];
for (const [index, one] of plan.switches.entries()) {
if (one.limits === undefined) continue;
if (isNothing(one.safe)) found.push({
path: [ "switches", index, "safe" ],
message: `expected ${one.id} never to be empty, since it limits ${one.limits}, found ${sayValue(one.safe)} as its safe value; write \`safe: previous\` with an else`
});
if (one.else !== undefined && isNothing(one.else)) found.push({
path: [ "switches", index, "else" ],
message: `expected ${one.id} never to be empty, since it limits ${one.limits}, found blank text; write a value that matches nobody`
});
}
const inPhases = (0, reading.H1)(plan).flatMap(({sets: sets}) => sets.map(each => ({
...each,
mayEnd: true
})));
const inRollback = ((0, reading.OC)(plan) ?? []).map(each => ({
...each,
mayEnd: false
}));
for (const {id: id, value: value, path: path, mayEnd: mayEnd} of [ ...inPhases, ...inRollback ]) {
const one = (0, reading.mG)(plan, id);
if (one?.limits === undefined || !isNothing(value)) continue;
if (mayEnd && typeof value === "object" && "absent" in value && value.because !== undefined) continue;
found.push({
path: path,
message: `expected ${id} never to be empty, since it limits ${one.limits}, found ${sayValue(value)}; give it at least one entry${mayEnd ? ", or say why it goes: { absent: true, because: \u2026 }" : ""}`
});
}
return found;
}
};
const limitRelease = {
name: "limit-release",
reason: "A limit that goes first leaves the system acting without it until the next step.",
check(plan) {
const found = [];
const back = (0, reading.OC)(plan);
for (const [index, one] of plan.switches.entries()) {
if (one.limits === undefined) continue;
const limited = plan.switches.findIndex(each => each.id === one.limits);
if (limited >= index) found.push({
path: [ "switches", index ],
message: `expected ${one.id} after ${one.limits}, which it limits, found it before; move it down, so that rollback releases it later`
});
const mine = back?.find(setting => setting.id === one.id);
const theirs = back?.find(setting => setting.id === one.limits);
if (mine && (!theirs || theirs.index > mine.index)) {
found.push({
path: mine.path,
what: "key",
message: `expected rollback to set ${one.limits} before it releases ${one.id}, found ${theirs ? "it after" : "no step for it"}; put ${one.limits} first`
});
}
}
return found;
}
};
const onNoGo = {
name: "on-no-go",
reason: "Undoing one phase leaves the earlier ones on: that is decided beforehand and in writing, not by a default.",
check(plan) {
const found = [];
let earlier;
for (const [index, phase] of plan.phases.entries()) {
if (!(0, reading.Ao)(phase)) continue;
if (earlier !== undefined && phase.on_no_go === undefined) {
found.push({
path: [ "phases", index ],
message: `expected the phase ${phase.id} to say what a NO-GO does, since ${earlier} has changed production before it, found no on_no_go; write rollback or undo`
});
}
for (const [n, step] of (phase.steps ?? []).entries()) {
if (!("do" in step)) continue;
const command = plan.commands?.find(each => each.id === step.do);
if (phase.on_no_go === "undo" && command?.irreversible !== undefined) {
found.push({
path: [ "phases", index, "steps", n, "do" ],
message: `expected undo to be able to take back every step of ${phase.id}, found ${step.do}, which is irreversible; write \`on_no_go: rollback\``
});
}
}
earlier ??= phase.id;
}
return found;
}
};
function scattered(plan, steps, at, where) {
const functions = (steps ?? []).map(step => {
const id = "set" in step ? Object.keys(step.set)[0] : undefined;
const one = id === undefined ? undefined : (0, reading.mG)(plan, id);
return one && "function" in one ? one.function : undefined;
});
const found = [];
const closed = new Set;
for (const [index, name] of functions.entries()) {
const step = steps?.[index];
if (step !== undefined && "gate" in step && step.for !== undefined) {
closed.clear();
continue;
}
const last = steps?.[index - 1];
const before = last !== undefined && "gate" in last ? undefined : functions[index - 1];
if (before !== undefined && before !== name) closed.add(before);
if (name !== undefined && closed.has(name)) {
found.push({
path: [ ...at, index, "set" ],
message: `expected the variables of ${name} to stand one after the other in ${where}, found another step between them; move this step up, so that they are one update`
});
closed.delete(name);
}
}
return found;
}
const oneUpdate = {
name: "one-update",
reason: "Two updates of one function are two deployments, with a state between them that nobody planned.",
check(plan) {
const phases = plan.phases.flatMap((phase, index) => scattered(plan, phase.steps, [ "phases", index, "steps" ], `the phase ${phase.id}`));
return [ ...phases, ...scattered(plan, plan.rollback.steps, [ "rollback", "steps" ], "rollback.steps") ];
}
};
const onlyRollback = {
name: "only-rollback",
reason: "A rollback that changes what the cutover never touched makes a second incident out of the first.",
check(plan) {
const set = new Map((0, reading.H1)(plan).flatMap(({phase: phase, sets: sets}) => sets.map(({id: id}) => [ id, phase.id ])));
const back = (0, reading.OC)(plan);
const found = [];
for (const [index, one] of plan.switches.entries()) {
const phase = set.get(one.id);
if (phase !== undefined && one.only_rollback !== undefined) {
found.push({
path: [ "switches", index, "only_rollback" ],
what: "key",
message: `expected no phase to set ${one.id}, found one that does (${phase}); remove only_rollback`
});
}
if (phase !== undefined || one.only_rollback !== undefined) continue;
if (!back) {
found.push({
path: [ "switches", index, "id" ],
message: `expected a phase that sets ${one.id}, found only rollback; remove the switch, or say why in only_rollback`
});
continue;
}
for (const {path: path} of back.filter(setting => setting.id === one.id)) {
found.push({
path: path,
what: "key",
message: `expected rollback to set only what a phase sets, found ${one.id}; remove the step, or say why in the switch\u2019s only_rollback`
});
}
}
return found;
}
};
function early(one, steps, at) {
const found = [];
const {closed: closed} = one;
if (!closed) return found;
let proved = false;
for (const [index, step] of (steps ?? []).entries()) {
if ("gate" in step) proved ||= closed.until.includes(step.id ?? step.gate);
if (!("set" in step)) continue;
const value = step.set[one.id];
if (value === undefined) continue;
if (value !== closed.at && !proved) {
found.push({
path: [ ...at, index, "set", one.id ],
what: "key",
message: `expected ${closed.until.join(" or ")} to have said GO before ${one.id} is opened, found no such gate before this step; move the step below it`
});
}
proved = false;
}
return found;
}
const openedEarly = {
name: "opened-early",
reason: "Traffic that is let in before the proof is customers who make the proof.",
check(plan) {
return plan.switches.flatMap(one => [ ...plan.phases.flatMap((phase, index) => early(one, phase.steps, [ "phases", index, "steps" ])), ...early(one, plan.rollback.steps, [ "rollback", "steps" ]) ]);
}
};
const optionalName = {
name: "optional-name",
reason: "A step that nobody can ask for is never done, and one that is done unasked is no option.",
check(plan) {
const found = [];
const seen = new Set;
for (const [p, phase] of plan.phases.entries()) for (const [n, step] of (phase.steps ?? []).entries()) {
if ("gate" in step || !("set" in step)) continue;
const path = [ "phases", p, "steps", n ];
if (step.optional === true && step.id === undefined) found.push({
path: path,
message: "expected an optional step to have an id, found none; a dispatch asks for it by its id"
});
if (step.id === undefined) continue;
if (step.optional !== true) found.push({
path: [ ...path, "id" ],
what: "key",
message: "expected only an optional step to have an id, found one of a step that is always done; remove it"
});
if (seen.has(step.id)) found.push({
path: [ ...path, "id" ],
message: `expected each optional step's id once, found ${step.id} twice; rename one`
});
seen.add(step.id);
}
return found;
}
};
const EMAIL = /[^\s@<>"'(),:;{}[\]]+@(?!invalid\b)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.(?!invalid\b)[A-Za-z]{2,}/;
const PHONE = /\+[0-9][0-9 ().-]{6,}[0-9]|\([0-9]{3}\) ?[0-9]{3}-[0-9]{4}/;
const NAMED = /e_?mail|phone|recipient/i;
const personal = {
name: "personal",
reason: "The plan, its summaries and its evidence are read by many people; a person\u2019s address or number is not theirs to see.",
check(plan) {
const found = [];
for (const {id: id, value: value, path: path} of [ ...(0, reading.H1)(plan).flatMap(each => each.sets), ...(0, 
reading.OC)(plan) ?? [] ]) {
const one = (0, reading.mG)(plan, id);
if (!one) continue;
const secret = typeof value === "object" && "secret" in value;
if (one.personal && !secret && !(typeof value === "object" && "absent" in value) && !isSafe(value, one.safe)) {
found.push({
path: path,
message: `expected the personal switch ${id} to take its value from a secret, found a value in the plan; write { secret: name }`
});
}
if (!one.personal && secret) found.push({
path: path,
message: `expected a switch with a value from a secret to be marked personal, found ${id} unmarked, so its value would be shown; add \`personal: true\``
});
}
for (const [index, one] of plan.switches.entries()) {
const name = "variable" in one ? one.variable : "parameter" in one ? one.parameter : "list" in one ? one.list : "";
if (!one.personal && NAMED.test(name)) found.push({
path: [ "switches", index ],
message: `expected ${one.id} to be marked personal, since its name says so, found it unmarked; add \`personal: true\``
});
}
walk(plan, [], found);
return found;
}
};
function walk(value, path, found) {
if (typeof value === "string" && looksPersonal(value)) {
found.push({
path: path,
message: `expected no personal value in the plan, found what looks like ${EMAIL.test(value) ? "an e-mail address" : "a telephone number"}; keep it in a secret`
});
} else if (typeof value === "object" && value !== null) {
for (const [key, inner] of Object.entries(value)) {
const at = [ ...path, Array.isArray(value) ? Number(key) : key ];
if (looksPersonal(key)) found.push({
path: at,
what: "key",
message: "expected no personal value in the plan, found a key that looks like one; keep it in a secret"
});
walk(inner, at, found);
}
}
}
const looksPersonal = text => EMAIL.test(text) || PHONE.test(text);
const release = {
name: "release",
reason: "A window that never opens refuses every job, and a branch without a name cannot be found frozen.",
check(plan) {
const found = [];
const {window: window, frozen: frozen, branch: branch} = plan.release ?? {};
if (window !== undefined) {
for (const end of [ "from", "until" ]) {
if (isDay(window[end])) continue;
found.push({
path: [ "release", "window", end ],
message: `expected a day and time that exist, found ${window[end]}; correct it`
});
}
if (found.length === 0 && Date.parse(window.until) <= Date.parse(window.from)) found.push({
path: [ "release", "window", "until" ],
message: `expected the window to end after ${window.from}, found ${window.until}; correct it`
});
}
if (frozen === true && branch === undefined) found.push({
path: [ "release", "frozen" ],
message: "expected a frozen release to name its branch, found none; add branch"
});
return found;
}
};
function isDay(text) {
const ms = Date.parse(text);
return Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 16) === text.slice(0, 16);
}
function report_host_calls({sampler: sampler}, at) {
if (sampler === undefined) return [];
const lookups = sampler.lookups.flatMap(({get: get, graphql: graphql, credential: credential}, index) => {
const path = [ ...at, "sampler", "lookups", index ];
if (get !== undefined) return [ {
path: path,
key: "get",
url: get,
credential: credential
} ];
return graphql === undefined ? [] : [ {
path: path,
key: "graphql",
url: graphql,
credential: credential
} ];
});
const {get: get, credential: credential} = sampler.sample;
return [ {
path: [ ...at, "sampler", "sample" ],
key: "get",
url: get,
credential: credential
}, ...lookups ];
}
const reportHost = {
name: "report-host",
reason: "A mistyped address would be given the key and whatever was read from an item.",
check(plan) {
return (plan.reports ?? []).flatMap((report, index) => {
const at = [ "reports", index ];
const versions = (report.sampler?.versions ?? []).flatMap(({host: host}, n) => listed(report, host, [ ...at, "sampler", "versions", n, "host" ]));
return [ ...report_host_calls(report, at).flatMap(call => wrong(plan, report, call)), ...versions ];
});
}
};
function wrong(plan, report, {path: path, key: key, url: url, credential: credential}) {
const host = /^https:\/\/([^/?#:]+)/.exec(url)?.[1]?.toLowerCase() ?? "";
const found = listed(report, host, [ ...path, key ]);
if (credential === undefined) return found;
const known = Object.keys(plan.credentials ?? {});
const own = plan.credentials?.[credential];
if (!own) found.push({
path: [ ...path, "credential" ],
message: `expected a credential of this plan, found ${sayText(credential)}${known.length === 0 ? "; declare it" : (0, 
nearest.au)(credential, known)}`
}); else if (found.length === 0 && !own.hosts.includes(host)) found.push({
path: [ ...path, key ],
message: `expected a host of the credential ${credential} (${own.hosts.join(", ")}), found "${host}"${(0, 
nearest.au)(host, own.hosts)}`
});
return found;
}
function listed({hosts: hosts}, host, path) {
if (hosts.includes(host)) return [];
return [ {
path: path,
message: `expected a host of the report (${hosts.join(", ")}), found "${host}"${(0, 
nearest.au)(host, hosts)}`
} ];
}
function patternWrong(pattern) {
const bare = pattern.replaceAll(/\\Q[\s\S]*?(\\E|$)/g, "").replaceAll(/\\[^0-9k]/g, "");
if (/\(\?<?[=!]/.test(bare)) return "one that looks ahead or behind";
if (/\\[1-9k]/.test(bare)) return "one that refers back to a group";
const ours = pattern.replaceAll(/\\Q[\s\S]*?(\\E|$)/g, "x").replaceAll(/\(\?[imsU-]+\)/g, "").replaceAll(/\(\?[imsU-]+:/g, "(?:").replaceAll("(?P<", "(?<");
try {
new RegExp(ours);
return undefined;
} catch {
return "one that cannot be read";
}
}
const MATCHED = "matched";
const MOST = {
lookups: 19,
categories: 49,
fields: 200
};
const reportRule = {
name: "report-rule",
reason: "A lookup without its value is never asked, and what is never asked is never found.",
check(plan) {
return (plan.reports ?? []).flatMap(({sampler: sampler, command: command}, index) => {
const at = [ "reports", index ];
if (command?.file.split("/").includes("..")) return [ {
path: [ ...at, "command", "file" ],
message: "expected a file below the working folder, found a step out of it"
} ];
return sampler === undefined ? [] : [ ...names(sampler, [ ...at, "sampler" ]), ...patterns(sampler, [ ...at, "sampler" ]) ];
});
}
};
function names(sampler, at) {
const found = [];
const {lookups: lookups, match: match, extract: extract, categories: categories = [], fields: fields, sample: sample} = sampler;
const ids = lookups.map(({id: id}) => id);
const must = (what, known, id, path, key) => {
if (known.includes(id)) return;
found.push({
path: path,
...key && {
what: key
},
message: `expected ${what}, found ${sayText(id)}${(0, nearest.au)(id, known)}`
});
};
const once = (list, reserved, key) => {
for (const [index, {id: id}] of list.entries()) if (id === reserved || list.findIndex(each => each.id === id) !== index) found.push({
path: [ ...at, key, index, "id" ],
message: `expected a name of its own, found ${sayText(id)}, which is taken`
});
};
once(extract, MATCHED, "extract");
once(lookups, "item", "lookups");
once(categories, "other", "categories");
for (const [index, id] of match.by.entries()) must("a lookup of this report", ids, id, [ ...at, "match", "by", index ]);
if (match.confirm !== undefined) must("a lookup of this report", ids, match.confirm, [ ...at, "match", "confirm" ]);
for (const object of Object.keys(fields)) must("`item` or a lookup of this report", [ "item", ...ids ], object, [ ...at, "fields", object ], "key");
const values = extract.map(({id: id}) => id);
for (const [index, lookup] of lookups.entries()) {
const known = lookup.id === match.confirm && !match.by.includes(lookup.id) ? [ ...values, MATCHED ] : values;
for (const [path, name] of places(lookup)) must("an extracted value", known, name, [ ...at, "lookups", index, ...path ]);
if (lookup.id !== match.confirm && !match.by.includes(lookup.id)) found.push({
path: [ ...at, "lookups", index, "id" ],
message: `expected the match rule to ask ${lookup.id}, found that it does not`
});
}
if (sample.cursor.by === "next" && sample.cursor.path === undefined) found.push({
path: [ ...at, "sample", "cursor" ],
message: "expected a cursor by next to say where the next address stands, found no `path`"
});
return [ ...found, ...tooMany(sampler, at) ];
}
function places({get: get, variables: variables, same: same}) {
const within = (path, text) => [ ...text.matchAll(/\{([^{}]*)\}/g) ].map(match => [ path, match[1] ?? "" ]);
return [ ...within([ "get" ], get ?? ""), ...Object.entries(variables ?? {}).flatMap(([name, text]) => within([ "variables", name ], String(text))), ...Object.entries(same ?? {}).map(([path, id]) => [ [ "same", path ], String(id) ]) ];
}
function patterns({extract: extract, applies: applies, categories: categories = []}, at) {
const all = [ ...extract.map(({pattern: pattern}, index) => [ [ "extract", index, "pattern" ], pattern ]), [ [ "applies", "pattern" ], applies?.pattern ], ...categories.map(({pattern: pattern}, index) => [ [ "categories", index, "pattern" ], pattern ]) ];
return all.flatMap(([path, pattern]) => {
const wrong = pattern === undefined ? undefined : patternWrong(pattern);
return wrong === undefined ? [] : [ {
path: [ ...at, ...path ],
message: `expected a pattern of RE2, found ${wrong}`
} ];
});
}
function tooMany({lookups: lookups, categories: categories = [], fields: fields}, at) {
const counts = {
lookups: lookups.length,
categories: categories.length,
fields: Object.values(fields).reduce((sum, each) => sum + Object.keys(each).length, 0)
};
return Object.keys(MOST).filter(key => counts[key] > MOST[key]).map(key => ({
path: [ ...at, key ],
message: `expected at most ${MOST[key]} ${key}, which a report has room for, found ${counts[key]}`
}));
}
const ALWAYS = [ "report-complete" ];
const SAMPLED = [ ...ALWAYS, "reads-only" ];
const reportTaken = {
name: "report-taken",
reason: "A report that no gate takes or judges proves nothing, and a check without its report can never pass.",
check(plan) {
const found = [];
const reports = plan.reports ?? [];
const ids = reports.map(each => each.id);
const all = (0, reading.VF)(plan);
for (const [index, id] of ids.entries()) {
if (ids.indexOf(id) !== index) found.push({
path: [ "reports", index, "id" ],
message: `expected each report once, found ${sayText(id)} again`
});
if (!all.some(({gate: gate}) => gate.report === id)) found.push({
path: [ "reports", index, "id" ],
message: `expected a gate to take the report ${id}, found none; add \`report: ${id}\` to a shadow gate`
});
}
for (const at of all) {
const {gate: gate, path: path} = at;
if (gate.report === undefined || ids.includes(gate.report)) {
const list = (0, reading.ux)(plan, at);
const own = reports.find(each => each.id === gate.report)?.command !== undefined;
found.push(...judgedElsewhere(list, gate.report), ...unjudged(list, at, own ? ALWAYS : SAMPLED));
continue;
}
found.push({
path: [ ...path, "report" ],
message: `expected a report of this plan, found ${sayText(gate.report)}${ids.length === 0 ? "; declare it" : (0, 
nearest.au)(gate.report, ids)}`
});
}
const outside = (0, reading.AV)(plan).filter(({path: path}) => path[0] === "triggers" || path[0] === "commands");
return [ ...found, ...judgedElsewhere(outside, undefined) ];
}
};
const reportOf = check => "report" in check ? check.report : undefined;
function judgedElsewhere(list, taken) {
return list.flatMap(({check: check, path: path}) => {
const report = reportOf(check);
if (report === undefined || report === taken) return [];
const message = `expected the check ${check.id} in a gate that takes the report ${report}, found it where ${taken === undefined ? "none is taken" : `${taken} is taken`}`;
return [ {
path: path,
message: message
} ];
});
}
function unjudged(list, {gate: gate, path: path}, kinds) {
if (gate.report === undefined) return [];
const missing = kinds.filter(kind => !list.some(({check: check}) => check.kind === kind && reportOf(check) === gate.report));
return missing.map(kind => ({
path: [ ...path, "report" ],
message: `expected a gate that takes a report to have a check of kind ${kind} for it, found none`
}));
}
const PLACES = [ "enter", "steps", "leave", "verify" ];
const OURS = /^signoff(-|$)/;
const SCOPES = [ "all", "phase" ];
const RECORDS = [ "rollback", "hypercare", "pin" ];
const reservedName = {
name: "reserved-name",
reason: "A run is asked for by these words: a gate or phase of that name could never be asked for by itself.",
check(plan) {
const found = [];
for (const [index, phase] of plan.phases.entries()) {
if (!RECORDS.includes(phase.id)) continue;
found.push({
path: [ "phases", index, "id" ],
message: `expected no phase to be called ${phase.id}, found one; records are kept by that name: rename it`
});
}
for (const [index, {id: id}] of plan.switches.entries()) {
if (!SCOPES.includes(id)) continue;
found.push({
path: [ "switches", index, "id" ],
message: `expected no switch to be called ${id}, found one; a rollback\u2019s scope has that word: rename it`
});
}
for (const {gate: gate, path: path} of (0, reading.VF)(plan)) {
if (gate.id === undefined || !(PLACES.includes(gate.id) || OURS.test(gate.id))) continue;
found.push({
path: [ ...path, "id" ],
message: `expected no gate to be called ${PLACES.join(", ")} or signoff, found "${gate.id}"; rename it`
});
}
return found;
}
};
function named(check) {
const {role: role, roles: roles} = check;
const list = Array.isArray(roles) ? roles : [];
return [ ...typeof role === "string" ? [ [ [ "role" ], role ] ] : [], ...list.flatMap((each, index) => typeof each === "string" ? [ [ [ "roles", index ], each ] ] : []) ];
}
const role = {
name: "role",
reason: "A role that nobody holds signs nothing and watches nothing.",
check(plan) {
const found = [];
const ids = plan.roles.map(each => each.id);
const must = (path, id) => {
if (!ids.includes(id)) found.push({
path: path,
message: `expected a role of this plan, found "${id}"${(0, nearest.au)(id, ids)}`
});
};
for (const [index, each] of plan.roles.entries()) {
if (each.team === undefined && each.people === undefined) found.push({
path: [ "roles", index ],
message: `expected the role ${each.id} to have a team or people, found neither; add one`
});
}
for (const [e, each] of plan.environments.entries()) for (const [r, id] of each.reviewers.entries()) must([ "environments", e, "reviewers", r ], id);
for (const [p, phase] of plan.phases.entries()) for (const [s, signoff] of (phase.signoff ?? []).entries()) must([ "phases", p, "signoff", s, "role" ], signoff.role);
for (const [index, waiver] of (plan.waivers ?? []).entries()) must([ "waivers", index, "owner" ], waiver.owner);
for (const [index, trigger] of (plan.triggers ?? []).entries()) if (trigger.decided_by !== undefined) must([ "triggers", index, "decided_by" ], trigger.decided_by);
for (const {check: check, path: path} of (0, reading.AV)(plan)) for (const [inside, id] of named(check)) must([ ...path, ...inside ], id);
return found;
}
};
const rollbackEnvironment = {
name: "rollback-environment",
reason: "A rollback that waits for an approval or a timer comes too late.",
check(plan) {
const found = [];
const {environment: environment} = plan.rollback;
const path = [ "rollback", "environment" ];
const one = plan.environments.find(each => each.name === environment);
if (!one) return [];
if (one.reviewers.length > 0) found.push({
path: path,
message: `expected the environment ${environment} to have no reviewers, found ${one.reviewers.join(", ")}; use an environment of its own with reviewers: []`
});
if (one.wait !== undefined && (0, duration.Rz)(one.wait) > 0) found.push({
path: path,
message: `expected the environment ${environment} to have no wait timer, found ${one.wait}; remove its wait`
});
return found;
}
};
const safeElse = {
name: "safe-else",
reason: "If journal and restore point cannot be read, rollback still has to know what to set.",
check(plan) {
const settings = (0, reading.H1)(plan).flatMap(({sets: sets}) => sets);
return plan.switches.flatMap((one, index) => {
if (one.safe === "previous" && one.else === undefined) return [ {
path: [ "switches", index, "safe" ],
message: `expected ${one.id} to say what is safe if the previous value cannot be known, found no else; add one`
} ];
if (one.safe !== "previous" && one.else !== undefined) return [ {
path: [ "switches", index, "else" ],
what: "key",
message: `expected an else only with \`safe: previous\`, found one for ${one.id}; remove it`
} ];
if (one.else === "previous") return [ {
path: [ "switches", index, "else" ],
message: `expected a literal value for ${one.id}, found previous again; write the value`
} ];
const forward = settings.find(({id: id, value: value}) => id === one.id && value === one.else);
if (one.else !== undefined && forward) return [ {
path: [ "switches", index, "else" ],
message: `expected the else of ${one.id} to lead back, found a value that a phase sets; write the value of before`
} ];
return [];
});
}
};
function mayRepeat(plan, {id: id, value: value}) {
return (0, reading.mG)(plan, id)?.closed !== undefined || typeof value === "object" && "members" in value && value.keep === true;
}
function isWatched(steps, from, to) {
return (steps ?? []).slice(from + 1, to).some(step => "gate" in step && step.for !== undefined);
}
const setOnce = {
name: "set-once",
reason: "The first value would stand for a moment that no gate looks at; one of the two is a slip.",
check(plan) {
const lists = [ ...(0, reading.H1)(plan).map(({sets: sets, phase: phase}) => ({
sets: sets,
steps: phase.steps
})), {
sets: (0, reading.OC)(plan) ?? [],
steps: plan.rollback.steps
} ];
return lists.flatMap(({sets: sets, steps: steps}) => {
const last = new Map;
return sets.flatMap(setting => {
const before = last.get(setting.id);
last.set(setting.id, setting.index);
const again = before !== undefined && !mayRepeat(plan, setting) && !isWatched(steps, before, setting.index);
return again ? [ {
path: setting.path,
what: "key",
message: `expected ${setting.id} to be set once here, found a second step; keep one, or put a gate with a window between them`
} ] : [];
});
});
}
};
const DEFAULT = "60m";
const signoff = {
name: "signoff",
reason: "A sign-off that nobody can give ends the cutover at its approval, after everything else was done.",
check(plan) {
return plan.phases.flatMap((phase, index) => [ ...twice(phase, [ "phases", index, "signoff" ]), ...tooFew(plan, phase, [ "phases", index, "signoff" ]), ...tooLate(plan, phase, [ "phases", index, "signoff" ]) ]);
}
};
function twice({id: id, signoff: list = []}, path) {
return [ "environment", "role" ].flatMap(key => list.flatMap((each, n) => list.findIndex(other => other[key] === each[key]) === n ? [] : [ {
path: [ ...path, n, key ],
message: `expected the ${key} of each sign-off of the phase ${id} to be its own, found ${each[key]} twice; name another`
} ]));
}
function tooFew(plan, {id: id, signoff: list = []}, path) {
const roles = list.map(({role: role}) => plan.roles.find(each => each.id === role));
if (list.length < 2 || roles.some(role => role?.people === undefined)) return [];
const people = new Set(roles.flatMap(role => (role?.people ?? []).map(login => login.toLowerCase())));
return people.size >= list.length ? [] : [ {
path: path,
message: `expected another person for each of the ${list.length} roles that sign the phase ${id}, found ${people.size} in all of them; name more people`
} ];
}
function tooLate(plan, phase, path) {
const fresh = (0, duration.Rz)(phase.fresh ?? DEFAULT);
return (phase.signoff ?? []).flatMap((each, n) => {
const within = each.within ?? DEFAULT;
const wait = plan.environments.find(({name: name}) => name === each.environment)?.wait;
const longest = Math.min((0, duration.Rz)(within), fresh);
return [ ...each.within !== undefined && (0, duration.Rz)(within) > fresh ? [ {
path: [ ...path, n, "within" ],
message: `expected within to be at most the ${(0, duration.kP)(fresh)} that the evidence of ${phase.id} stays fresh, found ${within}; shorten it or raise fresh`
} ] : [], ...wait !== undefined && (0, duration.Rz)(wait) >= longest ? [ {
path: [ ...path, n, "environment" ],
message: `expected ${each.environment} to wait for less than the ${(0, duration.kP)(longest)} in which its approval counts, found ${wait}; shorten wait, or raise within and fresh`
} ] : [] ];
});
}
const switchValue = {
name: "switch-value",
reason: "A misspelt value is written to production as it stands, and no code there knows it.",
check(plan) {
const found = [];
const words = (one, text, path) => {
if (one.values && !one.values.includes(text)) found.push({
path: path,
message: `expected one of ${one.values.map(sayText).join(", ")} for ${one.id}, found ${sayText(text)}${(0, 
nearest.au)(text, one.values)}`
});
};
const members = (one, list, path) => {
const allowed = "list" in one ? one.members : undefined;
for (const [index, member] of list.entries()) {
if (allowed && !allowed.includes(member)) found.push({
path: [ ...path, "members", index ],
message: `expected a member that ${one.id} declares, found ${sayText(member)}${(0, 
nearest.au)(member, allowed)}`
});
}
};
const judge = (one, value, path) => {
if (typeof value === "string") {
if (value === "previous" && one.safe === "previous") return;
if ("list" in one) found.push({
path: path,
message: `expected { members: [...] } for the list ${one.id}, found ${sayValue(value)}; write its members`
}); else if (value.trim() === "") found.push({
path: path,
message: `expected a value for ${one.id}, found empty text; write { absent: true } if it shall not be there`
}); else words(one, value, path);
} else if ("members" in value) {
if ("list" in one) members(one, value.members, path); else found.push({
path: path,
message: `expected a text for ${one.id}, found a list; only a list switch has members`
});
} else if ("absent" in value && !("variable" in one)) {
found.push({
path: path,
message: `expected a value for ${one.id}, found absent; only a function\u2019s variable can be taken away`
});
}
};
for (const [index, one] of plan.switches.entries()) {
judge(one, one.safe, [ "switches", index, "safe" ]);
if (one.else !== undefined) words(one, one.else, [ "switches", index, "else" ]);
if (one.closed) words(one, one.closed.at, [ "switches", index, "closed", "at" ]);
}
for (const {id: id, value: value, path: path} of [ ...(0, reading.H1)(plan).flatMap(each => each.sets), ...(0, 
reading.OC)(plan) ?? [] ]) {
const one = (0, reading.mG)(plan, id);
if (one) judge(one, value, path);
}
for (const [index, each] of (plan.contradictions ?? []).entries()) {
for (const [id, value] of Object.entries(each.never)) {
const one = (0, reading.mG)(plan, id);
if (one) words(one, String(value), [ "contradictions", index, "never", id ]);
}
}
return found;
}
};
function address(one) {
if ("parameter" in one) return `parameter ${one.parameter}`;
if ("function" in one) return `function ${one.function} ${one.variable}`;
if ("list" in one) return `parameter ${one.list}`;
if ("version_of" in one) return `version of ${one.version_of}`;
if ("maintenance" in one) return `maintenance ${one.maintenance}`;
if ("scheduler" in one) return `scheduler ${one.scheduler}`;
return `environment of ${one.environment_of}`;
}
const uniqueName = {
name: "unique-name",
reason: "Two things of one name cannot be told apart in evidence, and the second can hide the first.",
check(plan) {
const found = [];
const once = (kind, names) => {
const seen = new Set;
for (const [name, path] of names) {
if (seen.has(name)) found.push({
path: path,
message: `expected ${kind} once, found "${name}" twice; rename or remove one`
});
seen.add(name);
}
};
const ids = (list, key) => (list ?? []).map(({id: id}, index) => [ id, [ key, index, "id" ] ]);
for (const [kind, key] of [ [ "each role", "roles" ], [ "each switch", "switches" ], [ "each command", "commands" ], [ "each contradiction", "contradictions" ], [ "each check set", "check_sets" ], [ "each phase", "phases" ], [ "each trigger", "triggers" ] ]) {
once(kind, ids(plan[key], key));
}
once("each environment", plan.environments.map((each, index) => [ each.name, [ "environments", index, "name" ] ]));
once("each environment\u2019s id", plan.environments.map((each, index) => [ String(each.id), [ "environments", index, "id" ] ]));
once("each address of a switch", plan.switches.map((one, index) => [ address(one), [ "switches", index ] ]));
once("one waiver a check", (plan.waivers ?? []).map((waiver, index) => [ waiver.check, [ "waivers", index, "check" ] ]));
const named = list => list.map(({gate: gate, path: path}) => [ gate.id ?? gate.gate, gate.id === undefined ? path : [ ...path, "id" ] ]);
for (const [index, phase] of plan.phases.entries()) once(`each gate of the phase ${phase.id}`, named((0, 
reading.ig)(phase, [ "phases", index ])));
once("each gate of the rollback", named((0, reading.XW)(plan)));
const shown = ({check: check, path: path}) => [ check.id, path.at(-2) === "uses" ? path : [ ...path, "id" ] ];
for (const each of (0, reading.VF)(plan)) once(`each check of the gate ${each.gate.id ?? each.gate.gate}`, (0, 
reading.ux)(plan, each).map(shown));
for (const [index, trigger] of (plan.triggers ?? []).entries()) {
const watched = plan.phases.flatMap((phase, p) => !trigger.phases || trigger.phases.includes(phase.id) ? (0, 
reading.ig)(phase, [ "phases", p ]) : []);
const same = watched.flatMap(each => (0, reading.ux)(plan, each)).find(({check: check}) => check.id === trigger.when.id && JSON.stringify(check) !== JSON.stringify(trigger.when));
if (same) found.push({
path: [ "triggers", index, "when", "id" ],
message: `expected the check of the trigger ${trigger.id} to have an id of its own, found "${trigger.when.id}" also in a gate; rename one`
});
}
return found;
}
};
function credentials(check) {
const {credential: credential, credentials: credentials, accepted: accepted, roles: roles, source: source} = check;
const one = (path, id) => id === undefined ? [] : [ [ path, id ] ];
return [ ...one([ "credential" ], credential), ...one([ "source", "credential" ], source?.credential), ...(credentials ?? []).map((id, index) => [ [ "credentials", index ], id ]), ...accepted && "credential" in accepted ? one([ "accepted", "credential" ], accepted.credential) : (accepted ?? []).map((id, index) => [ [ "accepted", index ], id ]), ...roles && !Array.isArray(roles) ? Object.entries(roles).map(([role, id]) => [ [ "roles", role ], String(id) ]) : [] ];
}
const unknownName = {
name: "unknown-name",
reason: "A misspelt name is a check, a switch or a limit that is not there.",
check(plan) {
const found = [];
const must = (kind, ids, path, id, what) => {
if (ids.includes(id)) return;
found.push({
path: path,
...what && {
what: what
},
message: `expected ${kind} of this plan, found ${sayText(id)}${ids.length === 0 ? "; declare it" : (0, 
nearest.au)(id, ids)}`
});
};
const switches = plan.switches.map(one => one.id);
const phases = plan.phases.map(phase => phase.id);
const sets = (plan.check_sets ?? []).map(set => set.id);
const commands = (plan.commands ?? []).map(command => command.id);
const environments = plan.environments.map(each => each.name);
const everyGate = (0, reading.VF)(plan);
const gateIds = [ ...new Set(everyGate.map(({gate: gate}) => gate.id ?? gate.gate)) ];
for (const {id: id, path: path} of [ ...(0, reading.H1)(plan).flatMap(each => each.sets), ...(0, 
reading.OC)(plan) ?? [] ]) must("a switch", switches, path, id, "key");
for (const [index, one] of plan.switches.entries()) {
if (one.limits !== undefined) must("a switch", switches, [ "switches", index, "limits" ], one.limits);
if ("by" in one && one.by !== undefined) must("a command", commands, [ "switches", index, "by" ], one.by);
for (const [n, id] of (one.closed?.until ?? []).entries()) must("a gate", gateIds, [ "switches", index, "closed", "until", n ], id);
}
for (const [index, each] of (plan.contradictions ?? []).entries()) for (const id of Object.keys(each.never)) must("a switch", switches, [ "contradictions", index, "never", id ], id, "key");
for (const {gate: gate, path: path} of everyGate) for (const [n, id] of (gate.uses ?? []).entries()) must("a check set", sets, [ ...path, "uses", n ], id);
for (const [p, phase] of plan.phases.entries()) {
for (const [n, signoff] of (phase.signoff ?? []).entries()) must("an environment", environments, [ "phases", p, "signoff", n, "environment" ], signoff.environment);
for (const [n, step] of (phase.steps ?? []).entries()) if ("do" in step) must("a command", commands, [ "phases", p, "steps", n, "do" ], step.do);
}
for (const [n, step] of (plan.rollback.steps ?? []).entries()) {
if ("revert" in step) must("a command", commands, [ "rollback", "steps", n, "revert" ], step.revert);
if ("do" in step) must("a command", commands, [ "rollback", "steps", n, "do" ], step.do);
}
must("an environment", environments, [ "rollback", "environment" ], plan.rollback.environment);
for (const [t, trigger] of (plan.triggers ?? []).entries()) for (const [n, id] of (trigger.phases ?? []).entries()) must("a phase", phases, [ "triggers", t, "phases", n ], id);
for (const [n, each] of (plan.announcements ?? []).entries()) if (each.after !== undefined) must("a gate", gateIds, [ "announcements", n, "after" ], each.after);
for (const [n, each] of (plan.timeline ?? []).entries()) if (each.phase !== undefined) must("a phase", phases, [ "timeline", n, "phase" ], each.phase);
for (const {check: check, path: path} of (0, reading.AV)(plan)) for (const [inside, id] of credentials(check)) must("a credential", Object.keys(plan.credentials ?? {}), [ ...path, ...inside ], id);
return found;
}
};
var checks = __webpack_require__(63600);
var waiver = __webpack_require__(12436);
const BYPASS = "admin-bypass";
const waiver_waiver = {
name: "waiver",
reason: "A waiver that has ended, or that names nothing, is an agreement that nobody keeps.",
check(plan, now) {
const all = (0, reading.AV)(plan).map(({check: check}) => check);
const never = new Set(checks.u.filter(kind => kind.waivable === "never").map(kind => kind.kind));
const ids = [ ...new Set([ ...all.map(check => check.id), BYPASS ]) ];
return (plan.waivers ?? []).flatMap((each, index) => {
const found = [];
const end = (0, waiver.A)(each.expires);
const path = [ "waivers", index ];
if (Number.isNaN(end)) found.push({
path: [ ...path, "expires" ],
message: `expected a date that the calendar has, found "${each.expires}"; correct it`
}); else if (end <= now) found.push({
path: [ ...path, "expires" ],
message: `expected a waiver that has not expired, found one that ended on ${each.expires}; mend what it waives, or renew it with its ticket`
});
if (!ids.includes(each.check)) found.push({
path: [ ...path, "check" ],
message: `expected a check of this plan, found "${each.check}"${(0, nearest.au)(each.check, ids)}`
});
if (each.check === BYPASS && all.some(check => check.id === BYPASS)) found.push({
path: [ ...path, "check" ],
message: `expected no check to be called ${BYPASS}, found one; rename it`
});
const kind = all.find(check => check.id === each.check && never.has(check.kind))?.kind;
if (kind !== undefined) found.push({
path: [ ...path, "check" ],
message: `expected a check that may be waived, found "${each.check}" of the kind ${kind}, which never may; remove the waiver`
});
return found;
});
}
};
const wayBack = {
name: "way-back",
reason: "What a phase changes and rollback forgets stays changed after the incident.",
check(plan) {
const back = (0, reading.OC)(plan);
if (!back) return [];
const found = [];
const seen = new Set;
for (const {sets: sets} of (0, reading.H1)(plan)) {
for (const {id: id, path: path} of sets) {
const one = (0, reading.mG)(plan, id);
if (!one || seen.has(id)) continue;
seen.add(id);
const mine = back.filter(setting => setting.id === id);
const step = `- set: { ${id}: ${writeValue(one.safe)} }`;
const last = mine.at(-1);
if (!last) found.push({
path: path,
what: "key",
message: `expected rollback.steps to put ${id} back, found no step for it; add \`${step}\``
}); else if (!mine.some(setting => isSafe(setting.value, one.safe)) || !one.closed && !isSafe(last.value, one.safe)) {
found.push({
path: last.path,
message: `expected rollback to leave ${id} at its safe value ${sayValue(one.safe)}, found ${sayValue(last.value)}; write \`${step}\``
});
}
}
}
return found;
}
};
const EVERY = "1m";
function longest(gate, path, name) {
const most = gate.up_to ?? "";
if (gate.for === undefined) return [ {
path: path,
message: `expected the gate ${name} to say for how long it looks, found only up_to; add for, or remove up_to`
} ];
const [length, upTo] = [ (0, duration.Rz)(gate.for), (0, duration.Rz)(most) ];
if (upTo > length && upTo <= 2 * length) return [];
return [ {
path: path,
message: `expected up_to to be longer than ${gate.for} and at most twice as long, found ${most} at the gate ${name}; change it, or remove it`
} ];
}
const window_window = {
name: "window",
reason: "A window of no length, or one that ends before its second look, has watched nothing.",
check(plan) {
const found = [];
for (const {gate: gate, path: path} of (0, reading.VF)(plan)) {
const name = gate.id ?? gate.gate;
if (gate.every !== undefined && (0, duration.Rz)(gate.every) === 0) found.push({
path: [ ...path, "every" ],
message: `expected time between the looks of the gate ${name}, found ${gate.every}; write ${EVERY}`
});
if (gate.up_to !== undefined) found.push(...longest(gate, [ ...path, "up_to" ], name));
if (gate.for === undefined) {
if (gate.every !== undefined) found.push({
path: [ ...path, "every" ],
message: `expected the gate ${name} to say for how long it looks, found only every; add for, or remove every`
});
continue;
}
const every = gate.every ?? EVERY;
if ((0, duration.Rz)(gate.for) < (0, duration.Rz)(every)) found.push({
path: [ ...path, "for" ],
message: `expected the window of the gate ${name} to hold two looks, found ${gate.for} with a look every ${every}; lengthen it`
});
}
for (const [index, phase] of plan.phases.entries()) {
if (phase.within === undefined) continue;
const windows = (0, reading.ig)(phase, [ "phases", index ]).filter(({path: path}) => path[2] !== "enter");
const sum = windows.reduce((ms, {gate: gate}) => ms + (gate.for === undefined ? 0 : (0, 
duration.Rz)(gate.for)), 0);
if ((0, duration.Rz)(phase.within) <= sum) found.push({
path: [ "phases", index, "within" ],
message: `expected the phase ${phase.id} to have time for its windows, found ${phase.within}; lengthen it`
});
}
for (const [index, look] of (plan.hypercare?.looks ?? []).entries()) {
const before = plan.hypercare?.looks[index - 1];
if ((0, duration.Rz)(look.every) === 0) found.push({
path: [ "hypercare", "looks", index, "every" ],
message: `expected time between the looks of hypercare, found ${look.every}; write 30m`
});
if (before && (0, duration.Rz)(look.until) <= (0, duration.Rz)(before.until)) found.push({
path: [ "hypercare", "looks", index, "until" ],
message: `expected a time after ${before.until}, found ${look.until}; put the looks in their order`
});
}
const last = plan.hypercare?.looks.at(-1);
if (plan.hypercare && last && (0, duration.Rz)(last.until) < (0, duration.Rz)(plan.hypercare.for)) {
found.push({
path: [ "hypercare", "for" ],
message: `expected looks until the end of hypercare, found the last one until ${last.until} of ${plan.hypercare.for}; add a look, or shorten it`
});
}
return found;
}
};
const RULES = [ unknownName, uniqueName, reservedName, account, release, role, environment, rollbackEnvironment, signoff, personal, waiver_waiver, emptyGate, leaveGate, condition, window_window, credentialHost, reportTaken, reportRule, reportHost, switchValue, safeElse, setOnce, optionalName, oneUpdate, contradiction, limitBefore, limitEmpty, limitRelease, openedEarly, killFirst, wayBack, commandWayBack, onlyRollback, onNoGo, hold ];
function lintPlan(plan, at, now) {
return RULES.flatMap(rule => rule.check(plan, now).map(({path: path, what: what, message: message}) => ({
rule: rule.name,
path: path,
...at(path, what),
message: message
}))).sort((a, b) => a.line - b.line || a.col - b.col);
}
function lintProblems(loaded) {
return lintPlan(loaded.plan, loaded.at, Date.now());
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
12436: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => waiverEnd,
Q: () => waiverFor
});
const DAY = 864e5;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
function waiverEnd(expires) {
const match = DATE.exec(expires);
if (!match) return Number.NaN;
const start = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
return new Date(start).toISOString().startsWith(expires) ? start + DAY : Number.NaN;
}
function waiverFor(waivers, check, now) {
const held = waivers.find(waiver => waiver.check === check && waiverEnd(waiver.expires) > now);
if (!held) return undefined;
const daysLeft = Math.floor((waiverEnd(held.expires) - now) / DAY);
return {
ticket: held.ticket,
owner: held.owner,
expires: held.expires,
daysLeft: daysLeft
};
}
}
};
