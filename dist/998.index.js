export const id = 998;
export const ids = [998];
export const modules = {

/***/ 5827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ rollBack)
});

// UNUSED EXPORTS: LONGEST_WRITE_MS

// EXTERNAL MODULE: ./build/changes/address.js
var changes_address = __webpack_require__(2926);
// EXTERNAL MODULE: ./build/changes/make-safe.js
var make_safe = __webpack_require__(1518);
// EXTERNAL MODULE: ./build/changes/safe.js
var changes_safe = __webpack_require__(8397);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/journal/fence.js
var fence = __webpack_require__(4193);
// EXTERNAL MODULE: ./build/journal/paths.js
var journal_paths = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/rollback/cut-off.js
var cut_off = __webpack_require__(9689);
;// CONCATENATED MODULE: ./build/rollback/order.js
/**
 * In which order a rollback sets switches: those of later phases first, each group at once. A switch that limits another is
 * set after all others, so that the limit is not moved before what it limits is off. All variables of one function are one
 * update, and belong to the first group that has one of them.
 * @param plan the plan
 * @param switches which
 * @returns groups, in order
 */
function newestFirst(plan, switches) {
    const functions = new Map();
    const rank = (one) => {
        if (one.limits !== undefined)
            return -2;
        return plan.phases.findLastIndex(phase => phase.steps?.some(step => 'set' in step && Object.hasOwn(step.set, one.id)));
    };
    for (const one of switches) {
        if ('function' in one)
            functions.set(one.function, Math.max(rank(one), functions.get(one.function) ?? -2));
    }
    const groups = new Map();
    for (const one of switches) {
        const at = 'function' in one ? (functions.get(one.function) ?? -2) : rank(one);
        groups.set(at, [...(groups.get(at) ?? []), one]);
    }
    return [...groups.entries()].toSorted(([a], [b]) => b - a).map(([, group]) => group);
}

// EXTERNAL MODULE: ./build/changes/longest-write.js
var longest_write = __webpack_require__(3854);
// EXTERNAL MODULE: ./build/changes/read.js
var read = __webpack_require__(9112);
;// CONCATENATED MODULE: ./build/rollback/read-back.js





const ROUNDS = 6;
/**
 * Reads until two readings agree, and sets again what is not safe. The first pause is as long as a write of another run may
 * take; a fence that could not be raised is tried again each round, and the pause counts from when it stands.
 * @param ask the rollback
 * @param switches those in scope
 * @param safe their safe values
 * @param from the fence's epoch so far, and whether others may be writing
 * @param note told of each switch at each round
 * @returns how it ended
 */
async function readBack(ask, switches, safe, from, note) {
    const { target } = ask;
    let epoch = from.epoch;
    let first = from.othersWriting || epoch === undefined ? longest_write/* LONGEST_WRITE_MS */.i : longest_write/* SHORT_PAUSE_MS */.P;
    let agreeing = 0;
    for (let round = 1; round <= ROUNDS && agreeing < 2; round += 1) {
        if (epoch === undefined) {
            epoch = await (0,cut_off/* raise */.xl)(ask);
            if (epoch !== undefined)
                agreeing = 0;
        }
        const reading = await (0,read/* readSwitches */.nV)(switches, target);
        const wrong = switches.filter(one => !(0,make_safe/* standsSafe */.j)(reading.get(one.id), safe.get(one.id)));
        ask.report?.({ type: 'reading', round, safe: switches.length - wrong.length, of: switches.length });
        for (const one of switches) {
            const standing = reading.get(one.id);
            if (!wrong.includes(one))
                note(one, 'already-safe', 'MET');
            else if (!standing || 'failed' in standing)
                note(one, 'unknown', (0,errors/* asGonogoError */.iS)(standing?.failed).code);
            else
                note(one, 'failed', standing.unsettled ?? 'NOT_VERIFIED');
        }
        agreeing = wrong.length === 0 ? agreeing + 1 : 0;
        if (wrong.length > 0)
            await (0,make_safe/* makeSafe */.a)(wrong, safe, target, note);
        if (agreeing < 2 && round < ROUNDS) {
            await target.clock.sleep(first);
            // While the fence is down a running phase may still send a write: no short pause proves anything.
            first = epoch === undefined ? longest_write/* LONGEST_WRITE_MS */.i : longest_write/* SHORT_PAUSE_MS */.P;
        }
    }
    return { agreed: agreeing >= 2, epoch };
}

