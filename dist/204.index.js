export const id = 204;

export const ids = [ 204 ];

export const modules = {
 5699: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => readProgress,
   o: () => choosePhases
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _journal_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
  var _journal_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3476);
  var _journal_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9809);
  async function readProgress(plan, target, world) {
   const paths = (0, _journal_paths_js__WEBPACK_IMPORTED_MODULE_1__.w)(plan.system);
   const cutover = await (0, _journal_entries_js__WEBPACK_IMPORTED_MODULE_0__.U$)(target.parameters, paths);
   const entries = cutover === undefined ? [] : await (0, _journal_entries_js__WEBPACK_IMPORTED_MODULE_0__.$2)(target.parameters, paths.journal(cutover));
   if (entries.some(entry => entry.world !== world)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("WORLD_OTHER", `expected a journal of the world ${world}, found entries of another`);
   return (0, _journal_progress_js__WEBPACK_IMPORTED_MODULE_3__.j)(entries);
  }
  function choosePhases(plan, progress, range) {
   const ids = plan.phases.filter(phase => phase.optional !== true).map(phase => phase.id);
   const first = ids.indexOf(range.from);
   const last = ids.indexOf(range.through);
   if (first < 0 || last < 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("UNKNOWN_PHASE", `expected from and through to be one of ${ids.join(", ")}`);
   if (first > last) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("USAGE", "expected from to come before through, found it after");
   if (progress.unfinished !== undefined || progress.rollbackOpen) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("PHASE_UNFINISHED", "expected the last cutover to be finished or rolled back, found it open");
   const missing = ids.slice(0, first).find(id => !progress.done.includes(id));
   if (missing !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("PHASE_OUT_OF_ORDER", `expected phase ${missing} to be completed before ${range.from}, found it is not`);
   const asked = ids.slice(first, last + 1);
   const todo = asked.filter(id => !progress.done.includes(id));
   const passed = asked.filter(id => progress.done.includes(id));
   if (todo.length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("PHASE_ALREADY_PASSED", `expected something to do, found that ${asked.join(", ")} were all completed before`);
   return {
    todo: todo,
    passed: passed,
    progress: progress
   };
  }
 },
 8397: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => NOTHING_KNOWN,
   p: () => safeValue
  });
  const NOTHING_KNOWN = {
   points: [],
   complete: false
  };
  function safeValue(one, known) {
   if (typeof one.safe === "object") return {
    set: undefined
   };
   if (one.safe !== "previous") return {
    set: one.safe
   };
   const before = known.points.flatMap(point => point.before).find(each => each.switch === one.id);
   if (before && before.value !== null && before.value.trim() !== "") return {
    set: before.value
   };
   if (before && one.limits === undefined) return {
    set: undefined
   };
   if (!before && known.complete) return {
    leave: true
   };
   return {
    set: one.else
   };
  }
 },
 7509: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => showValue
  });
  function showValue(plan, one, value) {
   if (value === undefined) return "absent";
   if (one.personal === true) return value === one.else ? "the declared else" : "a personal value";
   const spelled = new Set(one.values ?? []);
   if (typeof one.safe === "string") spelled.add(one.safe);
   for (const phase of plan.phases) {
    for (const step of phase.steps ?? []) {
     const set = "set" in step ? step.set[one.id] : undefined;
     if (typeof set === "string") spelled.add(set);
    }
   }
   return spelled.has(value) ? value : "another value";
  }
 },
 7045: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => open_open
  });
  var errors = __webpack_require__(9473);
  var external_node_child_process_ = __webpack_require__(1421);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  const SHA = /^[0-9a-f]{40}$/;
  function commitHere() {
   return fromFiles() ?? fromGit() ?? "none";
  }
  function fromFiles() {
   const read = name => {
    try {
     return (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(".git", name), "utf8").trim();
    } catch {
     return undefined;
    }
   };
   const head = read("HEAD");
   if (head === undefined || SHA.test(head)) return head;
   const name = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
   const commit = name === undefined || name.includes("..") ? undefined : read(name);
   return commit !== undefined && SHA.test(commit) ? commit : undefined;
  }
  function fromGit() {
   try {
    const text = (0, external_node_child_process_.execFileSync)("git", [ "rev-parse", "HEAD" ], {
     encoding: "utf8",
     stdio: [ "ignore", "pipe", "ignore" ],
     timeout: 2e3
    }).trim();
    return SHA.test(text) ? text : undefined;
   } catch {
    return undefined;
   }
  }
  var doors_lint = __webpack_require__(907);
  var read_plan = __webpack_require__(7059);
  var session = __webpack_require__(7390);
  async function open_open(terminal, path, lint) {
   const loaded = checked(terminal, path, lint);
   const id = `t${Date.now().toString(36)}-${process.pid}`;
   return (0, session.f)({
    env: terminal.env,
    argv1: process.argv[1],
    loaded: loaded,
    terminalRun: {
     commit: commitHere(),
     id: id
    }
   });
  }
  function checked(terminal, path, lint) {
   const loaded = (0, read_plan.m)(path);
   const problems = "problems" in loaded ? loaded.problems : lint ? (0, doors_lint.lintProblems)(loaded) : [];
   if ("problems" in loaded || problems.length > 0) {
    for (const line of (0, read_plan.Y)(path, problems).split("\n")) terminal.live(line);
    throw (0, errors.i4)("problems" in loaded ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${problems.length}`);
   }
   return loaded;
  }
 },
 6204: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   status: () => status_status,
   statusLines: () => statusLines
  });
  var address = __webpack_require__(2926);
  var read = __webpack_require__(9112);
  var changes_safe = __webpack_require__(8397);
  var show = __webpack_require__(7509);
  var errors = __webpack_require__(9473);
  var fence = __webpack_require__(4193);
  var lock = __webpack_require__(6381);
  var journal_paths = __webpack_require__(3476);
  var journal_standing = __webpack_require__(6422);
  var pin = __webpack_require__(5699);
  const code = thrown => ({
   unknown: (0, errors.iS)(thrown).code
  });
  async function readStatus(plan, target, world) {
   const paths = (0, journal_paths.w)(plan.system);
   const built = plan.switches.filter(address.TQ);
   const [kept, progress, standing, reading] = await Promise.all([ target.parameters.get([ paths.lock, paths.fence ]).catch(code), (0, 
   pin.g)(plan, target, world).catch(code), (0, journal_standing.Z)(target.parameters, paths.standing, world).catch(code), (0, 
   read.nV)(built, target) ]);
   const done = "unknown" in progress ? undefined : progress.done.at(-1);
   const values = "unknown" in standing || standing.phase !== done ? undefined : standing.values;
   return {
    system: plan.system,
    world: world,
    lock: "unknown" in kept ? kept : lockOf(kept.get(paths.lock), target.clock.now()),
    fence: "unknown" in kept ? kept : (0, fence.xn)(kept.get(paths.fence)).epoch,
    progress: progress,
    switches: built.map(one => {
     const found = reading.get(one.id);
     const readable = found !== undefined && !("failed" in found);
     const safe = (0, changes_safe.p)(one, changes_safe.G);
     const previous = one.safe === "previous";
     const expected = values && Object.hasOwn(values, one.id) ? values[one.id] ?? undefined : null;
     return {
      switch: one.id,
      address: (0, address.MF)((0, address.ci)(one)),
      now: readable ? (0, show.v)(plan, one, found.value) : "unknown",
      safe: previous ? "previous" : "set" in safe ? (0, show.v)(plan, one, safe.set) : "unknown",
      expected: expected === null ? "unknown" : (0, show.v)(plan, one, expected),
      isSafe: !readable || previous ? "unknown" : "set" in safe && found.value === safe.set,
      drift: !readable || expected === null ? "unknown" : found.value !== expected
     };
    })
   };
  }
  function lockOf(found, now) {
   try {
    const holder = (0, lock.Kd)(found);
    return holder ? {
     ...holder,
     expired: holder.expires <= now
    } : "free";
   } catch (thrown) {
    return code(thrown);
   }
  }
  var codes = __webpack_require__(7702);
  var verdict = __webpack_require__(617);
  var cli_open = __webpack_require__(7045);
  async function status_status(terminal, path) {
   const session = await (0, cli_open.h)(terminal, path, false);
   const now = await readStatus(session.loaded.plan, session.target, session.world);
   const code = codeOf(now);
   const bad = code === "MET" ? [] : [ `NO-GO ${code}: ${codes.CODES[code].means}`, `  what to do: ${codes.CODES[code].remedy}` ];
   return {
    exit: code === "MET" ? verdict.dc.go : unreadOf(now) ? verdict.dc.unknown : verdict.dc.noGo,
    verdict: code === "MET" ? "GO" : "NO-GO",
    code: code,
    lines: [ ...bad, ...statusLines(now) ].map(line => session.redactor.scrub(line)),
    outputs: {},
    files: [],
    json: now
   };
  }
  function codeOf(now) {
   const unread = unreadOf(now);
   if (unread) return unread;
   const {progress: progress, lock: lock} = now;
   const running = typeof lock === "object" && !("unknown" in lock) && !lock.expired;
   if (!("unknown" in progress) && (progress.unfinished !== undefined && !running || progress.rollbackOpen)) return "PHASE_UNFINISHED";
   return !running && now.switches.some(each => each.drift === true) ? "DRIFT" : "MET";
  }
  function unreadOf({lock: lock, fence: fence, progress: progress, switches: switches}) {
   for (const each of [ lock, fence, progress ]) if (typeof each === "object" && "unknown" in each) return each.unknown;
   return switches.some(each => each.now === "unknown") ? "RESPONSE_INCOMPLETE" : undefined;
  }
  function statusLines(now) {
   const lock = typeof now.lock === "string" ? "free" : "unknown" in now.lock ? `unknown (${now.lock.unknown})` : `held by run ${now.lock.run} in phase ${now.lock.phase} until ${new Date(now.lock.expires).toISOString()}${now.lock.expired ? " (expired)" : ""}`;
   const fence = typeof now.fence === "number" ? String(now.fence) : `unknown (${now.fence.unknown})`;
   const progress = "unknown" in now.progress ? `unknown (${now.progress.unknown})` : now.progress.unfinished !== undefined ? `phase ${now.progress.unfinished} UNFINISHED` : now.progress.rollbackOpen ? "a rollback is OPEN" : now.progress.done.length > 0 ? `done: ${now.progress.done.join(", ")}` : now.progress.rolledBack ? "rolled back" : "nothing begun";
   const rows = [ [ "switch", "now", "safe", "expected", "" ], ...now.switches.map(each => [ each.switch, each.now, each.safe, each.expected, each.drift === true ? "DRIFT" : each.isSafe === true ? "safe" : "" ]) ];
   const widths = [ 0, 1, 2, 3 ].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
   return [ `${now.system} (${now.world})`, `  lock      ${lock}`, `  fence     ${fence}`, `  progress  ${progress}`, ...rows.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd()) ];
  }
 },
 1160: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $2: () => readEntries,
   BC: () => append,
   U$: () => currentCutover,
   yY: () => beginCutover
  });
  var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3057);
  const ENTRY_TYPES = [ "phase-begun", "writing", "written", "phase-done", "phase-undone", "interrupted", "rollback-begun", "rolled-back", "rollback-incomplete", "surgical" ];
  const NAME = /\/([0-9]{6})$/;
  async function append(parameters, path, entry, from, signal) {
   for (let seq = from; seq < from + 1e3; seq += 1) {
    const name = `${path}/${String(seq).padStart(6, "0")}`;
    const value = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(dropUndefined({
     ...entry,
     seq: seq
    }));
    try {
     await parameters.put({
      name: name,
      value: value,
      type: "String",
      mode: "create"
     }, signal);
     return seq;
    } catch (error) {
     if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.oh)(error) || error.code !== "EXISTS") throw error;
    }
    if ((await parameters.get([ name ], signal)).get(name)?.value === value) return seq;
   }
   throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("JOURNAL_UNREADABLE", "expected a free number in the journal, found a thousand taken");
  }
  async function readEntries(parameters, path, signal) {
   const found = [ ...await parameters.list(path, signal) ].filter(each => NAME.test(each.name)).sort((a, b) => a.name.localeCompare(b.name));
   return found.map((each, index) => {
    const entry = entryOf(each.value);
    if (!each.name.endsWith(`/${String(index + 1).padStart(6, "0")}`) || entry.seq !== index + 1) {
     throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("JOURNAL_UNREADABLE", `expected entry ${index + 1} of the journal, found another number`);
    }
    return entry;
   });
  }
  function entryOf(text) {
   const data = (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.o$)(text, "a journal entry");
   const {seq: seq, type: type, world: world, plan: plan, commit: commit, run: run, at: at, phase: phase, switches: switches, restore: restore} = data;
   const known = ENTRY_TYPES.find(each => each === type);
   const whole = known && (world === "production" || world === "rehearsal") && [ plan, commit, run ].every(each => typeof each === "string") && [ seq, at ].every(each => typeof each === "number") && [ phase, restore ].every(each => each === undefined || typeof each === "string") && (switches === undefined || Array.isArray(switches) && switches.every(each => typeof each === "string"));
   if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("JOURNAL_UNREADABLE", "expected a journal entry with seq, type, world, plan, commit, run and at");
   return data;
  }
  const dropUndefined = entry => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
  async function currentCutover(parameters, paths, signal) {
   const found = (await parameters.get([ paths.cutover ], signal)).get(paths.cutover);
   if (!found) return undefined;
   const {id: id} = (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.o$)(found.value, "the cutover");
   if (typeof id === "string" && /^c[0-9]+$/.test(id)) return id;
   throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("JOURNAL_UNREADABLE", "expected the cutover to have an id such as c3");
  }
  async function beginCutover(parameters, paths, previous, signal) {
   const id = `c${previous === undefined ? 1 : Number(previous.slice(1)) + 1}`;
   await parameters.put({
    name: paths.cutover,
    value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
     id: id
    }),
    type: "String",
    mode: "overwrite"
   }, signal);
   return id;
  }
 },
 4193: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sq: () => raiseFence,
   _e: () => closeFence,
   rZ: () => passFence,
   xn: () => fenceOf
  });
  var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3057);
  function fenceOf(found) {
   if (!found) return {
    epoch: 0,
    scope: "all",
    open: false
   };
   try {
    const {scope: scope, open: open} = (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.o$)(found.value, "the fence");
    const listed = Array.isArray(scope) && scope.every(id => typeof id === "string");
    return {
     epoch: found.version,
     scope: listed ? scope : "all",
     open: open !== false
    };
   } catch (error) {
    if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.oh)(error)) throw error;
    return {
     epoch: found.version,
     scope: "all",
     open: true
    };
   }
  }
  async function raiseFence(parameters, name, by, signal) {
   return put(parameters, name, {
    ...by,
    open: true
   }, signal);
  }
  async function closeFence(parameters, name, epoch, by) {
   const now = (await parameters.get([ name ])).get(name);
   if (now?.version !== epoch) return false;
   const before = by.scope === "all" || epoch <= 1 ? undefined : fenceOf(await parameters.at(name, epoch - 1));
   if (before?.open && !covers(by.scope, before.scope)) return false;
   return raiseOver(parameters, name, {
    ...by,
    open: false
   }, epoch);
  }
  async function passFence(parameters, name, seen, by) {
   const done = await raiseOver(parameters, name, {
    ...by,
    scope: [],
    open: false
   }, seen.epoch);
   if (!done) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("FENCED", "expected the fence as it was read, found that a rollback had raised it");
   return seen.epoch + 1;
  }
  async function raiseOver(parameters, name, value, seen) {
   const version = await put(parameters, name, value);
   if (version === seen + 1) return true;
   const theirs = await parameters.at(name, version - 1);
   await parameters.put({
    name: name,
    value: theirs?.value ?? (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
     ...value,
     scope: "all",
     open: true
    }),
    type: "String",
    mode: "overwrite"
   });
   return false;
  }
  const put = (parameters, name, value, signal) => parameters.put({
   name: name,
   value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(value),
   type: "String",
   mode: "overwrite"
  }, signal);
  const covers = (wide, narrow) => wide === "all" || narrow !== "all" && narrow.every(id => wide.includes(id));
 },
 6381: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HJ: () => takeLock,
   Kd: () => holderOf,
   LH: () => renewLock,
   LO: () => asHolder,
   cU: () => LOCK_TTL_MS,
   x_: () => releaseLock
  });
  var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3057);
  const LOCK_TTL_MS = 3e5;
  function holderOf(found) {
   if (!found) return undefined;
   const {owner: owner, run: run, phase: phase, since: since, expires: expires} = (0, 
   _stored_js__WEBPACK_IMPORTED_MODULE_1__.o$)(found.value, "the lock");
   if (typeof owner === "string" && typeof run === "string" && typeof phase === "string" && typeof since === "number" && typeof expires === "number") {
    return {
     owner: owner,
     run: run,
     phase: phase,
     since: since,
     expires: expires
    };
   }
   throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("RESPONSE_INVALID", "expected the lock to name owner, run, phase, since and expires");
  }
  function asHolder({owner: owner, run: run, phase: phase, now: now}) {
   return {
    owner: owner,
    run: run,
    phase: phase,
    since: now,
    expires: now + LOCK_TTL_MS
   };
  }
  async function takeLock(parameters, name, wanted, signal) {
   const holder = asHolder(wanted);
   const value = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(holder);
   try {
    await parameters.put({
     name: name,
     value: value,
     type: "String",
     mode: "create"
    }, signal);
    return {
     holder: holder
    };
   } catch (error) {
    if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.oh)(error) || error.code !== "EXISTS") throw error;
   }
   const found = (await parameters.get([ name ], signal)).get(name);
   if (!found) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("LOCKED", "expected to take the lock, found that another run had just released it; try again");
   const other = holderOf(found);
   if (other?.owner === wanted.owner) return {
    holder: other
   };
   if (other && other.expires > wanted.now) {
    const until = new Date(other.expires).toISOString();
    throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("LOCKED", `expected the lock to be free, found it held by run ${other.run} in phase ${other.phase} until ${until}`);
   }
   const version = await parameters.put({
    name: name,
    value: value,
    type: "String",
    mode: "overwrite"
   }, signal);
   if (!await wasFirst(parameters, name, wanted.owner, found.version, version)) {
    throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("LOCKED", "expected to take over a dead run’s lock, found that another run was first");
   }
   return other ? {
    holder: holder,
    takenOverFrom: other
   } : {
    holder: holder
   };
  }
  async function renewLock(parameters, name, held, now, signal) {
   const found = (await parameters.get([ name ], signal)).get(name);
   if (!found || holderOf(found)?.owner !== held.owner) {
    throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("LOCK_LOST", "expected to hold the lock, found another owner or none");
   }
   const holder = {
    ...held,
    expires: now + LOCK_TTL_MS
   };
   const version = await parameters.put({
    name: name,
    value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(holder),
    type: "String",
    mode: "overwrite"
   }, signal);
   if (!await wasFirst(parameters, name, held.owner, found.version, version)) {
    throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("LOCK_LOST", "expected to renew the lock, found that another run had just taken it over");
   }
   return holder;
  }
  async function wasFirst(parameters, name, owner, seen, written) {
   if (written === seen + 1) return true;
   const winner = written > seen ? await parameters.at(name, seen + 1) : undefined;
   if (winner && holderOf(winner)?.owner === owner) return true;
   const now = (await parameters.get([ name ])).get(name);
   if (holderOf(now)?.owner !== owner) return false;
   if (winner) await parameters.put({
    name: name,
    value: winner.value,
    type: "String",
    mode: "overwrite"
   }); else await parameters.remove(name);
   return false;
  }
  async function releaseLock(parameters, name, held, now, signal) {
   const holder = holderOf((await parameters.get([ name ], signal)).get(name));
   if (holder?.owner !== held.owner || holder.expires <= now) return false;
   return parameters.remove(name, signal);
  }
 },
 9809: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => progressOf
  });
  function progressOf(entries) {
   let done = [];
   let restore = [];
   let unfinished;
   let rolledBack = false;
   let rollbackOpen = false;
   for (const {type: type, phase: phase, plan: plan, restore: point} of entries) {
    switch (type) {
    case "phase-begun":
     unfinished = phase ?? "";
     rolledBack = false;
     if (point !== undefined) restore.push({
      phase: phase ?? "",
      plan: plan,
      restore: point
     });
     break;

    case "phase-done":
     if (phase === undefined || unfinished !== phase || rollbackOpen) break;
     done.push(phase);
     unfinished = undefined;
     break;

    case "phase-undone":
     if (rollbackOpen) break;
     done = done.filter(each => each !== phase);
     restore = restore.filter((each, index) => each.phase !== phase || index < restore.length - 1);
     if (unfinished === phase) unfinished = undefined;
     break;

    case "rollback-begun":
    case "rollback-incomplete":
     rollbackOpen = true;
     break;

    case "rolled-back":
     done = [];
     unfinished = undefined;
     rollbackOpen = false;
     rolledBack = true;
     break;

    default:
     break;
    }
   }
   return {
    done: done,
    rolledBack: rolledBack,
    rollbackOpen: rollbackOpen,
    restore: restore,
    ...unfinished === undefined ? {} : {
     unfinished: unfinished
    }
   };
  }
 },
 6422: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => readStanding,
   u: () => keepStanding
  });
  var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3057);
  async function keepStanding(parameters, name, standing, signal) {
   await (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.Y6)(parameters, name, (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(standing), signal);
  }
  async function readStanding(parameters, name, world, signal) {
   const text = await (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.X)(parameters, name, signal);
   if (text === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("NOT_FOUND", "expected a record of how the last phase left the switches, found none");
   const data = (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.o$)(text, "the standing values");
   if (data["world"] !== world) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("WORLD_OTHER", `expected standing values of the world ${world}, found another’s`);
   const {phase: phase, values: values} = data;
   const whole = typeof phase === "string" && values !== null && typeof values === "object" && Object.values(values).every(value => value === null || typeof value === "string");
   if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("RESPONSE_INVALID", "expected standing values by switch");
   return {
    world: world,
    phase: phase,
    values: values
   };
  }
 }
};
