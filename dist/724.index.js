export const id = 724;
export const ids = [724];
export const modules = {

/***/ 7045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ open_open)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/doors/commit.js



const SHA = /^[0-9a-f]{40}$/;
/**
 * The commit of the checkout that this runs in. It is read from git's own files where they are simple, since a rollback would
 * otherwise wait for another program to start; git itself answers for the rest.
 * @returns forty digits, or `none` outside of a checkout: a rollback must work from a bare copy
 */
function commitHere() {
    return fromFiles() ?? fromGit() ?? 'none';
}
function fromFiles() {
    const read = (name) => {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)('.git', name), 'utf8').trim();
        }
        catch {
            // Not here, or another layout: git is asked.
            return undefined;
        }
    };
    const head = read('HEAD');
    if (head === undefined || SHA.test(head))
        return head;
    const name = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
    const commit = name === undefined || name.includes('..') ? undefined : read(name);
    return commit !== undefined && SHA.test(commit) ? commit : undefined;
}
function fromGit() {
    try {
        const text = (0,external_node_child_process_.execFileSync)('git', ['rev-parse', 'HEAD'], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: 2000,
        }).trim();
        return SHA.test(text) ? text : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/doors/lint.js + 32 modules
var doors_lint = __webpack_require__(907);
// EXTERNAL MODULE: ./build/doors/read-plan.js + 14 modules
var read_plan = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/doors/session.js + 4 modules
var session = __webpack_require__(7390);
;// CONCATENATED MODULE: ./build/doors/cli/open.js





/**
 * Opens a session for a terminal's command.
 * @param terminal the environment
 * @param path the plan's path
 * @param lint whether a plan with holes is refused; rollback takes it as it is
 * @returns the session
 * @throws GonogoError `PLAN_INVALID`, `PLAN_LINT` (their places are printed first) and those of `openSession`
 */
async function open_open(terminal, path, lint) {
    const loaded = checked(terminal, path, lint);
    // Two runs of one machine in one second are still two runs.
    const id = `t${Date.now().toString(36)}-${process.pid}`;
    return (0,session/* openSession */.f)({ env: terminal.env, argv1: process.argv[1], loaded, terminalRun: { commit: commitHere(), id } });
}
function checked(terminal, path, lint) {
    const loaded = (0,read_plan/* readPlan */.m)(path);
    const problems = 'problems' in loaded ? loaded.problems : lint ? (0,doors_lint.lintProblems)(loaded) : [];
    if ('problems' in loaded || problems.length > 0) {
        for (const line of (0,read_plan/* sayProblems */.Y)(path, problems).split('\n'))
            terminal.live(line);
        throw (0,errors/* gonogoError */.i4)('problems' in loaded ? 'PLAN_INVALID' : 'PLAN_LINT', `expected a plan without problems, found ${problems.length}`);
    }
    return loaded;
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
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7045);






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


/***/ }),

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



/**
 * Writes evidence files. Without its evidence a GO does not count, so a failure here is one.
 * @param folder where to
 * @param files names and texts
 * @throws GonogoError `EVIDENCE_UNWRITTEN`
 */
function writeEvidence(folder, files) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        for (const { name, text } of files)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)), text);
    }
    catch (error) {
        const code = error.code;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('EVIDENCE_UNWRITTEN', `expected a folder that evidence can be written to, found none (${typeof code === 'string' ? code : 'unknown'})`);
    }
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ liveLine)
/* harmony export */ });
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6812);

/**
 * Says events as they happen, one line each.
 * @param print takes a line
 * @returns the listener
 */
function liveLine(print) {
    return event => {
        switch (event.type) {
            case 'tick':
                if (event.tick.of > 1)
                    print(`… ${event.tick.gate}: ${(0,_report_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .tickLine */ .Iy)(event.tick)}`);
                break;
            case 'lock':
                print(event.takenOverFrom === undefined ? '… lock taken' : `… lock taken over from the dead run ${event.takenOverFrom}`);
                break;
            case 'restore-point':
                print(`… restore point of ${event.switches} switches stored and read back`);
                break;
            case 'writing':
                for (const change of event.switches)
                    print(`… set ${change.switch}: ${change.from} → ${change.to}`);
                break;
            case 'written':
                print(`… read back: ${event.switches.map(change => change.switch).join(', ')}`);
                break;
            case 'no-go':
                print(`… NO-GO ${event.reason}: ${event.message}; ${event.then === 'nothing' ? 'nothing to take back' : event.then}`);
                break;
            case 'undone':
                print('… undone: everything stands as before the phase, read back twice');
                break;
            case 'rollback':
                print(rollbackLine(event.event));
                break;
        }
    };
}
function rollbackLine(event) {
    switch (event.type) {
        case 'fence':
            return event.raised ? '… fence raised: every other run is refused at its next write' : '… the fence could NOT be raised';
        case 'kill':
            return `… kill switch ${event.result.switch}: ${event.result.result} after ${event.ms} ms`;
        case 'known':
            return event.journal === 'read'
                ? '… journal and restore points read'
                : '… journal unreadable: the declared safe values are used';
        case 'switch':
            return `… ${event.result.switch}: ${event.result.result}${event.result.reason === 'MET' ? '' : ` ${event.result.reason}`}`;
        case 'reading':
            return `… reading ${event.round}: ${event.safe} of ${event.of} safe`;
    }
}