// EXTERNAL MODULE: ./build/journal/entries.js
var journal_entries = __webpack_require__(1160);
// EXTERNAL MODULE: ./build/journal/lock.js
var lock = __webpack_require__(6381);
// EXTERNAL MODULE: ./build/journal/progress.js
var progress = __webpack_require__(9809);
// EXTERNAL MODULE: ./build/journal/restore-point.js
var restore_point = __webpack_require__(7581);
;// CONCATENATED MODULE: ./build/rollback/remember.js







/**
 * Reads the journal and the restore points of this cutover.
 * @param ask the rollback
 * @returns what is known; whatever cannot be read is left out and said so, and never waited for
 */
async function remember(ask) {
    const { target, plan, world } = ask;
    const { parameters } = target;
    const paths = (0,journal_paths/* pathsOf */.w)(plan.system);
    let path;
    try {
        const cutover = await (0,journal_entries/* currentCutover */.U$)(parameters, paths);
        path = paths.journal(cutover ?? (await (0,journal_entries/* beginCutover */.yY)(parameters, paths, undefined)));
        const entries = cutover === undefined ? [] : await (0,journal_entries/* readEntries */.$2)(parameters, path);
        if (entries.some(entry => entry.world !== world)) {
            // Nothing is written into another world's journal: it would be of no use to either.
            path = undefined;
            throw (0,errors/* gonogoError */.i4)('WORLD_OTHER', `expected a journal of the world ${world}, found entries of another`);
        }
        const holder = (0,lock/* holderOf */.Kd)((await parameters.get([paths.lock])).get(paths.lock));
        const { unfinished, restore } = (0,progress/* progressOf */.j)(entries);
        const points = await readPoints(ask, restore);
        const complete = points.length === restore.length;
        const held = holder !== undefined && holder.run !== ask.run && holder.expires > target.clock.now();
        return {
            known: { points, complete },
            journal: complete ? 'read' : 'unreadable',
            othersWriting: held || (unfinished !== undefined && ask.quiet !== true),
            path,
            next: entries.length + 1,
        };
    }
    catch {
        // Whatever the reason, rollback goes on with the declared values, and says that the journal was not read.
        return { known: changes_safe/* NOTHING_KNOWN */.G, journal: 'unreadable', othersWriting: true, path, next: 1 };
    }
}
/**
 * Restore points up to the first that cannot be read or is not the phase's own: what a later one says stood before a phase
 * may be what an earlier phase had set.
 */
async function readPoints({ target, world }, kept) {
    const answers = await Promise.allSettled(kept.map(each => (0,restore_point/* readRestorePoint */.z)(target.parameters, each.restore, world)));
    const points = [];
    for (const [index, answer] of answers.entries()) {
        const from = kept[index];
        if (answer.status === 'rejected' || answer.value.phase !== from?.phase || answer.value.plan !== from.plan)
            break;
        points.push(answer.value);
    }
    return points;
}
/**
 * Writes into the journal what the rollback does.
 * @param ask the rollback
 * @param memory where to
 * @param entry what happened
 * @returns whether it was written; a journal that cannot be written stops no rollback
 */
