export const id = 324;
export const ids = [324];
export const modules = {

/***/ 5699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readProgress),
/* harmony export */   o: () => (/* binding */ choosePhases)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _journal_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
/* harmony import */ var _journal_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3476);
/* harmony import */ var _journal_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9809);




/**
 * Reads how far the system is, from the journal and from nothing else.
 * @param plan the plan
 * @param target the ports
 * @param world the world of this run
 * @returns the progress; nothing done if there is no journal yet
 * @throws GonogoError `WORLD_OTHER`, `JOURNAL_UNREADABLE`, or what the port throws
 */
async function readProgress(plan, target, world) {
    const paths = (0,_journal_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .w)(plan.system);
    const cutover = await (0,_journal_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .currentCutover */ .U$)(target.parameters, paths);
    const entries = cutover === undefined ? [] : await (0,_journal_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntries */ .$2)(target.parameters, paths.journal(cutover));
    if (entries.some(entry => entry.world !== world))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('WORLD_OTHER', `expected a journal of the world ${world}, found entries of another`);
    return (0,_journal_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressOf */ .j)(entries);
}
/**
 * Decides which phases a dispatch runs. What was completed is never run again: it would move a live system back.
 * @param plan the plan
 * @param progress how far the system is
 * @param range first and last phase asked for
 * @returns the phases to run and those already passed
 * @throws GonogoError `UNKNOWN_PHASE`, `USAGE`, `PHASE_UNFINISHED`, `PHASE_OUT_OF_ORDER`, `PHASE_ALREADY_PASSED` if nothing is left to run
 */
function choosePhases(plan, progress, range) {
    const ids = plan.phases.filter(phase => phase.optional !== true).map(phase => phase.id);
    const first = ids.indexOf(range.from);
    const last = ids.indexOf(range.through);
    if (first < 0 || last < 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('UNKNOWN_PHASE', `expected from and through to be one of ${ids.join(', ')}`);
    if (first > last)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('USAGE', 'expected from to come before through, found it after');
    if (progress.unfinished !== undefined || progress.rollbackOpen)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('PHASE_UNFINISHED', 'expected the last cutover to be finished or rolled back, found it open');
    const missing = ids.slice(0, first).find(id => !progress.done.includes(id));
    if (missing !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('PHASE_OUT_OF_ORDER', `expected phase ${missing} to be completed before ${range.from}, found it is not`);
    const asked = ids.slice(first, last + 1);
    const todo = asked.filter(id => !progress.done.includes(id));
    const passed = asked.filter(id => progress.done.includes(id));
    if (todo.length === 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('PHASE_ALREADY_PASSED', `expected something to do, found that ${asked.join(', ')} were all completed before`);
    return { todo, passed, progress };
}


/***/ }),

/***/ 5828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ keep)
/* harmony export */ });
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(267);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);


/**
 * Writes an act's evidence files and takes registered values out of all that will be told. Without its files there is no GO.
 * @param session the open session
 * @param runner whose input `evidence` names the folder
 * @param said what the act gave
 * @returns what to tell
 */
function keep(session, runner, said) {
    const scrub = (text) => session.redactor.scrub(text);
    const clean = {
        ...said,
        lines: said.lines.map(scrub),
        ...(said.summary === undefined ? {} : { summary: scrub(said.summary) }),
    };
    try {
        (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeEvidence */ .n)(runner.input('evidence') || '.gonogo/evidence', said.files);
        return clean;
    }
    catch (thrown) {
        const failed = (0,_said_js__WEBPACK_IMPORTED_MODULE_1__/* .saidOf */ .J)(thrown);
        return {
            ...clean,
            exit: Math.max(said.exit, failed.exit),
            verdict: 'NO-GO',
            code: failed.code,
            lines: [...clean.lines, ...failed.lines],
            outputs: { ...said.outputs, verdict: 'NO-GO', reason: failed.code },
        };
    }
}


/***/ }),

