export const id = 9441;

export const ids = [ 9441 ];

export const modules = {
46743: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
render: () => render
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
var _plan_render_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87190);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46246);
var _rendered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79889);
const RENDERED = /^# Rendered from (\S+) by /;
async function render(given, options) {
if (options.uses !== undefined && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(options.uses)) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("USAGE", "expected --uses as OWNER/REPO@ and a full commit SHA of 40 digits");
const paths = given.length > 0 ? given : renderedBefore(options.out);
if (paths.length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("USAGE", "expected plans to render, found none given and none rendered before");
const uses = options.uses;
const asks = paths.map(path => {
const loaded = (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_3__.m)(path);
if ("problems" in loaded) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("PLAN_INVALID", `expected plans without problems, found: ${(0, 
_read_plan_js__WEBPACK_IMPORTED_MODULE_3__.Y)(path, loaded.problems).split("\n")[0] ?? ""}`);
return {
plan: loaded.plan,
path: path,
...uses === undefined ? {} : {
uses: uses
}
};
});
const files = (0, _plan_render_files_js__WEBPACK_IMPORTED_MODULE_2__.Z)(asks, uses);
return (0, _rendered_js__WEBPACK_IMPORTED_MODULE_4__.L)(files.map(({name: name, text: text}) => ({
path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.out, name),
text: text
})), options.check === true, "workflows");
}
function renderedBefore(folder) {
if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) return [];
return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter(name => /^cutover-.+\.yml$/.test(name)).sort().flatMap(name => RENDERED.exec((0, 
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), "utf8"))?.[1] ?? []);
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
}
};
