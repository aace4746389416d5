export const id = 9822;

export const ids = [ 9822 ];

export const modules = {
69822: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
doctor: () => doctor
});
var errors = __webpack_require__(19473);
var phase_signers = __webpack_require__(3983);
var plan_waiver = __webpack_require__(12436);
var weakness = __webpack_require__(5330);
var weaknesses_of = __webpack_require__(40922);
async function examine(plan, target, signal) {
const {approvals: approvals} = target;
const waiver = (0, plan_waiver.Q)(plan.waivers ?? [], weakness.C, target.clock.now());
const tier = await approvals.tier(signal).catch(thrown => failed("the repository", thrown));
const known = "code" in tier ? undefined : tier;
const environments = [];
for (const planned of plan.environments) environments.push(await one(plan, planned, target, known, signal));
const names = [ ...new Set(plan.environments.flatMap(each => each.branches)) ];
const branches = [];
for (const name of names) branches.push(...await branchWeaknesses(name, target, signal));
const all = [ ..."code" in tier ? [ tier ] : [], ...environments.flatMap(each => each.weaknesses), ...branches ];
const open = all.filter(({code: code}) => !(code === "ENV_BYPASS_UNKNOWN" && waiver !== undefined));
return {
tier: known,
environments: environments,
branches: branches,
waiver: waiver,
open: open
};
}
async function one(plan, planned, {approvals: approvals, repository: repository}, tier, signal) {
const isRollback = plan.rollback.environment === planned.name;
const nothing = {
planned: planned,
isRollback: isRollback,
found: undefined,
signers: [],
waited: undefined
};
try {
const found = await approvals.environment(planned.name, signal);
if (isRollback) return {
...nothing,
found: found,
weaknesses: (0, weaknesses_of.TO)(planned, found)
};
const signers = await (0, phase_signers.B)(plan, planned.reviewers, repository, signal);
const waited = found === undefined ? undefined : await approvals.waited(planned.name, signal);
const judged = (0, weaknesses_of.PA)(planned, found, signers);
const signing = signers.filter(({role: role}) => signs(plan, role, planned));
const untold = signing.flatMap(each => (0, weaknesses_of.$U)(planned, found, each)).slice(0, 1);
const weaknesses = [ ...judged, ...judged.some(({aspect: aspect}) => aspect === "reviewers") ? [] : untold, ...unenforced(planned, found, tier, waited) ];
return {
planned: planned,
isRollback: isRollback,
found: found,
signers: signers,
weaknesses: weaknesses,
waited: waited
};
} catch (thrown) {
return {
...nothing,
weaknesses: [ failed(planned.name, thrown) ]
};
}
}
const signs = ({phases: phases}, role, {name: name}) => phases.some(({signoff: signoff = []}) => signoff.some(each => each.role === role && each.environment === name));
function unenforced({name: name}, found, tier, waited) {
if (found === undefined || found.reviewers.length === 0) return [];
const weak = (message, code = "ENV_PLAN_TIER") => ({
...{
environment: name,
aspect: "reviewers",
code: code,
message: message
}
});
if (tier?.private === true && tier.plan !== undefined && tier.plan !== "enterprise") return [ weak(`expected GitHub Enterprise for the reviewers of ${name} in a private repository, found the plan ${tier.plan}`) ];
if (waited === false) return [ weak(`expected jobs to have waited for the reviewers of ${name}, found that its newest did not`) ];
if (tier?.private !== false && tier?.plan === undefined && waited === undefined) return [ weak(`expected to know whether GitHub enforces the reviewers of ${name}, found nothing that tells`, "ENV_TIER_UNKNOWN") ];
return [];
}
const isPattern = branch => /[*?[\]]/.test(branch);
async function branchWeaknesses(branch, {approvals: approvals}, signal) {
if (isPattern(branch)) return [];
try {
const rules = await approvals.branchRules(branch, signal);
if (rules.includes("pull_request")) return [];
const message = `expected a ruleset that asks for a pull request on branch ${branch}, found none`;
return [ {
environment: branch,
aspect: "branches",
code: "BRANCH_UNPROTECTED",
message: message
} ];
} catch (thrown) {
return [ failed(branch, thrown) ];
}
}
function failed(environment, thrown) {
const {code: code, message: message} = (0, errors.iS)(thrown);
return {
environment: environment,
aspect: "identity",
code: code,
message: message
};
}
var build_exit = __webpack_require__(870);
var github_client = __webpack_require__(44463);
const ALLOWED = /^\/environments\/[A-Za-z0-9_.%-]{1,400}(\/deployment-branch-policies(\/[0-9]{1,15})?)?$/;
function githubAdministration(settings) {
const client = (0, github_client.$f)(settings);
return {
async send({method: method, path: path, body: body}, signal) {
if (!ALLOWED.test(path)) throw new RangeError("expected the path of an environment");
await client.send(method, `github:${method === "PUT" ? "PutEnvironment" : "ChangeBranchPolicy"}`, path, body, signal);
}
};
}
var codes = __webpack_require__(98498);
function tierLine(tier) {
if (tier === undefined) return "  what GitHub can enforce here could not be told";
if (!tier.private) return "  public repository: GitHub enforces reviewers, wait timers and branches on every plan; made private on Free, it ignores them";
if (tier.plan === "enterprise") return "  private repository on GitHub Enterprise: reviewers, wait timers and branches are enforced";
if (tier.plan === undefined) return "  private repository, its plan is not shown to this token: reviewers and wait timers are enforced on GitHub Enterprise only; a phase job proves it each time by having waited";
return `  private repository on the plan ${tier.plan}: required reviewers are unavailable, so no sign-off is enforced${tier.plan === "free" ? ", nor are branches" : ""}`;
}
function doctorLines(diagnosis, system) {
const {environments: environments, branches: branches, open: open, waiver: waiver} = diagnosis;
const count = open.length === 1 ? "1 weakness" : `${open.length} weaknesses`;
return [ open.length === 0 ? `GO  ${system}: a sign-off is what the plan says it is` : `NO-GO  ${system}: ${count} of what a sign-off is worth`, tierLine(diagnosis.tier), ...environments.flatMap(each => environmentLines(each, diagnosis)), ...branches.flatMap(weak => weaknessLines(weak)), ...waiver && environments.some(each => each.weaknesses.some(({code: code}) => code === "ENV_BYPASS_UNKNOWN")) ? [ `  waived: ENV_BYPASS_UNKNOWN by ${waiver.ticket}, ${waiver.owner}, ${waiver.daysLeft} days left` ] : [] ];
}
function environmentLines({planned: planned, isRollback: isRollback, found: found, weaknesses: weaknesses, waited: waited}, {waiver: waiver}) {
const open = weaknesses.filter(({code: code}) => !(code === "ENV_BYPASS_UNKNOWN" && waiver !== undefined));
const asked = isRollback ? "rollback: asks nobody" : `signed by ${planned.reviewers.join(", ")}`;
const seen = isRollback || found === undefined ? "" : waited === undefined ? "; no job has used it yet" : waited ? "; jobs have waited for it" : "";
return [ `  ${open.length === 0 ? "\u2713" : "\u2717"} ${planned.name}  ${asked}${seen}`, ...open.flatMap(weaknessLines) ];
}
const weaknessLines = ({code: code, message: message}) => [ `    ${code}: ${message}`, `      what to do: ${codes.CODES[code].remedy}` ];
function fixLines(fixes, repository) {
if (fixes.length === 0) return [];
return [ "  to mend it, in this order:", ...fixes.map(fix => {
if ("person" in fix) return `    by a person: ${fix.person}`;
const {method: method, path: path, body: body} = fix.call;
const text = Object.keys(body).length === 0 ? "" : ` ${JSON.stringify(body)}`;
return `    ${method} /repos/${repository ?? "{owner}/{repo}"}${path}${text}${fix.missing === undefined ? "" : `  (needs ${fix.missing})`}`;
}) ];
}
var duration = __webpack_require__(73110);
const BY_PUT = [ "ENV_MISSING", "ENV_NO_REVIEWERS", "ENV_REVIEWERS_OTHER", "ENV_SELF_REVIEW", "ENV_WAIT_SHORT", "ENV_ROLLBACK_WAITS" ];
const BY_PERSON = {
ENV_ADMIN_BYPASS: name => bypassPage(name),
ENV_BYPASS_UNKNOWN: name => bypassPage(name),
ENV_OTHER_ID: (name, found) => `find out who made ${name} again and why; then write id: ${found?.id ?? 0} into the plan by a reviewed change`,
ENV_PLAN_TIER: () => "move the repository to GitHub Enterprise, or make it public: its plan does not enforce reviewers",
ENV_TIER_UNKNOWN: name => `ask again with a token that sees the organization\u2019s plan, or dispatch a run and reject it at ${name}: that it waited tells`,
ENV_RULE_UNKNOWN: name => `Settings \u2192 Environments \u2192 ${name}: remove the rule that gonogo does not know`,
TEAM_UNSEEN: () => "make the team itself the only reviewer, name people in the plan\u2019s role, or give a token with members: read"
};
function branchFix(name) {
const person = `Settings \u2192 Rules \u2192 Rulesets \u2192 New branch ruleset for ${name}: require a pull request, block force pushes and deletion`;
return {
environment: name,
person: person
};
}
function bypassPage(name) {
return `Settings \u2192 Environments \u2192 ${name}: clear \u201cAllow administrators to bypass configured protection rules\u201d, Save protection rules`;
}
function fixesOf(ailing) {
const {planned: planned, found: found, weaknesses: weaknesses} = ailing;
const environment = planned.name;
const path = `/environments/${encodeURIComponent(environment)}`;
const policy = typeof found?.branches === "string" || found === undefined;
const wrongBranches = weaknesses.some(({code: code}) => code === "ENV_BRANCH_POLICY") || found === undefined;
const calls = [];
if (weaknesses.some(({code: code}) => BY_PUT.includes(code)) || wrongBranches && policy) calls.push(whole(ailing, path));
if (weaknesses.length > 0 && wrongBranches) calls.push(...patterns(ailing, `${path}/deployment-branch-policies`));
const people = weaknesses.flatMap(({code: code}) => {
const said = BY_PERSON[code]?.(environment, found);
return said === undefined ? [] : [ {
environment: environment,
person: said
} ];
});
const after = found === undefined && planned.reviewers.length > 0 ? [ {
environment: environment,
person: bypassPage(environment)
} ] : [];
const id = found === undefined ? [ {
environment: environment,
person: `write the id of the new ${environment} into the plan`
} ] : [];
return [ ...calls, ...people, ...after, ...id ];
}
function whole({planned: planned, found: found, reviewers: reviewers}, path) {
const unknown = reviewers.filter(({id: id}) => id === undefined).map(({type: type, name: name}) => `the ${type.toLowerCase()} ${name}`);
const body = {
wait_timer: timer(planned, found),
prevent_self_review: reviewers.length > 0,
reviewers: reviewers.map(({type: type, id: id, name: name}) => ({
type: type,
id: id ?? `id of ${name}`
})),
deployment_branch_policy: {
protected_branches: false,
custom_branch_policies: true
}
};
return {
environment: planned.name,
call: {
method: "PUT",
path: path,
body: body
},
...unknown.length === 0 ? {} : {
missing: `the id of ${unknown.join(", ")}`
}
};
}
function timer(planned, found) {
if (planned.reviewers.length === 0) return 0;
const wanted = planned.wait === undefined ? 0 : Math.ceil((0, duration.Rz)(planned.wait) / 6e4);
return Math.max(wanted, found?.waitTimer ?? 0);
}
function patterns({planned: planned, found: found}, path) {
const {name: environment} = planned;
const now = typeof found?.branches === "object" ? found.branches : [];
const isPlanned = each => each.type === "branch" && planned.branches.includes(each.name);
const missing = planned.branches.filter(name => !now.some(each => each.type === "branch" && each.name === name));
return [ ...missing.map(name => ({
environment: environment,
call: {
method: "POST",
path: path,
body: {
name: name,
type: "branch"
}
}
})), ...now.filter(each => !isPlanned(each)).map(({id: id}) => ({
environment: environment,
call: {
method: "DELETE",
path: `${path}/${id}`,
body: {}
}
})) ];
}
var build_verdict = __webpack_require__(10617);
var environment = __webpack_require__(14707);
var cli_open = __webpack_require__(68087);
async function doctor(terminal, path, options) {
const {env: env} = terminal;
const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"] || "";
const repository = options.repo ?? env["GITHUB_REPOSITORY"] ?? "";
if (token === "" || repository === "") throw (0, errors.i4)("USAGE", "expected a token in GITHUB_TOKEN and a repository in --repo or GITHUB_REPOSITORY, found none");
if (options.apply === true && options.fix !== true) throw (0, errors.i4)("USAGE", "expected --apply beside --fix, found it alone");
const session = await (0, cli_open.h)(terminal, path, true, undefined, {
githubToken: token,
repository: repository
});
const {plan: plan} = session.loaded;
const before = await examine(plan, session.target);
if (options.fix !== true) return saidOf(plan, before, []);
const fixes = await fixesFor(session, before);
if (options.apply !== true) return saidOf(plan, before, fixLines(fixes, repository), fixes);
const {github: github} = (0, environment.cO)(env).endpoints;
const applied = await applyAll(fixes, {
token: token,
repository: repository,
...github === undefined ? {} : {
baseUrl: github
}
});
const after = await examine(plan, session.target);
const left = fixLines(await fixesFor(session, after), repository);
return saidOf(plan, after, [ ...applied, ...left ], fixes);
}
async function fixesFor({loaded: loaded, target: target}, {environments: environments, branches: branches, open: weak}) {
const {plan: plan} = loaded;
const fixes = [];
for (const {planned: planned, found: found, isRollback: isRollback, weaknesses: weaknesses} of environments) {
const left = weaknesses.filter(each => weak.includes(each));
if (left.every(({code: code}) => !/^(ENV_|TEAM_)/.test(code))) continue;
const reviewers = [];
for (const role of isRollback ? [] : plan.roles.filter(({id: id}) => planned.reviewers.includes(id))) {
for (const login of role.team === undefined ? role.people ?? [] : []) reviewers.push({
type: "User",
name: login,
id: await target.approvals.accountId(login)
});
if (role.team === undefined) continue;
const stands = found?.reviewers.find(each => each.type === "Team" && each.slug === role.team);
reviewers.push({
type: "Team",
name: role.team,
id: stands?.id
});
}
fixes.push(...fixesOf({
planned: planned,
found: found,
weaknesses: left,
reviewers: reviewers.slice(0, 6)
}));
}
const unprotected = branches.filter(({code: code}) => code === "BRANCH_UNPROTECTED");
return [ ...fixes, ...unprotected.map(({environment: environment}) => branchFix(environment)) ];
}
async function applyAll(fixes, settings) {
const administration = githubAdministration(settings);
const lines = [];
const stopped = new Set;
for (const fix of fixes) {
if (!("call" in fix)) continue;
const {method: method, path: path} = fix.call;
const name = `${method} ${path}`;
if (fix.missing !== undefined) {
stopped.add(fix.environment);
lines.push(`  not applied: ${name} needs ${fix.missing}`);
} else if (stopped.has(fix.environment)) lines.push(`  not applied: ${name}, since the call before it was not`); else {
try {
await administration.send(fix.call);
lines.push(`  applied: ${name}`);
} catch (thrown) {
const {code: code, message: message} = (0, errors.iS)(thrown);
stopped.add(fix.environment);
lines.push(`  not applied: ${name}: ${code}: ${message}`);
}
}
}
return lines;
}
function saidOf(plan, diagnosis, more, fixes = []) {
const [first] = diagnosis.open;
const codes = diagnosis.open.map(({code: code}) => (0, build_exit.s)(code));
const exit = first === undefined ? build_verdict.dc.go : codes.includes(build_verdict.dc.noGo) ? build_verdict.dc.noGo : Math.max(...codes);
const verdict = first === undefined ? "GO" : "NO-GO";
const code = first?.code ?? "MET";
return {
exit: exit,
verdict: verdict,
code: code,
lines: [ ...doctorLines(diagnosis, plan.system), ...more ],
outputs: {
verdict: verdict,
reason: code
},
files: [],
json: {
tier: diagnosis.tier ?? null,
weaknesses: diagnosis.open,
waiver: diagnosis.waiver ?? null,
fixes: fixes
}
};
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
44492: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => call
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
var _socket_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20376);
const SAID = {
TIMEOUT: "no answer in time",
UNREACHABLE: "GitHub could not be reached",
TLS_FAILED: "the certificate could not be verified",
THROTTLED: "too many requests",
DENIED: "the token does not allow it",
CREDENTIALS_INVALID: "GitHub does not accept the token",
NOT_FOUND: "there is no such thing, or the token may not see it",
RESPONSE_INVALID: "the answer could not be read"
};
async function call(operation, send, deadline, caller) {
const stop = new AbortController;
let end = () => undefined;
const ended = new Promise((_, reject) => {
end = reject;
});
const abort = reason => {
stop.abort();
end((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.oh)(reason) ? reason : failure(operation, "TIMEOUT"));
};
const onAbort = () => abort(caller?.reason);
if (caller?.aborted) onAbort();
caller?.addEventListener("abort", onAbort, {
once: true
});
const timer = setTimeout(abort, deadline);
try {
if (stop.signal.aborted) return await ended;
return await Promise.race([ send(stop.signal), ended ]);
} catch (thrown) {
if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.oh)(thrown)) throw thrown;
throw failure(operation, codeOf(thrown), statusOf(thrown));
} finally {
clearTimeout(timer);
caller?.removeEventListener("abort", onAbort);
}
}
function codeOf(thrown) {
const socket = (0, _socket_failure_js__WEBPACK_IMPORTED_MODULE_1__.O)(thrown);
if (socket !== undefined) return socket;
if (thrown instanceof Error && thrown.cause !== undefined && statusOf(thrown) === undefined) return "UNREACHABLE";
const status = statusOf(thrown);
if (status === 401) return "CREDENTIALS_INVALID";
if (status === 429 || status === 403 && rateLimited(thrown)) return "THROTTLED";
if (status === 403) return "DENIED";
if (status === 404) return "NOT_FOUND";
return status === undefined ? "RESPONSE_INVALID" : "SERVICE_ERROR";
}
function rateLimited(thrown) {
const headers = thrown.response?.headers;
return headers?.["retry-after"] !== undefined || headers?.["x-ratelimit-remaining"] === "0";
}
function statusOf(thrown) {
if (typeof thrown !== "object" || thrown === null || !("response" in thrown) || !thrown.response) return undefined;
return "status" in thrown && typeof thrown.status === "number" ? thrown.status : undefined;
}
function failure(operation, code, status) {
const said = SAID[code] ?? "GitHub answered with an error";
return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)(code, `${operation}: ${said}`, {
name: "GitHub",
...status === undefined ? {} : {
status: status
}
});
}
},
44463: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$f: () => githubClient,
F5: () => shapeOf,
Ge: () => absent,
c2: () => statusOf,
nR: () => timeOf,
ye: () => shaOf
});
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96652);
var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44492);
const DEADLINE_MS = 1e4;
const PAGE = 100;
const MOST_PAGES = 10;
const NOTHING = () => undefined;
function githubClient(settings) {
const [owner = "", repo = "", ...rest] = settings.repository.split("/");
if (owner === "" || repo === "" || rest.length > 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("USAGE", "expected a repository as owner/name");
const deadline = settings.deadline ?? DEADLINE_MS;
async function request(operation, route, given, signal) {
const {getOctokit: getOctokit} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(157), __webpack_require__.e(987) ]).then(__webpack_require__.bind(__webpack_require__, 40987));
const github = getOctokit(settings.token, {
...settings.baseUrl === undefined ? {} : {
baseUrl: settings.baseUrl.replace(/\/+$/, "")
},
log: {
debug: NOTHING,
info: NOTHING,
warn: NOTHING,
error: NOTHING
}
});
const ask = abort => github.request(route, {
...given,
owner: owner,
...route.includes("{repo}") ? {
repo: repo
} : {},
request: {
signal: abort,
redirect: "error"
}
});
const answer = await (0, _call_js__WEBPACK_IMPORTED_MODULE_0__.T)(operation, ask, deadline, signal);
return {
data: answer.data,
more: /;\s*rel="?next"?/i.test(answer.headers.link ?? "")
};
}
const below = path => `GET /repos/{owner}/{repo}${path}`;
return {
get: async (operation, path, names, signal) => shapeOf((await request(operation, below(path), names, signal)).data),
owner: async signal => shapeOf((await request("github:GetOrganization", "GET /orgs/{owner}", {}, signal)).data),
whole: async (operation, path, names, signal) => {
const {data: data, more: more} = await request(operation, below(path), names, signal);
if (more) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PARTIAL_DATA", `${operation}: expected the whole list, found a page of it`);
return (0, _field_js__WEBPACK_IMPORTED_MODULE_2__.HN)(data, "list").map(shapeOf);
},
newest: async (operation, path, names, signal) => (0, _field_js__WEBPACK_IMPORTED_MODULE_2__.HN)((await request(operation, below(path), names, signal)).data, "list").map(shapeOf),
async list({operation: operation, path: path, names: names, key: key, of: of}, signal) {
const route = of === "organization" ? `GET /orgs/{owner}${path}` : below(path);
const all = [];
for (let page = 1; page <= MOST_PAGES; page += 1) {
const {data: data, more: more} = await request(operation, route, {
...names,
per_page: PAGE,
page: page
}, signal);
const listed = (0, _field_js__WEBPACK_IMPORTED_MODULE_2__.HN)(key === undefined ? data : listIn(data, key), key ?? "list").map(shapeOf);
all.push(...listed);
if (more || listed.length >= PAGE) continue;
if (key !== undefined && all.length < (0, _field_js__WEBPACK_IMPORTED_MODULE_2__._o)(shapeOf(data)["total_count"], "total_count")) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PARTIAL_DATA", `${operation}: expected the whole list, found fewer than GitHub counts`);
return all;
}
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PARTIAL_DATA", `${operation}: the list does not end`);
},
send: async (method, operation, path, body, signal) => (await request(operation, `${method} /repos/{owner}/{repo}${path}`, body, signal)).data
};
}
const listIn = (data, key) => shapeOf(data)[key];
function shapeOf(value) {
if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INCOMPLETE", "the answer is no object");
}
async function absent(asked) {
try {
return await asked;
} catch (thrown) {
if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.oh)(thrown) && thrown.code === "NOT_FOUND") return undefined;
throw thrown;
}
}
function statusOf(thrown) {
return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.oh)(thrown) ? thrown.origin?.status : undefined;
}
function timeOf(value, name) {
const text = (0, _field_js__WEBPACK_IMPORTED_MODULE_2__.gE)(value, name);
const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
if (Number.isFinite(ms)) return ms;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INCOMPLETE", `the answer has no usable ${name}`);
}
function shaOf(value) {
const sha = (0, _field_js__WEBPACK_IMPORTED_MODULE_2__.gE)(value, "sha");
if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) return sha;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INVALID", "expected a commit of 40 or 64 hexadecimal digits, found other text");
}
},
3983: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => signersIn
});
var _checks_role_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61840);
var _signoff_signers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80758);
async function signersIn(plan, roles, repository, signal) {
const found = plan.roles.filter(({id: id}) => roles.includes(id));
return Promise.all(found.map(async role => (0, _signoff_signers_js__WEBPACK_IMPORTED_MODULE_0__.Re)(role, role.people === undefined && role.team !== undefined ? await (0, 
_checks_role_people_js__WEBPACK_IMPORTED_MODULE_1__.n)(repository, role.team, signal) : undefined)));
}
},
92257: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => membershipOf,
u: () => onlyOf
});
var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49113);
var _signers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80758);
function onlyOf(signers, reviewers) {
return reviewers.length > 0 && reviewers.every(each => (0, _signers_js__WEBPACK_IMPORTED_MODULE_0__.NB)(signers, each));
}
function membershipOf(by, signers, reviewers) {
const {role: role} = signers;
if (signers.people === undefined) {
if (onlyOf(signers, reviewers)) return "reviewer-rule";
const found = "found others beside its team, which this token may not see";
return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.x5)("TEAM_UNSEEN", `expected to see who holds the role ${role}, or its team as the only reviewer, ${found}`);
}
if (!(0, _signers_js__WEBPACK_IMPORTED_MODULE_0__.v9)(signers, by.login)) return (0, 
_refusal_js__WEBPACK_IMPORTED_MODULE_1__.x5)("SIGNOFF_BY_OTHER", `expected an approval by the role ${role}, found one by somebody who does not hold it`);
return signers.from;
}
},
49113: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J5: () => refused,
vu: () => isRefusal,
x5: () => refusal
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
function refusal(code, message) {
return {
code: code,
message: message
};
}
function isRefusal(value) {
return "code" in value && "message" in value;
}
function refused({code: code, message: message}) {
return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)(code, message);
}
},
80758: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
NB: () => allows,
Re: () => signersOf,
v9: () => holds
});
function signersOf(role, members) {
const team = role.team === undefined ? {} : {
team: role.team
};
if (role.people !== undefined || role.team === undefined) return {
role: role.id,
...team,
people: role.people ?? [],
from: "plan"
};
return {
role: role.id,
...team,
people: members,
from: "read"
};
}
function holds({people: people}, login) {
return people?.some(each => each.toLowerCase() === login.toLowerCase()) === true;
}
function allows(signers, reviewer) {
if (reviewer.type === "Team") return signers.team?.toLowerCase() === reviewer.slug.toLowerCase();
return holds(signers, reviewer.login);
}
},
5330: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => BYPASS_WAIVER,
a: () => ASPECTS
});
const ASPECTS = [ "identity", "reviewers", "self-review", "admin-bypass", "branches", "wait", "rules" ];
const BYPASS_WAIVER = "admin-bypass";
},
40922: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$U: () => membershipWeaknessOf,
PA: () => weaknessesOf,
TO: () => rollbackWeaknessesOf
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _membership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92257);
var _signers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80758);
function weaknessesOf(planned, found, signers) {
const {weak: weak, is: is} = gathering(planned);
if (!isPlanned(planned, found, weak)) return is;
const reviewed = reviewersOf(found, signers);
if (reviewed) weak("reviewers", ...reviewed);
if (found.reviewers.length > 0 && !found.preventSelfReview) weak("self-review", "ENV_SELF_REVIEW", "to prevent self-review, found that whoever starts a run may approve it");
if (found.adminsBypass === true) weak("admin-bypass", "ENV_ADMIN_BYPASS", "to let nobody bypass its rules, found that administrators may");
if (found.adminsBypass === undefined) weak("admin-bypass", "ENV_BYPASS_UNKNOWN", "to let nobody bypass its rules, found that GitHub does not say");
const open = branchesOf(planned, found);
if (open) weak("branches", ...open);
const wait = planned.wait === undefined ? 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(planned.wait);
if (found.waitTimer * 6e4 < wait) weak("wait", "ENV_WAIT_SHORT", `to wait at least ${Math.ceil(wait / 6e4)} minutes, found ${found.waitTimer}`);
if (found.unknownRules > 0) weak("rules", "ENV_RULE_UNKNOWN", `to have rules that are known here, found ${found.unknownRules} of another type`);
return is;
}
function membershipWeaknessOf(planned, found, signers) {
if (found === undefined || found.reviewers.length === 0 || signers?.people !== undefined || signers === undefined) return [];
if ((0, _membership_js__WEBPACK_IMPORTED_MODULE_1__.u)(signers, found.reviewers)) return [];
const {weak: weak, is: is} = gathering(planned);
weak("reviewers", "TEAM_UNSEEN", `to be reviewed by the team of ${signers.role} alone, found others and a team that cannot be seen`);
return is;
}
function rollbackWeaknessesOf(planned, found) {
const {weak: weak, is: is} = gathering(planned);
if (!isPlanned(planned, found, weak)) return is;
if (found.reviewers.length > 0) weak("reviewers", "ENV_ROLLBACK_WAITS", `to ask nobody, found ${found.reviewers.length} reviewers`);
const open = branchesOf(planned, found);
if (open) weak("branches", ...open);
if (found.waitTimer > 0) weak("wait", "ENV_ROLLBACK_WAITS", `to wait for nothing, found a timer of ${found.waitTimer} minutes`);
if (found.unknownRules > 0) weak("rules", "ENV_RULE_UNKNOWN", `to have rules that are known here, found ${found.unknownRules} of another type`);
return is;
}
function gathering({name: name}) {
const is = [];
const weak = (aspect, code, expected) => void is.push({
environment: name,
aspect: aspect,
code: code,
message: `expected environment ${name} ${expected}`
});
return {
weak: weak,
is: is
};
}
function isPlanned(planned, found, weak) {
if (found === undefined) {
weak("identity", "ENV_MISSING", "to exist, found none");
return false;
}
if (found.id !== planned.id) weak("identity", "ENV_OTHER_ID", `to have the id ${planned.id}, found ${found.id}`);
return true;
}
function reviewersOf(found, signers) {
const {reviewers: reviewers} = found;
if (reviewers.length === 0) return [ "ENV_NO_REVIEWERS", "to have required reviewers, found none" ];
const others = reviewers.filter(each => !signers.some(one => (0, _signers_js__WEBPACK_IMPORTED_MODULE_2__.NB)(one, each)));
const unseen = signers.find(one => one.people === undefined);
const beside = unseen !== undefined && reviewers.some(each => (0, _signers_js__WEBPACK_IMPORTED_MODULE_2__.NB)(unseen, each));
if (others.some(each => each.type === "User") && unseen && !beside) return [ "TEAM_UNSEEN", `to be reviewed by the role ${unseen.role}, found people and a team that cannot be seen` ];
if (others.length > 0) return [ "ENV_REVIEWERS_OTHER", `to have reviewers of the planned roles only, found ${others.length} others` ];
const nobody = signers.find(one => !reviewers.some(each => (0, _signers_js__WEBPACK_IMPORTED_MODULE_2__.NB)(one, each)));
return nobody && [ "ENV_REVIEWERS_OTHER", `to have reviewers of the role ${nobody.role}, found none` ];
}
function branchesOf({branches: planned}, {branches: branches}) {
const only = `to be open to ${planned.join(", ")} only, found`;
if (branches === "any") return [ "ENV_BRANCH_POLICY", `${only} it open to every branch` ];
if (branches === "protected") return [ "ENV_BRANCH_POLICY", `${only} it open to whatever branch is protected` ];
const found = branches.map(each => `${each.type}:${each.name}`);
const expected = planned.map(name => `branch:${name}`);
const extra = found.filter(each => !expected.includes(each)).length;
const missing = expected.filter(each => !found.includes(each)).length;
if (extra + missing === 0) return undefined;
return [ "ENV_BRANCH_POLICY", `${only} ${extra} other patterns and ${missing} of these missing` ];
}
},
20376: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => socketFailure
});
const BY_SYSTEM = [ [ "TIMEOUT", /^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w*TIMEOUT)$/ ], [ "TLS_FAILED", /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/ ], [ "RESPONSE_INVALID", /^HPE_/ ], [ "UNREACHABLE", /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|EADDR|UND_ERR_SOCKET)/ ] ];
function socketFailure(thrown) {
const system = systemCode(thrown, 0);
return BY_SYSTEM.find(([, pattern]) => pattern.test(system))?.[0];
}
function systemCode(thrown, depth) {
if (typeof thrown !== "object" || thrown === null || depth > 5) return "";
if ("code" in thrown && typeof thrown.code === "string") return thrown.code;
if ("errors" in thrown && Array.isArray(thrown.errors) && thrown.errors.length > 0) return systemCode(thrown.errors[0], depth + 1);
return "cause" in thrown ? systemCode(thrown.cause, depth + 1) : "";
}
}
};
