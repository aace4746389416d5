export const id = 1967;

export const ids = [ 1967 ];

export const modules = {
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
93528: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
commentOn: () => commentOn
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19473);
var _release_pr_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87929);
var _release_pr_report_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41037);
var _report_release_pr_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8461);
var _said_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35249);
var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68594);
var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11789);
const OURSELVES = "github-actions[bot]";
async function commentOn(ask) {
const systems = ask.systems.split(/\s+/).filter(each => each !== "");
if (systems.length === 0 || !systems.every(each => /^[a-z][a-z0-9_-]{0,62}$/.test(each)) || !/^[0-9a-f]{40}$/.test(ask.headCommit) || !/^[\w.-]+\/[\w.-]+$/.test(ask.headRepository) || !/^[0-9]{1,20}\.[0-9]{1,6}$/.test(ask.headRun)) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_7__.i4)("USAGE", "expected system, head-sha, head-repository and head-run as GitHub tells them, found something else");
const side = await (0, _open_js__WEBPACK_IMPORTED_MODULE_6__.Dw)(ask);
const lines = [];
let wrong;
for (const system of systems) {
try {
lines.push(`${system}: ${await one(ask, side, system)}`);
} catch (thrown) {
wrong ??= (0, _said_js__WEBPACK_IMPORTED_MODULE_4__.J)(thrown);
lines.push(`${system}: NO-GO ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.iS)(thrown).code}`);
}
}
if (wrong) return {
...wrong,
lines: [ ...lines, ...wrong.lines ]
};
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: lines,
outputs: {
verdict: "GO",
reason: "MET"
},
files: [],
json: {}
};
}
async function one(ask, side, system) {
const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ask.folder, `release-pr-${system}`, _release_pr_report_schema_js__WEBPACK_IMPORTED_MODULE_2__.Uq);
const bytes = (0, _files_js__WEBPACK_IMPORTED_MODULE_5__.$$)(path, Number.MAX_SAFE_INTEGER);
if (!bytes) return "no report, so it is no release PR of this system";
if (bytes.byteLength > _release_pr_report_schema_js__WEBPACK_IMPORTED_MODULE_2__.MI) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_7__.i4)("ARTIFACT_REFUSED", "expected a report, found a larger file");
const report = (0, _release_pr_report_js__WEBPACK_IMPORTED_MODULE_1__.tL)(bytes.toString("utf8"));
await belongs(ask, side, system, report);
const comments = await side.pulls.comments(report.number);
const ours = comments.find(comment => isOurs(comment, system));
const text = (0, _report_release_pr_js__WEBPACK_IMPORTED_MODULE_3__.HX)(report, ask.headRun);
if (!ours) {
await side.pulls.comment(report.number, text);
return `commented: ${(0, _report_release_pr_js__WEBPACK_IMPORTED_MODULE_3__.Pl)(report)}`;
}
if (isNewer(ours.body, ask.headRun)) return "a newer run has commented already";
await side.pulls.edit(ours.id, text);
return `edited: ${(0, _report_release_pr_js__WEBPACK_IMPORTED_MODULE_3__.Pl)(report)}`;
}
async function belongs(ask, side, system, report) {
const refuse = found => (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.i4)("PR_OTHER", `expected a report of the run that was told, found ${found}`);
if (report.system !== system) throw refuse("another system");
if (report.commit !== ask.headCommit) throw refuse("another commit");
if (report.run.id !== ask.headRun.split(".")[0]) throw refuse("another run");
if (report.world !== side.world) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.i4)("WORLD_OTHER", "expected a report of this world, found one of the other");
const pull = await (0, _open_js__WEBPACK_IMPORTED_MODULE_6__.pv)(side, String(report.number));
if (pull.head.commit !== ask.headCommit) throw refuse("a pull request whose head is another commit");
if (!(0, _open_js__WEBPACK_IMPORTED_MODULE_6__.FB)(pull.head.repository, ask.headRepository)) throw refuse("a pull request from another repository");
}
function isOurs({author: author, body: body}, system) {
return author?.type === "Bot" && author.login === OURSELVES && body.startsWith((0, 
_report_release_pr_js__WEBPACK_IMPORTED_MODULE_3__.we)(system));
}
function isNewer(body, run) {
const [id, attempt] = /^[^\n]*<!-- run ([0-9]+)\.([0-9]+) -->/.exec(body)?.slice(1).map(BigInt) ?? [];
const [ownId = 0n, ownAttempt = 0n] = run.split(".").map(BigInt);
if (id === undefined || attempt === undefined) return false;
return id > ownId || id === ownId && attempt > ownAttempt;
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
