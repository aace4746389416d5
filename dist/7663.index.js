export const id = 7663;

export const ids = [ 7663 ];

export const modules = {
17663: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
validate: () => validate
});
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96672);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46246);
var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35249);
async function validate(_terminal, path, lint, history) {
const loaded = (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_1__.m)(path);
const code = "problems" in loaded ? "PLAN_INVALID" : "PLAN_LINT";
const own = "problems" in loaded ? loaded.problems : lint ? (await __webpack_require__.e(5274).then(__webpack_require__.bind(__webpack_require__, 45274))).lintProblems(loaded) : [];
const past = history === undefined || "problems" in loaded || own.length > 0 ? undefined : await pastOf(loaded, history);
const problems = [ ...own, ...past?.problems ?? [] ];
if ("problems" in loaded || problems.length > 0) {
const said = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.J)((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)(code, `expected a plan without problems, found ${problems.length}`));
return {
...said,
exit: 2,
lines: [ ...(0, _read_plan_js__WEBPACK_IMPORTED_MODULE_1__.Y)(path, problems).split("\n"), ...past?.lines ?? [], ...said.lines ],
json: {
file: path,
problems: problems.map(one => ({
...one,
path: one.path.map(key => typeof key === "string" ? (0, _plan_nearest_js__WEBPACK_IMPORTED_MODULE_0__.pj)(key) : key)
}))
}
};
}
const {plan: plan, digest: digest} = loaded;
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  ${path}: ${plan.system}, ${plan.phases.length} phases, ${plan.switches.length} switches, ${lint ? "no problem found" : "follows the schema"}`, `  digest ${digest}`, ...past?.lines ?? [] ],
outputs: {},
files: [],
json: {
file: path,
system: plan.system,
digest: digest,
problems: []
}
};
}
async function pastOf(loaded, history) {
const [{readHistories: readHistories}, {lintHistory: lintHistory}] = await Promise.all([ Promise.all([ __webpack_require__.e(5175), __webpack_require__.e(2017) ]).then(__webpack_require__.bind(__webpack_require__, 72017)), Promise.all([ __webpack_require__.e(5175), __webpack_require__.e(216) ]).then(__webpack_require__.bind(__webpack_require__, 70216)) ]);
return lintHistory(loaded, readHistories(history));
}
}
};
