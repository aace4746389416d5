export const id = 367;
export const ids = [367];
export const modules = {

/***/ 4177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rollbackRecord),
/* harmony export */   t: () => (/* binding */ phaseRecord)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4602);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);


const shown = (text) => (text === 'absent' ? _measure_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj : { word: text });
/**
 * The record of a phase: one finding a switch that it set, one a gate that it passed.
 * @param base what every record has
 * @param phase the phase's id
 * @param done how the phase ended
 * @param gates the digests of its leave gates' records are chained by `prev`; these are their ids
 * @returns the sealed record; GO only if the phase is done
 */
function phaseRecord(base, phase, done, gates) {
    const held = done.end === 'done';
    const one = (check, kind, expected, actual) => ({
        check,
        kind,
        outcome: held ? 'pass' : 'fail',
        reason: held ? 'MET' : done.reason === 'MET' ? 'DEFECT' : done.reason,
        expected,
        actual,
        at: base.to,
        ms: 0,
    });
    const last = new Map(done.changes.map(change => [change.switch, change]));
    const findings = [
        ...[...last.values()].map(change => one(change.switch, 'switch', shown(change.to), held ? shown(change.to) : { word: done.end })),
        ...gates.map(gate => one(gate, 'gate', { word: 'GO' }, { word: held ? 'GO' : 'not passed' })),
    ];
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seal */ .o)({
        ...base,
        phase,
        gate: 'phase',
        kind: 'phase',
        verdict: done.verdict,
        ...(held ? {} : { reason: done.reason === 'MET' ? 'DEFECT' : done.reason }),
        declared: findings.map(finding => finding.check),
        findings,
        looks: 1,
    });
}
/**
 * The record of a rollback: one finding an address.
 * @param base what every record has
 * @param done what the rollback did
 * @returns the sealed record; GO only if every address is verified
 */
function rollbackRecord(base, done) {
    const findings = done.results.map((result) => {
        const outcome = result.reason === 'MET' ? 'pass' : result.result === 'unknown' ? 'error' : 'fail';
        return {
            check: result.switch,
            kind: 'switch',
            outcome,
            reason: result.reason,
            expected: { word: 'safe' },
            actual: { word: result.result },
            at: base.to,
            ms: 0,
        };
    });
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seal */ .o)({
        ...base,
        phase: 'rollback',
        gate: 'rollback',
        kind: 'rollback',
        verdict: done.verified ? 'GO' : 'NO-GO',
        ...(done.verified ? {} : { reason: 'NOT_VERIFIED' }),
        declared: findings.map(finding => finding.check),
        findings,
        looks: 1,
    });
}


/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ runPhase)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/changes/address.js
var address = __webpack_require__(2926);
// EXTERNAL MODULE: ./build/journal/fence.js
var journal_fence = __webpack_require__(4193);
// EXTERNAL MODULE: ./build/journal/lock.js
var journal_lock = __webpack_require__(6381);
;// CONCATENATED MODULE: ./build/changes/guard.js



/**
 * Makes the guard of a phase.
 * @param parameters the port
 * @param paths the system's paths
 * @param epoch the fence's epoch when the phase began
 * @param held the phase's lock
 * @returns the guard
 */
function guardOf(parameters, paths, epoch, held) {
    return {
        async before(signal) {
            const found = await parameters.get([paths.fence, paths.lock], signal);
            if ((0,journal_fence/* fenceOf */.xn)(found.get(paths.fence)).epoch !== epoch) {
                throw (0,errors/* gonogoError */.i4)('FENCED', 'expected the fence as it stood when this run began, found it raised');
            }
            if ((0,journal_lock/* holderOf */.Kd)(found.get(paths.lock))?.owner !== held.owner) {
                throw (0,errors/* gonogoError */.i4)('LOCK_LOST', 'expected to hold the lock, found another owner or none');
            }
        },
        async raised(signal) {
            const fence = (0,journal_fence/* fenceOf */.xn)((await parameters.get([paths.fence], signal)).get(paths.fence));
            if (fence.epoch === epoch)
                return undefined;
            // Raised more than once: only the last scope can be read, so everything is taken to be put right.
            return fence.epoch === epoch + 1 ? fence : { ...fence, scope: 'all' };
        },
    };
}
/**
 * Whether a raised fence's rollback puts a switch right.
 * @param fence what `raised` gave
 * @param id the switch
 * @returns true if it is in its scope
 */
function isCovered(fence, id) {
    return fence.scope === 'all' || fence.scope.includes(id);
}

;// CONCATENATED MODULE: ./build/changes/plan-changes.js


/**
 * Reads a phase's steps into work. Neighbouring sets of one function are one update; lint sees to it that they are neighbours.
 * Values that come from secrets are read here, before the first write, so that an empty or missing one stops the phase in time.
 * @param plan the plan
 * @param steps the phase's steps
 * @param secrets the port
 * @returns the work in order
 * @throws GonogoError `NOT_BUILT`, `UNKNOWN_SWITCH`, `ALLOWLIST_EMPTY`, `NOT_FOUND`, or what the port throws
 */
async function workOf(plan, steps, secrets, signal) {
    const work = [];
    for (const step of steps) {
        if ('gate' in step) {
            work.push({ do: 'gate', gate: step });
            continue;
        }
        if (!('set' in step))
            throw (0,errors/* gonogoError */.i4)('NOT_BUILT', 'expected steps that set switches or are gates, found a command; this version cannot carry it out');
        const [id, value] = Object.entries(step.set)[0] ?? [];
        const one = plan.switches.find(each => each.id === id);
        if (!one || value === undefined)
            throw (0,errors/* gonogoError */.i4)('UNKNOWN_SWITCH', 'expected a step to set a switch of the plan');
        if (!(0,address/* isBuilt */.TQ)(one))
            throw (0,errors/* gonogoError */.i4)('NOT_BUILT', `expected ${one.id} to be a parameter or a function variable; this version cannot set another kind`);
        const to = await wantedValue(one, value, secrets, signal);
        const last = work.at(-1);
        const joins = last?.do === 'set' &&
            'function' in one &&
            last.wanted.every(each => 'function' in each.one && each.one.function === one.function);
        if (joins)
            work[work.length - 1] = { do: 'set', wanted: [...last.wanted, { one, to }] };
        else
            work.push({ do: 'set', wanted: [{ one, to }] });
    }
    return work;
}
async function wantedValue(one, value, secrets, signal) {
    if (typeof value === 'string')
        return value;
    if ('absent' in value)
        return undefined;
    if ('members' in value)
        throw (0,errors/* gonogoError */.i4)('NOT_BUILT', `expected a text for ${one.id}; lists cannot be set by this version`);
    const text = await secrets.value(value.secret, signal);
    // A limit without entries limits nothing, or everything, as the system pleases: neither is what was signed.
    if (one.limits !== undefined && text.split(/[,;\s]+/).every(entry => entry === '')) {
        throw (0,errors/* gonogoError */.i4)('ALLOWLIST_EMPTY', `expected the secret for ${one.id} to have at least one entry, found none`);
    }
    return text.trim();
}

// EXTERNAL MODULE: ./build/changes/read.js
var read = __webpack_require__(9112);
// EXTERNAL MODULE: ./build/journal/entries.js
var journal_entries = __webpack_require__(1160);
// EXTERNAL MODULE: ./build/journal/paths.js
var journal_paths = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/journal/progress.js
var journal_progress = __webpack_require__(9809);
// EXTERNAL MODULE: ./build/journal/restore-point.js
var restore_point = __webpack_require__(7581);
// EXTERNAL MODULE: ./build/journal/standing.js
var journal_standing = __webpack_require__(6422);
// EXTERNAL MODULE: ./build/changes/safe.js
var changes_safe = __webpack_require__(8397);
;// CONCATENATED MODULE: ./build/phase/open.js