/***/ }),

/***/ 512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ withTriggers),
/* harmony export */   XJ: () => (/* binding */ triggersOf),
/* harmony export */   tg: () => (/* binding */ checksOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5012);


/** What every gate of a plan with AWS asks besides its own: who we are, and whether our clock can be trusted. */
const ALWAYS = [
    {
        kind: 'identity',
        id: 'aws-identity',
        why: 'everything else would be asked of the wrong account',
        fix: 'assume the role that the plan names',
    },
    {
        kind: 'clock',
        id: 'aws-clock',
        why: 'ages and windows are measured with our clock',
        fix: 'correct the clock of this machine or runner',
    },
];
/** Refuses two checks of one id: their findings could not be told apart. */
function unique(checks, gate) {
    const seen = new Set();
    for (const { id } of checks) {
        if (seen.has(id))
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gonogoError */ .i4)('PLAN_LINT', `expected every check of the gate ${gate} to have an id of its own, found ${id} twice`);
        seen.add(id);
    }
    return checks;
}
/**
 * All checks of a gate: identity and clock (unless it asks for them itself), those of the sets that it uses, and its own.
 * @param plan the plan
 * @param gate one of its gates
 * @returns the checks in the order in which they are declared
 * @throws GonogoError `PLAN_LINT` if the gate is empty, uses a set that the plan does not have, or has two checks of one id
 */
function checksOf(plan, gate) {
    const used = (gate.uses ?? []).flatMap(id => {
        const set = plan.check_sets?.find(each => each.id === id);
        if (!set)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gonogoError */ .i4)('PLAN_LINT', `expected the plan to have the check set ${id}, found none`);
        return set.checks;
    });
    const own = [...used, ...(gate.checks ?? [])];
    // Judged before identity and clock are added: they alone say nothing about the system.
    if (own.length === 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gonogoError */ .i4)('PLAN_LINT', `expected the gate ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .gateId */ .Xc)(gate)} to have a check, found none`);
    const always = plan.aws ? ALWAYS.filter(check => !own.some(each => each.kind === check.kind)) : [];
    return unique([...always, ...own], (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .gateId */ .Xc)(gate));
}
/**
 * The triggers that watch a phase and do something by themselves. `hold` counts as `roll-back` until a person can be asked in time;
 * `watch` tells people only.
 * @param plan the plan
 * @param phase the phase's id
 * @returns the triggers in the order of the plan
 */
function triggersOf(plan, phase) {
    return (plan.triggers ?? []).filter(trigger => trigger.then !== 'watch' && (trigger.phases === undefined || trigger.phases.includes(phase)));
}
/**
 * A gate's checks with those of the triggers: a trigger that cannot be told is a NO-GO as well.
 * @param checks of the gate
 * @param triggers that watch
 * @returns all of them, each id once
 * @throws GonogoError `PLAN_LINT` if a trigger's check has the id of another check
 */
function withTriggers(checks, triggers) {
    const shared = (when) => checks.some(check => check.id === when.id && JSON.stringify(check) === JSON.stringify(when));
    return unique([...checks, ...triggers.map(trigger => trigger.when).filter(when => !shared(when))], 'with its triggers');
}


/***/ }),

/***/ 5012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   W: () => (/* binding */ gatesIn),
/* harmony export */   Xc: () => (/* binding */ gateId)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const PLACES = ['enter', 'steps', 'leave', 'verify'];
/**
 * Tells a place from the id of a gate.
 * @param name what was asked for
 * @returns true for the name of a place
 */
function isPlace(name) {
    return PLACES.includes(name);
}
/**
 * The name of a gate in evidence.
 * @param gate as the plan writes it
 * @returns its id, or its kind if it has none
 */
function gateId(gate) {
    return gate.id ?? gate.gate;
}
/**
 * All gates of a phase, or those that run after a rollback.
 * @param plan the plan
 * @param phaseId a phase's id, or `rollback`
 * @returns the gates in the order in which they run
 * @throws GonogoError `UNKNOWN_PHASE`; `PLAN_LINT` if two gates have one name, whose records would overwrite each other, or if one
 *   is called like a place
 */
