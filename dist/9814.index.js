export const id = 9814;

export const ids = [ 9814 ];

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
_errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("WORLD_MIXED", "expected the endpoints of production to be AWS\u2019s own over https, found another");
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
40783: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => readBody
});
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
var release_pr_template = __webpack_require__(62313);
function readBody(body, template = "") {
const parts = partsOf(body);
if (!parts) return undefined;
const sections = split(parts);
const blank = new Set(split(partsOf(template) ?? []).flatMap(each => linesOf(each)));
const of = id => sections.filter(each => each.id === id);
const says = line => (0, release_pr_template.XE)(line) && !blank.has(line);
const filled = ({parts: all}) => all.some(part => part.depth === 0 && part.visible && (part.lines.length === 0 || part.lines.some(says)));
const lines = sections.flatMap(linesOf);
return {
sections: Object.fromEntries(release_pr_template.bP.map(({id: id}) => [ id, {
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
const id = part.depth > 0 ? (0, release_pr_template.ZE)(part.lines.join(" ")) : undefined;
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
return /^(?=.*[0-9])[A-Za-z0-9_-]{8,128}$/.test(value) && !release_pr_template.eG.test(value);
}
function tally(sections) {
const found = {};
for (const section of sections) {
const count = linesOf(section).filter(line => release_pr_template.eG.test(line)).length;
if (count > 0) found[section.id] = (found[section.id] ?? 0) + count;
}
return found;
}
},
62313: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
XE: () => saysSomething,
ZE: () => sectionOf,
bP: () => SECTIONS,
eG: () => PENDING
});
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
const NOTHING = /^(?:[\s().\u2026_*-]*|\(?(?:none|n\/?a|not applicable|nothing)\)?\.?)$/i;
function saysSomething(line) {
return !NOTHING.test(line);
}
},
48269: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => textQuestions
});
var measure = __webpack_require__(90036);
var release_pr_labels = __webpack_require__(47632);
var template = __webpack_require__(62313);
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
}), ...template.bP.map(({id: id, title: title}) => ask(`section-${id}`, `Section \u201c${title}\u201d`, read(({sections: sections}) => {
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
if (size > largest) return `${kept.join("\n")}\n\n\u2026 and ${lines.length - kept.length} more lines: see the evidence.\n`;
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
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98498);
var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90036);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
const MARKS = {
pass: "\u2705",
fail: "\u274c",
error: "\u26a0\ufe0f",
inconclusive: "\u23f3",
waived: "\ud83d\udfe1"
};
const ORDER = [ "fail", "error", "inconclusive" ];
const LARGEST_COMMENT = 6e4;
const markerOf = system => `\x3c!-- gonogo:release-pr:${system} --\x3e`;
const isOpen = ({outcome: outcome}) => outcome !== "pass" && outcome !== "waived";
function headline(report) {
const {verdict: verdict, findings: findings, draft: draft, fork: fork, system: system} = report;
const open = findings.filter(({finding: finding}) => isOpen(finding));
const failed = open.filter(({finding: finding}) => finding.outcome === "fail").length;
if (verdict === "GO" && fork) return `UNVERIFIED \u2014 ${system}: a fork\u2019s own workflow says GO`;
if (verdict === "GO") return `GO \u2014 ${system} is ready: ${findings.length} of ${findings.length} checks passed`;
if (draft && failed === 0) return `NOT READY \u2014 ${system} is a draft, ${open.length} open`;
return `NO-GO \u2014 ${system}: ${open.length} of ${findings.length} checks did not pass`;
}
function releasePrLines(report) {
return [ headline(report), ...report.findings.map(({finding: finding}) => {
const {check: check, outcome: outcome, reason: reason, expected: expected, actual: actual} = finding;
const mark = {
pass: "\u2713",
fail: "\u2717",
error: "!",
inconclusive: "\u2026",
waived: "~"
}[outcome];
return `  ${mark} ${check.padEnd(26)} ${outcome === "pass" ? (0, _measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(actual) : `${reason}: expected ${(0, 
_measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(expected)}, found ${(0, _measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(actual)}`}`;
}) ];
}
function releasePrComment(report) {
const {verdict: verdict, findings: findings, phases: phases, dry_run: dry, world: world} = report;
const open = findings.filter(({finding: finding}) => isOpen(finding)).toSorted((a, b) => ORDER.indexOf(a.finding.outcome) - ORDER.indexOf(b.finding.outcome));
return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.$5)([ `## ${verdict === "GO" ? report.fork ? "\ud83d\udfe1" : "\u2705" : report.draft && !open.some(({finding: finding}) => finding.outcome === "fail") ? "\u23f3" : "\u26d4"} ${world === "rehearsal" ? "REHEARSAL \u2014 " : ""}${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(headline(report))}`, "", ...open.length === 0 ? [ report.fork ? "Push its commits to a branch of this repository: there the checks are asked anew, and the dry run as well." : "Merge it, then dispatch the cutover; each phase asks for its own approval." ] : [ "### Why, and what next", "", ...open.map(({title: title, finding: finding}) => openLine(title, finding)) ], "", "### What would change in production", "", ...changeLines(report), ...report.dropped === 0 ? [] : [ "", `${report.dropped} changes of the base branch\u2019s plan are not made any more.` ], "", "### Who approves", "", ...phases.flatMap(({phase: phase, approvers: approvers, on_no_go: on_no_go}) => approvers.map(({environment: environment, role: role}) => `- ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(phase)}: \`${role}\` on \`${environment}\`; a NO-GO means ${on_no_go}`)), "", `**Dry run of the preflight:** ${dry === null ? "none" : `${dry.verdict === "GO" ? "\u2705" : "\u26d4"} ${dry.passed} of ${dry.declared} checks passed${dry.reason === "MET" ? "" : `, \`${dry.reason}\``}${dry.open.length === 0 ? "" : `; open: ${dry.open.map(id => `\`${id}\``).join(", ")}`}${dry.left_out === 0 ? "" : `; ${dry.left_out} that act are asked after the merge`}`}`, "", "<details><summary>All checks</summary>", "", ...(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "", "check", "expected", "found", "reason" ], findings.map(({title: title, finding: finding}) => [ MARKS[finding.outcome], title, (0, 
_measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(finding.expected), (0, _measure_js__WEBPACK_IMPORTED_MODULE_1__.cv)(finding.actual), finding.reason ])), "", "</details>", "", `Risk \`${report.risk}\`, commit \`${report.commit}\`${report.plan === null ? "" : `, plan \`${report.plan}\``}. This is what the pull request\u2019s own workflow found; it opens nothing by itself.` ], LARGEST_COMMENT);
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
return `- ${MARKS[outcome]} **${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(title)}** \u2014 \`${reason}\`: expected ${(0, 
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