async function note(ask, memory, entry) {
    if (memory.path === undefined)
        return false;
    const { world, planDigest: plan, commit, run, only, target } = ask;
    const whole = { ...entry, world, plan, commit, run, at: target.clock.now(), ...(only ? { switches: only } : {}) };
    try {
        memory.next = (await (0,journal_entries/* append */.BC)(target.parameters, memory.path, whole, memory.next)) + 1;
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/acts/roll-back.js












/**
 * Puts every switch of the system to its safe value: kill switches first, from the plan alone and in parallel with
 * raising the fence, before anything is read from the journal; then the rest, newest phase first; then reads until two
 * readings agree. It never waits for a lock, a failed step never stops the rest, and doing it twice is harmless.
 * @param ask the plan, ports and scope
 * @returns what was done at each address; it does not throw for what production answers
 * @throws GonogoError `UNKNOWN_SWITCH` before anything is written, if `only` names none or one that the plan does not have
 */
async function rollBack(ask) {
    const { plan, target, report, only } = ask;
    const { clock } = target;
    // An empty scope would be verified at once, with nothing made safe.
    if (only && (only.length === 0 || only.some(id => !plan.switches.some(one => one.id === id)))) {
        throw (0,errors/* gonogoError */.i4)('UNKNOWN_SWITCH', 'expected switches of the plan to roll back, found another name or none');
    }
    const scope = plan.switches.filter(one => only === undefined || only.includes(one.id));
    const built = scope.filter(changes_address/* isBuilt */.TQ);
    const { results, tell } = ledger(scope);
    // 1. The kill switches and the fence, at once.
    const elapsed = () => Math.max(0, clock.now() - ask.startedAt);
    let killMs = elapsed();
    const epoch = await (0,cut_off/* cutOff */.qG)(ask, built, (one, result, reason) => {
        killMs = elapsed();
        // Told first, by itself: an argument of `report?.()` is not evaluated when nobody listens.
        const told = tell(one, result, reason);
        report?.({ type: 'kill', result: told, ms: killMs });
    });
    report?.({ type: 'fence', raised: epoch !== undefined });
    // 2. What stood before, if it can be read; otherwise the declared values serve.
    const memory = await remember(ask);
    report?.({ type: 'known', journal: memory.journal });
    const begun = only ? true : await note(ask, memory, { type: 'rollback-begun' });
    // 3. The other switches, newest phase first.
    const safe = new Map(built.map(one => [one.id, (0,changes_safe/* safeValue */.p)(one, memory.known)]));
    for (const group of newestFirst(plan, built.filter(one => one.kill !== true))) {
        await (0,make_safe/* makeSafe */.a)(group, safe, target, (one, result, reason) => {
            const told = tell(one, result, reason);
            report?.({ type: 'switch', result: told });
        });
    }
    // 4. Read back until two readings agree, again after the longest write in flight could have landed.
    const back = await readBack(ask, built, safe, { epoch, othersWriting: memory.othersWriting }, tell);
    const all = [...results.values()];
    const verified = back.agreed && back.epoch !== undefined && all.every(each => each.reason === 'MET');
    const verifiedMs = elapsed();
    const ended = await note(ask, memory, ending(only !== undefined, verified));
    const closed = verified && back.epoch !== undefined ? await roll_back_close(ask, back.epoch) : true;
    return {
        verified,
        results: all,
        killMs,
        ...(verified ? { verifiedMs } : {}),
        fenceRaised: back.epoch !== undefined,
        journal: memory.journal,
        journalWritten: begun && ended && closed,
        manual: plan.rollback.manual,
    };
}
const ending = (surgical, verified) => {
    const unverified = verified ? {} : { reason: 'NOT_VERIFIED' };
    return { type: surgical ? 'surgical' : verified ? 'rolled-back' : 'rollback-incomplete', ...unverified };
};
/** A fence that cannot be closed refuses later phases: that is told, and undoes nothing that is verified. */
const roll_back_close = (ask, epoch) => (0,fence/* closeFence */._e)(ask.target.parameters, (0,journal_paths/* pathsOf */.w)(ask.plan.system).fence, epoch, (0,cut_off/* raiseOf */.yp)(ask)).then(() => true, () => false);
/** What is known of each switch. Once applied it stays so: reading it back safe does not make it "already" safe. */
function ledger(scope) {
    const results = new Map();
    const tell = (one, result, reason) => {
        const before = results.get(one.id);
        const applied = result === 'already-safe' && before?.result === 'applied';
        // A reading says only that it is not safe; why it could not be made so is worth more.
        const known = reason === 'NOT_VERIFIED' && before !== undefined && before.reason !== 'MET' ? before.reason : reason;
        const address = (0,changes_address/* isBuilt */.TQ)(one) ? (0,changes_address/* sayAddress */.MF)((0,changes_address/* addressOf */.ci)(one)) : one.id;
        const told = {
            switch: one.id,
            address,
            kill: one.kill === true,
            result: applied ? 'applied' : result,
            reason: known,
        };
        results.set(one.id, told);
        return told;
    };
    for (const one of scope)
        tell(one, 'unknown', (0,changes_address/* isBuilt */.TQ)(one) ? 'NOT_VERIFIED' : 'NOT_BUILT');
    return { results, tell };
}


/***/ }),

/***/ 1324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   SD: () => (/* binding */ variableIn),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   gu: () => (/* binding */ settled)
/* harmony export */ });
/* unused harmony export UPDATE_DEADLINE_MS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** How long a function's update may take, ms. Updates of a VPC function have been seen to take minutes. */
const UPDATE_DEADLINE_MS = 180_000;
const POLL_MS = 1000;
const TRIES = 6;
/**
 * Waits until no update of a function is under way.
 * @param functions the port
 * @param clock time
 * @param name the function
 * @returns its configuration, whose update is Successful or Failed
 * @throws GonogoError `NOT_FOUND`, or `TIMEOUT` after `UPDATE_DEADLINE_MS`
 */