function gatesIn(plan, phaseId) {
    const all = placed(plan, phaseId);
    const names = all.map(({ gate }) => gateId(gate));
    if (new Set(names).size < names.length)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gonogoError */ .i4)('PLAN_LINT', `expected every gate of ${phaseId} to have an id of its own, found one twice`);
    if (names.some(isPlace))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gonogoError */ .i4)('PLAN_LINT', 'expected no gate to be called enter, steps, leave or verify, found one');
    return all;
}
function placed(plan, phaseId) {
    const phase = plan.phases.find(each => each.id === phaseId);
    if (!phase && phaseId === 'rollback')
        return (plan.rollback.verify ?? []).map(gate => ({ gate, place: 'verify' }));
    if (!phase)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gonogoError */ .i4)('UNKNOWN_PHASE', 'expected a phase of the plan, found another name');
    if (phaseId === 'rollback')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gonogoError */ .i4)('PLAN_LINT', 'expected no phase to be called rollback, found one');
    const between = (phase.steps ?? []).filter((step) => 'gate' in step);
    return [
        ...phase.enter.map(gate => ({ gate, place: 'enter' })),
        ...between.map(gate => ({ gate, place: 'steps' })),
        ...(phase.leave ?? []).map(gate => ({ gate, place: 'leave' })),
    ];
}


/***/ }),

/***/ 8999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7702);
/* harmony import */ var _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(512);
/* harmony import */ var _gates_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5012);



/** The checks of the record's gate, for their words. A record of another plan has none, and is told in the codes' words only. */
function checksBehind(evidence, plan) {
    const known = evidence.phase === 'rollback' || plan.phases.some(phase => phase.id === evidence.phase);
    const placed = known ? (0,_gates_place_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesIn */ .W)(plan, evidence.phase).find(({ gate }) => (0,_gates_place_js__WEBPACK_IMPORTED_MODULE_2__/* .gateId */ .Xc)(gate) === evidence.gate) : undefined;
    return placed ? (0,_gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .withTriggers */ .Mj)((0,_gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .checksOf */ .tg)(plan, placed.gate), (0,_gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .triggersOf */ .XJ)(plan, evidence.phase)) : [];
}
/**
 * Everything that is not a pass, worst first: measured bad, could not ask, not enough to tell, waived.
 * @param evidence a gate's record
 * @param plan the plan that it was made with
 * @returns one advice a finding
 */
function advice(evidence, plan) {
    const checks = checksBehind(evidence, plan);
    const order = ['fail', 'error', 'inconclusive', 'waived'];
    return evidence.findings
        .filter(finding => finding.outcome !== 'pass')
        .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
        .map(finding => {
        const check = checks.find(each => each.id === finding.check);
        const { means, remedy } = _codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[finding.reason];
        return { finding, means, fix: check?.fix ?? remedy, ...(check?.why === undefined ? {} : { why: check.why }) };
    });
}


/***/ }),

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ gateLines),
/* harmony export */   Iy: () => (/* binding */ tickLine)
/* harmony export */ });
/* unused harmony export findingLine */
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7702);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8999);




/** A line break in a plan's text could begin a line that a runner takes for a command. */
const oneLine = (text) => text.replace(/\s+/g, ' ');
const MARKS = { pass: '✓', fail: '✗', error: '!', inconclusive: '?', waived: '~' };
/**
 * One finding on one line.
 * @param finding any finding
 * @param width of the column of the ids
 * @returns such as `✓ stack-status   UPDATE_COMPLETE`
 */
function findingLine(finding, width = finding.check.length) {
    const { check, outcome, reason, expected, actual, waiver } = finding;
    const head = `${MARKS[outcome]} ${check.padEnd(width)}`;
    if (outcome === 'pass')
        return `${head}  ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(actual)}`;
    const left = waiver ? ` (${waiver.ticket}, ${waiver.daysLeft} days left)` : '';
    return `${head}  ${outcome} ${reason}: expected ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(expected)}, found ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(actual)}${left}`;
}
/**
 * One look of a window on one line.
 * @param tick the look
 * @returns such as `look 3 of 46: 14 of 14 passed, 42 m left`
 */
function tickLine({ tick, of, left, findings }) {
    const passed = findings.filter(finding => finding.outcome === 'pass').length;
    return `look ${tick} of ${of}: ${passed} of ${findings.length} passed, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDuration */ .kP)(left)} left`;
}
/**
 * A gate's record for a terminal: the verdict, then everything that is not a pass with why and how to mend it, then the rest.
 * @param evidence the record
 * @param plan the plan that it was made with
 * @returns plain lines without colours
 */
function gateLines(evidence, plan) {
    const { verdict, reason, findings } = evidence;
    const width = Math.max(0, ...findings.map(finding => finding.check.length));
    const told = (0,_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .advice */ .v)(evidence, plan).flatMap(({ finding, why, fix }) => [
        `  ${findingLine(finding, width)}`,
        ...(why === undefined ? [] : [`      why: ${oneLine(why)}`]),
        `      fix: ${oneLine(fix)}`,
    ]);
    return [
        `${verdict}  ${evidence.gate} of ${evidence.phase} (${evidence.system}, ${evidence.world}${evidence.mode === 'break-glass' ? ', BREAK-GLASS' : ''})`,
        ...(reason === undefined ? [] : [`  ${reason}: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[reason].means} ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[reason].remedy}`]),
        ...(evidence.triggered === undefined ? [] : [`  trigger ${evidence.triggered} fired`]),
        ...told,
        ...findings.filter(finding => finding.outcome === 'pass').map(finding => `  ${findingLine(finding, width)}`),
    ];
}


/***/ })

};
