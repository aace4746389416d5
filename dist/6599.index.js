export const id = 6599;

export const ids = [ 6599 ];

export const modules = {
92008: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => ANSWERS
});
const ANSWERS = [ "continue", "rollback", "extend" ];
},
32859: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => callerName
});
function callerName(arn) {
const [kind = "other", name = ""] = (arn.split(":").at(-1) ?? "").split("/");
const known = [ "assumed-role", "user", "root", "federated-user" ].includes(kind) ? kind : "other";
return known !== "other" && /^[A-Za-z0-9+=,._-]{1,128}$/.test(name) ? `${known}/${name}` : known;
}
},
6599: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
decide: () => decide
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _caller_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32859);
var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66320);
var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68087);
async function decide(terminal, path, question, answer, options) {
const session = await (0, _open_js__WEBPACK_IMPORTED_MODULE_1__.h)(terminal, path, false);
const {account: account, arn: arn} = await session.target.identity.caller();
if (account !== session.loaded.plan.aws?.account) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("WRONG_ACCOUNT", "expected credentials of the plan\u2019s account, found another\u2019s");
return (0, _decide_js__WEBPACK_IMPORTED_MODULE_0__.Z)(session, {
question: question,
answer: answer,
by: "",
...options,
caller: (0, _caller_name_js__WEBPACK_IMPORTED_MODULE_3__.X)(arn)
});
}
},
68087: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => open
});
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70365);
var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45274);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46246);
var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77741);
async function open(terminal, path, lint, otherRegion, github = {}) {
const loaded = checked(terminal, path, lint);
const id = `t${Date.now().toString(36)}-${process.pid}`;
const session = await (0, _session_js__WEBPACK_IMPORTED_MODULE_3__.f)({
env: terminal.env,
argv1: process.argv[1],
loaded: loaded,
live: terminal.live,
terminalRun: {
commit: (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.G)(),
id: id
},
...otherRegion ? {
otherRegion: otherRegion
} : {},
...github
});
terminal.opened?.(session);
return session;
}
function checked(terminal, path, lint) {
const loaded = (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_2__.m)(path);
const problems = "problems" in loaded ? loaded.problems : lint ? (0, _lint_js__WEBPACK_IMPORTED_MODULE_1__.lintProblems)(loaded) : [];
if ("problems" in loaded || problems.length > 0) {
for (const line of (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_2__.Y)(path, problems).split("\n")) terminal.live(line);
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("problems" in loaded ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${problems.length}`);
}
return loaded;
}
},
70365: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => commitHere
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
const SHA = /^[0-9a-f]{40}$/;
function commitHere(folder = ".") {
return fromFiles(folder) ?? (mayBeCheckout((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder)) ? fromGit(folder) : undefined) ?? "none";
}
function fromFiles(folder) {
const read = name => {
try {
return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git", name), "utf8").trim();
} catch {
return undefined;
}
};
const head = read("HEAD");
if (head === undefined || SHA.test(head)) return head;
const name = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
const commit = name === undefined || name.includes("..") ? undefined : read(name);
return commit !== undefined && SHA.test(commit) ? commit : undefined;
}
function mayBeCheckout(folder) {
if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git"))) return true;
const above = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
return above !== folder && mayBeCheckout(above);
}
function fromGit(folder) {
try {
const text = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", [ "rev-parse", "HEAD" ], {
cwd: folder,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return SHA.test(text) ? text : undefined;
} catch {
return undefined;
}
}
},
66320: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => decideQuestion
});
var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92008);
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _journal_decisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8911);
const TICKET = /^[A-Z][A-Z0-9]*-[0-9]+$/;
async function decideQuestion(session, ask) {
const {loaded: loaded, target: target, world: world} = session;
const {plan: plan, digest: digest} = loaded;
if (ask.reason.trim().length < 5 || !TICKET.test(ask.ticket)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("USAGE", "expected a reason of at least 5 characters and a ticket such as OPS-123");
const answer = _decision_js__WEBPACK_IMPORTED_MODULE_3__.I.find(each => each === ask.answer);
if (!answer) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("USAGE", "expected continue, rollback or extend, found another answer");
const question = await (0, _journal_decisions_js__WEBPACK_IMPORTED_MODULE_1__.H1)(target.parameters, plan.system, ask.question);
if (!question || question.world !== world || question.plan !== digest) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("QUESTION_UNKNOWN", "expected a question that a window of this plan asks, found none of that id");
const now = target.clock.now();
if (now > question.deadline) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("QUESTION_CLOSED", `expected an answer until ${new Date(question.deadline).toISOString()}, found it later`);
const by = lengthening(question, answer, ask.by);
if (answer === "continue") refuseOthers(plan, question, ask.caller);
const {ticket: ticket, caller: caller} = ask;
const decision = {
question: question.id,
answer: answer,
ticket: ticket,
caller: caller,
at: now,
...by === undefined ? {} : {
by: by
}
};
await (0, _journal_decisions_js__WEBPACK_IMPORTED_MODULE_1__.iZ)(target.parameters, plan.system, decision);
const words = `${question.id}: ${answer}${by === undefined ? "" : ` by ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.kP)(by)}`}, ${caller} on ${ticket}`;
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  ${words}`, `  on record; ${question.gate} of ${question.phase} hears it within 15 s, if it is answered in time and still open` ],
summary: `## On record\n\n${words}\n`,
outputs: {
verdict: "GO",
reason: "MET"
},
files: [ {
name: `${plan.system}.decision.${question.id}.json`,
text: JSON.stringify(decision)
} ],
json: {
decision: decision
}
};
}
function lengthening(question, answer, by) {
if (question.trigger !== undefined) {
if (answer !== "extend") return undefined;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("USAGE", "expected continue or rollback for a trigger that holds, found extend");
}
if (answer !== "extend") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("USAGE", "expected extend for a window that may last longer; to roll back, run gonogo rollback");
if (!/^[1-9][0-9]*(s|m|h)$/.test(by)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("USAGE", "expected by how much, such as 15m, found none");
return (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(by);
}
function refuseOthers(plan, question, caller) {
const trigger = plan.triggers?.find(({id: id}) => id === question.trigger);
const role = plan.roles.find(({id: id}) => id === trigger?.decided_by);
if (!role || !caller.startsWith("github/")) return;
const login = caller.slice("github/".length).toLowerCase();
if (!role.people?.some(each => each.toLowerCase() === login)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("NOT_DECIDER", `expected one of the people of the role ${role.id}, found somebody else`);
}
},
8911: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B1: () => readDecision,
H1: () => readQuestion,
S2: () => questionId,
e$: () => askQuestion,
iZ: () => keepDecision
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92008);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39074);
var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3476);
const ID_PATTERN = /^[a-z][a-z0-9_-]{0,62}$/;
const CALLER = /^(assumed-role|user|root|federated-user|other|github)(\/[A-Za-z0-9+=,._[\]-]{1,128})?$/;
const TICKET = /^[A-Z][A-Z0-9]*-[0-9]+$/;
const isTime = value => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const questionName = (system, id) => `${(0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.w)(system).records}/question.${id}`;
const decisionName = (system, id) => `${(0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.w)(system).records}/decision.${id}`;
function questionId(subject, of) {
return `${subject.slice(0, 50)}-${(0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.sc)((0, 
_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...of
})).slice(0, 6)}`;
}
async function askQuestion(parameters, system, question, signal) {
const name = questionName(system, question.id);
await parameters.put({
name: name,
value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...question
}),
type: "String",
mode: "overwrite"
}, signal);
}
async function readQuestion(parameters, system, id, signal) {
if (!ID_PATTERN.test(id)) return undefined;
const name = questionName(system, id);
const found = (await parameters.get([ name ], signal)).get(name);
if (!found) return undefined;
const data = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__.o)(found.value, "a question");
const texts = [ data.plan, data.commit, data.phase, data.gate ].every(each => typeof each === "string");
const known = data.world === "production" || data.world === "rehearsal";
const trigger = data.trigger === undefined || typeof data.trigger === "string";
if (data.id === id && texts && known && trigger && isTime(data.askedAt) && isTime(data.deadline)) return data;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("RESPONSE_INVALID", "expected a question with id, world, plan, commit, phase, gate, askedAt and deadline");
}
async function keepDecision(parameters, system, decision, signal) {
const name = decisionName(system, decision.question);
const value = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...decision
});
try {
await parameters.put({
name: name,
value: value,
type: "String",
mode: "create"
}, signal);
} catch (thrown) {
if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.oh)(thrown) || thrown.code !== "EXISTS") throw thrown;
if ((await parameters.get([ name ], signal)).get(name)?.value === value) return;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("DECIDED_ALREADY", `expected ${decision.question} to be open, found an answer on record`);
}
}
async function readDecision(parameters, system, question, signal) {
const name = decisionName(system, question);
const found = (await parameters.get([ name ], signal)).get(name);
if (!found) return undefined;
const {answer: answer, by: by, ticket: ticket, caller: caller, at: at, question: about} = (0, 
_json_object_js__WEBPACK_IMPORTED_MODULE_2__.o)(found.value, "an answer");
const word = _decision_js__WEBPACK_IMPORTED_MODULE_4__.I.find(each => each === answer);
const whole = word !== undefined && about === question && typeof ticket === "string" && TICKET.test(ticket) && typeof caller === "string" && CALLER.test(caller) && isTime(at) && (word === "extend" ? isTime(by) && by > 0 : by === undefined);
if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("RESPONSE_INVALID", "expected an answer with question, answer, ticket, caller and at");
return {
question: question,
answer: word,
ticket: ticket,
caller: caller,
at: at,
...isTime(by) ? {
by: by
} : {}
};
}
},
3476: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => pathsOf
});
function pathsOf(system) {
const root = `/gonogo/${system}`;
return {
root: root,
lock: `${root}/lock`,
fence: `${root}/fence`,
cutover: `${root}/cutover`,
standing: `${root}/standing`,
records: `${root}/records`,
journal: cutover => `${root}/journal/${cutover}`,
restore: cutover => `${root}/restore/${cutover}`
};
}
}
};
