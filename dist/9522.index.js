export const id = 9522;

export const ids = [ 9522 ];

export const modules = {
49522: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
commentOn: () => commentOn
});
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(19473);
var body = __webpack_require__(40783);
var labels = __webpack_require__(47632);
var text_questions = __webpack_require__(48269);
const OF_FILES = [ "plan", "workflows", "packs", "risk-file" ];
async function contradiction(report, pull, {fork: fork, template: template}) {
if (report.fork !== fork) return "another word on whether it comes from a fork";
if (fork && report.dry_run !== null) return "a dry run of a fork";
if (report.draft !== pull.draft) return "another word on whether it is a draft";
if (report.risk !== (0, labels.jL)(pull.labels)) return "another risk than the label\u2019s";
const outcomes = new Map(report.findings.map(({finding: finding}) => [ finding.check, finding.outcome ]));
const asked = (0, text_questions.T)(pull, (0, body.x)(pull.body, template), report.commit);
if ([ ...OF_FILES, ...asked.map(({id: id}) => id) ].some(id => !outcomes.has(id))) return "a check of every release PR left out";
for (const {id: id, observe: observe} of asked) {
const {met: met} = await observe();
if (outcomes.get(id) === "pass" && met !== true) return `a pass of ${id}`;
}
return undefined;
}
var release_pr_report = __webpack_require__(87929);
var report_schema = __webpack_require__(41037);
var release_pr = __webpack_require__(8461);
var said = __webpack_require__(35249);
var files = __webpack_require__(68594);
var release_pr_open = __webpack_require__(11789);
async function commentOn(ask) {
const systems = ask.systems.split(/\s+/).filter(each => each !== "");
if (systems.length === 0 || !systems.every(each => /^[a-z][a-z0-9_-]{0,62}$/.test(each)) || !/^[0-9a-f]{40}$/.test(ask.headCommit) || !/^[\w.-]+\/[\w.-]+$/.test(ask.headRepository) || !/^[0-9]{1,20}\.[0-9]{1,6}$/.test(ask.headRun)) throw (0, 
errors.i4)("USAGE", "expected system, head-sha, head-repository and head-run as GitHub tells them, found something else");
const side = await (0, release_pr_open.Dw)(ask);
const lines = [];
let wrong;
for (const system of systems) {
try {
lines.push(`${system}: ${await one(ask, side, system)}`);
} catch (thrown) {
wrong ??= (0, said.J)(thrown);
lines.push(`${system}: NO-GO ${(0, errors.iS)(thrown).code}`);
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
const path = (0, external_node_path_.join)(ask.folder, `release-pr-${system}`, report_schema.Uq);
const bytes = (0, files.$$)(path, Number.MAX_SAFE_INTEGER);
if (!bytes) return "no report, so it is no release PR of this system";
if (bytes.byteLength > report_schema.MI) throw (0, errors.i4)("ARTIFACT_REFUSED", "expected a report, found a larger file");
const report = (0, release_pr_report.tL)(bytes.toString("utf8"));
await belongs(ask, side, system, report);
const result = await side.comments.upsertComment(report.number, (0, release_pr.we)(system), `\x3c!-- run ${ask.headRun} --\x3e\n${(0, 
release_pr.HX)(report)}`, {
keep: standing => isNewer(standing, ask.headRun)
});
return result === "kept" ? "a newer run has commented already" : `${result}: ${(0, 
release_pr.Pl)(report)}`;
}
async function belongs(ask, side, system, report) {
const refuse = found => (0, errors.i4)("PR_OTHER", `expected a report of the run that was told, found ${found}`);
if (report.system !== system) throw refuse("another system");
if (report.commit !== ask.headCommit) throw refuse("another commit");
if (report.run.id !== ask.headRun.split(".")[0]) throw refuse("another run");
if (report.world !== side.world) throw (0, errors.i4)("WORLD_OTHER", "expected a report of this world, found one of the other");
const pull = await (0, release_pr_open.pv)(side, String(report.number));
if (pull.head.commit !== ask.headCommit) throw refuse("a pull request whose head is another commit");
if (!(0, release_pr_open.FB)(pull.head.repository, ask.headRepository)) throw refuse("a pull request from another repository");
const by = {
fork: !(0, release_pr_open.FB)(pull.head.repository, side.repositoryName),
template: (0, files.uO)()
};
const differs = await contradiction(report, pull, by);
if (differs !== undefined) throw (0, errors.i4)("REPORT_CONTRADICTED", `expected a report of what GitHub says, found ${differs}`);
}
function isNewer(standing, run) {
const [id, attempt] = /^[^\n]*\n<!-- run ([0-9]+)\.([0-9]+) -->/.exec(standing)?.slice(1).map(BigInt) ?? [];
const [ownId = 0n, ownAttempt = 0n] = run.split(".").map(BigInt);
if (id === undefined || attempt === undefined) return false;
return id > ownId || id === ownId && attempt > ownAttempt;
}
}
};
