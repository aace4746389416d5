export const id = 724;
export const ids = [724];
export const modules = {

/***/ 8087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ open)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(907);
/* harmony import */ var _read_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3286);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7390);





/**
 * Opens a session for a terminal's command.
 * @param terminal the environment
 * @param path the plan's path
 * @param lint whether a plan with holes is refused; rollback takes it as it is
 * @returns the session
 * @throws GonogoError `PLAN_INVALID`, `PLAN_LINT` (their places are printed first) and those of `openSession`
 */
async function open(terminal, path, lint) {
    const loaded = checked(terminal, path, lint);
    // Two runs of one machine in one second are still two runs.
    const id = `t${Date.now().toString(36)}-${process.pid}`;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openSession */ .f)({ env: terminal.env, argv1: process.argv[1], loaded, terminalRun: { commit: commit(), id } });
}
function checked(terminal, path, lint) {
    const loaded = (0,_read_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m)(path);
    const problems = 'problems' in loaded ? loaded.problems : lint ? (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.lintProblems)(loaded) : [];
    if ('problems' in loaded || problems.length > 0) {
        for (const line of (0,_read_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .sayProblems */ .Y)(path, problems).split('\n'))
            terminal.live(line);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gonogoError */ .i4)('problems' in loaded ? 'PLAN_INVALID' : 'PLAN_LINT', `expected a plan without problems, found ${problems.length}`);
    }
    return loaded;
}
/** The commit of the checkout, `none` outside of one: a rollback must work from a bare copy. */
function commit() {
    try {
        const text = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['rev-parse', 'HEAD'], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: 2000,
        }).trim();
        return /^[0-9a-f]{40}$/.test(text) ? text : 'none';
    }
    catch {
        return 'none';
    }
}


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflight: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(267);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(370);
/* harmony import */ var _run_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3188);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8087);






/**
 * `preflight`: the enter gates of a phase, one overall status, everything failing at once.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param options phase and where reports go
 * @returns what to tell
 */
async function preflight(terminal, path, options) {
    const session = await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .open */ .h)(terminal, path, true);
    const phase = options.phase ?? session.loaded.plan.phases[0]?.id ?? '';
    const live = (0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .liveLine */ .j)(line => terminal.live(session.redactor.scrub(line)));
    const said = await (0,_run_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .runGates */ .A)(session, { phase, gate: 'enter', report: tick => live({ type: 'tick', tick }) });
    if (options.out !== undefined)
        (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEvidence */ .n)(options.out, said.files);
    if (options.outMd !== undefined) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(options.outMd, session.redactor.scrub(`# Preflight: ${session.loaded.plan.title}\n\n**overall_status ${said.verdict === 'GO' ? 'PASS' : 'FAIL'}**\n\n${said.summary ?? ''}`));
        }
        catch {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gonogoError */ .i4)('EVIDENCE_UNWRITTEN', 'expected --out-md to be a file that can be written, found it cannot');
        }
    }
    return {
        ...said,
        lines: [
            ...said.lines.map(line => session.redactor.scrub(line)),
            `overall_status ${said.verdict === 'GO' ? 'PASS' : 'FAIL'}  ${said.verdict}`,
        ],
    };
}


/***/ })

};