/**
 * What every write of a phase needs.
 * @param ask the phase
 * @param open the begun phase
 * @returns ports, clock, guard, signal
 */
function writing(ask, open) {
    return { on: ask.target, clock: ask.target.clock, guard: open.guard, signal: ask.signal };
}
/**
 * What stood before the phase.
 * @param open the begun phase
 * @returns values by switch id; undefined means absent
 */
function stoodBefore(open) {
    return new Map(open.point.before.map(each => [each.switch, each.value ?? undefined]));
}
/**
 * What a rollback would set.
 * @param open the begun phase
 * @param one a switch of the phase
 * @returns the value; undefined means absent
 */
function safeOf(open, one) {
    const safe = (0,changes_safe/* safeValue */.p)(one, open.known);
    return 'set' in safe ? safe.set : stoodBefore(open).get(one.id);
}
/**
 * Writes into the journal what the phase does. Not aborted by the signal: an entry that may or may not stand helps nobody.
 * @param ask the phase
 * @param open the begun phase
 * @param entry what happened
 * @throws whatever the port throws
 */
async function record(ask, open, entry) {
    const { world, planDigest: plan, commit, run, phase, target } = ask;
    const whole = { ...entry, world, plan, commit, run, at: target.clock.now(), phase: phase.id };
    open.next = (await (0,journal_entries/* append */.BC)(target.parameters, open.journal, whole, open.next)) + 1;
}
/**
 * Renews the lock once half of its life is over.
 * @param ask the phase
 * @param open the begun phase
 * @throws GonogoError `LOCK_LOST`, whatever the port throws
 */
async function keepLock(ask, open) {
    const now = ask.target.clock.now();
    if (open.held.expires - now > journal_lock/* LOCK_TTL_MS */.cU / 2)
        return;
    open.held = await (0,journal_lock/* renewLock */.LH)(ask.target.parameters, open.paths.lock, open.held, now, ask.signal);
}
/**
 * Gives the lock back. One that cannot be given back ends by itself; the verdict does not hang on it.
 * @param ask the phase
 * @param lock what is held, if anything is
 */
async function giveUpLock(ask, lock) {
    if (!lock.held)
        return;
    const { parameters, clock } = ask.target;
    await (0,journal_lock/* releaseLock */.x_)(parameters, (0,journal_paths/* pathsOf */.w)(ask.plan.system).lock, lock.held, clock.now()).catch(() => false);
}
/**
 * The rollback that a phase asks for.
 * @param ask the phase
 * @returns everything of the system, timed from now
 */
function rollbackOf(ask) {
    const { plan, planDigest, target, world, commit, run } = ask;
    return { plan, planDigest, target, world, commit, run, startedAt: target.clock.now() };
}

;// CONCATENATED MODULE: ./build/phase/refusals.js


/** The margin that credentials must have beyond window and undo, ms. */
const CREDENTIAL_MARGIN_MS = 600_000;
/**
 * Refuses a phase that uses what this version cannot carry out: better before the first write than in the middle.
 * @throws GonogoError `NOT_BUILT`
 */
function refuseNotBuilt(plan, phase) {
    const unbuilt = plan.switches.find(one => !(0,address/* isBuilt */.TQ)(one));
    if (unbuilt)
        throw (0,errors/* gonogoError */.i4)('NOT_BUILT', `switch ${unbuilt.id} is of a kind that this version cannot set or roll back`);
    if (phase.steps?.some(step => 'do' in step || 'revert' in step))
        throw (0,errors/* gonogoError */.i4)('NOT_BUILT', `phase ${phase.id} runs commands, which this version cannot`);
    if (phase.steps?.some(step => !('gate' in step) && 'optional' in step && step.optional))
        throw (0,errors/* gonogoError */.i4)('NOT_BUILT', `phase ${phase.id} has optional steps, which this version cannot choose`);
    if (plan.rollback.steps?.some(step => !('set' in step) && !('gate' in step)))
        throw (0,errors/* gonogoError */.i4)('NOT_BUILT', 'the rollback runs commands, which this version cannot');
    if (plan.triggers?.some(trigger => trigger.then !== 'roll-back'))
        throw (0,errors/* gonogoError */.i4)('NOT_BUILT', 'triggers other than roll-back cannot be carried out by this version');
}
/**
 * Refuses a phase that the journal does not let run now.
 * @throws GonogoError `PHASE_ALREADY_PASSED`, `PHASE_OUT_OF_ORDER`, `PHASE_UNFINISHED`
 */
function refuseByProgress(plan, phase, progress) {
    if (progress.unfinished !== undefined || progress.rollbackOpen) {
        throw (0,errors/* gonogoError */.i4)('PHASE_UNFINISHED', progress.rollbackOpen
            ? 'a rollback began and did not verify everything'
            : `phase ${progress.unfinished} was begun and neither finished nor undone`);
    }
    if (progress.done.includes(phase.id))
        throw (0,errors/* gonogoError */.i4)('PHASE_ALREADY_PASSED', `phase ${phase.id} was completed before`);
    const index = plan.phases.findIndex(each => each.id === phase.id);
    const missing = plan.phases.slice(0, index).find(each => each.optional !== true && !progress.done.includes(each.id));
    if (missing)
        throw (0,errors/* gonogoError */.i4)('PHASE_OUT_OF_ORDER', `phase ${missing.id} comes before ${phase.id} and has not been completed`);
    const later = plan.phases.slice(index + 1).find(each => progress.done.includes(each.id));
    if (later)
        throw (0,errors/* gonogoError */.i4)('PHASE_ALREADY_PASSED', `phase ${later.id}, which comes later, was completed before`);
}
/**
 * Refuses credentials that may end before window, undo and margin are over.
 * @param ends when they end, ms since the epoch; `never`, or `unknown`
 * @param needed until when they are needed without the margin, ms since the epoch
 * @throws GonogoError `CREDENTIALS_TOO_SHORT`
 */
function refuseShortCredentials(ends, needed) {
    if (ends === 'never')
        return;
    if (ends === 'unknown')
        throw (0,errors/* gonogoError */.i4)('CREDENTIALS_TOO_SHORT', 'expected to know when the credentials end, found nothing that says so');
    const short = needed + CREDENTIAL_MARGIN_MS - ends;
    if (short > 0)
        throw (0,errors/* gonogoError */.i4)('CREDENTIALS_TOO_SHORT', `expected credentials that last ${Math.ceil(short / 60_000)} minutes longer than these`);
}

// EXTERNAL MODULE: ./build/changes/function-update.js
var function_update = __webpack_require__(1324);
;// CONCATENATED MODULE: ./build/phase/size.js


/** AWS's limit of all environment variables of one function together, and of a standard parameter's value, bytes. */
const LIMIT_BYTES = 4096;
/**
 * Refuses values that could not be written, before anything is: too large, or empty where the service takes no empty value.
 * @param wanted the phase's switches and values
 * @param functions the port
 * @throws GonogoError `VALUE_TOO_LARGE`, `EMPTY_VALUE`, `NOT_BUILT`, `NOT_FOUND`
 */
async function refuseUnwritable(wanted, functions, signal) {
    for (const { one, to } of wanted) {
        if (!('parameter' in one))
            continue;
        if (to === undefined)
            throw (0,errors/* gonogoError */.i4)('NOT_BUILT', `expected a value for ${one.id}; a parameter is not removed by this version`);
        if (to === '')
            throw (0,errors/* gonogoError */.i4)('EMPTY_VALUE', `expected a value for ${one.id}, found an empty one`);
        refuseTooLarge(Buffer.byteLength(to), `of ${one.id}`);
    }
    const names = new Set(wanted.flatMap(({ one }) => ('function' in one ? [one.function] : [])));
    for (const name of names) {
        const now = await functions.configuration(name, signal);
        if (!now)
            throw (0,errors/* gonogoError */.i4)('NOT_FOUND', 'expected the function to exist, found none');
        const variables = wanted.flatMap(({ one, to }) => 'function' in one && one.function === name ? [[one.variable, to]] : []);
        refuseTooLarge(Buffer.byteLength(JSON.stringify((0,function_update/* merged */.Zu)(now.variables, variables))), 'of variables');
    }
}
function refuseTooLarge(bytes, what) {
    if (bytes > LIMIT_BYTES)
        throw (0,errors/* gonogoError */.i4)('VALUE_TOO_LARGE', `expected at most ${LIMIT_BYTES} bytes ${what}, found ${bytes}`);
}