async function settled(functions, clock, name, signal) {
    const deadline = clock.now() + UPDATE_DEADLINE_MS;
    for (;;) {
        const now = await functions.configuration(name, signal);
        if (!now)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gonogoError */ .i4)('NOT_FOUND', 'expected the function to exist, found none');
        if (now.update !== 'InProgress')
            return now;
        if (clock.now() >= deadline) {
            const limit = UPDATE_DEADLINE_MS / 1000;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gonogoError */ .i4)('TIMEOUT', `expected the function’s update to end within ${limit} s, found it still in progress`);
        }
        await clock.sleep(POLL_MS, signal);
    }
}
/**
 * Replaces a function's variable map on a fresh reading under its revision, again after each conflict, and waits until
 * the update has succeeded; then moves the alias, if production invokes one. AWS replaces the whole map, so everything not
 * merged is carried over as read. A map that stands already is written again if its update had failed: the function does
 * not run with it. The update itself is not aborted by the signal, only the waiting for it.
 * @param functions the port
 * @param clock time
 * @param name the function
 * @param merge makes the new map from the one that stands
 * @param alias the alias to move to a newly published version
 * @returns whether anything was written
 * @throws GonogoError `REVISION_CONFLICT` or `UPDATE_IN_PROGRESS` if conflicts stay, `UPDATE_FAILED`, whatever `merge` throws
 */
async function replace(functions, clock, name, merge, alias, signal) {
    let wrote = false;
    for (let tries = 1;; tries += 1) {
        let now = await settled(functions, clock, name, signal);
        const wanted = merge(now.variables);
        try {
            if (now.update === 'Failed' || !same(wanted, now.variables)) {
                signal?.throwIfAborted();
                await functions.replaceVariables(name, wanted, now.revision);
                wrote = true;
                now = await settled(functions, clock, name, signal);
                if (now.update === 'Failed')
                    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gonogoError */ .i4)('UPDATE_FAILED', 'expected the function’s update to succeed, found it failed');
            }
            const moved = alias !== undefined && (await moveAlias(functions, name, alias, now));
            return wrote || moved;
        }
        catch (error) {
            const conflict = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isGonogoError */ .oh)(error) && (error.code === 'REVISION_CONFLICT' || error.code === 'UPDATE_IN_PROGRESS');
            if (!conflict || tries >= TRIES)
                throw error;
            await clock.sleep(200 * tries, signal);
        }
    }
}
/** An alias invokes a published version, whose variables are frozen: what $LATEST says is not what runs. */
async function moveAlias(functions, name, alias, latest) {
    const found = await functions.alias(name, alias);
    if (!found)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gonogoError */ .i4)('NOT_FOUND', 'expected the alias that production invokes, found none');
    const live = await functions.configuration(`${name}:${alias}`);
    if (live && same(live.variables, latest.variables))
        return false;
    const version = await functions.publish(name, latest.revision);
    await functions.point(name, alias, version, found.revision);
    return true;
}
/**
 * A variable of a map.
 * @param variables the map
 * @param name the variable
 * @returns its value, undefined if it is absent
 */
const variableIn = (variables, name) => Object.hasOwn(variables, name) ? variables[name] : undefined;
/**
 * A map with some variables set or removed.
 * @param now the map that stands
 * @param wanted names and values; undefined removes
 * @returns a new map; every other variable is carried over
 */
function merged(now, wanted) {
    const next = { ...now };
    for (const [name, value] of wanted) {
        if (value === undefined)
            delete next[name];
        else
            next[name] = value;
    }
    return next;
}
const same = (a, b) => {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every(key => variableIn(b, key) === a[key]);
};


/***/ }),

/***/ 3854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ SHORT_PAUSE_MS),
/* harmony export */   i: () => (/* binding */ LONGEST_WRITE_MS)
/* harmony export */ });
/** A write that was sent before the fence was raised can land this much later, ms: above the deadline of one call. */
const LONGEST_WRITE_MS = 16_000;
/** The pause between two readings that must agree, where no write can be under way any more, ms. */
const SHORT_PAUSE_MS = 500;


/***/ }),

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ makeSafe),
/* harmony export */   j: () => (/* binding */ standsSafe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _function_update_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1324);


/** How long a reading before a write may take, ms: a kill switch does not wait for an answer. */
const LOOK_MS = 1_000;
/**
 * Sets switches to their safe values, every address on its own and at once: all variables of one function are one update.
 * @param switches which
 * @param safe the safe value of each, by switch id
 * @param on the ports
 * @param said told of each; a switch that could not be set is told, not thrown
 */
