export const id = 3554;

export const ids = [ 3554 ];

export const modules = {
32926: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
MF: () => sayAddress,
QC: () => builtOf,
Xm: () => builtSwitches,
ci: () => addressOf
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40055);
function builtSwitches(plan) {
return plan.switches.flatMap(one => builtOf(plan, one) ?? []);
}
function builtOf(plan, one) {
if ("parameter" in one || "function" in one) return one;
if ("list" in one) return listed(one);
return "version_of" in one ? commanded(plan, one) : undefined;
}
function listed(one) {
const {safe: safe, members: members, ...rest} = one;
const text = typeof safe === "object" && "members" in safe ? (0, _members_js__WEBPACK_IMPORTED_MODULE_1__.s)(safe.members) : safe;
return {
...rest,
parameter: one.list,
type: "String",
safe: text,
members: members
};
}
function commanded(plan, one) {
const {by: by, ...rest} = one;
const command = plan.commands?.find(each => each.id === by);
const applied = command?.applied;
if (!command || applied?.kind !== "release-identity") return undefined;
return {
...rest,
command: command.id,
run: command.run,
secrets: command.secrets ?? {},
deadline: (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(command.deadline),
sets: plan.phases.flatMap(phase => (phase.steps ?? []).flatMap(step => {
const value = "set" in step && Object.hasOwn(step.set, one.id) ? step.set[one.id] : undefined;
return typeof value === "string" ? [ value ] : [];
})),
reads: {
url: applied.url,
path: applied.path,
...applied.credential === undefined ? {} : {
credential: applied.credential
}
}
};
}
function addressOf(one) {
if ("run" in one) return {
in: "command",
command: one.command,
reads: one.reads
};
if ("parameter" in one) return {
in: "parameter",
name: one.parameter,
type: one.type ?? "String"
};
return {
in: "function",
function: one.function,
variable: one.variable,
...one.alias === undefined ? {} : {
alias: one.alias
}
};
}
function sayAddress(address) {
if (address.in === "command") return `command ${address.command}`;
return address.in === "parameter" ? address.name : `${address.function}:${address.variable}`;
}
},
14707: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
cO: () => worldOf,
pI: () => runFacts
});
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50356);
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
const vendorsTls = given("GONOGO_VENDOR_TLS_URL");
const clock = given("GONOGO_CLOCK_URL");
const oidc = given("ACTIONS_ID_TOKEN_REQUEST_URL");
const all = [ ...aws, ...inActions || github !== undefined ? [ github ] : [], ...oidc === undefined ? [] : [ oidc ], vendors ];
const loopback = all.filter(url => url !== undefined && (0, _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(url)).length;
if (loopback !== 0 && loopback !== all.length) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("WORLD_MIXED", `expected every endpoint on loopback or none, found ${loopback} of ${all.length} on loopback`);
}
const world = loopback === 0 ? "production" : "rehearsal";
if (world === "production" && aws.some(url => url !== undefined && !isAws(url))) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("WORLD_MIXED", "expected the endpoints of production to be AWS’s own over https, found another");
if (world === "production" && vendors !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("WORLD_MIXED", "expected no GONOGO_VENDOR_URL in production, found one");
if (vendorsTls !== undefined && (world !== "rehearsal" || !(0, _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(vendorsTls))) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("WORLD_MIXED", "expected GONOGO_VENDOR_TLS_URL on loopback in a rehearsal only, found another");
if (clock !== undefined && (world !== "rehearsal" || !(0, _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(clock))) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("CLOCK_REFUSED", "expected a rehearsal clock only where every endpoint is loopback");
}
const services = new Set(aws);
if (services.size > 1) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("WORLD_MIXED", "expected one endpoint for all AWS services, found several; set AWS_ENDPOINT_URL only");
return {
world: world,
endpoints: {
aws: aws[0],
github: github,
vendors: vendors,
vendorsTls: vendorsTls,
clock: clock,
oidc: oidc
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
if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("USAGE", "expected GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA, GITHUB_JOB and GITHUB_REPOSITORY as GitHub sets them");
const actor = env["GITHUB_TRIGGERING_ACTOR"] ?? "";
const ref = env["GITHUB_REF_NAME"] ?? "";
const full = env["GITHUB_REF"] ?? "";
const branch = full.startsWith("refs/heads/") ? full.slice("refs/heads/".length) : "";
const server = env["GITHUB_SERVER_URL"] ?? "";
const url = /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]+)?$/.test(server) ? `${server}/${repository}/actions/runs/${id}` : undefined;
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
},
...branch === "" ? {} : {
branch: branch
},
...url === undefined ? {} : {
url: url
}
};
}
},
40996: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readiness: () => readiness
});
var external_node_path_ = __webpack_require__(76760);
var codes = __webpack_require__(37702);
var duration = __webpack_require__(73110);
var errors = __webpack_require__(19473);
var evidence = __webpack_require__(75931);
var git_history = __webpack_require__(1623);
var check_run = __webpack_require__(70392);
var role_people = __webpack_require__(61840);
var measure = __webpack_require__(90036);
function askedQuestions(level, gates, asked) {
const labelled = gates.filter(({label: label}) => asked.pull.labels.includes(label));
return [ ...level.checks.map(({name: name, app: app}, index) => runQuestion(asked, `check-${index + 1}`, name, app)), ...labelled.flatMap(({label: label, check: check, app: app, records: records}) => {
const id = label.replace(":", "-");
return [ runQuestion(asked, id, check, app), {
id: `${id}-id`,
kind: "release-pr",
title: `The id of ${check} is recorded`,
observe: () => asked.body?.records(records) === true ? {
met: true,
expected: measure.CK,
actual: measure.CK
} : {
met: false,
reason: "GATE_ID_MISSING",
expected: measure.CK,
actual: measure.sj
}
} ];
}), ...level.approvals.map(({count: count, role: role}) => ({
id: role === undefined ? "approvals" : `approvals-${role}`.slice(0, 63),
kind: "release-pr",
title: role === undefined ? "Approved by people who may write" : `Approved by ${role}`,
observe: () => approvals(asked, count, role)
})), ...level.signed.map(id => ({
id: `signed-${id}`.slice(0, 63),
kind: "release-pr",
title: `Signed: ${id}`,
observe: () => signed(asked, id)
})), ...level.dry_run_preflight ? [ {
id: "dry-run",
kind: "release-pr",
title: "Dry run of the preflight",
observe: () => dryRun(asked)
} ] : [] ];
}
function runQuestion(asked, id, name, app) {
const check = {
kind: "check-run",
id: id,
name: name,
...app === undefined ? {} : {
app: app
}
};
const facts = {
account: "",
region: "",
commit: asked.pull.head.commit
};
return {
id: id,
kind: "check-run",
title: `Check run ${name}`,
observe: () => check_run.Q.observe(check, asked, {
clock: asked.clock,
signal: asked.signal,
plan: facts
})
};
}
const MAY_WRITE = [ "OWNER", "MEMBER", "COLLABORATOR" ];
async function approvals(asked, count, role) {
const people = role === undefined ? undefined : await holders(asked, role);
if (role !== undefined && people === undefined) return {
met: "error",
reason: "TEAM_UNSEEN",
expected: {
count: count
},
actual: {
count: 0
}
};
const {pull: pull} = asked;
const last = new Map;
for (const review of (await asked.reviews()).toSorted((a, b) => a.id - b.id)) if (review.author && review.state !== "COMMENTED" && review.state !== "PENDING") last.set(review.author.id, review);
const given = [ ...last.values() ].filter(({state: state, commit: commit, author: author, association: association}) => state === "APPROVED" && commit === pull.head.commit && author?.type === "User" && author.id !== pull.author?.id && (people ? people.includes(author.login.toLowerCase()) : MAY_WRITE.includes(association))).length;
const seen = {
expected: {
count: count
},
actual: {
count: given
}
};
return given >= count ? {
met: true,
...seen
} : {
met: false,
reason: "APPROVALS_TOO_FEW",
...seen
};
}
async function holders({roles: roles, repository: repository, signal: signal}, role) {
const found = roles.find(({id: id}) => id === role);
return found && (0, role_people.l)(found, repository, signal);
}
function missing({fork: fork}) {
return {
met: fork ? false : "error",
reason: fork ? "DRY_RUN_FORK" : "DRY_RUN_MISSING",
expected: measure.CK,
actual: measure.sj
};
}
function signed(asked, id) {
if (!asked.dryRun) return missing(asked);
const found = asked.dryRun.signed.find(({check: check}) => check === id);
if (found?.reason === "MET") return {
met: true,
expected: measure.CK,
actual: measure.CK
};
return {
met: false,
reason: found?.reason ?? "NOT_SIGNED",
expected: measure.CK,
actual: measure.sj
};
}
function dryRun(asked) {
if (!asked.dryRun) return missing(asked);
const {verdict: verdict, reason: reason, declared: declared, passed: passed, open: open} = asked.dryRun.result;
const seen = {
expected: {
count: declared
},
actual: {
count: passed
},
...open.length === 0 ? {} : {
facts: {
open: {
words: open
}
}
}
};
return verdict === "GO" ? {
met: true,
...seen
} : {
met: false,
reason: reason,
...seen
};
}
var lib = __webpack_require__(83825);
const LARGEST_BODY = 65536;
const DEEPEST = /^[ \t]*(?:>[ \t]*){30}/m;
function partsOf(body) {
if (body.length > LARGEST_BODY || DEEPEST.test(body)) return undefined;
return (0, lib.Y)(body).children.map(partOf);
}
function partOf(node) {
const lines = textOf(node).split("\n").map(line => line.trim()).filter(line => line !== "");
return {
depth: node.type === "heading" ? node.depth : 0,
lines: lines,
items: node.type === "list" ? node.children.map(item => textOf(item).split("\n")[0]?.trim() ?? "") : [],
visible: lines.length > 0 || shows(node)
};
}
function textOf(node) {
switch (node.type) {
case "text":
case "inlineCode":
return node.value;

case "html":
return node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/<[^>]*>/g, " ");

case "break":
return "\n";

case "code":
case "definition":
case "thematicBreak":
return "";

case "image":
case "imageReference":
return node.alt ?? "";

default:
if (!("children" in node)) return "";
return node.children.map(textOf).join(inline(node) ? "" : "\n");
}
}
const inline = ({type: type}) => [ "paragraph", "heading", "emphasis", "strong", "link", "linkReference" ].includes(type);
function shows(node) {
if (node.type === "code") return node.value.trim() !== "";
if (node.type === "image" || node.type === "imageReference") return true;
return "children" in node && node.children.some(shows);
}
const SECTIONS = [ {
id: "summary",
title: "Summary",
is: /^summary\b/
}, {
id: "why",
title: "Why",
is: /^why\b/
}, {
id: "invariants",
title: "Expected behavior and invariants",
is: /\binvariants?\b/
}, {
id: "changes",
title: "What changed",
is: /^(?:what (?:has )?changed|changes)\b/
}, {
id: "scope",
title: "Scope and files touched",
is: /^scope\b/
}, {
id: "test-plan",
title: "Test plan",
is: /^test plan\b/
}, {
id: "evidence",
title: "Results and evidence",
is: /\bevidence\b/
}, {
id: "risk-rollback",
title: "Risk and rollback",
is: /\brisks?\b.*\broll-? ?backs?\b/
}, {
id: "reviewer-focus",
title: "Reviewer focus",
is: /\breviewers?\b.*\bfocus\b/
} ];
function sectionOf(heading) {
const bare = heading.toLowerCase().replace(/^[^a-z]*/, "").replace(/[^a-z-]+/g, " ").trim();
return SECTIONS.find(({is: is}) => is.test(bare))?.id;
}
const PENDING = /\b(?:pending|tbd|tba|tbc|todo|fixme|to be (?:done|determined|decided|added|written|filled in)|not (?:yet )?(?:run|created|started|done|available))\b|^(?:[-*+] )?\[ \](?: |$)/i;
const NOTHING = /^(?:[\s().…_*-]*|\(?(?:none|n\/?a|not applicable|nothing)\)?\.?)$/i;
function saysSomething(line) {
return !NOTHING.test(line);
}
function readBody(body, template = "") {
const parts = partsOf(body);
if (!parts) return undefined;
const sections = split(parts);
const blank = new Set(split(partsOf(template) ?? []).flatMap(each => linesOf(each)));
const of = id => sections.filter(each => each.id === id);
const says = line => saysSomething(line) && !blank.has(line);
const filled = ({parts: all}) => all.some(part => part.depth === 0 && part.visible && (part.lines.length === 0 || part.lines.some(says)));
const lines = sections.flatMap(linesOf);
return {
sections: Object.fromEntries(SECTIONS.map(({id: id}) => [ id, {
times: of(id).length,
filled: of(id).some(filled)
} ])),
rollbackPlan: of("risk-rollback").some(section => namesRollback(section, says)),
risks: [ ...new Set(lines.flatMap(line => [ ...line.matchAll(/\brisk:\s?(R[0-9]+)\b/gi) ].map(found => found[1]?.toUpperCase() ?? ""))) ],
pending: tally(sections),
records: name => lines.some(line => recorded(line, name))
};
}
function split(parts) {
const sections = [ {
id: "elsewhere",
depth: 0,
parts: []
} ];
for (const part of parts) {
const last = sections.at(-1);
const id = part.depth > 0 ? sectionOf(part.lines.join(" ")) : undefined;
if (id) sections.push({
id: id,
depth: part.depth,
parts: []
}); else if (part.depth > 0 && part.depth <= (last?.depth ?? 0)) sections.push({
id: "elsewhere",
depth: part.depth,
parts: [ part ]
}); else last?.parts.push(part);
}
return sections;
}
const linesOf = ({parts: parts}) => parts.flatMap(part => part.lines);
function namesRollback({parts: parts}, says) {
let open = false;
for (const part of parts) {
const list = part.items.length > 0;
if (list && part.items.some(item => names(item) && says(valueAfter(item)))) return true;
for (const line of part.lines) {
if (!list && (part.depth > 0 || isLabelled(line))) {
open = names(line);
if (open && part.depth === 0 && says(valueAfter(line)) && valueAfter(line) !== "") return true;
} else if (open && says(line)) return true;
}
if (open && part.depth === 0 && part.lines.length === 0 && part.visible) return true;
}
return false;
}
const isLabelled = line => /^[^:]{1,80}:(?:\s|$)/.test(line);
const names = line => /^\W*roll-? ?back\b(?: [a-z]+){0,3}\s*(?::|$)/i.test(line);
const valueAfter = line => line.slice(line.indexOf(":") + 1).trim();
function recorded(line, name) {
if (!line.toLowerCase().startsWith(name.toLowerCase())) return false;
const value = /^\s*(?:\([^)]*\)\s*)?:\s*(\S.*)$/.exec(line.slice(name.length))?.[1]?.trim() ?? "";
return /^(?=.*[0-9])[A-Za-z0-9_-]{8,128}$/.test(value) && !PENDING.test(value);
}
function tally(sections) {
const found = {};
for (const section of sections) {
const count = linesOf(section).filter(line => PENDING.test(line)).length;
if (count > 0) found[section.id] = (found[section.id] ?? 0) + count;
}
return found;
}
var build_verdict = __webpack_require__(10617);
function judge(findings) {
const all = findings.map(({finding: finding}) => finding);
const verdict = (0, build_verdict.LD)(all.map(({check: check}) => check), all);
const first = all.find(({outcome: outcome}) => outcome === "fail") ?? all.find(({outcome: outcome}) => outcome !== "pass");
return {
verdict: verdict,
reason: verdict === "GO" ? "MET" : first?.reason ?? "DEFECT"
};
}
var release_pr_labels = __webpack_require__(47632);
const OUTCOMES = new Map([ [ true, "pass" ], [ false, "fail" ], [ "inconclusive", "inconclusive" ], [ "error", "error" ] ]);
function answered(questions, clock) {
return Promise.all(questions.map(async ({id: id, kind: kind, title: title, observe: observe}) => {
const at = clock.now();
const base = () => ({
check: id,
kind: kind,
at: at,
ms: Math.max(0, clock.now() - at)
});
try {
const seen = await observe();
const {expected: expected, actual: actual, facts: facts} = seen;
const outcome = OUTCOMES.get(seen.met) ?? "error";
return {
title: title,
finding: {
...base(),
outcome: outcome,
reason: seen.met === true ? "MET" : seen.reason,
expected: expected,
actual: actual,
...facts === undefined ? {} : {
facts: facts
}
}
};
} catch (thrown) {
const {code: code} = (0, errors.iS)(thrown);
return {
title: title,
finding: {
...base(),
outcome: "error",
reason: code,
expected: {
word: "an answer"
},
actual: measure.HV
}
};
}
}));
}
var release_pr_report = __webpack_require__(87929);
var report_schema = __webpack_require__(41037);
var risk_file = __webpack_require__(1069);
const SHORTEST = 10;
const LONGEST = 120;
function titleFault(title) {
if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(title)) return "control characters";
const text = title.trim();
if (text.length > LONGEST) return "too long";
if (/^\W*(?:wip|draft|tmp|do not merge)\b|\b(?:pending|tbd|todo|fixme)\b/i.test(text)) return "unfinished";
if (text.length < SHORTEST) return "too short";
return text.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length < 2 ? "says nothing" : undefined;
}
const ask = (id, title, observe) => ({
id: id,
kind: "release-pr",
title: title,
observe: observe
});
const UNREAD = {
met: false,
reason: "BODY_UNREADABLE",
expected: {
word: "a body that can be read"
},
actual: {
word: "too long or too deep"
}
};
function textQuestions(pull, body, here) {
const read = observe => () => body ? observe(body) : UNREAD;
return [ ask("head", "The newest commit is the one that is judged", () => {
const expected = {
word: "the head commit"
};
return pull.head.commit === here ? {
met: true,
expected: expected,
actual: expected
} : {
met: "error",
reason: "HEAD_MOVED",
expected: expected,
actual: {
word: "another commit"
}
};
}), ask("ready", "Open, and marked ready for review", () => {
const expected = {
word: "ready"
};
if (!pull.open) return {
met: false,
reason: "PR_NOT_OPEN",
expected: expected,
actual: {
word: "closed"
}
};
return pull.draft ? {
met: "inconclusive",
reason: "PR_DRAFT",
expected: expected,
actual: {
word: "draft"
}
} : {
met: true,
expected: expected,
actual: expected
};
}), ask("title", "A title that says what is released", () => {
const fault = titleFault(pull.title);
const expected = {
word: "a title"
};
return fault === undefined ? {
met: true,
expected: expected,
actual: expected
} : {
met: false,
reason: "TITLE_UNFIT",
expected: expected,
actual: {
word: fault
}
};
}), ...SECTIONS.map(({id: id, title: title}) => ask(`section-${id}`, `Section “${title}”`, read(({sections: sections}) => {
const {times: times, filled: filled} = sections[id];
if (times === 0) return {
met: false,
reason: "SECTION_MISSING",
expected: measure.CK,
actual: measure.sj
};
if (times > 1) return {
met: false,
reason: "SECTION_TWICE",
expected: {
count: 1
},
actual: {
count: times
}
};
return filled ? {
met: true,
expected: measure.CK,
actual: measure.CK
} : {
met: false,
reason: "SECTION_EMPTY",
expected: measure.CK,
actual: {
word: "empty"
}
};
}))), ask("rollback-plan", "A rollback plan is named", read(({rollbackPlan: rollbackPlan}) => rollbackPlan ? {
met: true,
expected: measure.CK,
actual: measure.CK
} : {
met: false,
reason: "ROLLBACK_PLAN_MISSING",
expected: measure.CK,
actual: measure.sj
})), ask("risk-label", "One risk label, as the body says", () => risk(pull, body)), ask("pending", "Nothing is still to come", read(({pending: pending}) => {
const places = Object.keys(pending);
const left = Object.values(pending).reduce((sum, each) => sum + each, 0);
const seen = {
expected: {
count: 0
},
actual: {
count: left
}
};
if (left === 0) return {
met: true,
...seen
};
return {
met: pull.draft ? "inconclusive" : false,
reason: "PENDING_LEFT",
...seen,
facts: {
places: {
words: places
}
}
};
})) ];
}
function risk(pull, body) {
const labels = (0, release_pr_labels.R)(pull.labels);
const expected = {
words: release_pr_labels.F7
};
if (labels.length === 0) return {
met: false,
reason: "RISK_LABEL_MISSING",
expected: expected,
actual: measure.sj
};
const known = release_pr_labels.F7.filter(each => labels.includes(each));
if (labels.length > 1 || known.length === 0) return {
met: false,
reason: "RISK_LABEL_UNFIT",
expected: expected,
actual: {
count: labels.length
}
};
if (!body) return UNREAD;
const said = body.risks.filter(each => each !== known[0]);
if (said.length > 0) return {
met: false,
reason: "RISK_DISAGREES",
expected: {
words: known
},
actual: {
words: release_pr_labels.F7.filter(each => body.risks.includes(each))
}
};
return {
met: true,
expected: {
words: known
},
actual: {
words: known
}
};
}
var release_pr = __webpack_require__(8461);
var release_pr_changes = __webpack_require__(5549);
var commit = __webpack_require__(70365);
var doors_said = __webpack_require__(35249);
var tool = __webpack_require__(59022);
var release_pr_files = __webpack_require__(68594);
var release_pr_open = __webpack_require__(11789);
const POLL_MS = 3e4;
const LONGEST_ASK_MS = 6e4;
const AWAITED = [ "CHECK_RUN_PENDING", "CHECK_RUN_MISSING" ];
async function readiness(ask) {
const side = await (0, release_pr_open.Dw)(ask);
const pull = await (0, release_pr_open.pv)(side, ask.number);
const seen = (0, release_pr_files.nj)(ask.plan);
const {loaded: loaded} = seen;
if (!loaded && ask.system === undefined) {
const {reason: reason} = seen.observation.met === true ? {
reason: "DEFECT"
} : seen.observation;
const said = (0, doors_said.J)((0, errors.i4)(reason, `expected a plan without problems, found ${seen.lines.length}`));
return {
...said,
exit: 2,
lines: [ ...seen.lines, ...said.lines ],
annotations: seen.annotations
};
}
const system = ask.system ?? loaded?.plan.system ?? "";
if (loaded && system !== loaded.plan.system) throw (0, errors.i4)("USAGE", "expected the system to be the plan’s, found another");
if (!/^[a-z][a-z0-9_-]{0,62}$/.test(system)) throw (0, errors.i4)("USAGE", "expected the input system, found none");
const workflows = loaded ? await (0, release_pr_files.oQ)(ask.plan, system) : NOT_ASKED;
const packs = loaded ? await (0, release_pr_files.un)(loaded.plan) : NOT_ASKED;
const risk = loaded ? (0, release_pr_files.PJ)(ask.riskFile, loaded.plan) : NOT_ASKED;
const files = [ seen, workflows, packs, risk ];
const dry = loaded === undefined ? undefined : dryRunOf(ask.dryRun, {
pull: pull,
loaded: loaded,
side: side
});
const fork = !(0, release_pr_open.FB)(pull.head.repository, side.repositoryName);
const body = readBody(pull.body, (0, release_pr_files.uO)());
const from = side.clock.now();
const questions = () => [ fileQuestion("plan", "The plan holds together", seen), fileQuestion("workflows", "The workflows are as rendered", workflows), fileQuestion("packs", "The smoke packs can be read", packs), fileQuestion("risk-file", "The risk levels are declared", risk), ...textQuestions(pull, body, (0, 
commit.G)()), ...risk.risk && loaded ? askedQuestions((0, risk_file.I)(risk.risk, (0, 
release_pr_labels.bi)(pull.labels)), risk.risk.gates, {
...{
pull: pull,
body: body,
fork: fork,
dryRun: dry,
clock: side.clock,
repository: side.repository
},
reviews: () => side.pulls.reviews(pull.number),
history: (0, git_history.H)(process.cwd(), {}),
roles: loaded.plan.roles,
signal: AbortSignal.timeout(LONGEST_ASK_MS)
}) : [] ];
const findings = await settled(questions, side, ask.wait);
const {verdict: verdict, reason: reason} = judge(findings);
const base = baseOf(ask, pull);
const {phases: phases, dropped: dropped} = loaded ? (0, release_pr_changes.z)(loaded.plan, base, new Map(dry?.standing.map(each => [ each.switch, each.value ]))) : {
phases: [],
dropped: 0
};
const report = {
form: report_schema.EP,
world: side.world,
system: system,
number: pull.number,
commit: pull.head.commit,
base: pull.base.commit,
plan: loaded?.digest ?? null,
draft: pull.draft,
fork: fork,
risk: (0, release_pr_labels.R)(pull.labels).length === 1 && release_pr_labels.F7.includes((0, 
release_pr_labels.bi)(pull.labels)) ? (0, release_pr_labels.bi)(pull.labels) : "unknown",
verdict: verdict,
reason: reason,
findings: findings,
phases: [ ...phases ],
dropped: dropped,
compared: base !== undefined,
dry_run: dry?.result ?? null,
run: {
id: side.run.id,
attempt: side.run.attempt
},
at: side.clock.now()
};
const record = loaded && sealed(report, loaded, side, from);
const all = findings.map(({finding: finding}) => finding);
return {
exit: (0, build_verdict.I$)(all.map(({check: check}) => check), all),
verdict: verdict,
code: reason,
lines: [ ...files.flatMap(({lines: lines}) => lines), ...(0, release_pr.tP)(report), ...verdict === "GO" ? [] : [ `NO-GO ${reason}: ${codes.CODES[reason].means}`, `  what to do: ${codes.CODES[reason].remedy}` ] ],
summary: (0, release_pr.HX)(report),
annotations: files.flatMap(({annotations: annotations}) => annotations),
outputs: {
verdict: verdict,
reason: reason,
...loaded ? {
"plan-digest": loaded.digest
} : {},
...record ? {
"evidence-digest": record.digest
} : {}
},
files: [ {
name: report_schema.Uq,
text: (0, release_pr_report.Mp)(report)
}, ...record ? [ {
name: `${system}.release-pr.json`,
text: record.text
} ] : [] ],
json: {
report: report
}
};
}
const NOT_ASKED = {
observation: {
met: "error",
reason: "NOT_ASKED",
expected: {
word: "an answer"
},
actual: {
word: "unknown"
}
},
lines: [],
annotations: []
};
const fileQuestion = (id, title, {observation: observation}) => ({
id: id,
kind: "release-pr",
title: title,
observe: () => observation
});
async function settled(questions, {clock: clock}, wait) {
const until = clock.now() + (wait === "" ? 0 : (0, duration.Rz)(wait));
for (;;) {
const findings = await answered(questions(), clock);
const open = findings.filter(({finding: finding}) => finding.outcome !== "pass");
const waits = open.length > 0 && open.every(({finding: finding}) => AWAITED.includes(finding.reason));
if (!waits || clock.now() + POLL_MS > until) return findings;
await clock.sleep(POLL_MS);
}
}
function dryRunOf(path, {pull: pull, loaded: loaded, side: side}) {
const bytes = path === "" ? undefined : (0, release_pr_files.$$)(path, report_schema.MI);
if (!bytes) return undefined;
try {
const read = (0, release_pr_report.n0)(bytes.toString("utf8"));
const ours = read.commit === pull.head.commit && read.plan === loaded.digest && read.system === loaded.plan.system && read.world === side.world && read.run.id === side.run.id;
return ours ? read : undefined;
} catch (thrown) {
if ((0, errors.oh)(thrown) && thrown.code === "ARTIFACT_REFUSED") return undefined;
throw thrown;
}
}
function baseOf({base: base, plan: plan}, pull) {
try {
return (0, release_pr_files.hx)(base, plan, pull.base.commit);
} catch (thrown) {
if ((0, errors.oh)(thrown) && thrown.code === "BASE_UNKNOWN") return undefined;
throw thrown;
}
}
function sealed(report, {digest: digest}, {world: world, run: run}, from) {
return (0, evidence.o)({
world: world,
mode: "normal",
system: report.system,
plan: digest,
commit: report.commit,
run: {
id: run.id,
attempt: run.attempt,
job: (0, external_node_path_.basename)(run.job)
},
tool: (0, tool.z)(process.argv[1]),
phase: "release-pr",
gate: "release-pr",
kind: "release-pr",
verdict: report.verdict,
declared: report.findings.map(({finding: finding}) => finding.check),
findings: report.findings.map(({finding: finding}) => finding),
looks: 1,
from: from,
to: report.at,
prev: null
});
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
71545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => isLeft
});
function isLeft(plan, {id: id, kill: kill}) {
const steps = (plan.rollback.steps ?? []).flatMap(step => "set" in step && Object.hasOwn(step.set, id) ? step : []);
return kill !== true && steps.length > 0 && steps.every(step => step.optional === true);
}
},
1623: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => gitHistory
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
const run = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const DEADLINE_MS = 2e4;
const LARGEST = 16e6;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
function gitHistory(folder, env, releases = "v[0-9]*") {
const git = async (args, signal) => {
try {
const {stdout: stdout} = await run("git", [ "-C", folder, ...args ], {
env: {
...env,
GIT_OPTIONAL_LOCKS: "0"
},
encoding: "utf8",
maxBuffer: LARGEST,
timeout: DEADLINE_MS,
...signal ? {
signal: signal
} : {}
});
return stdout;
} catch {
signal?.throwIfAborted();
return undefined;
}
};
return {
async changedSinceRelease(commit, signal) {
if (!COMMIT.test(commit)) return undefined;
if ((await git([ "rev-parse", "--is-shallow-repository" ], signal))?.trim() !== "false") return undefined;
const release = (await git([ "describe", "--tags", "--abbrev=0", "--match", releases, `${commit}^` ], signal))?.trim();
if (release === undefined || release === "") return undefined;
const changed = await git([ "diff", "--name-status", "-M", "-z", `${release}^{commit}`, commit, "--" ], signal);
return changed === undefined ? undefined : {
release: release,
paths: pathsIn(changed)
};
}
};
}
function pathsIn(text) {
const words = text.split("\0").filter(word => word !== "");
const paths = [];
for (let at = 0; at < words.length; ) {
const count = /^[RC]/.test(words[at] ?? "") ? 2 : 1;
paths.push(...words.slice(at + 1, at + 1 + count));
at += 1 + count;
}
return paths;
}
},
34902: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$5: () => fitted,
pj: () => plain,
tp: () => table
});
const LARGEST_SUMMARY = 9e5;
const MARKUP = /[\\`*[\]|~$#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[&<>@]|:(?=\/\/)|(?<=\bwww)\./gi;
const ENTITIES = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
"@": "@&#8203;",
":": "&#58;",
".": "&#46;"
};
function plain(text) {
const line = text.replace(/\s+/g, " ").trim();
return line.replace(MARKUP, mark => ENTITIES[mark] ?? `\\${mark}`);
}
function table(head, rows) {
const row = cells => `| ${cells.map(plain).join(" | ")} |`;
return [ row(head), `|${" --- |".repeat(head.length)}`, ...rows.map(row) ];
}
function fitted(lines, largest = LARGEST_SUMMARY) {
const kept = [];
let size = 200;
for (const line of lines) {
size += Buffer.byteLength(line, "utf8") + 1;
if (size > largest) return `${kept.join("\n")}\n\n… and ${lines.length - kept.length} more lines: see the evidence.\n`;
kept.push(line);
}
return `${kept.join("\n")}\n`;
}
},
5549: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => shown,
z: () => releaseChanges
});
var _phase_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56934);
var _planned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50877);
function releaseChanges(plan, base, standing) {
const before = base === undefined ? undefined : new Map(setBy(base).map(each => [ keyOf(each), each.to ]));
const now = new Map(standing);
const phases = plan.phases.map(phase => {
const changes = setIn(plan, phase).map(({one: one, to: to, optional: optional}) => {
const from = now.get(one.id) ?? "what stands";
if (!optional) now.set(one.id, to);
const was = before?.get(keyOf({
phase: phase.id,
id: one.id
}));
const undo = (0, _phase_window_js__WEBPACK_IMPORTED_MODULE_0__.H9)(plan, phase) === "undo" ? `undo: back to ${from}` : (0, 
_planned_js__WEBPACK_IMPORTED_MODULE_1__.gz)(plan, one);
const compared = before === undefined ? "unknown" : was === undefined ? "new" : was === to ? "same" : "changed";
return {
switch: one.id,
from: shown(from),
to: shown(to),
undo: shown(undo),
compared: compared,
optional: optional
};
});
const approvers = (phase.signoff ?? []).map(({environment: environment, role: role}) => ({
environment: environment,
role: role
}));
return {
phase: phase.id,
on_no_go: (0, _phase_window_js__WEBPACK_IMPORTED_MODULE_0__.H9)(plan, phase),
changes: changes,
approvers: approvers
};
});
const kept = new Set(setBy(plan).map(keyOf));
return {
phases: phases,
dropped: [ ...before?.keys() ?? [] ].filter(key => !kept.has(key)).length
};
}
function shown(text) {
return text.length > 300 || /[@\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) || text === "" ? "a value that is not shown" : text;
}
const keyOf = ({phase: phase, id: id}) => `${phase} ${id}`;
const setBy = plan => plan.phases.flatMap(phase => setIn(plan, phase).map(({one: one, to: to}) => ({
phase: phase.id,
id: one.id,
to: to
})));
function setIn(plan, phase) {
return (phase.steps ?? []).flatMap(step => {
if (!("set" in step)) return [];
const [id, value] = Object.entries(step.set)[0] ?? [];
const one = plan.switches.find(each => each.id === id);
return one && value !== undefined ? [ {
one: one,
to: (0, _planned_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(plan, one, value),
optional: step.optional === true
} ] : [];
});
}
},
8461: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HX: () => releasePrComment,
Pl: () => headline,
tP: () => releasePrLines,
we: () => markerOf
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37702);
var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90036);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
const MARKS = {
pass: "✅",
fail: "❌",
error: "⚠️",
inconclusive: "⏳",
waived: "🟡"
};
const ORDER = [ "fail", "error", "inconclusive" ];
const LARGEST_COMMENT = 6e4;
const markerOf = system => `\x3c!-- gonogo:release-pr:${system} --\x3e`;
const isOpen = ({outcome: outcome}) => outcome !== "pass" && outcome !== "waived";
function headline(report) {
const {verdict: verdict, findings: findings, draft: draft, system: system} = report;
const open = findings.filter(({finding: finding}) => isOpen(finding));
const failed = open.filter(({finding: finding}) => finding.outcome === "fail").length;
if (verdict === "GO") return `GO — ${system} is ready: ${findings.length} of ${findings.length} checks passed`;
if (draft && failed === 0) return `NOT READY — ${system} is a draft, ${open.length} open`;
return `NO-GO — ${system}: ${open.length} of ${findings.length} checks did not pass`;
}
function releasePrLines(report) {
return [ headline(report), ...report.findings.map(({finding: finding}) => {
const {check: check, outcome: outcome, reason: reason, expected: expected, actual: actual} = finding;
const mark = {
pass: "✓",
fail: "✗",
error: "!",
inconclusive: "…",
waived: "~"
}[outcome];
return `  ${mark} ${check.padEnd(26)} ${outcome === "pass" ? (0, _measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(actual) : `${reason}: expected ${(0, 
_measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(expected)}, found ${(0, _measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(actual)}`}`;
}) ];
}
function releasePrComment(report, run) {
const {verdict: verdict, findings: findings, phases: phases, dry_run: dry, world: world} = report;
const open = findings.filter(({finding: finding}) => isOpen(finding)).toSorted((a, b) => ORDER.indexOf(a.finding.outcome) - ORDER.indexOf(b.finding.outcome));
return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.$5)([ `${markerOf(report.system)}${run === undefined ? "" : `\x3c!-- run ${run} --\x3e`}`, `## ${verdict === "GO" ? "✅" : report.draft && !open.some(({finding: finding}) => finding.outcome === "fail") ? "⏳" : "⛔"} ${world === "rehearsal" ? "REHEARSAL — " : ""}${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(headline(report))}`, "", ...open.length === 0 ? [ "Merge it, then dispatch the cutover; each phase asks for its own approval." ] : [ "### Why, and what next", "", ...open.map(({title: title, finding: finding}) => openLine(title, finding)) ], "", "### What would change in production", "", ...changeLines(report), ...report.dropped === 0 ? [] : [ "", `${report.dropped} changes of the base branch’s plan are not made any more.` ], "", "### Who approves", "", ...phases.flatMap(({phase: phase, approvers: approvers, on_no_go: on_no_go}) => approvers.map(({environment: environment, role: role}) => `- ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(phase)}: \`${role}\` on \`${environment}\`; a NO-GO means ${on_no_go}`)), "", `**Dry run of the preflight:** ${dry === null ? "none" : `${dry.verdict === "GO" ? "✅" : "⛔"} ${dry.passed} of ${dry.declared} checks passed${dry.reason === "MET" ? "" : `, \`${dry.reason}\``}${dry.open.length === 0 ? "" : `; open: ${dry.open.map(id => `\`${id}\``).join(", ")}`}${dry.left_out === 0 ? "" : `; ${dry.left_out} that act are asked after the merge`}`}`, "", "<details><summary>All checks</summary>", "", ...(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "", "check", "expected", "found", "reason" ], findings.map(({title: title, finding: finding}) => [ MARKS[finding.outcome], title, (0, 
_measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(finding.expected), (0, _measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(finding.actual), finding.reason ])), "", "</details>", "", `Risk \`${report.risk}\`, commit \`${report.commit}\`${report.plan === null ? "" : `, plan \`${report.plan}\``}. This is what the pull request’s own workflow found; it opens nothing by itself.` ], LARGEST_COMMENT);
}
function changeLines({phases: phases, plan: plan, compared: compared}) {
if (phases.every(({changes: changes}) => changes.length === 0)) return [ plan === null ? "Unknown: the plan cannot be read." : "Nothing: no phase sets a switch." ];
const differs = phases.some(({changes: changes}) => changes.some(each => each.compared === "new" || each.compared === "changed"));
const rows = phases.flatMap(({phase: phase, changes: changes}) => changes.filter(each => each.from !== each.to).map((row, index) => [ index === 0 ? phase : "", `${row.switch}${row.optional ? " (if asked for)" : ""}`, ...[ row.from, row.to, row.undo ], ...differs ? [ row.compared === "same" ? "" : row.compared ] : [] ]));
const kept = phases.map(({phase: phase, changes: changes}) => ({
phase: phase,
same: changes.filter(each => each.from === each.to)
}));
return [ ...rows.length === 0 ? [ "Nothing moves." ] : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "phase", "switch", "from", "to", "undone by", ...differs ? [ "in this PR" ] : [] ], rows), ...kept.flatMap(({phase: phase, same: same}) => same.length === 0 ? [] : [ "", `${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(phase)} also sets what stands already: ${same.map(each => `\`${each.switch}\``).join(", ")}.` ]), ...differs ? [] : [ "", compared ? "The plan changes nothing against the base branch." : "Not compared with the base branch." ] ];
}
function openLine(title, {outcome: outcome, reason: reason, expected: expected, actual: actual, facts: facts}) {
const where = Object.entries(facts ?? {}).map(([name, measure]) => `${name}: ${(0, 
_measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(measure)}`);
return `- ${MARKS[outcome]} **${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(title)}** — \`${reason}\`: expected ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)((0, _measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(expected))}, found ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)((0, _measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(actual))}${where.length === 0 ? "" : ` (${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(where.join("; "))})`}. ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[reason].remedy)}`;
}
},
70394: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => realClock
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
const realClock = {
now: () => Date.now(),
sleep: async (ms, signal) => {
try {
await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? {
signal: signal
} : {});
} catch (error) {
signal?.throwIfAborted();
throw error;
}
}
};
}
};