// EXTERNAL MODULE: ./build/phase/window.js
var phase_window = __webpack_require__(6934);
;// CONCATENATED MODULE: ./build/phase/begin.js
















/**
 * Everything before the first change of a switch: refusals, lock, fence, restore point. Whatever throws here leaves
 * production as it was.
 * @param ask the phase
 * @param lock told what is held, so that it can be given back whatever happens
 * @returns the begun phase
 * @throws GonogoError with the reason of a refusal, or whatever a port throws
 */
async function begin(ask, lock) {
    const { plan, phase, target, world, signal } = ask;
    const { parameters, clock } = target;
    const paths = (0,journal_paths/* pathsOf */.w)(plan.system);
    refuseNotBuilt(plan, phase);
    await ask.admit();
    refuseShortCredentials(await target.identity.credentialsEnd(), clock.now() + (0,phase_window/* phaseMs */._0)(phase) + phase_window/* UNDO_MS */._y);
    signal.throwIfAborted();
    const { holder, epoch } = await standAlone(ask, lock);
    const cutover = await (0,journal_entries/* currentCutover */.U$)(parameters, paths, signal);
    const entries = cutover === undefined ? [] : await (0,journal_entries/* readEntries */.$2)(parameters, paths.journal(cutover), signal);
    if (entries.some(entry => entry.world !== world))
        throw (0,errors/* gonogoError */.i4)('WORLD_OTHER', `expected a journal of the world ${world}, found entries of another`);
    const progress = (0,journal_progress/* progressOf */.j)(entries);
    refuseByProgress(plan, phase, progress);
    const everything = plan.switches.filter(address/* isBuilt */.TQ);
    const standing = (0,read/* allSettled */.vd)(await (0,read/* readSwitches */.nV)(everything, target, signal));
    await refuseDrift(ask, everything, standing, progress);
    const work = await workOf(plan, phase.steps ?? [], target.secrets, signal);
    const wanted = work.flatMap(each => (each.do === 'set' ? each.wanted : []));
    const switches = concerned(everything, wanted);
    const nothing = switches.find(one => 'parameter' in one && standing.get(one.id)?.value === undefined);
    if (nothing)
        throw (0,errors/* gonogoError */.i4)('MISSING', `expected the parameter of ${nothing.id} to exist, found none`);
    await refuseUnwritable(wanted, target.functions, signal);
    // A rollback ends a cutover: what comes after it is another, whose "before" is what the rollback left.
    const begins = cutover === undefined || progress.rolledBack;
    const earlier = begins
        ? []
        : await Promise.all(progress.restore.map(each => (0,restore_point/* readRestorePoint */.z)(parameters, each.restore, world, signal)));
    const id = begins ? await (0,journal_entries/* beginCutover */.yY)(parameters, paths, cutover, signal) : cutover;
    const next = begins ? 1 : entries.length + 1;
    const point = pointOf(ask, switches, standing);
    const restore = `${paths.restore(id)}/${phase.id}-${next}`;
    await (0,restore_point/* storeRestorePoint */._)(parameters, restore, point, signal);
    ask.report?.({ type: 'restore-point', switches: switches.length });
    const guard = guardOf(parameters, paths, epoch, holder);
    const known = { points: [...earlier, point], complete: true };
    const open = { paths, journal: paths.journal(id), next, held: holder, guard, known, switches, point, work, shown: [] };
    await enter(ask, open, restore);
    return open;
}
/** Takes the lock, and the fence as it stands; a dead run's lock is taken over, and the fence raised against its owner. */
async function standAlone(ask, lock) {
    const { plan, phase, target, world, owner, run } = ask;
    const { parameters, clock } = target;
    const paths = (0,journal_paths/* pathsOf */.w)(plan.system);
    const wanted = { owner, run, phase: phase.id, now: clock.now() };
    // Set before the answer: a lock that was taken although its answer was lost is given back too.
    lock.held = (0,journal_lock/* asHolder */.LO)(wanted);
    const taken = await (0,journal_lock/* takeLock */.HJ)(parameters, paths.lock, wanted);
    lock.held = taken.holder;
    ask.report?.({ type: 'lock', ...(taken.takenOverFrom ? { takenOverFrom: taken.takenOverFrom.run } : {}) });
    const fence = (0,journal_fence/* fenceOf */.xn)((await parameters.get([paths.fence], ask.signal)).get(paths.fence));
    if (fence.open)
        throw (0,errors/* gonogoError */.i4)('PHASE_UNFINISHED', 'a rollback began and has not verified everything');
    // A run that was taken for dead may be asleep: raising the fence refuses its next write.
    const epoch = taken.takenOverFrom
        ? await (0,journal_fence/* passFence */.rZ)(parameters, paths.fence, fence, { run, at: clock.now(), world })
        : fence.epoch;
    return { holder: taken.holder, epoch };
}
async function refuseDrift(ask, everything, standing, { done }) {
    const last = done.at(-1);
    if (last === undefined)
        return;
    const { parameters } = ask.target;
    const kept = await (0,journal_standing/* readStanding */.Z)(parameters, (0,journal_paths/* pathsOf */.w)(ask.plan.system).standing, ask.world, ask.signal);
    if (kept.phase !== last)
        throw (0,errors/* gonogoError */.i4)('DRIFT', `expected the record of phase ${last}, found that of another phase`);
    const moved = everything.find(one => Object.hasOwn(kept.values, one.id) && (kept.values[one.id] ?? undefined) !== standing.get(one.id)?.value);
    if (moved)
        throw (0,errors/* gonogoError */.i4)('DRIFT', `expected ${moved.id} to stand as phase ${last} left it, found another value`);
}
/** What the phase sets, in that order, then the kill switches: it proves that it could write them. */
function concerned(everything, wanted) {
    if (wanted.length === 0)
        return [];
    return [...new Set([...wanted.map(each => each.one), ...everything.filter(one => one.kill === true)])];
}
function pointOf(ask, switches, standing) {
    const before = switches.map(one => {
        const { value, version } = standing.get(one.id) ?? { value: undefined };
        return { switch: one.id, value: value ?? null, ...(version === undefined ? {} : { version }) };
    });
    return { world: ask.world, plan: ask.planDigest, phase: ask.phase.id, takenAt: ask.target.clock.now(), before };
}
/** The entry that says that the phase has begun: from here on only a rollback or an undo ends it. */
async function enter(ask, open, restore) {
    ask.signal.throwIfAborted();
    await open.guard.before(ask.signal);
    try {
        await record(ask, open, { type: 'phase-begun', restore });
    }
    catch (thrown) {
        // It may stand although its answer was lost. The number after it, or its own, says that nothing came of it.
        await record(ask, open, { type: 'phase-undone', reason: 'JOURNAL_UNREADABLE' }).catch(() => undefined);
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/changes/show.js
var show = __webpack_require__(7509);
;// CONCATENATED MODULE: ./build/changes/function-variables.js



/**
 * Sets all variables of one function that a phase changes, in one update behind the fence.
 * @param changes all of one function
 * @param writing ports, clock, guard, signal
 * @throws GonogoError `CONFLICT`, `FENCED`, `LOCK_LOST`, `UPDATE_FAILED`, `READ_BACK_DIFFERS` and what `replace` throws
 */
async function setVariables(changes, { on, clock, guard, signal }) {
    const first = changes[0];
    if (!first)
        return;
    const { function: name, alias } = first.one;
    let sent = false;
    const forward = now => {
        // An update whose answer was lost comes back as a conflict of revisions: what we sent may stand already.
        const landed = sent && changes.every(({ one, to }) => (0,function_update/* variableIn */.SD)(now, one.variable) === to);
        for (const { one, from } of changes) {
            if (!landed && (0,function_update/* variableIn */.SD)(now, one.variable) !== from)
                throw (0,errors/* gonogoError */.i4)('CONFLICT', `expected ${one.id} to stand as the restore point saw it, found another value`);
        }
        return (0,function_update/* merged */.Zu)(now, changes.map(change => [change.one.variable, change.to]));
    };
    // The fence is read again right before every try of the write itself, not only once.
    const guarded = {
        ...on.functions,
        async replaceVariables(...write) {
            await guard.before(signal);
            sent = true;
            return on.functions.replaceVariables(...write);
        },
    };
    await guard.before(signal);
    try {
        await (0,function_update/* replace */.HC)(guarded, clock, name, forward, alias, signal);
    }
    catch (error) {
        // The update may have been sent: whoever raised the fence meanwhile must not be left with our values.
        if (sent)
            await takeBackIfRaised();
        throw error;
    }
    await takeBackIfRaised();
    const back = await (0,function_update/* settled */.gu)(on.functions, clock, name, signal);
    const wrong = changes.find(({ one, to }) => (0,function_update/* variableIn */.SD)(back.variables, one.variable) !== to);
    if (back.update === 'Failed')
        throw (0,errors/* gonogoError */.i4)('UPDATE_FAILED', 'expected the function’s update to succeed, found it failed');
    if (wrong)
        throw (0,errors/* gonogoError */.i4)('READ_BACK_DIFFERS', `expected ${wrong.one.id} to read back as written, found another value`);
    async function takeBackIfRaised() {
        const fence = await guard.raised();
        if (!fence)
            return;
        const back = now => {
            // Only what still stands as we wrote it is ours to take back.
            const ours = changes.filter(({ one, to }) => (0,function_update/* variableIn */.SD)(now, one.variable) === to);
            return (0,function_update/* merged */.Zu)(now, ours.map(({ one, from, safe }) => [one.variable, isCovered(fence, one.id) ? safe : from]));
        };
        await (0,function_update/* replace */.HC)(on.functions, clock, name, back, alias);
        throw (0,errors/* gonogoError */.i4)('FENCED', 'expected the fence to stand after a function’s update, found it raised; the update was taken back');
    }
}

// EXTERNAL MODULE: ./build/changes/longest-write.js
var longest_write = __webpack_require__(3854);
;// CONCATENATED MODULE: ./build/changes/parameter.js


/**
 * Sets one parameter behind the fence: fence, read, compare, write, version, fence, read back.
 *
 * Parameter Store has no conditional write. Three things stand in for it: the version that a write gives back must be the
 * one after the version read, else somebody wrote in between and is put back; the fence is read before and after, and
 * a writer that finds it raised puts back what rollback sets; and rollback itself reads until two readings agree.
 * The write itself is not aborted by the signal: one whose end is known can be taken back, an aborted one may still land.
 * @param change from, to, safe
 * @param writing ports, guard, signal
 * @returns the new version
 * @throws GonogoError `CONFLICT`, `FENCED`, `LOCK_LOST`, `READ_BACK_DIFFERS`, or whatever the port throws
 */
async function setParameter(change, { on, guard, signal }) {
    const { one, from, to, safe } = change;
    const name = one.parameter;
    if (to === undefined)
        throw (0,errors/* gonogoError */.i4)('NOT_BUILT', `expected a value for ${one.id}; a parameter is not removed by this version`);
    await guard.before(signal);
    const seen = (await on.parameters.get([name], signal)).get(name);
    if (seen?.value !== from)
        throw (0,errors/* gonogoError */.i4)('CONFLICT', `expected ${one.id} to stand as the restore point saw it, found another value`);
    signal?.throwIfAborted();
    const type = seen?.type ?? one.type ?? 'String';
    const version = await on.parameters.put({ name, value: to, type, mode: seen ? 'overwrite' : 'create' });
    const other = await whoWroteBetween(on.parameters, name, seen, version, to);
    const fence = await guard.raised();
    if (fence) {
        const back = isCovered(fence, one.id) ? safe : other ? other.value : from;
        await putOver(on.parameters, { name, type }, back, version);
        throw (0,errors/* gonogoError */.i4)('FENCED', `expected the fence to stand after writing ${one.id}, found it raised; the write was taken back`);
    }
    if (other) {
        await putOver(on.parameters, { name, type }, other.value, version);
        throw (0,errors/* gonogoError */.i4)('CONFLICT', `expected to write ${one.id} alone, found that somebody else wrote in between, who was put back`);
    }
    const back = (await on.parameters.get([name])).get(name);
    if (back?.value !== to || back.version !== version)
        throw (0,errors/* gonogoError */.i4)('READ_BACK_DIFFERS', `expected ${one.id} to read back as written, found another value or version`);
    return version;
}
/**
 * The newest value that stood between the version that we read and the one that we wrote, and is not ours: a version in
 * between may be our own, when the answer to a first attempt was lost.
 */
async function whoWroteBetween(parameters, name, seen, written, ours) {
    const expected = (seen?.version ?? 0) + 1;
    // Counted from one again: somebody removed it in between. What stood when we looked is the best that can be put back.
    if (written < expected)
        return { value: seen?.value };
    for (let version = written - 1; version >= expected; version -= 1) {
        const between = await parameters.at(name, version);
        if (between?.value !== ours)
            return { value: between ? between.value : seen?.value };
    }
    return undefined;
}
/**
 * Writes over our own version. If that turns out to have covered a third writer's, theirs is put back, until nobody is
 * covered; whoever wrote last and is not us wins.
 */
async function putOver(parameters, { name, type }, value, ours) {
    let version = ours;
    let next = value;
    for (let tries = 0; tries < 5; tries += 1) {
        const now = (await parameters.get([name])).get(name);
        if (!now || now.version !== version)
            return; // somebody wrote after us: theirs stands
        if (now.value === next)
            return;
        if (next === undefined) {
            await parameters.remove(name);
            return;
        }
        const written = await parameters.put({ name, value: next, type, mode: 'overwrite' });
        if (written === version + 1)
            return;
        const covered = await parameters.at(name, written - 1);
        if (!covered)
            return;
        next = covered.value;
        version = written;
    }
}

;// CONCATENATED MODULE: ./build/phase/undo.js





const ROUNDS = 4;
/**
 * Puts back what a phase changed, from its restore point, behind the same fence and in the reverse order of the plan, and
 * reads until two readings agree. A switch that stands at neither what was before nor what the phase set is somebody else's
 * doing, perhaps a kill switch that was pulled: it is not moved, and the undo fails.
 * @param ask what the phase set, and what stood before
 * @param writing ports, clock, guard
 * @throws GonogoError `CONFLICT`, `NOT_VERIFIED` if no two readings agree with the restore point, and what writing throws
 */
async function undoPhase(ask, writing) {
    const { wanted, point, safeOf } = ask;
    const switches = [...new Set(wanted.map(each => each.one))];
    const before = new Map(point.before.map(each => [each.switch, each.value ?? undefined]));
    let pause = ask.quiet ? longest_write/* SHORT_PAUSE_MS */.P : longest_write/* LONGEST_WRITE_MS */.i;
    for (let round = 1, agreeing = 0; round <= ROUNDS; round += 1) {
        const now = (0,read/* allRead */.E3)(await (0,read/* readSwitches */.nV)(switches, writing.on, writing.signal));
        const changes = switches.flatMap((one) => {
            const stands = now.get(one.id) ?? { value: undefined };
            const to = before.get(one.id);
            if (stands.value === to && stands.unsettled === undefined)
                return [];
            if (stands.value !== to && !wanted.some(each => each.one.id === one.id && each.to === stands.value))
                throw (0,errors/* gonogoError */.i4)('CONFLICT', `expected ${one.id} to stand as the phase or its restore point has it, found another value`);
            return [{ one, from: stands.value, to, safe: safeOf(one) }];
        });
        agreeing = changes.length === 0 ? agreeing + 1 : 0;
        if (agreeing === 2)
            return;
        for (const group of grouped(changes.toReversed()))
            await carryOut(group, writing);
        await writing.clock.sleep(pause, writing.signal);
        pause = longest_write/* SHORT_PAUSE_MS */.P;
    }
    throw (0,errors/* gonogoError */.i4)('NOT_VERIFIED', 'expected two readings to agree with what stood before the phase, found that they do not');
}
/** Changes of one function go together; every parameter goes alone. */
function grouped(changes) {
    const groups = new Map();
    for (const change of changes) {
        const key = 'function' in change.one ? `function ${change.one.function}` : `parameter ${change.one.parameter}`;
        groups.set(key, [...(groups.get(key) ?? []), change]);
    }
    return [...groups.values()];
}
/**
 * Carries out changes that belong together: one parameter, or variables of one function.
 * @param changes a group
 * @param writing ports, clock, guard
 * @throws what writing throws
 */
async function carryOut(changes, writing) {
    const variables = changes.flatMap(change => ('variable' in change.one ? [{ ...change, one: change.one }] : []));
    const parameters = changes.flatMap(change => ('parameter' in change.one ? [{ ...change, one: change.one }] : []));
    for (const change of parameters)
        await setParameter(change, writing);
    if (variables.length > 0)
        await setVariables(variables, writing);
}

;// CONCATENATED MODULE: ./build/phase/carry.js








/**
 * The changes and gates of a phase, to its end in the journal.
 * @param ask the phase
 * @param open the begun phase
 * @throws GonogoError with the reason of the NO-GO; the caller undoes or rolls back
 */
async function carry(ask, open) {
    await proveKillSwitches(ask, open);
    const now = stoodBefore(open);
    for (const [index, each] of open.work.entries()) {
        await keepLock(ask, open);
        if (each.do === 'gate')
            await pass(ask, open, each.gate, 'step', index);
        else
            await set(ask, open, each.wanted, now);
    }
    await refuseMoved(ask, open, now, 'READ_BACK_DIFFERS');
    for (const [index, gate] of (ask.phase.leave ?? []).entries())
        await pass(ask, open, gate, 'leave', index);
    await finish(ask, open, now);
}
/** OS-04: that the kill switches can be written is shown by writing to each the value that it has. */
async function proveKillSwitches(ask, open) {
    const before = stoodBefore(open);
    for (const one of open.switches.filter(each => each.kill === true)) {
        const value = before.get(one.id);
        await carryOut([{ one, from: value, to: value, safe: safeOf(open, one) }], writing(ask, open));
    }
}
async function set(ask, open, wanted, now) {
    const changes = wanted.map(({ one, to }) => ({ one, from: now.get(one.id), to, safe: safeOf(open, one) }));
    const shown = changes.map(({ one, from, to }) => ({
        switch: one.id,
        from: (0,show/* showValue */.v)(ask.plan, one, from),
        to: (0,show/* showValue */.v)(ask.plan, one, to),
    }));
    const switches = wanted.map(({ one }) => one.id);
    await record(ask, open, { type: 'writing', switches });
    ask.report?.({ type: 'writing', switches: shown });
    await carryOut(changes, writing(ask, open));
    for (const { one, to } of wanted)
        now.set(one.id, to);
    open.shown.push(...shown);
    await record(ask, open, { type: 'written', switches });
    ask.report?.({ type: 'written', switches: shown });
}
async function pass(ask, open, gate, place, index) {
    const { plan, phase, target, signal } = ask;
    const alive = async () => {
        open.held = await (0,journal_lock/* renewLock */.LH)(target.parameters, open.paths.lock, open.held, target.clock.now(), signal);
        await open.guard.before(signal);
    };
    const looked = await ask.look(gate, place, index, alive);
    if (looked.triggered !== undefined)
        throw (0,errors/* gonogoError */.i4)('TRIGGERED', `trigger ${looked.triggered} of ${plan.system} fired`);
    if (looked.verdict !== 'GO')
        throw (0,errors/* gonogoError */.i4)('LEAVE_GATE_NO_GO', `gate ${gate.id ?? gate.gate} of phase ${phase.id} said NO-GO${looked.because ? ` (${looked.because})` : ''}`);
}
/** Everything that the phase set, and every kill switch, must stand as it left them: somebody may have pulled one. */
async function refuseMoved(ask, open, now, code) {
    const standing = (0,read/* allSettled */.vd)(await (0,read/* readSwitches */.nV)(open.switches, ask.target, ask.signal));
    const moved = open.switches.find(one => standing.get(one.id)?.value !== now.get(one.id));
    if (moved)
        throw (0,errors/* gonogoError */.i4)(code, `expected ${moved.id} to stand as the phase left it, found another value`);
}
/** A rollback may have begun during the last window: the fence is read before the phase counts as done, and after. */
async function finish(ask, open, now) {
    const { target, plan, phase, world } = ask;
    await open.guard.before(ask.signal);
    await refuseMoved(ask, open, now, 'DRIFT');
    const everything = plan.switches.filter(address/* isBuilt */.TQ).filter(one => one.only_rollback === undefined);
    const standing = (0,read/* allSettled */.vd)(await (0,read/* readSwitches */.nV)(everything, target, ask.signal));
    const values = Object.fromEntries(everything.map(one => [one.id, standing.get(one.id)?.value ?? null]));
    await (0,journal_standing/* keepStanding */.u)(target.parameters, open.paths.standing, { world, phase: phase.id, values }, ask.signal);
    await open.guard.before(ask.signal);
    ask.signal.throwIfAborted();
    await record(ask, open, { type: 'phase-done' });
    if (await open.guard.raised())
        throw (0,errors/* gonogoError */.i4)('FENCED', 'expected the fence to stand when the phase was done, found it raised');
}

// EXTERNAL MODULE: ./build/rollback/cut-off.js
var cut_off = __webpack_require__(9689);
;// CONCATENATED MODULE: ./build/phase/interrupt.js




/**
 * What an interruption still does, within two seconds: kill switches, fence and journal at once. The rest is for `post`, the
 * process itself, or `rollback`: the fence stays open until one of them has verified everything.
 * @param ask the phase
 * @param open the begun phase
 * @returns how the phase ended; the same for every caller
 */
function interrupt(ask, open) {
    open.cut ??= cut(ask, open);
    return open.cut;
}
async function cut(ask, open) {
    const { target, world, planDigest: plan, commit, run, phase } = ask;
    const entry = { type: 'interrupted', world, plan, commit, run, at: target.clock.now(), phase: phase.id };
    const failed = [];
    const [journaled, raised] = await Promise.all([
        (0,journal_entries/* append */.BC)(target.parameters, open.journal, entry, open.next).then(() => true, () => false),
        (0,cut_off/* cutOff */.qG)(rollbackOf(ask), ask.plan.switches.filter(address/* isBuilt */.TQ), (one, result) => {
            if (result === 'failed')
                failed.push(one.id);
        }),
    ]);
    await giveUpLock(ask, open);
    return {
        verdict: 'NO-GO',
        reason: 'INTERRUPTED',
        message: said(failed, raised !== undefined, journaled),
        end: 'interrupted',
        changes: open.shown,
    };
}
function said(failed, raised, journaled) {
    if (failed.length > 0)
        return `interrupted: ${failed.join(' and ')} could not be set; roll back at once`;
    const missing = [
        ...(raised ? [] : ['the fence could not be raised']),
        ...(journaled ? [] : ['the journal could not be written']),
    ];
    const rest = missing.length === 0 ? '' : `; ${missing.join(' and ')}`;
    return `interrupted: the kill switches are set, the rest is rolled back next${rest}`;
}

// EXTERNAL MODULE: ./build/acts/roll-back.js + 3 modules
var roll_back = __webpack_require__(5827);
;// CONCATENATED MODULE: ./build/acts/apply-phase.js








/**
 * Carries out one phase: admission, lock, restore point, steps in order behind the fence, leave gates; a NO-GO does what
 * the phase's `on_no_go` says, a trigger or an interruption rolls back.
 * @param ask the plan, the phase, ports, admission and gates
 * @returns how it ended; it does not throw for what production answers
 */
async function applyPhase(ask) {
    let begun;
    const lock = {};
    let tell = () => undefined;
    const interrupted = new Promise(resolve => {
        tell = resolve;
    });
    // Until it has begun, the flow itself stops: there is nothing to cut off.
    const onAbort = () => void (begun && tell(interrupt(ask, begun)));
    ask.signal.addEventListener('abort', onAbort, { once: true });
    const flow = (async () => {
        try {
            begun = await begin(ask, lock);
        }
        catch (thrown) {
            await giveUpLock(ask, lock);
            return untouched(ask, thrown);
        }
        // The signal may have come between the last await and this line.
        if (ask.signal.aborted)
            return interrupt(ask, begun);
        const done = await carryThrough(ask, begun);
        // What comes now is too late to interrupt anything; what came before has cut the system off, whatever the phase says.
        ask.signal.removeEventListener('abort', onAbort);
        if (begun.cut)
            return begun.cut;
        await giveUpLock(ask, begun);
        return done;
    })();
    return Promise.race([flow, interrupted]);
}
function untouched(ask, thrown) {
    const error = (0,errors/* asGonogoError */.iS)(thrown);
    const reason = ask.signal.aborted ? 'INTERRUPTED' : error.code;
    const message = ask.signal.aborted ? 'interrupted before the first change' : error.message;
    ask.report?.({ type: 'no-go', reason, message, then: 'nothing' });
    return { verdict: 'NO-GO', reason, message, end: 'untouched', changes: [] };
}
async function carryThrough(ask, open) {
    try {
        await carry(ask, open);
        return { verdict: 'GO', reason: 'MET', message: `phase ${ask.phase.id} is done`, end: 'done', changes: open.shown };
    }
    catch (thrown) {
        return noGo(ask, open, thrown);
    }
}
/** After these every write of the phase has been answered; after any other failure one may still land. */
const ANSWERED = ['LEAVE_GATE_NO_GO', 'TRIGGERED', 'CONFLICT', 'DRIFT', 'UPDATE_FAILED', 'DENIED'];
/** Undo or rollback, as the phase says; nothing, if a rollback of everything is at it already. */
async function noGo(ask, open, thrown) {
    if (ask.signal.aborted)
        return interrupt(ask, open);
    const { code, message } = (0,errors/* asGonogoError */.iS)(thrown);
    const told = { verdict: 'NO-GO', reason: code, message, changes: open.shown };
    // A fence that cannot be read is nobody's: then this run rolls back itself.
    const fence = await open.guard.raised().catch(() => undefined);
    if (fence?.open && fence.scope === 'all') {
        // Whoever raised it is putting everything right; a second hand would only be in the way.
        ask.report?.({ type: 'no-go', reason: code, message, then: 'nothing' });
        return { ...told, end: 'left-to-rollback' };
    }
    const always = code === 'TRIGGERED' || code === 'LOCK_LOST' || code === 'FENCED' || fence !== undefined;
    const then = always ? 'rollback' : (0,phase_window/* onNoGo */.H9)(ask.plan, ask.phase);
    ask.report?.({ type: 'no-go', reason: code, message, then });
    const quiet = ANSWERED.includes(code);
    if (then === 'undo') {
        const failed = await undo(ask, open, code, quiet);
        if (failed === undefined)
            return { ...told, end: 'undone' };
        if (ask.signal.aborted)
            return interrupt(ask, open);
        // What cannot be undone is rolled back: safe matters more than before.
        ask.report?.({ type: 'no-go', reason: failed, message: 'the undo failed', then: 'rollback' });
    }
    const rollback = await (0,roll_back/* rollBack */.F)({
        ...rollbackOf(ask),
        quiet: quiet && then === 'rollback',
        report: event => ask.report?.({ type: 'rollback', event }),
    });
    return { ...told, end: rollback.verified ? 'rolled-back' : 'not-verified', rollback };
}
/** Gives undefined once everything is undone, else why not. */
async function undo(ask, open, reason, quiet) {
    const wanted = open.work.flatMap(each => (each.do === 'set' ? each.wanted : []));
    try {
        await undoPhase({ wanted, point: open.point, safeOf: one => safeOf(open, one), quiet }, writing(ask, open));
        await record(ask, open, { type: 'phase-undone', reason });
        ask.report?.({ type: 'undone' });
        return undefined;
    }
    catch (failed) {
        return (0,errors/* asGonogoError */.iS)(failed).code;
    }
}

// EXTERNAL MODULE: ./build/acts/phase-record.js
var phase_record = __webpack_require__(4177);
// EXTERNAL MODULE: ./build/acts/run-gate.js + 3 modules
var run_gate = __webpack_require__(7588);
// EXTERNAL MODULE: ./build/exit.js
var exit = __webpack_require__(870);
// EXTERNAL MODULE: ./build/gates/place.js
var place = __webpack_require__(5012);
// EXTERNAL MODULE: ./build/journal/heads.js
var heads = __webpack_require__(5039);
// EXTERNAL MODULE: ./build/duration.js
var duration = __webpack_require__(3110);
// EXTERNAL MODULE: ./build/evidence.js + 1 modules
var build_evidence = __webpack_require__(4602);
;// CONCATENATED MODULE: ./build/phase/admit.js





/** The greatest age of the enter evidence if the plan does not say, ms. */
const FRESH_MS = 3_600_000;
/** Two machines' clocks may differ by this much, ms: the same bound as the `clock` check. */
const SKEW_MS = 60_000;
/**
 * Admits a phase only on evidence: each of its enter gates said GO, lately, for this plan, commit and world, and the record
 * that travelled is the one whose digest stands in the target account.
 * @param ask the phase and where to look
 * @returns the digest of the last enter record
 * @throws GonogoError `EVIDENCE_MISSING`, `EVIDENCE_NO_GO`, `EVIDENCE_OTHER_PLAN`, `WORLD_OTHER`, `EVIDENCE_STALE`, `EVIDENCE_TAMPERED`
 */
async function admitByEvidence(ask) {
    const { plan, phase, target, world } = ask;
    const limit = phase.fresh === undefined ? FRESH_MS : (0,duration/* milliseconds */.Rz)(phase.fresh);
    let last = '';
    for (const gate of phase.enter) {
        const id = (0,place/* gateId */.Xc)(gate);
        const head = await (0,heads/* readHead */.zy)(target.parameters, (0,heads/* headName */.eg)(plan.system, phase.id, id));
        if (!head)
            throw (0,errors/* gonogoError */.i4)('EVIDENCE_MISSING', `expected a record of gate ${id} of phase ${phase.id}, found none`);
        if (head.world !== world)
            throw (0,errors/* gonogoError */.i4)('WORLD_OTHER', `expected evidence of the world ${world}, found one of another`);
        if (head.plan !== ask.planDigest || head.commit !== ask.commit)
            throw (0,errors/* gonogoError */.i4)('EVIDENCE_OTHER_PLAN', `expected evidence of this plan and commit, found one of another`);
        if (head.verdict !== 'GO')
            throw (0,errors/* gonogoError */.i4)('EVIDENCE_NO_GO', `expected gate ${id} to have said GO, found NO-GO`);
        const age = target.clock.now() - head.at;
        if (age > limit || age < -SKEW_MS)
            throw (0,errors/* gonogoError */.i4)('EVIDENCE_STALE', `expected evidence of at most ${Math.round(limit / 60_000)} minutes, found one of ${Math.round(age / 60_000)}`);
        if (ask.file) {
            const text = ask.file(id);
            if (text === undefined)
                throw (0,errors/* gonogoError */.i4)('EVIDENCE_MISSING', `expected the evidence file of gate ${id}, found none`);
            const { evidence } = (0,build_evidence/* unseal */.D)(text, head.digest);
            // The head is written by the read role: what it says of a record counts only if the record says the same.
            if (evidence.world !== world)
                throw (0,errors/* gonogoError */.i4)('WORLD_OTHER', `expected evidence of the world ${world}, found one of another`);
            if (evidence.plan !== ask.planDigest || evidence.commit !== ask.commit)
                throw (0,errors/* gonogoError */.i4)('EVIDENCE_OTHER_PLAN', 'expected evidence of this plan and commit, found one of another');
            if (evidence.phase !== phase.id || evidence.gate !== id || evidence.verdict !== 'GO' || evidence.mode !== 'normal') {
                throw (0,errors/* gonogoError */.i4)('EVIDENCE_TAMPERED', `expected the evidence file of gate ${id}, found another record`);
            }
        }
        last = head.digest;
    }
    return last;
}

;// CONCATENATED MODULE: ./build/phase/signoff.js

/**
 * Reads the sign-offs of a phase back from GitHub: nobody's word is taken for them. Outside a rehearsal this version
 * verifies nothing and therefore refuses.
 * @param ask the phase, the run and the approvals port
 * @throws GonogoError `SIGNOFF_UNVERIFIED`, `SIGNOFF_REJECTED`
 */
async function verifySignoff(ask) {
    const { plan, phase, target, world, run } = ask;
    if (world !== 'rehearsal')
        throw (0,errors/* gonogoError */.i4)('SIGNOFF_UNVERIFIED', 'expected a sign-off that can be verified; this version verifies approvals in rehearsals only');
    // An approval is kept by run and not by attempt: that of an earlier attempt would count for this one.
    if (run.attempt !== 1)
        throw (0,errors/* gonogoError */.i4)('SIGNOFF_UNVERIFIED', `expected the first attempt of the run, found attempt ${run.attempt}; dispatch again`);
    const signoffs = phase.signoff ?? [];
    if (signoffs.length === 0)
        throw (0,errors/* gonogoError */.i4)('SIGNOFF_UNVERIFIED', `expected phase ${phase.id} to name a sign-off, found none`);
    const approvals = await target.approvals.ofRun(Number(run.id));
    for (const { environment: name } of signoffs) {
        const planned = plan.environments.find(each => each.name === name);
        const found = await target.approvals.environment(name);
        if (!planned || !found || found.id !== planned.id)
            throw (0,errors/* gonogoError */.i4)('SIGNOFF_UNVERIFIED', `expected environment ${name} with the planned id, found another or none`);
        if (found.reviewers < 1)
            throw (0,errors/* gonogoError */.i4)('SIGNOFF_UNVERIFIED', `expected environment ${name} to have required reviewers, found none`);
        const ours = approvals.filter(approval => approval.environments.some(each => each.id === planned.id && each.name === name));
        if (ours.some(approval => approval.state === 'rejected'))
            throw (0,errors/* gonogoError */.i4)('SIGNOFF_REJECTED', `expected an approval for ${name}, found a rejection`);
        if (!ours.some(approval => approval.state === 'approved' && approval.user.type === 'User'))
            throw (0,errors/* gonogoError */.i4)('SIGNOFF_UNVERIFIED', `expected an approval for ${name} by a person, found none`);
    }
}

// EXTERNAL MODULE: ./build/report/gate-summary.js
var gate_summary = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/report/lines.js
var lines = __webpack_require__(6812);
// EXTERNAL MODULE: ./build/report/phase.js
var report_phase = __webpack_require__(8640);
// EXTERNAL MODULE: ./build/verdict.js
var verdict = __webpack_require__(617);
// EXTERNAL MODULE: ./build/doors/run-gates.js + 2 modules
var run_gates = __webpack_require__(3188);
;// CONCATENATED MODULE: ./build/doors/run-phase.js

















/**
 * Carries out a phase and says how it ended.
 * @param session the open session
 * @param ask which phase
 * @returns what to tell, with the evidence of its gates and of itself
 * @throws GonogoError `UNKNOWN_PHASE`
 */
async function runPhase(session, ask) {
    const { loaded, target, world, run, clock } = session;
    const { plan, digest: planDigest } = loaded;
    const phase = plan.phases.find(each => each.id === ask.phase);
    if (!phase)
        throw (0,errors/* gonogoError */.i4)('UNKNOWN_PHASE', 'expected a phase of the plan, found another name');
    const from = clock.now();
    const records = [];
    let prev = null;
    const who = { id: run.id, attempt: run.attempt, job: run.job };
    const done = await applyPhase({
        plan,
        planDigest,
        phase,
        target,
        world,
        commit: run.commit,
        run: session.runName,
        owner: (0,external_node_crypto_.randomUUID)(),
        startedAt: session.startedAt,
        signal: ask.signal,
        ...(ask.report ? { report: ask.report } : {}),
        async admit() {
            // First of all: without a sign-off nothing of production is even asked.
            if (ask.mode === 'normal')
                await verifySignoff({ plan, phase, target, world, run });
            const folder = ask.evidence;
            const file = (gate) => {
                const path = (0,external_node_path_.join)(folder ?? '', `${plan.system}.${phase.id}.${gate}.json`);
                return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
            };
            prev = await admitByEvidence({
                plan,
                planDigest,
                phase,
                target,
                world,
                commit: run.commit,
                ...(folder === undefined ? {} : { file }),
            });
        },
        async look(gate, _place, _index, alive) {
            const looked = await (0,run_gate/* runGate */.R)({
                plan,
                planDigest,
                phase: phase.id,
                gate: (0,place/* gateId */.Xc)(gate),
                target,
                world,
                mode: ask.mode,
                ...(ask.breakGlass === undefined ? {} : { breakGlass: ask.breakGlass }),
                commit: run.commit,
                run: who,
                tool: session.tool,
                prev,
                signal: ask.signal,
                async report(tick) {
                    ask.report?.({ type: 'tick', tick });
                    await alive();
                },
            });
            records.push(...looked.records);
            prev = looked.digest;
            return {
                verdict: looked.verdict,
                digest: looked.digest,
                ...(looked.triggered === undefined ? {} : { triggered: looked.triggered }),
                ...because(looked.evidence),
            };
        },
    });
    const to = clock.now();
    const base = {
        world,
        mode: ask.mode,
        ...(ask.breakGlass === undefined ? {} : { break_glass: ask.breakGlass }),
        system: plan.system,
        plan: planDigest,
        commit: run.commit,
        run: who,
        tool: session.tool,
        prev,
        from,
        to,
    };
    const sealed = (0,phase_record/* phaseRecord */.t)(base, phase.id, done, records.map(({ evidence }) => evidence.gate));
    const unkept = await keepRecord(session, done, sealed);
    const go = done.verdict === 'GO' && unkept === undefined;
    const code = done.verdict === 'GO' && unkept !== undefined ? 'EVIDENCE_UNWRITTEN' : done.reason;
    return {
        end: done.end,
        exit: go ? verdict/* EXIT */.dc.go : exitAfter(code, records),
        verdict: go ? 'GO' : 'NO-GO',
        code,
        lines: [
            ...records.flatMap(({ evidence }) => (0,lines/* gateLines */.HN)(evidence, plan)),
            ...(0,report_phase/* phaseLines */.tX)(phase, done),
            ...(unkept ? [unkept] : []),
        ],
        summary: [
            (0,report_phase/* phaseSummary */.g3)(plan, phase, done, to - from, world),
            ...records.map(({ evidence, digest }) => (0,gate_summary/* gateSummary */.s)(evidence, plan, { digest })),
        ].join('\n'),
        outputs: { verdict: go ? 'GO' : 'NO-GO', reason: code, 'plan-digest': planDigest, 'evidence-digest': sealed.digest },
        files: [...records, sealed].map(run_gates/* fileOf */.W),
        json: {
            message: done.message,
            end: done.end,
            changes: done.changes,
            rollback: done.rollback ?? null,
            digest: sealed.digest,
            records: [...records, sealed].map(({ evidence }) => evidence),
        },
    };
}
/** The checks that were no pass, as `id outcome CODE`: at most three, since the summary shows all. */
function because({ findings }) {
    const bad = findings.filter(finding => finding.outcome !== 'pass' && finding.outcome !== 'waived');
    if (bad.length === 0)
        return {};
    const named = bad.slice(0, 3).map(({ check, outcome, reason }) => `${check} ${outcome} ${reason}`);
    return { because: bad.length > 3 ? `${named.join(', ')} and ${bad.length - 3} more` : named.join(', ') };
}
/** Measured bad is 1; gates that could only not tell are 3; what refused the phase decides otherwise. */
function exitAfter(code, records) {
    if (records.some(({ evidence }) => evidence.findings.some(finding => finding.outcome === 'fail')))
        return verdict/* EXIT */.dc.noGo;
    return code === 'LEAVE_GATE_NO_GO' ? verdict/* EXIT */.dc.unknown : Math.max(verdict/* EXIT */.dc.noGo, (0,exit/* exitOf */.s)(code));
}
/** The journal already says how the phase ended; a record that cannot be kept is said, not hidden. */
async function keepRecord({ target }, done, sealed) {
    // Nobody signed: then this job has no business in the account, not even to say so.
    if (done.end === 'untouched' && done.reason.startsWith('SIGNOFF_'))
        return undefined;
    try {
        await (0,heads/* keepHead */.sc)(target.parameters, sealed);
        return undefined;
    }
    catch (thrown) {
        return `  the record of the phase could not be kept in the account (${(0,errors/* asGonogoError */.iS)(thrown).code})`;
    }
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


/***/ }),

/***/ 8640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g3: () => (/* binding */ phaseSummary),
/* harmony export */   iM: () => (/* binding */ rollbackLines),
/* harmony export */   j0: () => (/* binding */ rollbackSummary),
/* harmony export */   tX: () => (/* binding */ phaseLines)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7702);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4902);



