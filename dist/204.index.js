export const id = 204;
export const ids = [204];
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

/***/ 8397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ NOTHING_KNOWN),
/* harmony export */   p: () => (/* binding */ safeValue)
/* harmony export */ });
/** Nothing could be read: the declared values are all there is. */
const NOTHING_KNOWN = { points: [], complete: false };
/**
 * The safe value of a switch.
 *
 * `previous` is what stood before the first phase of this cutover that set it. What no phase has touched stays as it is,
 * if the journal could be read to say so; otherwise the declared `else` is set. A switch that limits another never
 * goes back to nothing.
 * @param one the switch
 * @param known the restore points
 * @returns the value to set (undefined: absent), or to leave it
 */
function safeValue(one, known) {
    if (typeof one.safe === 'object')
        return { set: undefined };
    if (one.safe !== 'previous')
        return { set: one.safe };
    const before = known.points.flatMap(point => point.before).find(each => each.switch === one.id);
    if (before && before.value !== null && before.value.trim() !== '')
        return { set: before.value };
    if (before && one.limits === undefined)
        return { set: undefined };
    if (!before && known.complete)
        return { leave: true };
    return { set: one.else };
}


/***/ }),

/***/ 7509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
/**
 * A switch's value as people may see it. Personal values are never shown; others only if the plan itself spells them.
 * @param plan the plan
 * @param one the switch
 * @param value what stands or shall stand; undefined means absent
 * @returns the value, `absent`, `a personal value`, `the declared else`, or `another value`
 */
function showValue(plan, one, value) {
    if (value === undefined)
        return 'absent';
    if (one.personal === true)
        return value === one.else ? 'the declared else' : 'a personal value';
    const spelled = new Set(one.values ?? []);
    if (typeof one.safe === 'string')
        spelled.add(one.safe);
    for (const phase of plan.phases) {
        for (const step of phase.steps ?? []) {
            const set = 'set' in step ? step.set[one.id] : undefined;
            if (typeof set === 'string')
                spelled.add(set);
        }
    }
    return spelled.has(value) ? value : 'another value';
}


/***/ }),

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

/***/ 6204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status),
  statusLines: () => (/* binding */ statusLines)
});

// EXTERNAL MODULE: ./build/changes/address.js
var address = __webpack_require__(2926);
// EXTERNAL MODULE: ./build/changes/read.js
var read = __webpack_require__(9112);
// EXTERNAL MODULE: ./build/changes/safe.js
var changes_safe = __webpack_require__(8397);
// EXTERNAL MODULE: ./build/changes/show.js
var show = __webpack_require__(7509);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/journal/fence.js
var fence = __webpack_require__(4193);
// EXTERNAL MODULE: ./build/journal/lock.js
var lock = __webpack_require__(6381);
// EXTERNAL MODULE: ./build/journal/paths.js
var journal_paths = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/journal/standing.js
var journal_standing = __webpack_require__(6422);
// EXTERNAL MODULE: ./build/acts/pin.js
var pin = __webpack_require__(5699);
;// CONCATENATED MODULE: ./build/acts/status.js










const code = (thrown) => ({ unknown: (0,errors/* asGonogoError */.iS)(thrown).code });
/**
 * Reads where a system stands; what cannot be read is said to be unknown, never guessed.
 * @param plan the plan
 * @param target the ports
 * @param world the world of this run
 * @returns lock, fence, progress and every switch now, safe and expected
 */
