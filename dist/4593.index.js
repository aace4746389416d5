export const id = 4593;

export const ids = [ 4593 ];

export const modules = {
24593: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
releasePrByHand: () => releasePrByHand
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20267);
async function releasePrByHand(terminal, plan, options) {
const {readiness: readiness} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(5175), __webpack_require__.e(875), __webpack_require__.e(3825), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(1167), __webpack_require__.e(1231), __webpack_require__.e(6975), __webpack_require__.e(5120), __webpack_require__.e(590), __webpack_require__.e(9814), __webpack_require__.e(5845) ]).then(__webpack_require__.bind(__webpack_require__, 12961));
const said = await readiness({
...{
env: terminal.env,
plan: plan,
number: options.number,
system: undefined,
wait: ""
},
token: terminal.env["GITHUB_TOKEN"] ?? "",
...options.repository === undefined ? {} : {
repository: options.repository
},
riskFile: options.riskFile ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(plan), "risk.yml"),
base: options.base ?? "",
dryRun: options.dryRun ?? ""
});
return options.out === undefined ? said : (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(options.out, said);
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