const ENDS = {
    done: 'The phase is done.',
    untouched: 'Nothing was changed.',
    undone: 'Everything that the phase had changed was put back and read back twice.',
    'rolled-back': 'The whole system was rolled back; every switch was read back safe twice.',
    interrupted: 'The kill switches are set; the rest is rolled back by the post step, or by `gonogo rollback`.',
    'left-to-rollback': 'A rollback raised the fence; this run has stopped and leaves the rest to it.',
    'not-verified': 'The rollback could not verify every address: look at the list and run `gonogo rollback` again.',
};
/**
 * A rollback's result as lines of a terminal.
 * @param done what was done
 * @returns plain lines: the verdict first, then each address, then what a person must still do
 */
function rollbackLines(done) {
    const width = Math.max(0, ...done.results.map(result => result.switch.length));
    return [
        `${done.verified ? 'SAFE  every switch is at its safe value, read back twice' : 'NO-GO NOT_VERIFIED  not every address is verified to be safe'}`,
        `  kill switches after ${done.killMs} ms${done.verifiedMs === undefined ? '' : `, everything verified after ${done.verifiedMs} ms`}; fence ${done.fenceRaised ? 'raised' : 'NOT RAISED'}; journal ${done.journal}`,
        ...done.results.map(({ switch: id, address, kill, result, reason }) => `  ${reason === 'MET' ? '✓' : '✗'} ${id.padEnd(width)}  ${result}${kill ? ' (kill switch)' : ''}${reason === 'MET' ? '' : ` ${reason}`}  ${address}`),
        ...(done.verified ? [] : [`  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES.NOT_VERIFIED.remedy}`]),
        '  still to be done by a person:',
        ...done.manual.map(line => `    - ${line}`),
    ];
}
/**
 * A rollback's result as Markdown.
 * @param done what was done
 * @param world whose world it was
 * @returns GitHub's Markdown
 */