async function readStatus(plan, target, world) {
    const paths = (0,journal_paths/* pathsOf */.w)(plan.system);
    const built = plan.switches.filter(address/* isBuilt */.TQ);
    const [kept, progress, standing, reading] = await Promise.all([
        target.parameters.get([paths.lock, paths.fence]).catch(code),
        (0,pin/* readProgress */.g)(plan, target, world).catch(code),
        (0,journal_standing/* readStanding */.Z)(target.parameters, paths.standing, world).catch(code),
        (0,read/* readSwitches */.nV)(built, target),
    ]);
    const done = 'unknown' in progress ? undefined : progress.done.at(-1);
    const values = 'unknown' in standing || standing.phase !== done ? undefined : standing.values;
    return {
        system: plan.system,
        world,
        lock: 'unknown' in kept ? kept : lockOf(kept.get(paths.lock), target.clock.now()),
        fence: 'unknown' in kept ? kept : (0,fence/* fenceOf */.xn)(kept.get(paths.fence)).epoch,
        progress,
        switches: built.map((one) => {
            const found = reading.get(one.id);
            const readable = found !== undefined && !('failed' in found);
            const safe = (0,changes_safe/* safeValue */.p)(one, changes_safe/* NOTHING_KNOWN */.G);
            const previous = one.safe === 'previous';
            const expected = values && Object.hasOwn(values, one.id) ? (values[one.id] ?? undefined) : null;
            return {
                switch: one.id,
                address: (0,address/* sayAddress */.MF)((0,address/* addressOf */.ci)(one)),
                now: readable ? (0,show/* showValue */.v)(plan, one, found.value) : 'unknown',
                safe: previous ? 'previous' : 'set' in safe ? (0,show/* showValue */.v)(plan, one, safe.set) : 'unknown',
                expected: expected === null ? 'unknown' : (0,show/* showValue */.v)(plan, one, expected),
                isSafe: !readable || previous ? 'unknown' : 'set' in safe && found.value === safe.set,
                drift: !readable || expected === null ? 'unknown' : found.value !== expected,
            };
        }),
    };
}
function lockOf(found, now) {
    try {
        const holder = (0,lock/* holderOf */.Kd)(found);
        return holder ? { ...holder, expired: holder.expires <= now } : 'free';
    }
    catch (thrown) {
        return code(thrown);
    }
}

// EXTERNAL MODULE: ./build/codes.js
var codes = __webpack_require__(7702);
// EXTERNAL MODULE: ./build/verdict.js
var verdict = __webpack_require__(617);
// EXTERNAL MODULE: ./build/doors/cli/open.js + 1 modules
var cli_open = __webpack_require__(7045);
;// CONCATENATED MODULE: ./build/doors/cli/status.js




/**
 * `status`: where the system stands. GO only if everything could be read, nothing has drifted, and no run has died or is
 * rolling back.
 * @param terminal the environment
 * @param path the plan's path
 * @returns what to tell
 */
async function status_status(terminal, path) {
    const session = await (0,cli_open/* open */.h)(terminal, path, false);
    const now = await readStatus(session.loaded.plan, session.target, session.world);
    const code = codeOf(now);
    const bad = code === 'MET' ? [] : [`NO-GO ${code}: ${codes.CODES[code].means}`, `  what to do: ${codes.CODES[code].remedy}`];
    return {
        // Whatever it was that could not be read: it could not be told.
        exit: code === 'MET' ? verdict/* EXIT */.dc.go : unreadOf(now) ? verdict/* EXIT */.dc.unknown : verdict/* EXIT */.dc.noGo,
        verdict: code === 'MET' ? 'GO' : 'NO-GO',
        code,
        lines: [...bad, ...statusLines(now)].map(line => session.redactor.scrub(line)),
        outputs: {},
        files: [],
        json: now,
    };
}
function codeOf(now) {
    const unread = unreadOf(now);
    if (unread)
        return unread;
    const { progress, lock } = now;
    const running = typeof lock === 'object' && !('unknown' in lock) && !lock.expired;
    if (!('unknown' in progress) && ((progress.unfinished !== undefined && !running) || progress.rollbackOpen))
        return 'PHASE_UNFINISHED';
    // While a phase runs its switches move: that is no drift.
    return !running && now.switches.some(each => each.drift === true) ? 'DRIFT' : 'MET';
}
/** Why something could not be read, if anything could not. */
function unreadOf({ lock, fence, progress, switches }) {
    for (const each of [lock, fence, progress])
        if (typeof each === 'object' && 'unknown' in each)
            return each.unknown;
    return switches.some(each => each.now === 'unknown') ? 'RESPONSE_INCOMPLETE' : undefined;
}
/**
 * A status as lines.
 * @param now where the system stands
 * @returns plain lines
 */