async function makeSafe(switches, safe, on, said) {
    const functions = [...new Set(switches.flatMap(one => ('function' in one ? one.function : [])))];
    const parameters = switches.flatMap(one => ('parameter' in one ? one : []));
    await Promise.all([
        ...parameters.map(one => makeParameterSafe(one, safe.get(one.id), on, said)),
        ...functions.map(name => makeFunctionSafe(name, switches, safe, on, said)),
    ]);
}
async function makeParameterSafe(one, safe, { parameters }, said) {
    if (safe === undefined || 'leave' in safe)
        return;
    const name = one.parameter;
    // A parameter that cannot be read, or not at once, is written all the same.
    const looked = await parameters.get([name], AbortSignal.timeout(LOOK_MS)).then(found => ({ seen: found.get(name) }), () => undefined);
    if (looked && looked.seen?.value === safe.set)
        return said(one, 'already-safe', 'MET');
    try {
        if (safe.set === undefined)
            await parameters.remove(name);
        // Parameter Store does not change a type: whoever made it another one must not keep us from the safe value.
        else
            await parameters.put({ name, value: safe.set, type: looked?.seen?.type ?? one.type ?? 'String', mode: 'overwrite' });
        said(one, 'applied', 'MET');
    }
    catch (error) {
        said(one, 'failed', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asGonogoError */ .iS)(error).code);
    }
}
async function makeFunctionSafe(name, switches, safe, { functions, clock }, said) {
    const wanted = switches.flatMap(one => {
        const value = safe.get(one.id);
        return 'variable' in one && one.function === name && value && 'set' in value ? [{ one, value: value.set }] : [];
    });
    if (wanted.length === 0)
        return;
    const alias = wanted.find(({ one }) => one.alias !== undefined)?.one.alias;
    const stood = new Map();
    try {
        const wrote = await (0,_function_update_js__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC)(functions, clock, name, now => {
            // The first reading is what stood; a later one may show our own write.
            for (const { one } of wanted)
                if (!stood.has(one.id))
                    stood.set(one.id, (0,_function_update_js__WEBPACK_IMPORTED_MODULE_1__/* .variableIn */ .SD)(now, one.variable));
            return (0,_function_update_js__WEBPACK_IMPORTED_MODULE_1__/* .merged */ .Zu)(now, wanted.map(({ one, value }) => [one.variable, value]));
        }, alias);
        const differed = wanted.some(({ one, value }) => stood.get(one.id) !== value);
        for (const { one, value } of wanted) {
            const applied = wrote && (stood.get(one.id) !== value || !differed);
            said(one, applied ? 'applied' : 'already-safe', 'MET');
        }
    }
    catch (error) {
        for (const { one } of wanted)
            said(one, 'failed', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asGonogoError */ .iS)(error).code);
    }
}
/**
 * Whether a switch stands at its safe value, and runs with it.
 * @param standing what reading gave
 * @param safe the safe value
 * @returns false also for what could not be read
 */
function standsSafe(standing, safe) {
    if (!standing || 'failed' in standing || !safe)
        return false;
    if ('leave' in safe)
        return true;
    return standing.unsettled === undefined && standing.value === safe.set;
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

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ goOn)
/* harmony export */ });
/**
 * Takes the signals that would end this process: a rollback goes on. Half of one is worse than one that takes a moment
 * longer, and whoever cannot wait has SIGKILL; a second rollback finishes then.
 * @param say told each time
 */
function goOn(say) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => say('the rollback goes on; it ends by itself'));
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

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runRollback)
/* harmony export */ });
/* harmony import */ var _acts_roll_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/**
 * Rolls back and says what was done. The gates after it are told beside it: safe is safe, whatever a prerequisite says.
 * @param session the open session
 * @param ask what to roll back
 * @returns what to tell
 * @throws GonogoError `UNKNOWN_SWITCH`
 */