function rollbackSummary(done, world) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)([
        `## ${done.verified ? '✅ SAFE' : '⛔ NOT VERIFIED'} — rollback`,
        '',
        `${world === 'rehearsal' ? 'REHEARSAL — ' : ''}kill switches set after ${done.killMs} ms${done.verifiedMs === undefined ? '' : `, everything verified after ${done.verifiedMs} ms`}. Fence ${done.fenceRaised ? 'raised' : '**not raised**'}, journal ${done.journal}.`,
        ...(done.verified ? [] : ['', `**\`NOT_VERIFIED\`**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES.NOT_VERIFIED.remedy)}`]),
        '',
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'switch', 'result', 'reason', 'address'], done.results.map(({ switch: id, address, kill, result, reason }) => [
            reason === 'MET' ? '✅' : '❌',
            kill ? `${id} (kill switch)` : id,
            result,
            reason,
            address,
        ])),
        '',
        '### Still to be done by a person',
        '',
        ...done.manual.map(line => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line)}`),
    ]);
}
/**
 * A phase's result as lines of a terminal.
 * @param phase the phase
 * @param done how it ended
 * @returns plain lines, verdict first
 */
function phaseLines(phase, done) {
    return [
        `${done.verdict}  phase ${phase.id}${done.verdict === 'GO' ? '' : ` ${done.reason}: ${done.message}`}`,
        `  ${ENDS[done.end]}`,
        ...(done.verdict === 'GO' ? [] : [`  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[done.reason].remedy}`]),
        ...(done.rollback ? rollbackLines(done.rollback).map(line => `  ${line}`) : []),
    ];
}
/**
 * A phase's result as Markdown.
 * @param plan the plan
 * @param phase the phase
 * @param done how it ended
 * @param took ms
 * @param world whose world it was
 * @returns GitHub's Markdown
 */
function phaseSummary(plan, phase, done, took, world) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)([
        `## ${done.verdict === 'GO' ? '✅ GO' : '⛔ NO-GO'} — phase ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(phase.id)}`,
        '',
        `${world === 'rehearsal' ? 'REHEARSAL — ' : ''}**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(plan.title)}**, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(phase.title)}: ${ENDS[done.end]} It took ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDuration */ .kP)(took)}.`,
        ...(done.verdict === 'GO' ? [] : ['', `**\`${done.reason}\`**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(done.message)}. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[done.reason].remedy)}`]),
        ...(done.changes.length === 0
            ? []
            : [
                '',
                `### What ${done.end === 'done' ? 'changed' : 'had been changed'}`,
                '',
                ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['switch', 'from', 'to'], done.changes.map(({ switch: id, from, to }) => [id, from, to])),
            ]),
        ...(done.rollback ? ['', ...rollbackSummary(done.rollback, world).split('\n')] : []),
    ]);
}


/***/ })

};