function statusLines(now) {
    const lock = typeof now.lock === 'string'
        ? 'free'
        : 'unknown' in now.lock
            ? `unknown (${now.lock.unknown})`
            : `held by run ${now.lock.run} in phase ${now.lock.phase} until ${new Date(now.lock.expires).toISOString()}${now.lock.expired ? ' (expired)' : ''}`;
    const fence = typeof now.fence === 'number' ? String(now.fence) : `unknown (${now.fence.unknown})`;
    const progress = 'unknown' in now.progress
        ? `unknown (${now.progress.unknown})`
        : now.progress.unfinished !== undefined
            ? `phase ${now.progress.unfinished} UNFINISHED`
            : now.progress.rollbackOpen
                ? 'a rollback is OPEN'
                : now.progress.done.length > 0
                    ? `done: ${now.progress.done.join(', ')}`
                    : now.progress.rolledBack
                        ? 'rolled back'
                        : 'nothing begun';
    const rows = [
        ['switch', 'now', 'safe', 'expected', ''],
        ...now.switches.map(each => [
            each.switch,
            each.now,
            each.safe,
            each.expected,
            each.drift === true ? 'DRIFT' : each.isSafe === true ? 'safe' : '',
        ]),
    ];
    const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
    return [
        `${now.system} (${now.world})`,
        `  lock      ${lock}`,
        `  fence     ${fence}`,
        `  progress  ${progress}`,
        ...rows.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
    ];
}


/***/ }),

/***/ 1160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   BC: () => (/* binding */ append),
/* harmony export */   U$: () => (/* binding */ currentCutover),
/* harmony export */   yY: () => (/* binding */ beginCutover)
/* harmony export */ });
/* unused harmony export ENTRY_TYPES */
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3057);



/** What may happen in a cutover. */
const ENTRY_TYPES = [
    'phase-begun',
    'writing',
    'written',
    'phase-done',
    'phase-undone',
    'interrupted',
    'rollback-begun',
    'rolled-back',
    'rollback-incomplete',
    'surgical',
];
const NAME = /\/([0-9]{6})$/;
/**
 * Appends an entry. Creating a name that exists fails in Parameter Store, so two writers never share a number.
 * @param parameters the port
 * @param path the journal's path, from `Paths.journal`
 * @param entry what happened
 * @param from the number to try first
 * @returns the entry's number
 * @throws GonogoError whatever the port throws but `EXISTS`
 */
async function append(parameters, path, entry, from, signal) {
    for (let seq = from; seq < from + 1000; seq += 1) {
        const name = `${path}/${String(seq).padStart(6, '0')}`;
        const value = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(dropUndefined({ ...entry, seq }));
        try {
            await parameters.put({ name, value, type: 'String', mode: 'create' }, signal);
            return seq;
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isGonogoError */ .oh)(error) || error.code !== 'EXISTS')
                throw error;
        }
        // The answer to our first attempt may have been lost, and the second found the number taken: by us.
        if ((await parameters.get([name], signal)).get(name)?.value === value)
            return seq;
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('JOURNAL_UNREADABLE', 'expected a free number in the journal, found a thousand taken');
}
/**
 * Reads a journal, oldest first.
 * @param parameters the port
 * @param path the journal's path
 * @returns its entries
 * @throws GonogoError `JOURNAL_UNREADABLE` if an entry is not one or the numbers have a gap
 */
async function readEntries(parameters, path, signal) {
    const found = [...(await parameters.list(path, signal))]
        .filter(each => NAME.test(each.name))
        .sort((a, b) => a.name.localeCompare(b.name));
    return found.map((each, index) => {
        const entry = entryOf(each.value);
        if (!each.name.endsWith(`/${String(index + 1).padStart(6, '0')}`) || entry.seq !== index + 1) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('JOURNAL_UNREADABLE', `expected entry ${index + 1} of the journal, found another number`);
        }
        return entry;
    });
}
function entryOf(text) {
    const data = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text, 'a journal entry');
    const { seq, type, world, plan, commit, run, at, phase, switches, restore } = data;
    const known = ENTRY_TYPES.find(each => each === type);
    const whole = known &&
        (world === 'production' || world === 'rehearsal') &&
        [plan, commit, run].every(each => typeof each === 'string') &&
        [seq, at].every(each => typeof each === 'number') &&
        [phase, restore].every(each => each === undefined || typeof each === 'string') &&
        (switches === undefined || (Array.isArray(switches) && switches.every(each => typeof each === 'string')));
    if (!whole)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('JOURNAL_UNREADABLE', 'expected a journal entry with seq, type, world, plan, commit, run and at');
    return data;
}
const dropUndefined = (entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
/**
 * The id of the cutover under way.
 * @param parameters the port
 * @param paths the system's paths
 * @returns such as `c3`, or undefined if there never was one
 */
async function currentCutover(parameters, paths, signal) {
    const found = (await parameters.get([paths.cutover], signal)).get(paths.cutover);
    if (!found)
        return undefined;
    const { id } = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(found.value, 'the cutover');
    if (typeof id === 'string' && /^c[0-9]+$/.test(id))
        return id;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('JOURNAL_UNREADABLE', 'expected the cutover to have an id such as c3');
}
/**
 * Begins a new cutover: later entries go to a journal of their own.
 * @param parameters the port
 * @param paths the system's paths
 * @param previous the id of the cutover before, if there was one
 * @returns the new id
 */
async function beginCutover(parameters, paths, previous, signal) {
    const id = `c${previous === undefined ? 1 : Number(previous.slice(1)) + 1}`;
    await parameters.put({ name: paths.cutover, value: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)({ id }), type: 'String', mode: 'overwrite' }, signal);
    return id;
}