async function runRollback(session, ask) {
    const { loaded, target, world, run, clock } = session;
    const { plan, digest: planDigest } = loaded;
    const stranger = ask.only?.find(id => !plan.switches.some(one => one.id === id));
    if (stranger !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gonogoError */ .i4)('UNKNOWN_SWITCH', `expected one of ${plan.switches.map(one => one.id).join(', ')}, found another name`);
    const from = clock.now();
    const done = await (0,_acts_roll_back_js__WEBPACK_IMPORTED_MODULE_0__/* .rollBack */ .F)({
        plan,
        planDigest,
        target,
        world,
        commit: run.commit,
        run: session.runName,
        startedAt: session.startedAt,
        ...(ask.only ? { only: ask.only } : {}),
        ...(ask.report ? { report: ask.report } : {}),
    });
    // Loaded only now: no kill switch waits for what is told afterwards.
    const { rolledBack } = await Promise.all(/* import() */[__webpack_require__.e(188), __webpack_require__.e(391)]).then(__webpack_require__.bind(__webpack_require__, 9944));
    return rolledBack(session, ask, done, from);
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

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ storeRestorePoint),
/* harmony export */   z: () => (/* binding */ readRestorePoint)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3057);



/**
 * Stores a restore point and reads it back.
 * @param parameters the port
 * @param name its parameter
 * @param point what stood before
 * @throws GonogoError `RESTORE_POINT_UNWRITTEN` if it does not read back as written
 */
async function storeRestorePoint(parameters, name, point, signal) {
    const text = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(point);
    await (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSecurely */ .Y6)(parameters, name, text, signal);
    if ((await (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .keptSecurely */ .X)(parameters, name, signal)) !== text) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('RESTORE_POINT_UNWRITTEN', 'expected the restore point to read back as written, found another text');
    }
}
/**
 * Reads a restore point.
 * @param parameters the port
 * @param name its parameter
 * @param world the world of this run
 * @returns the restore point
 * @throws GonogoError `NOT_FOUND`, `RESPONSE_INVALID`, or `RESTORE_POINT_OTHER` if it belongs to another world
 */
async function readRestorePoint(parameters, name, world, signal) {
    const text = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .keptSecurely */ .X)(parameters, name, signal);
    if (text === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('NOT_FOUND', 'expected a restore point, found none under its name');
    const data = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text, 'a restore point');
    const { plan, phase, takenAt, before } = data;
    if (data['world'] !== world)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('RESTORE_POINT_OTHER', `expected a restore point of the world ${world}, found one of another`);
    if (typeof plan !== 'string' || typeof phase !== 'string' || typeof takenAt !== 'number' || !Array.isArray(before)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('RESPONSE_INVALID', 'expected a restore point with plan, phase, takenAt and before');
    }
    return { world, plan, phase, takenAt, before: before.map(beforeOf) };
}
function beforeOf(data) {
    if (data !== null && typeof data === 'object') {
        const { switch: id, value, version } = data;
        if (typeof id === 'string' && (typeof value === 'string' || value === null)) {
            return typeof version === 'number' ? { switch: id, value, version } : { switch: id, value };
        }
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gonogoError */ .i4)('RESPONSE_INVALID', 'expected each value of a restore point to name its switch');
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


/***/ }),

/***/ 9689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qG: () => (/* binding */ cutOff),
/* harmony export */   xl: () => (/* binding */ raise),
/* harmony export */   yp: () => (/* binding */ raiseOf)
/* harmony export */ });
/* harmony import */ var _changes_make_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1518);
/* harmony import */ var _changes_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8397);
/* harmony import */ var _journal_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4193);
/* harmony import */ var _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3476);




/**
 * Raises the fence and sets the kill switches, in parallel, from the plan alone.
 * @param ask the plan and ports
 * @param switches those in scope
 * @param said told of each kill switch
 * @returns the fence's epoch, undefined if it could not be raised; a kill switch that could not be set is told, not thrown
 */
async function cutOff(ask, switches, said) {
    const kills = switches.filter(one => one.kill === true);
    const safe = new Map(kills.map(one => [one.id, (0,_changes_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeValue */ .p)(one, _changes_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_KNOWN */ .G)]));
    const [epoch] = await Promise.all([raise(ask), (0,_changes_make_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSafe */ .a)(kills, safe, ask.target, said)]);
    return epoch;
}
/**
 * Who raises the fence, for the record.
 * @param ask the rollback
 * @returns what is written into the fence
 */
function raiseOf({ only, run, target, world }) {
    return { scope: only ?? 'all', run, at: target.clock.now(), world };
}
/**
 * Raises the fence.
 * @param ask the rollback
 * @returns its epoch, undefined if it could not be raised: the caller says so, and the kill switches matter more
 */
async function raise(ask) {
    return (0,_journal_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .raiseFence */ .Sq)(ask.target.parameters, (0,_journal_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsOf */ .w)(ask.plan.system).fence, raiseOf(ask)).catch(() => undefined);
}


/***/ })

};
