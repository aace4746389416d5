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
var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57045);
async function decide(terminal, path, question, answer, options) {
const session = await (0, _open_js__WEBPACK_IMPORTED_MODULE_1__.h)(terminal, path, false);
const {account: account, arn: arn} = await session.target.identity.caller();
if (account !== session.loaded.plan.aws?.account) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("WRONG_ACCOUNT", "expected credentials of the plan’s account, found another’s");
return (0, _decide_js__WEBPACK_IMPORTED_MODULE_0__.Z)(session, {
question: question,
answer: answer,
by: "",
...options,
caller: (0, _caller_name_js__WEBPACK_IMPORTED_MODULE_3__.X)(arn)
});
}
},
57045: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => open_open
});
var errors = __webpack_require__(19473);
var external_node_child_process_ = __webpack_require__(31421);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
const SHA = /^[0-9a-f]{40}$/;
function commitHere() {
return fromFiles() ?? fromGit() ?? "none";
}
function fromFiles() {
const read = name => {
try {
return (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(".git", name), "utf8").trim();
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
function fromGit() {
try {
const text = (0, external_node_child_process_.execFileSync)("git", [ "rev-parse", "HEAD" ], {
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return SHA.test(text) ? text : undefined;
} catch {
return undefined;
}
}
var doors_lint = __webpack_require__(96737);
var read_plan = __webpack_require__(70602);
var session = __webpack_require__(57390);
async function open_open(terminal, path, lint, otherRegion, packReport) {
const loaded = checked(terminal, path, lint);
const id = `t${Date.now().toString(36)}-${process.pid}`;
return (0, session.f)({
env: terminal.env,
argv1: process.argv[1],
loaded: loaded,
terminalRun: {
commit: commitHere(),
id: id
},
...otherRegion ? {
otherRegion: otherRegion
} : {},
...packReport ? {
packReport: packReport
} : {}
});
}
function checked(terminal, path, lint) {
const loaded = (0, read_plan.m)(path);
const problems = "problems" in loaded ? loaded.problems : lint ? (0, doors_lint.lintProblems)(loaded) : [];
if ("problems" in loaded || problems.length > 0) {
for (const line of (0, read_plan.Y)(path, problems).split("\n")) terminal.live(line);
throw (0, errors.i4)("problems" in loaded ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${problems.length}`);
}
return loaded;
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
57390: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => openSession
});
var errors = __webpack_require__(19473);
const MARK = "***";
function matcher(forms) {
const root = build(forms);
return text => {
const runs = [];
let state = root;
for (let at = 0; at < text.length; at += 1) {
state = step(root, state, fold(text.charAt(at)));
if (state.length === 0) continue;
let from = at + 1 - state.length;
for (let last = runs.at(-1); last !== undefined && last.to >= from; last = runs.at(-1)) {
from = Math.min(from, last.from);
runs.pop();
}
runs.push({
from: from,
to: at + 1
});
}
const ends = [ 0, ...runs.map(run => run.to) ];
return ends.map((end, index) => text.slice(end, runs[index]?.from)).join(MARK);
};
}
function build(forms) {
const root = {
next: new Map,
back: undefined,
length: 0
};
for (const form of forms) {
let state = root;
for (let at = 0; at < form.length; at += 1) {
const char = fold(form.charAt(at));
const next = state.next.get(char) ?? {
next: new Map,
back: root,
length: 0
};
state.next.set(char, next);
state = next;
}
state.length = form.length;
}
const queue = [ root ];
for (const state of queue) {
for (const [char, next] of state.next) {
next.back = state === root ? root : step(root, state.back ?? root, char);
next.length = Math.max(next.length, next.back.length);
queue.push(next);
}
}
return root;
}
function step(root, from, char) {
let state = from;
while (state !== undefined) {
const next = state.next.get(char);
if (next !== undefined) return next;
state = state.back;
}
return root;
}
function fold(char) {
const lower = char.toLowerCase();
return lower.length === 1 ? lower : char;
}
const SHORTEST = 4;
const SHORTEST_FIELD = 8;
function createRedactor(mask) {
const parts = new Set;
let match;
return {
register(value) {
for (const part of partsOf(value)) {
if (parts.has(part)) continue;
parts.add(part);
mask?.(part);
match = undefined;
}
},
scrub(text) {
if (parts.size === 0) return text;
match ??= matcher(new Set([ ...parts ].flatMap(formsOf)));
return match(text);
}
};
}
function partsOf(value) {
const lines = value.split(/\r\n|\r|\n/).map(line => line.trim());
const addresses = value.split(/[\s,;<>"']+/).filter(piece => piece.includes("@"));
const fields = leavesOf(value).filter(leaf => leaf.length >= SHORTEST_FIELD);
return [ ...new Set([ value, value.trim(), ...lines, ...addresses, ...fields ]) ].filter(part => part.length >= SHORTEST);
}
function leavesOf(value) {
if (!/^\s*[[{]/.test(value)) return [];
const leaves = [];
try {
JSON.parse(value, (_key, leaf) => {
if (typeof leaf === "string" || typeof leaf === "number") leaves.push(String(leaf));
return leaf;
});
} catch {
return [];
}
return leaves;
}
function formsOf(value) {
const whole = Buffer.from(value).toString();
const uri = encodeURIComponent(whole);
const json = JSON.stringify(value).slice(1, -1);
const texts = [ value, uri, uri.replaceAll("%20", "+"), uri.replace(/[!'()*~._-]/g, char => `%${char.charCodeAt(0).toString(16)}`), encodeURI(whole), json, json.replaceAll("/", "\\/"), JSON.stringify(json).slice(1, -1), json.replace(/[^\x20-\x7e]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`), value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;"), Buffer.from(value).toString("hex"), ...base64Forms(Buffer.from(value)) ];
return texts.filter(text => text.length >= SHORTEST);
}
function base64Forms(bytes) {
return [ 0, 1, 2 ].flatMap(before => {
const all = Buffer.concat([ Buffer.alloc(before), bytes ]).toString("base64");
const own = all.slice(Math.ceil(before * 8 / 6), Math.floor((before + bytes.length) * 8 / 6));
return [ own, own.replaceAll("+", "-").replaceAll("/", "_") ];
});
}
var promises_ = __webpack_require__(58500);
const realClock = {
now: () => Date.now(),
sleep: async (ms, signal) => {
try {
await (0, promises_.setTimeout)(ms, undefined, signal ? {
signal: signal
} : {});
} catch (error) {
signal?.throwIfAborted();
throw error;
}
}
};
var http_loopback = __webpack_require__(50356);
const AWS_SERVICES = [ "SSM", "SECRETS_MANAGER", "LAMBDA", "CLOUDWATCH", "CLOUDWATCH_LOGS", "EVENTBRIDGE", "SCHEDULER", "CLOUDFORMATION", "STS" ];
const isAws = url => {
if (!URL.canParse(url)) return false;
const {protocol: protocol, hostname: hostname} = new URL(url);
return protocol === "https:" && /\.(amazonaws\.com|amazonaws\.com\.cn|api\.aws)$/.test(hostname);
};
function worldOf(env) {
const given = name => env[name] === undefined || env[name] === "" ? undefined : env[name];
const general = given("AWS_ENDPOINT_URL");
const aws = AWS_SERVICES.map(service => given(`AWS_ENDPOINT_URL_${service}`) ?? general);
const inActions = given("GITHUB_ACTIONS") === "true";
const github = given("GITHUB_API_URL");
const vendors = given("GONOGO_VENDOR_URL");
const clock = given("GONOGO_CLOCK_URL");
const all = [ ...aws, ...inActions || github !== undefined ? [ github ] : [], vendors ];
const loopback = all.filter(url => url !== undefined && (0, http_loopback.U)(url)).length;
if (loopback !== 0 && loopback !== all.length) {
throw (0, errors.i4)("WORLD_MIXED", `expected every endpoint on loopback or none, found ${loopback} of ${all.length} on loopback`);
}
const world = loopback === 0 ? "production" : "rehearsal";
if (world === "production" && aws.some(url => url !== undefined && !isAws(url))) throw (0, 
errors.i4)("WORLD_MIXED", "expected the endpoints of production to be AWS’s own over https, found another");
if (world === "production" && vendors !== undefined) throw (0, errors.i4)("WORLD_MIXED", "expected no GONOGO_VENDOR_URL in production, found one");
if (clock !== undefined && (world !== "rehearsal" || !(0, http_loopback.U)(clock))) {
throw (0, errors.i4)("CLOCK_REFUSED", "expected a rehearsal clock only where every endpoint is loopback");
}
const services = new Set(aws);
if (services.size > 1) throw (0, errors.i4)("WORLD_MIXED", "expected one endpoint for all AWS services, found several; set AWS_ENDPOINT_URL only");
return {
world: world,
endpoints: {
aws: aws[0],
github: github,
vendors: vendors,
clock: clock
}
};
}
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(\[bot\])?$/;
function runFacts(env, fallback) {
if (env["GITHUB_ACTIONS"] !== "true") return {
id: fallback.id,
attempt: 1,
job: "terminal",
commit: fallback.commit,
repository: undefined,
onGitHub: false
};
const id = env["GITHUB_RUN_ID"] ?? "";
const attempt = Number(env["GITHUB_RUN_ATTEMPT"]);
const commit = env["GITHUB_SHA"] ?? "";
const job = env["GITHUB_JOB"] ?? "";
const repository = env["GITHUB_REPOSITORY"] ?? "";
const whole = /^[0-9]+$/.test(id) && Number.isInteger(attempt) && attempt > 0 && /^[0-9a-f]{40}$/.test(commit) && /^[A-Za-z0-9_-]+$/.test(job) && /^[\w.-]+\/[\w.-]+$/.test(repository);
if (!whole) throw (0, errors.i4)("USAGE", "expected GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA, GITHUB_JOB and GITHUB_REPOSITORY as GitHub sets them");
const actor = env["GITHUB_TRIGGERING_ACTOR"] ?? "";
const ref = env["GITHUB_REF_NAME"] ?? "";
return {
...{
id: id,
attempt: attempt,
job: job,
commit: commit,
repository: repository,
onGitHub: true
},
...LOGIN.test(actor) ? {
actor: actor
} : {},
...ref === "" ? {} : {
ref: ref
}
};
}
var tool = __webpack_require__(59022);
async function openSession(ask) {
const {env: env, loaded: loaded} = ask;
const {world: world, endpoints: endpoints} = worldOf(env);
const run = runFacts(env, ask.terminalRun);
const region = loaded.plan.aws?.region;
const given = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"];
if (region !== undefined && given !== undefined && given !== "" && given !== region) {
if (!ask.otherRegion) throw (0, errors.i4)("WRONG_REGION", `expected the region ${region} of the plan, found another in AWS_REGION`);
ask.otherRegion(`WRONG_REGION: AWS_REGION is not the plan’s; the plan’s ${region} is used`);
}
const clock = endpoints.clock === undefined ? realClock : await (await __webpack_require__.e(399).then(__webpack_require__.bind(__webpack_require__, 20399))).rehearsalClock(endpoints.clock);
const redactor = createRedactor(ask.mask);
for (const name of [ "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN" ]) {
const value = env[name];
if (value) redactor.register(value);
}
if (ask.githubToken) redactor.register(ask.githubToken);
const ends = ask.credentialsExpire === undefined ? undefined : expiry(ask.credentialsExpire);
const {openTarget: openTarget} = await Promise.all([ __webpack_require__.e(7951), __webpack_require__.e(876) ]).then(__webpack_require__.bind(__webpack_require__, 60876));
const proxy = env["HTTPS_PROXY"] || env["https_proxy"];
const noProxy = env["NO_PROXY"] || env["no_proxy"];
const packs = [];
const target = openTarget({
plan: loaded.plan,
endpoints: endpoints,
clock: clock,
redactor: redactor,
region: region ?? given ?? "",
commandEnvironment: commandEnvironment(env),
given: new Map([ [ "run.id", run.id ], [ "release.commit", run.commit ], ...loaded.plan.release?.tag === undefined ? [] : [ [ "release.version", loaded.plan.release.tag ] ] ]),
packs: {
ended: (file, result) => void packs.push({
file: file,
result: result
}),
...ask.packReport === undefined ? {} : {
report: ask.packReport
}
},
...ends === undefined ? {} : {
credentialsExpireAt: ends
},
...ask.githubToken === undefined ? {} : {
githubToken: ask.githubToken
},
...run.repository === undefined ? {} : {
repository: run.repository
},
...run.ref === undefined ? {} : {
ref: run.ref
},
...proxy === undefined || proxy === "" || world === "rehearsal" ? {} : {
proxy: proxy
},
...noProxy === undefined || noProxy === "" ? {} : {
noProxy: noProxy
}
});
return {
loaded: loaded,
world: world,
clock: clock,
target: target,
redactor: redactor,
packs: packs,
run: run,
runName: `${run.id}.${run.attempt}.${run.job}`,
tool: (0, tool.z)(ask.argv1),
startedAt: clock.now() - Math.round(performance.now())
};
}
function commandEnvironment(env) {
const names = [ "PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT", "GONOGO_VENDOR_URL" ];
return Object.fromEntries(names.flatMap(name => env[name] === undefined ? [] : [ [ name, env[name] ] ]));
}
function expiry(text) {
const bare = text.replaceAll('"', "").trim();
if (bare === "") return undefined;
const ms = Date.parse(bare);
if (Number.isNaN(ms)) throw (0, errors.i4)("USAGE", "expected credentials-expire to be a date, found other text");
return ms;
}
},
50356: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => isLoopback
});
function isLoopback(url) {
if (!URL.canParse(url)) return false;
const {hostname: hostname, protocol: protocol} = new URL(url);
if (protocol !== "http:" && protocol !== "https:") return false;
return hostname === "localhost" || hostname === "[::1]" || /^127(\.[0-9]{1,3}){3}$/.test(hostname);
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