/***/ }),

/***/ 4193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ raiseFence),
/* harmony export */   _e: () => (/* binding */ closeFence),
/* harmony export */   rZ: () => (/* binding */ passFence),
/* harmony export */   xn: () => (/* binding */ fenceOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3057);



/**
 * Reads the fence from an answer that asked for it.
 * @param found the fence's parameter, undefined if it was never raised
 * @returns epoch 0 and scope `all` if it was never raised; a text that cannot be read counts as scope `all` and open
 */
function fenceOf(found) {
    if (!found)
        return { epoch: 0, scope: 'all', open: false };
    try {
        const { scope, open } = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(found.value, 'the fence');
        const listed = Array.isArray(scope) && scope.every(id => typeof id === 'string');
        return { epoch: found.version, scope: listed ? scope : 'all', open: open !== false };
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isGonogoError */ .oh)(error))
            throw error;
        // An unreadable fence is still a fence: everything is then to be put right.
        return { epoch: found.version, scope: 'all', open: true };
    }
}
/**
 * Raises the fence: every run that began before is refused at its next write, and none may begin until it is closed.
 * @param parameters the port
 * @param name the fence's parameter
 * @param by who raises it
 * @returns the new epoch
 * @throws GonogoError whatever the port throws
 */
async function raiseFence(parameters, name, by, signal) {
    return put(parameters, name, { ...by, open: true }, signal);
}
/**
 * Closes a fence after a verified rollback, so that phases may begin again. If somebody has raised it since, it stays as it
 * is; a surgical rollback leaves it open when it was raised over a wider one that had not been closed.
 * @param parameters the port
 * @param name the fence's parameter
 * @param epoch what raising it gave
 * @param by who raised it
 * @returns whether it is closed
 * @throws GonogoError whatever the port throws
 */
async function closeFence(parameters, name, epoch, by) {
    const now = (await parameters.get([name])).get(name);
    if (now?.version !== epoch)
        return false;
    const before = by.scope === 'all' || epoch <= 1 ? undefined : fenceOf(await parameters.at(name, epoch - 1));
    if (before?.open && !covers(by.scope, before.scope))
        return false;
    return raiseOver(parameters, name, { ...by, open: false }, epoch);
}
/**
 * Raises the fence against a run that was taken for dead and may be asleep. Nothing is rolled back by it.
 * @param parameters the port
 * @param name the fence's parameter
 * @param seen the fence as it was read; it must not be open
 * @param by who takes over
 * @returns the new epoch
 * @throws GonogoError `FENCED` if a rollback raised it in between, whatever the port throws
 */
async function passFence(parameters, name, seen, by) {
    const done = await raiseOver(parameters, name, { ...by, scope: [], open: false }, seen.epoch);
    if (!done)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('FENCED', 'expected the fence as it was read, found that a rollback had raised it');
    return seen.epoch + 1;
}
/** Writes over the version that was seen; if somebody was first, theirs is put back. */
async function raiseOver(parameters, name, value, seen) {
    const version = await put(parameters, name, value);
    if (version === seen + 1)
        return true;
    const theirs = await parameters.at(name, version - 1);
    // What cannot be read back any more is taken for the widest.
    await parameters.put({
        name,
        value: theirs?.value ?? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)({ ...value, scope: 'all', open: true }),
        type: 'String',
        mode: 'overwrite',
    });
    return false;
}
const put = (parameters, name, value, signal) => parameters.put({ name, value: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(value), type: 'String', mode: 'overwrite' }, signal);
/** Whether one scope holds all of another. */
const covers = (wide, narrow) => wide === 'all' || (narrow !== 'all' && narrow.every(id => wide.includes(id)));


