export const id = 2066;

export const ids = [ 2066 ];

export const modules = {
22066: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
rehearse: () => rehearse
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
async function rehearse(args) {
const bundle = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ""), "rehearsal", "index.js");
const asJson = args.includes("--json");
const own = args.filter(arg => arg !== "--json");
const exit = await new Promise((resolve, reject) => {
const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [ bundle, ...own ], {
stdio: [ "inherit", asJson ? 2 : "inherit", "inherit" ]
});
child.once("error", () => reject((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("DEFECT", "expected dist/rehearsal beside this bundle, found none")));
child.once("exit", code => resolve(code ?? 4));
});
const codes = {
0: "MET",
2: "USAGE",
4: "DEFECT",
...args[0] === "prove" ? {
1: "PROOF_FAILED"
} : {}
};
return {
exit: exit,
verdict: exit === 0 ? "GO" : "NO-GO",
code: codes[exit] ?? "NOT_MET",
lines: [],
outputs: {},
files: [],
json: {}
};
}
}
};
