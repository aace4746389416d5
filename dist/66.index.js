export const id = 66;
export const ids = [66];
export const modules = {

/***/ 2066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearse: () => (/* binding */ rehearse)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



/**
 * `rehearse`: the stand-in lives in a bundle of its own, which no action ever loads.
 * @param args passed on as they are
 * @returns the rehearsal's own exit code; it has printed for itself
 * @throws GonogoError `DEFECT` if the bundle is not there
 */
async function rehearse(args) {
    // Beside this program's own file; `new URL(…, import.meta.url)` would be taken for an asset by ncc.
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ''), 'rehearsal', 'index.js');
    // With `--json` the result alone goes to stdout; what the rehearsal shows goes beside it.
    const asJson = args.includes('--json');
    const own = args.filter(arg => arg !== '--json');
    const exit = await new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [bundle, ...own], { stdio: ['inherit', asJson ? 2 : 'inherit', 'inherit'] });
        child.once('error', () => reject((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('DEFECT', 'expected dist/rehearsal beside this bundle, found none')));
        child.once('exit', code => resolve(code ?? 4));
    });
    const codes = { 0: 'MET', 2: 'USAGE', 4: 'DEFECT' };
    return {
        exit,
        verdict: exit === 0 ? 'GO' : 'NO-GO',
        code: codes[exit] ?? 'NOT_MET',
        lines: [],
        outputs: {},
        files: [],
        json: {},
    };
}


/***/ })

};