/***/ }),

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   LH: () => (/* binding */ renewLock),
/* harmony export */   LO: () => (/* binding */ asHolder),
/* harmony export */   cU: () => (/* binding */ LOCK_TTL_MS),
/* harmony export */   x_: () => (/* binding */ releaseLock)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3057);



/**
 * A lock is dead when its owner has not renewed it for this long, ms. A run renews it before each step and at each look of a
 * gate; one function's update may take three minutes, and nothing renews the lock in between.
 */
const LOCK_TTL_MS = 300_000;
/**
 * Reads who holds the lock.
 * @param found the lock's parameter
 * @returns the holder, or undefined if nobody does
 * @throws GonogoError `RESPONSE_INVALID` if the text cannot be read
 */
function holderOf(found) {
    if (!found)
        return undefined;
    const { owner, run, phase, since, expires } = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(found.value, 'the lock');
    if (typeof owner === 'string' &&
        typeof run === 'string' &&
        typeof phase === 'string' &&
        typeof since === 'number' &&
        typeof expires === 'number') {
        return { owner, run, phase, since, expires };
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('RESPONSE_INVALID', 'expected the lock to name owner, run, phase, since and expires');
}
/**
 * The holder that somebody would be.
 * @param wanted who
 * @returns the holder, from now on for `LOCK_TTL_MS`
 */
function asHolder({ owner, run, phase, now }) {
    return { owner, run, phase, since: now, expires: now + LOCK_TTL_MS };
}
/**
 * Takes the lock: creates it, or takes a dead run's over. Creation is atomic in Parameter Store; a takeover is not, so
 * the version given back must be the next one, else somebody else was first and is put back.
 * @param parameters the port
 * @param name the lock's parameter
 * @param wanted who wants it
 * @returns the lock
 * @throws GonogoError `LOCKED` if another run holds it, `RESPONSE_INVALID` if what stands there is no lock
 */
async function takeLock(parameters, name, wanted, signal) {
    const holder = asHolder(wanted);
    const value = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(holder);
    try {
        await parameters.put({ name, value, type: 'String', mode: 'create' }, signal);
        return { holder };
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isGonogoError */ .oh)(error) || error.code !== 'EXISTS')
            throw error;
    }
    const found = (await parameters.get([name], signal)).get(name);
    if (!found)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('LOCKED', 'expected to take the lock, found that another run had just released it; try again');
    const other = holderOf(found);
    // The answer to our first attempt was lost, and the second found the lock taken: by us.
    if (other?.owner === wanted.owner)
        return { holder: other };
    if (other && other.expires > wanted.now) {
        const until = new Date(other.expires).toISOString();
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('LOCKED', `expected the lock to be free, found it held by run ${other.run} in phase ${other.phase} until ${until}`);
    }
    const version = await parameters.put({ name, value, type: 'String', mode: 'overwrite' }, signal);
    if (!(await wasFirst(parameters, name, wanted.owner, found.version, version))) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('LOCKED', 'expected to take over a dead run’s lock, found that another run was first');
    }
    return other ? { holder, takenOverFrom: other } : { holder };
}
/**
 * Renews the lock, so that nobody takes it for dead.
 * @param parameters the port
 * @param name the lock's parameter
 * @param held the lock
 * @param now ms since the epoch
 * @returns the renewed holder
 * @throws GonogoError `LOCK_LOST` if it is not ours any more, or was taken over while it was renewed
 */
async function renewLock(parameters, name, held, now, signal) {
    const found = (await parameters.get([name], signal)).get(name);
    if (!found || holderOf(found)?.owner !== held.owner) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('LOCK_LOST', 'expected to hold the lock, found another owner or none');
    }
    const holder = { ...held, expires: now + LOCK_TTL_MS };
    const version = await parameters.put({ name, value: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(holder), type: 'String', mode: 'overwrite' }, signal);
    if (!(await wasFirst(parameters, name, held.owner, found.version, version))) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('LOCK_LOST', 'expected to renew the lock, found that another run had just taken it over');
    }
    return holder;
}
/**
 * Whether our write was the first after the version that we had read. If not, the first one is put back: it is the
 * winner for everybody, so that three at once do not put back one another.
 */