/***/ 1527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled),
/* harmony export */   u: () => (/* binding */ nothingOpen)
/* harmony export */ });
/* harmony import */ var _acts_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5699);

/**
 * Whether the journal was read and shows nothing open. A journal that cannot be read counts as open.
 * @param session the open session
 * @returns true only if it is known that nothing is open
 */
async function settled(session) {
    const progress = await (0,_acts_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .readProgress */ .g)(session.loaded.plan, session.target, session.world).catch(() => undefined);
    return progress !== undefined && progress.unfinished === undefined && !progress.rollbackOpen;
}
/**
 * What to say when there is nothing to roll back.
 * @returns GO, with a file, so that the evidence of the job is never empty
 */
function nothingOpen() {
    return {
        exit: 0,
        verdict: 'GO',
        code: 'MET',
        lines: ['nothing is open: the journal shows every phase finished, undone or rolled back'],
        summary: '## Nothing is open\n\nThe journal shows every phase finished, undone or rolled back.\n',
        outputs: { verdict: 'GO', reason: 'MET' },
        files: [{ name: 'nothing-open.json', text: '{"open":false}' }],
        json: { open: false },
    };
}


/***/ }),

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _go_on_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3526);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _read_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _run_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3756);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7390);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5828);
/* harmony import */ var _open_work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1527);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6189);








/**
 * After `main`, whatever became of it: rolls back what an interruption or a kill left open.
 * @param env the process environment
 * @param runner who carries the action
 * @returns what to tell
 */
async function post(env, runner) {
    (0,_go_on_js__WEBPACK_IMPORTED_MODULE_7__/* .goOn */ .A)(line => console.log(line));
    const path = runner.state('open');
    const loaded = (0,_read_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m)(path);
    if ('problems' in loaded)
        return (0,_refused_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J)(path, loaded);
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openSession */ .f)({
        env,
        argv1: process.argv[1],
        loaded,
        terminalRun: { commit: 'none', id: 'none' },
        credentialsExpire: runner.input('credentials-expire'),
        mask: value => runner.mask(value),
    });
    if (await (0,_open_work_js__WEBPACK_IMPORTED_MODULE_5__/* .settled */ .g)(session))
        return (0,_keep_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .a)(session, runner, (0,_open_work_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingOpen */ .u)());
    const live = (0,_live_js__WEBPACK_IMPORTED_MODULE_0__/* .liveLine */ .j)(line => console.log(session.redactor.scrub(line)));
    // The gates after a rollback would not fit into the five minutes that GitHub leaves to a cancelled job.
    return (0,_keep_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .a)(session, runner, await (0,_run_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .runRollback */ .e)(session, { mode: 'normal', verifyGates: false, report: event => live({ type: 'rollback', event }) }));
}


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _read_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7059);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);



/**
 * What to say of a plan with problems; each is marked at its line.
 * @param path the plan's path in the checkout
 * @param refusal the code and the problems
 * @returns what to tell
 */
function refused(path, { code, problems }) {
    const said = (0,_said_js__WEBPACK_IMPORTED_MODULE_1__/* .saidOf */ .J)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)(code, `expected a plan without problems, found ${problems.length}`));
    const annotations = problems.map(({ line, col, rule, message }) => ({ file: path, line, col, message: `${rule}: ${message}` }));
    return { ...said, exit: 2, lines: [...(0,_read_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sayProblems */ .Y)(path, problems).split('\n'), ...said.lines], annotations };
}


/***/ }),

/***/ 9022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION),
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


/** This tool's version; a test compares it with package.json. */
const VERSION = '0.1.0';
/**
 * Which build says so: the version and the SHA-256 of the bundle that runs.
 * @param file the program's file, `process.argv[1]`
 * @returns for evidence
 */
function tool(file) {
    const bytes = file === undefined ? Buffer.alloc(0) : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    return { version: VERSION, bundle: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
}


/***/ })

};
