export const id = 3315;

export const ids = [ 3315 ];

export const modules = {
26189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => refused
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46246);
var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35249);
function refused(path, {code: code, problems: problems}) {
const said = (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)(code, `expected a plan without problems, found ${problems.length}`));
const annotations = problems.map(({line: line, col: col, rule: rule, message: message}) => ({
file: path,
line: line,
col: col,
message: `${rule}: ${message}`
}));
return {
...said,
exit: 2,
lines: [ ...(0, _read_plan_js__WEBPACK_IMPORTED_MODULE_0__.Y)(path, problems).split("\n"), ...said.lines ],
annotations: annotations
};
}
},
23315: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
releasePr: () => releasePr
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20267);
var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45274);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46246);
var _refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26189);
async function releasePr(env, kind, runner) {
const token = runner.input("github-token");
const number = runner.input("pull-request");
const plan = runner.input("plan");
const folder = runner.input("evidence") || ".gonogo/evidence";
if (token !== "") runner.mask(token);
if (kind === "release-pr-comment") return (await Promise.all([ __webpack_require__.e(5175), __webpack_require__.e(875), __webpack_require__.e(3825), __webpack_require__.e(1167), __webpack_require__.e(6975), __webpack_require__.e(5120), __webpack_require__.e(590), __webpack_require__.e(9814), __webpack_require__.e(9522) ]).then(__webpack_require__.bind(__webpack_require__, 49522))).commentOn({
env: env,
token: token,
folder: folder,
systems: runner.input("system"),
headCommit: runner.input("head-sha"),
headRepository: runner.input("head-repository"),
headRun: runner.input("head-run")
});
if (plan === "") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("USAGE", "expected the input plan, found none");
if (kind === "release-pr") {
const riskFile = runner.input("risk-file") || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(plan), "risk.yml");
const system = runner.input("system") || undefined;
const {readiness: readiness} = await Promise.all([ __webpack_require__.e(5175), __webpack_require__.e(875), __webpack_require__.e(3825), __webpack_require__.e(1167), __webpack_require__.e(1231), __webpack_require__.e(6975), __webpack_require__.e(5120), __webpack_require__.e(590), __webpack_require__.e(9814), __webpack_require__.e(8226) ]).then(__webpack_require__.bind(__webpack_require__, 12961));
const inputs = {
base: runner.input("base"),
dryRun: runner.input("dry-run"),
wait: runner.input("wait")
};
return (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(folder, await readiness({
env: env,
token: token,
number: number,
plan: plan,
system: system,
riskFile: riskFile,
...inputs
}));
}
const loaded = (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_3__.m)(plan);
if ("problems" in loaded) return (0, _refused_js__WEBPACK_IMPORTED_MODULE_4__.J)(plan, loaded);
const lint = (0, _lint_js__WEBPACK_IMPORTED_MODULE_2__.lintProblems)(loaded);
if (lint.length > 0) return (0, _refused_js__WEBPACK_IMPORTED_MODULE_4__.J)(plan, {
code: "PLAN_LINT",
problems: lint
});
const {dryRun: dryRun} = await Promise.all([ __webpack_require__.e(5175), __webpack_require__.e(875), __webpack_require__.e(7741), __webpack_require__.e(1167), __webpack_require__.e(6975), __webpack_require__.e(5120), __webpack_require__.e(590), __webpack_require__.e(1009) ]).then(__webpack_require__.bind(__webpack_require__, 2502));
return (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(folder, await dryRun({
...{
env: env,
token: token,
number: number,
plan: plan,
loaded: loaded
},
base: runner.input("base"),
credentialsExpire: runner.input("credentials-expire"),
mask: value => runner.mask(value)
}));
}
},
20267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Kg: () => withEvidence,
nM: () => evidenceIn,
nP: () => writeEvidence
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35249);
function writeEvidence(folder, files) {
try {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
recursive: true
});
for (const {name: name, text: text} of files) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)), text);
} catch (error) {
const code = error.code;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("EVIDENCE_UNWRITTEN", `expected a folder that evidence can be written to, found none (${typeof code === "string" ? code : "unknown"})`);
}
}
function evidenceIn(folder, system, phase) {
return gate => {
const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${system}.${phase}.${gate}.json`);
return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") : undefined;
};
}
function withEvidence(folder, said) {
try {
writeEvidence(folder, said.files);
return said;
} catch (thrown) {
const failed = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.J)(thrown);
const code = said.verdict === "GO" ? failed.code : said.code;
return {
...said,
exit: Math.max(said.exit, failed.exit),
verdict: "NO-GO",
code: code,
lines: [ ...said.lines, ...failed.lines ],
...said.summary === undefined ? {} : {
summary: `${said.summary}\n${failed.summary ?? ""}`
},
outputs: {
...said.outputs,
verdict: "NO-GO",
reason: code
}
};
}
}
}
};