async function wasFirst(parameters, name, owner, seen, written) {
    if (written === seen + 1)
        return true;
    const winner = written > seen ? await parameters.at(name, seen + 1) : undefined;
    // Both versions are ours: the answer to the first attempt was lost.
    if (winner && holderOf(winner)?.owner === owner)
        return true;
    const now = (await parameters.get([name])).get(name);
    if (holderOf(now)?.owner !== owner)
        return false;
    if (winner)
        await parameters.put({ name, value: winner.value, type: 'String', mode: 'overwrite' });
    else
        await parameters.remove(name);
    return false;
}
/**
 * Gives the lock back, if it is still ours. One that has run out is left to whoever takes it over: a removal has no
 * condition and could hit the next owner's.
 * @param parameters the port
 * @param name the lock's parameter
 * @param held the lock
 * @param now ms since the epoch
 * @returns whether it was ours and is gone
 */
async function releaseLock(parameters, name, held, now, signal) {
    const holder = holderOf((await parameters.get([name], signal)).get(name));
    if (holder?.owner !== held.owner || holder.expires <= now)
        return false;
    return parameters.remove(name, signal);
}


/***/ }),

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
/**
 * Reads progress off a journal.
 * @param entries oldest first
 * @returns what is done, unfinished, rolled back
 */
function progressOf(entries) {
    let done = [];
    let restore = [];
    let unfinished;
    let rolledBack = false;
    let rollbackOpen = false;
    for (const { type, phase, plan, restore: point } of entries) {
        switch (type) {
            case 'phase-begun':
                unfinished = phase ?? '';
                rolledBack = false;
                if (point !== undefined)
                    restore.push({ phase: phase ?? '', plan, restore: point });
                break;
            case 'phase-done':
                // A rollback may have come in between: what it has put right is not done, whatever the phase still wrote.
                if (phase === undefined || unfinished !== phase || rollbackOpen)
                    break;
                done.push(phase);
                unfinished = undefined;
                break;
            case 'phase-undone':
                if (rollbackOpen)
                    break;
                // The phase may have been taken for done: an entry can stand although its writer never heard so.
                done = done.filter(each => each !== phase);
                restore = restore.filter((each, index) => each.phase !== phase || index < restore.length - 1);
                if (unfinished === phase)
                    unfinished = undefined;
                break;
            case 'rollback-begun':
            case 'rollback-incomplete':
                rollbackOpen = true;
                break;
            case 'rolled-back':
                done = [];
                unfinished = undefined;
                rollbackOpen = false;
                rolledBack = true;
                break;
            default:
                break;
        }
    }
    return { done, rolledBack, rollbackOpen, restore, ...(unfinished === undefined ? {} : { unfinished }) };
}


/***/ }),

/***/ 6422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readStanding),
/* harmony export */   u: () => (/* binding */ keepStanding)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3057);



/** Stores how a phase left the switches, as a SecureString. */
async function keepStanding(parameters, name, standing, signal) {
    await (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSecurely */ .Y6)(parameters, name, (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(standing), signal);
}
/**
 * Reads how the last phase left the switches.
 * @param parameters the port
 * @param name its parameter
 * @param world the world of this run
 * @returns the standing values
 * @throws GonogoError `NOT_FOUND`, `WORLD_OTHER`, `RESPONSE_INVALID`
 */
async function readStanding(parameters, name, world, signal) {
    const text = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .keptSecurely */ .X)(parameters, name, signal);
    if (text === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('NOT_FOUND', 'expected a record of how the last phase left the switches, found none');
    const data = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text, 'the standing values');
    if (data['world'] !== world)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('WORLD_OTHER', `expected standing values of the world ${world}, found another’s`);
    const { phase, values } = data;
    const whole = typeof phase === 'string' &&
        values !== null &&
        typeof values === 'object' &&
        Object.values(values).every(value => value === null || typeof value === 'string');
    if (!whole)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('RESPONSE_INVALID', 'expected standing values by switch');
    return { world, phase, values: values };
}


/***/ })

};
