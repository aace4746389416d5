export const id = 2463;

export const ids = [ 2463 ];

export const modules = {
42463: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.MissingRefError = t.ValidationError = t.CodeGen = t.Name = t.nil = t.stringify = t.str = t._ = t.KeywordCxt = t.Ajv = void 0;
const s = r(63893);
const o = r(39941);
const n = r(28886);
const a = r(72079);
const i = [ "/properties" ];
const c = "http://json-schema.org/draft-07/schema";
class Ajv extends s.default {
_addVocabularies() {
super._addVocabularies();
o.default.forEach(e => this.addVocabulary(e));
if (this.opts.discriminator) this.addKeyword(n.default);
}
_addDefaultMetaSchema() {
super._addDefaultMetaSchema();
if (!this.opts.meta) return;
const e = this.opts.$data ? this.$dataMetaSchema(a, i) : a;
this.addMetaSchema(e, c, false);
this.refs["http://json-schema.org/schema"] = c;
}
defaultMeta() {
return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(c) ? c : void 0);
}
}
t.Ajv = Ajv;
e.exports = t = Ajv;
e.exports.Ajv = Ajv;
Object.defineProperty(t, "__esModule", {
value: true
});
t["default"] = Ajv;
var l = r(87881);
Object.defineProperty(t, "KeywordCxt", {
enumerable: true,
get: function() {
return l.KeywordCxt;
}
});
var d = r(81436);
Object.defineProperty(t, "_", {
enumerable: true,
get: function() {
return d._;
}
});
Object.defineProperty(t, "str", {
enumerable: true,
get: function() {
return d.str;
}
});
Object.defineProperty(t, "stringify", {
enumerable: true,
get: function() {
return d.stringify;
}
});
Object.defineProperty(t, "nil", {
enumerable: true,
get: function() {
return d.nil;
}
});
Object.defineProperty(t, "Name", {
enumerable: true,
get: function() {
return d.Name;
}
});
Object.defineProperty(t, "CodeGen", {
enumerable: true,
get: function() {
return d.CodeGen;
}
});
var u = r(33021);
Object.defineProperty(t, "ValidationError", {
enumerable: true,
get: function() {
return u.default;
}
});
var f = r(53162);
Object.defineProperty(t, "MissingRefError", {
enumerable: true,
get: function() {
return f.default;
}
});
}),
80567: (function(e, t) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.regexpCode = t.getEsmExportName = t.getProperty = t.safeStringify = t.stringify = t.strConcat = t.addCodeArg = t.str = t._ = t.nil = t._Code = t.Name = t.IDENTIFIER = t._CodeOrName = void 0;
class _CodeOrName {}
t._CodeOrName = _CodeOrName;
t.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
class Name extends _CodeOrName {
constructor(e) {
super();
if (!t.IDENTIFIER.test(e)) throw new Error("CodeGen: name must be a valid identifier");
this.str = e;
}
toString() {
return this.str;
}
emptyStr() {
return false;
}
get names() {
return {
[this.str]: 1
};
}
}
t.Name = Name;
class _Code extends _CodeOrName {
constructor(e) {
super();
this._items = typeof e === "string" ? [ e ] : e;
}
toString() {
return this.str;
}
emptyStr() {
if (this._items.length > 1) return false;
const e = this._items[0];
return e === "" || e === '""';
}
get str() {
var e;
return (e = this._str) !== null && e !== void 0 ? e : this._str = this._items.reduce((e, t) => `${e}${t}`, "");
}
get names() {
var e;
return (e = this._names) !== null && e !== void 0 ? e : this._names = this._items.reduce((e, t) => {
if (t instanceof Name) e[t.str] = (e[t.str] || 0) + 1;
return e;
}, {});
}
}
t._Code = _Code;
t.nil = new _Code("");
function _(e, ...t) {
const r = [ e[0] ];
let s = 0;
while (s < t.length) {
addCodeArg(r, t[s]);
r.push(e[++s]);
}
return new _Code(r);
}
t._ = _;
const r = new _Code("+");
function str(e, ...t) {
const s = [ safeStringify(e[0]) ];
let o = 0;
while (o < t.length) {
s.push(r);
addCodeArg(s, t[o]);
s.push(r, safeStringify(e[++o]));
}
optimize(s);
return new _Code(s);
}
t.str = str;
function addCodeArg(e, t) {
if (t instanceof _Code) e.push(...t._items); else if (t instanceof Name) e.push(t); else e.push(interpolate(t));
}
t.addCodeArg = addCodeArg;
function optimize(e) {
let t = 1;
while (t < e.length - 1) {
if (e[t] === r) {
const r = mergeExprItems(e[t - 1], e[t + 1]);
if (r !== void 0) {
e.splice(t - 1, 3, r);
continue;
}
e[t++] = "+";
}
t++;
}
}
function mergeExprItems(e, t) {
if (t === '""') return e;
if (e === '""') return t;
if (typeof e == "string") {
if (t instanceof Name || e[e.length - 1] !== '"') return;
if (typeof t != "string") return `${e.slice(0, -1)}${t}"`;
if (t[0] === '"') return e.slice(0, -1) + t.slice(1);
return;
}
if (typeof t == "string" && t[0] === '"' && !(e instanceof Name)) return `"${e}${t.slice(1)}`;
return;
}
function strConcat(e, t) {
return t.emptyStr() ? e : e.emptyStr() ? t : str`${e}${t}`;
}
t.strConcat = strConcat;
function interpolate(e) {
return typeof e == "number" || typeof e == "boolean" || e === null ? e : safeStringify(Array.isArray(e) ? e.join(",") : e);
}
function stringify(e) {
return new _Code(safeStringify(e));
}
t.stringify = stringify;
function safeStringify(e) {
return JSON.stringify(e).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
}
t.safeStringify = safeStringify;
function getProperty(e) {
return typeof e == "string" && t.IDENTIFIER.test(e) ? new _Code(`.${e}`) : _`[${e}]`;
}
t.getProperty = getProperty;
function getEsmExportName(e) {
if (typeof e == "string" && t.IDENTIFIER.test(e)) return new _Code(`${e}`);
throw new Error(`CodeGen: invalid export name: ${e}, use explicit $id name mapping`);
}
t.getEsmExportName = getEsmExportName;
function regexpCode(e) {
return new _Code(e.toString());
}
t.regexpCode = regexpCode;
}),
81436: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.or = t.and = t.not = t.CodeGen = t.operators = t.varKinds = t.ValueScopeName = t.ValueScope = t.Scope = t.Name = t.regexpCode = t.stringify = t.getProperty = t.nil = t.strConcat = t.str = t._ = void 0;
const s = r(80567);
const o = r(77788);
var n = r(80567);
Object.defineProperty(t, "_", {
enumerable: true,
get: function() {
return n._;
}
});
Object.defineProperty(t, "str", {
enumerable: true,
get: function() {
return n.str;
}
});
Object.defineProperty(t, "strConcat", {
enumerable: true,
get: function() {
return n.strConcat;
}
});
Object.defineProperty(t, "nil", {
enumerable: true,
get: function() {
return n.nil;
}
});
Object.defineProperty(t, "getProperty", {
enumerable: true,
get: function() {
return n.getProperty;
}
});
Object.defineProperty(t, "stringify", {
enumerable: true,
get: function() {
return n.stringify;
}
});
Object.defineProperty(t, "regexpCode", {
enumerable: true,
get: function() {
return n.regexpCode;
}
});
Object.defineProperty(t, "Name", {
enumerable: true,
get: function() {
return n.Name;
}
});
var a = r(77788);
Object.defineProperty(t, "Scope", {
enumerable: true,
get: function() {
return a.Scope;
}
});
Object.defineProperty(t, "ValueScope", {
enumerable: true,
get: function() {
return a.ValueScope;
}
});
Object.defineProperty(t, "ValueScopeName", {
enumerable: true,
get: function() {
return a.ValueScopeName;
}
});
Object.defineProperty(t, "varKinds", {
enumerable: true,
get: function() {
return a.varKinds;
}
});
t.operators = {
GT: new s._Code(">"),
GTE: new s._Code(">="),
LT: new s._Code("<"),
LTE: new s._Code("<="),
EQ: new s._Code("==="),
NEQ: new s._Code("!=="),
NOT: new s._Code("!"),
OR: new s._Code("||"),
AND: new s._Code("&&"),
ADD: new s._Code("+")
};
class Node {
optimizeNodes() {
return this;
}
optimizeNames(e, t) {
return this;
}
}
class Def extends Node {
constructor(e, t, r) {
super();
this.varKind = e;
this.name = t;
this.rhs = r;
}
render({es5: e, _n: t}) {
const r = e ? o.varKinds.var : this.varKind;
const s = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
return `${r} ${this.name}${s};` + t;
}
optimizeNames(e, t) {
if (!e[this.name.str]) return;
if (this.rhs) this.rhs = optimizeExpr(this.rhs, e, t);
return this;
}
get names() {
return this.rhs instanceof s._CodeOrName ? this.rhs.names : {};
}
}
class Assign extends Node {
constructor(e, t, r) {
super();
this.lhs = e;
this.rhs = t;
this.sideEffects = r;
}
render({_n: e}) {
return `${this.lhs} = ${this.rhs};` + e;
}
optimizeNames(e, t) {
if (this.lhs instanceof s.Name && !e[this.lhs.str] && !this.sideEffects) return;
this.rhs = optimizeExpr(this.rhs, e, t);
return this;
}
get names() {
const e = this.lhs instanceof s.Name ? {} : {
...this.lhs.names
};
return addExprNames(e, this.rhs);
}
}
class AssignOp extends Assign {
constructor(e, t, r, s) {
super(e, r, s);
this.op = t;
}
render({_n: e}) {
return `${this.lhs} ${this.op}= ${this.rhs};` + e;
}
}
class Label extends Node {
constructor(e) {
super();
this.label = e;
this.names = {};
}
render({_n: e}) {
return `${this.label}:` + e;
}
}
class Break extends Node {
constructor(e) {
super();
this.label = e;
this.names = {};
}
render({_n: e}) {
const t = this.label ? ` ${this.label}` : "";
return `break${t};` + e;
}
}
class Throw extends Node {
constructor(e) {
super();
this.error = e;
}
render({_n: e}) {
return `throw ${this.error};` + e;
}
get names() {
return this.error.names;
}
}
class AnyCode extends Node {
constructor(e) {
super();
this.code = e;
}
render({_n: e}) {
return `${this.code};` + e;
}
optimizeNodes() {
return `${this.code}` ? this : void 0;
}
optimizeNames(e, t) {
this.code = optimizeExpr(this.code, e, t);
return this;
}
get names() {
return this.code instanceof s._CodeOrName ? this.code.names : {};
}
}
class ParentNode extends Node {
constructor(e = []) {
super();
this.nodes = e;
}
render(e) {
return this.nodes.reduce((t, r) => t + r.render(e), "");
}
optimizeNodes() {
const {nodes: e} = this;
let t = e.length;
while (t--) {
const r = e[t].optimizeNodes();
if (Array.isArray(r)) e.splice(t, 1, ...r); else if (r) e[t] = r; else e.splice(t, 1);
}
return e.length > 0 ? this : void 0;
}
optimizeNames(e, t) {
const {nodes: r} = this;
let s = r.length;
while (s--) {
const o = r[s];
if (o.optimizeNames(e, t)) continue;
subtractNames(e, o.names);
r.splice(s, 1);
}
return r.length > 0 ? this : void 0;
}
get names() {
return this.nodes.reduce((e, t) => addNames(e, t.names), {});
}
}
class BlockNode extends ParentNode {
render(e) {
return "{" + e._n + super.render(e) + "}" + e._n;
}
}
class Root extends ParentNode {}
class Else extends BlockNode {}
Else.kind = "else";
class If extends BlockNode {
constructor(e, t) {
super(t);
this.condition = e;
}
render(e) {
let t = `if(${this.condition})` + super.render(e);
if (this.else) t += "else " + this.else.render(e);
return t;
}
optimizeNodes() {
super.optimizeNodes();
const e = this.condition;
if (e === true) return this.nodes;
let t = this.else;
if (t) {
const e = t.optimizeNodes();
t = this.else = Array.isArray(e) ? new Else(e) : e;
}
if (t) {
if (e === false) return t instanceof If ? t : t.nodes;
if (this.nodes.length) return this;
return new If(not(e), t instanceof If ? [ t ] : t.nodes);
}
if (e === false || !this.nodes.length) return;
return this;
}
optimizeNames(e, t) {
var r;
this.else = (r = this.else) === null || r === void 0 ? void 0 : r.optimizeNames(e, t);
if (!(super.optimizeNames(e, t) || this.else)) return;
this.condition = optimizeExpr(this.condition, e, t);
return this;
}
get names() {
const e = super.names;
addExprNames(e, this.condition);
if (this.else) addNames(e, this.else.names);
return e;
}
}
If.kind = "if";
class For extends BlockNode {}
For.kind = "for";
class ForLoop extends For {
constructor(e) {
super();
this.iteration = e;
}
render(e) {
return `for(${this.iteration})` + super.render(e);
}
optimizeNames(e, t) {
if (!super.optimizeNames(e, t)) return;
this.iteration = optimizeExpr(this.iteration, e, t);
return this;
}
get names() {
return addNames(super.names, this.iteration.names);
}
}
class ForRange extends For {
constructor(e, t, r, s) {
super();
this.varKind = e;
this.name = t;
this.from = r;
this.to = s;
}
render(e) {
const t = e.es5 ? o.varKinds.var : this.varKind;
const {name: r, from: s, to: n} = this;
return `for(${t} ${r}=${s}; ${r}<${n}; ${r}++)` + super.render(e);
}
get names() {
const e = addExprNames(super.names, this.from);
return addExprNames(e, this.to);
}
}
class ForIter extends For {
constructor(e, t, r, s) {
super();
this.loop = e;
this.varKind = t;
this.name = r;
this.iterable = s;
}
render(e) {
return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(e);
}
optimizeNames(e, t) {
if (!super.optimizeNames(e, t)) return;
this.iterable = optimizeExpr(this.iterable, e, t);
return this;
}
get names() {
return addNames(super.names, this.iterable.names);
}
}
class Func extends BlockNode {
constructor(e, t, r) {
super();
this.name = e;
this.args = t;
this.async = r;
}
render(e) {
const t = this.async ? "async " : "";
return `${t}function ${this.name}(${this.args})` + super.render(e);
}
}
Func.kind = "func";
class Return extends ParentNode {
render(e) {
return "return " + super.render(e);
}
}
Return.kind = "return";
class Try extends BlockNode {
render(e) {
let t = "try" + super.render(e);
if (this.catch) t += this.catch.render(e);
if (this.finally) t += this.finally.render(e);
return t;
}
optimizeNodes() {
var e, t;
super.optimizeNodes();
(e = this.catch) === null || e === void 0 || e.optimizeNodes();
(t = this.finally) === null || t === void 0 || t.optimizeNodes();
return this;
}
optimizeNames(e, t) {
var r, s;
super.optimizeNames(e, t);
(r = this.catch) === null || r === void 0 || r.optimizeNames(e, t);
(s = this.finally) === null || s === void 0 || s.optimizeNames(e, t);
return this;
}
get names() {
const e = super.names;
if (this.catch) addNames(e, this.catch.names);
if (this.finally) addNames(e, this.finally.names);
return e;
}
}
class Catch extends BlockNode {
constructor(e) {
super();
this.error = e;
}
render(e) {
return `catch(${this.error})` + super.render(e);
}
}
Catch.kind = "catch";
class Finally extends BlockNode {
render(e) {
return "finally" + super.render(e);
}
}
Finally.kind = "finally";
class CodeGen {
constructor(e, t = {}) {
this._values = {};
this._blockStarts = [];
this._constants = {};
this.opts = {
...t,
_n: t.lines ? "\n" : ""
};
this._extScope = e;
this._scope = new o.Scope({
parent: e
});
this._nodes = [ new Root ];
}
toString() {
return this._root.render(this.opts);
}
name(e) {
return this._scope.name(e);
}
scopeName(e) {
return this._extScope.name(e);
}
scopeValue(e, t) {
const r = this._extScope.value(e, t);
const s = this._values[r.prefix] || (this._values[r.prefix] = new Set);
s.add(r);
return r;
}
getScopeValue(e, t) {
return this._extScope.getValue(e, t);
}
scopeRefs(e) {
return this._extScope.scopeRefs(e, this._values);
}
scopeCode() {
return this._extScope.scopeCode(this._values);
}
_def(e, t, r, s) {
const o = this._scope.toName(t);
if (r !== void 0 && s) this._constants[o.str] = r;
this._leafNode(new Def(e, o, r));
return o;
}
const(e, t, r) {
return this._def(o.varKinds.const, e, t, r);
}
let(e, t, r) {
return this._def(o.varKinds.let, e, t, r);
}
var(e, t, r) {
return this._def(o.varKinds.var, e, t, r);
}
assign(e, t, r) {
return this._leafNode(new Assign(e, t, r));
}
add(e, r) {
return this._leafNode(new AssignOp(e, t.operators.ADD, r));
}
code(e) {
if (typeof e == "function") e(); else if (e !== s.nil) this._leafNode(new AnyCode(e));
return this;
}
object(...e) {
const t = [ "{" ];
for (const [r, o] of e) {
if (t.length > 1) t.push(",");
t.push(r);
if (r !== o || this.opts.es5) {
t.push(":");
(0, s.addCodeArg)(t, o);
}
}
t.push("}");
return new s._Code(t);
}
if(e, t, r) {
this._blockNode(new If(e));
if (t && r) this.code(t).else().code(r).endIf(); else if (t) this.code(t).endIf(); else if (r) throw new Error('CodeGen: "else" body without "then" body');
return this;
}
elseIf(e) {
return this._elseNode(new If(e));
}
else() {
return this._elseNode(new Else);
}
endIf() {
return this._endBlockNode(If, Else);
}
_for(e, t) {
this._blockNode(e);
if (t) this.code(t).endFor();
return this;
}
for(e, t) {
return this._for(new ForLoop(e), t);
}
forRange(e, t, r, s, n = (this.opts.es5 ? o.varKinds.var : o.varKinds.let)) {
const a = this._scope.toName(e);
return this._for(new ForRange(n, a, t, r), () => s(a));
}
forOf(e, t, r, n = o.varKinds.const) {
const a = this._scope.toName(e);
if (this.opts.es5) {
const e = t instanceof s.Name ? t : this.var("_arr", t);
return this.forRange("_i", 0, s._`${e}.length`, t => {
this.var(a, s._`${e}[${t}]`);
r(a);
});
}
return this._for(new ForIter("of", n, a, t), () => r(a));
}
forIn(e, t, r, n = (this.opts.es5 ? o.varKinds.var : o.varKinds.const)) {
if (this.opts.ownProperties) return this.forOf(e, s._`Object.keys(${t})`, r);
const a = this._scope.toName(e);
return this._for(new ForIter("in", n, a, t), () => r(a));
}
endFor() {
return this._endBlockNode(For);
}
label(e) {
return this._leafNode(new Label(e));
}
break(e) {
return this._leafNode(new Break(e));
}
return(e) {
const t = new Return;
this._blockNode(t);
this.code(e);
if (t.nodes.length !== 1) throw new Error('CodeGen: "return" should have one node');
return this._endBlockNode(Return);
}
try(e, t, r) {
if (!t && !r) throw new Error('CodeGen: "try" without "catch" and "finally"');
const s = new Try;
this._blockNode(s);
this.code(e);
if (t) {
const e = this.name("e");
this._currNode = s.catch = new Catch(e);
t(e);
}
if (r) {
this._currNode = s.finally = new Finally;
this.code(r);
}
return this._endBlockNode(Catch, Finally);
}
throw(e) {
return this._leafNode(new Throw(e));
}
block(e, t) {
this._blockStarts.push(this._nodes.length);
if (e) this.code(e).endBlock(t);
return this;
}
endBlock(e) {
const t = this._blockStarts.pop();
if (t === void 0) throw new Error("CodeGen: not in self-balancing block");
const r = this._nodes.length - t;
if (r < 0 || e !== void 0 && r !== e) throw new Error(`CodeGen: wrong number of nodes: ${r} vs ${e} expected`);
this._nodes.length = t;
return this;
}
func(e, t = s.nil, r, o) {
this._blockNode(new Func(e, t, r));
if (o) this.code(o).endFunc();
return this;
}
endFunc() {
return this._endBlockNode(Func);
}
optimize(e = 1) {
while (e-- > 0) {
this._root.optimizeNodes();
this._root.optimizeNames(this._root.names, this._constants);
}
}
_leafNode(e) {
this._currNode.nodes.push(e);
return this;
}
_blockNode(e) {
this._currNode.nodes.push(e);
this._nodes.push(e);
}
_endBlockNode(e, t) {
const r = this._currNode;
if (r instanceof e || t && r instanceof t) {
this._nodes.pop();
return this;
}
throw new Error(`CodeGen: not in block "${t ? `${e.kind}/${t.kind}` : e.kind}"`);
}
_elseNode(e) {
const t = this._currNode;
if (!(t instanceof If)) throw new Error('CodeGen: "else" without "if"');
this._currNode = t.else = e;
return this;
}
get _root() {
return this._nodes[0];
}
get _currNode() {
const e = this._nodes;
return e[e.length - 1];
}
set _currNode(e) {
const t = this._nodes;
t[t.length - 1] = e;
}
}
t.CodeGen = CodeGen;
function addNames(e, t) {
for (const r in t) e[r] = (e[r] || 0) + (t[r] || 0);
return e;
}
function addExprNames(e, t) {
return t instanceof s._CodeOrName ? addNames(e, t.names) : e;
}
function optimizeExpr(e, t, r) {
if (e instanceof s.Name) return replaceName(e);
if (!canOptimize(e)) return e;
return new s._Code(e._items.reduce((e, t) => {
if (t instanceof s.Name) t = replaceName(t);
if (t instanceof s._Code) e.push(...t._items); else e.push(t);
return e;
}, []));
function replaceName(e) {
const s = r[e.str];
if (s === void 0 || t[e.str] !== 1) return e;
delete t[e.str];
return s;
}
function canOptimize(e) {
return e instanceof s._Code && e._items.some(e => e instanceof s.Name && t[e.str] === 1 && r[e.str] !== void 0);
}
}
function subtractNames(e, t) {
for (const r in t) e[r] = (e[r] || 0) - (t[r] || 0);
}
function not(e) {
return typeof e == "boolean" || typeof e == "number" || e === null ? !e : s._`!${par(e)}`;
}
t.not = not;
const i = mappend(t.operators.AND);
function and(...e) {
return e.reduce(i);
}
t.and = and;
const c = mappend(t.operators.OR);
function or(...e) {
return e.reduce(c);
}
t.or = or;
function mappend(e) {
return (t, r) => t === s.nil ? r : r === s.nil ? t : s._`${par(t)} ${e} ${par(r)}`;
}
function par(e) {
return e instanceof s.Name ? e : s._`(${e})`;
}
}),
77788: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.ValueScope = t.ValueScopeName = t.Scope = t.varKinds = t.UsedValueState = void 0;
const s = r(80567);
class ValueError extends Error {
constructor(e) {
super(`CodeGen: "code" for ${e} not defined`);
this.value = e.value;
}
}
var o;
(function(e) {
e[e["Started"] = 0] = "Started";
e[e["Completed"] = 1] = "Completed";
})(o || (t.UsedValueState = o = {}));
t.varKinds = {
const: new s.Name("const"),
let: new s.Name("let"),
var: new s.Name("var")
};
class Scope {
constructor({prefixes: e, parent: t} = {}) {
this._names = {};
this._prefixes = e;
this._parent = t;
}
toName(e) {
return e instanceof s.Name ? e : this.name(e);
}
name(e) {
return new s.Name(this._newName(e));
}
_newName(e) {
const t = this._names[e] || this._nameGroup(e);
return `${e}${t.index++}`;
}
_nameGroup(e) {
var t, r;
if (((r = (t = this._parent) === null || t === void 0 ? void 0 : t._prefixes) === null || r === void 0 ? void 0 : r.has(e)) || this._prefixes && !this._prefixes.has(e)) throw new Error(`CodeGen: prefix "${e}" is not allowed in this scope`);
return this._names[e] = {
prefix: e,
index: 0
};
}
}
t.Scope = Scope;
class ValueScopeName extends s.Name {
constructor(e, t) {
super(t);
this.prefix = e;
}
setValue(e, {property: t, itemIndex: r}) {
this.value = e;
this.scopePath = s._`.${new s.Name(t)}[${r}]`;
}
}
t.ValueScopeName = ValueScopeName;
const n = s._`\n`;
class ValueScope extends Scope {
constructor(e) {
super(e);
this._values = {};
this._scope = e.scope;
this.opts = {
...e,
_n: e.lines ? n : s.nil
};
}
get() {
return this._scope;
}
name(e) {
return new ValueScopeName(e, this._newName(e));
}
value(e, t) {
var r;
if (t.ref === void 0) throw new Error("CodeGen: ref must be passed in value");
const s = this.toName(e);
const {prefix: o} = s;
const n = (r = t.key) !== null && r !== void 0 ? r : t.ref;
let a = this._values[o];
if (a) {
const e = a.get(n);
if (e) return e;
} else a = this._values[o] = new Map;
a.set(n, s);
const i = this._scope[o] || (this._scope[o] = []);
const c = i.length;
i[c] = t.ref;
s.setValue(t, {
property: o,
itemIndex: c
});
return s;
}
getValue(e, t) {
const r = this._values[e];
if (!r) return;
return r.get(t);
}
scopeRefs(e, t = this._values) {
return this._reduceValues(t, t => {
if (t.scopePath === void 0) throw new Error(`CodeGen: name "${t}" has no value`);
return s._`${e}${t.scopePath}`;
});
}
scopeCode(e = this._values, t, r) {
return this._reduceValues(e, e => {
if (e.value === void 0) throw new Error(`CodeGen: name "${e}" has no value`);
return e.value.code;
}, t, r);
}
_reduceValues(e, r, n = {}, a) {
let i = s.nil;
for (const c in e) {
const l = e[c];
if (!l) continue;
const d = n[c] = n[c] || new Map;
l.forEach(e => {
if (d.has(e)) return;
d.set(e, o.Started);
let n = r(e);
if (n) {
const r = this.opts.es5 ? t.varKinds.var : t.varKinds.const;
i = s._`${i}${r} ${e} = ${n};${this.opts._n}`;
} else if (n = a === null || a === void 0 ? void 0 : a(e)) i = s._`${i}${n}${this.opts._n}`; else throw new ValueError(e);
d.set(e, o.Completed);
});
}
return i;
}
}
t.ValueScope = ValueScope;
}),
81283: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.extendErrors = t.resetErrorsCount = t.reportExtraError = t.reportError = t.keyword$DataError = t.keywordError = void 0;
const s = r(81436);
const o = r(84464);
const n = r(90630);
t.keywordError = {
message: ({keyword: e}) => s.str`must pass "${e}" keyword validation`
};
t.keyword$DataError = {
message: ({keyword: e, schemaType: t}) => t ? s.str`"${e}" keyword must be ${t} ($data)` : s.str`"${e}" keyword is invalid ($data)`
};
function reportError(e, r = t.keywordError, o, n) {
const {it: a} = e;
const {gen: i, compositeRule: c, allErrors: l} = a;
const d = errorObjectCode(e, r, o);
if (n !== null && n !== void 0 ? n : c || l) addError(i, d); else returnErrors(a, s._`[${d}]`);
}
t.reportError = reportError;
function reportExtraError(e, r = t.keywordError, s) {
const {it: o} = e;
const {gen: a, compositeRule: i, allErrors: c} = o;
const l = errorObjectCode(e, r, s);
addError(a, l);
if (!(i || c)) returnErrors(o, n.default.vErrors);
}
t.reportExtraError = reportExtraError;
function resetErrorsCount(e, t) {
e.assign(n.default.errors, t);
e.if(s._`${n.default.vErrors} !== null`, () => e.if(t, () => e.assign(s._`${n.default.vErrors}.length`, t), () => e.assign(n.default.vErrors, null)));
}
t.resetErrorsCount = resetErrorsCount;
function extendErrors({gen: e, keyword: t, schemaValue: r, data: o, errsCount: a, it: i}) {
if (a === void 0) throw new Error("ajv implementation error");
const c = e.name("err");
e.forRange("i", a, n.default.errors, a => {
e.const(c, s._`${n.default.vErrors}[${a}]`);
e.if(s._`${c}.instancePath === undefined`, () => e.assign(s._`${c}.instancePath`, (0, 
s.strConcat)(n.default.instancePath, i.errorPath)));
e.assign(s._`${c}.schemaPath`, s.str`${i.errSchemaPath}/${t}`);
if (i.opts.verbose) {
e.assign(s._`${c}.schema`, r);
e.assign(s._`${c}.data`, o);
}
});
}
t.extendErrors = extendErrors;
function addError(e, t) {
const r = e.const("err", t);
e.if(s._`${n.default.vErrors} === null`, () => e.assign(n.default.vErrors, s._`[${r}]`), s._`${n.default.vErrors}.push(${r})`);
e.code(s._`${n.default.errors}++`);
}
function returnErrors(e, t) {
const {gen: r, validateName: o, schemaEnv: n} = e;
if (n.$async) r.throw(s._`new ${e.ValidationError}(${t})`); else {
r.assign(s._`${o}.errors`, t);
r.return(false);
}
}
const a = {
keyword: new s.Name("keyword"),
schemaPath: new s.Name("schemaPath"),
params: new s.Name("params"),
propertyName: new s.Name("propertyName"),
message: new s.Name("message"),
schema: new s.Name("schema"),
parentSchema: new s.Name("parentSchema")
};
function errorObjectCode(e, t, r) {
const {createErrors: o} = e.it;
if (o === false) return s._`{}`;
return errorObject(e, t, r);
}
function errorObject(e, t, r = {}) {
const {gen: s, it: o} = e;
const n = [ errorInstancePath(o, r), errorSchemaPath(e, r) ];
extraErrorProps(e, t, n);
return s.object(...n);
}
function errorInstancePath({errorPath: e}, {instancePath: t}) {
const r = t ? s.str`${e}${(0, o.getErrorPath)(t, o.Type.Str)}` : e;
return [ n.default.instancePath, (0, s.strConcat)(n.default.instancePath, r) ];
}
function errorSchemaPath({keyword: e, it: {errSchemaPath: t}}, {schemaPath: r, parentSchema: n}) {
let i = n ? t : s.str`${t}/${e}`;
if (r) i = s.str`${i}${(0, o.getErrorPath)(r, o.Type.Str)}`;
return [ a.schemaPath, i ];
}
function extraErrorProps(e, {params: t, message: r}, o) {
const {keyword: i, data: c, schemaValue: l, it: d} = e;
const {opts: u, propertyName: f, topSchemaRef: h, schemaPath: m} = d;
o.push([ a.keyword, i ], [ a.params, typeof t == "function" ? t(e) : t || s._`{}` ]);
if (u.messages) o.push([ a.message, typeof r == "function" ? r(e) : r ]);
if (u.verbose) o.push([ a.schema, l ], [ a.parentSchema, s._`${h}${m}` ], [ n.default.data, c ]);
if (f) o.push([ a.propertyName, f ]);
}
}),
2718: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.resolveSchema = t.getCompilingSchema = t.resolveRef = t.compileSchema = t.SchemaEnv = void 0;
const s = r(81436);
const o = r(33021);
const n = r(90630);
const a = r(24090);
const i = r(84464);
const c = r(87881);
class SchemaEnv {
constructor(e) {
var t;
this.refs = {};
this.dynamicAnchors = {};
let r;
if (typeof e.schema == "object") r = e.schema;
this.schema = e.schema;
this.schemaId = e.schemaId;
this.root = e.root || this;
this.baseId = (t = e.baseId) !== null && t !== void 0 ? t : (0, a.normalizeId)(r === null || r === void 0 ? void 0 : r[e.schemaId || "$id"]);
this.schemaPath = e.schemaPath;
this.localRefs = e.localRefs;
this.meta = e.meta;
this.$async = r === null || r === void 0 ? void 0 : r.$async;
this.refs = {};
}
}
t.SchemaEnv = SchemaEnv;
function compileSchema(e) {
const t = getCompilingSchema.call(this, e);
if (t) return t;
const r = (0, a.getFullPath)(this.opts.uriResolver, e.root.baseId);
const {es5: i, lines: l} = this.opts.code;
const {ownProperties: d} = this.opts;
const u = new s.CodeGen(this.scope, {
es5: i,
lines: l,
ownProperties: d
});
let f;
if (e.$async) f = u.scopeValue("Error", {
ref: o.default,
code: s._`require("ajv/dist/runtime/validation_error").default`
});
const h = u.scopeName("validate");
e.validateName = h;
const m = {
gen: u,
allErrors: this.opts.allErrors,
data: n.default.data,
parentData: n.default.parentData,
parentDataProperty: n.default.parentDataProperty,
dataNames: [ n.default.data ],
dataPathArr: [ s.nil ],
dataLevel: 0,
dataTypes: [],
definedProperties: new Set,
topSchemaRef: u.scopeValue("schema", this.opts.code.source === true ? {
ref: e.schema,
code: (0, s.stringify)(e.schema)
} : {
ref: e.schema
}),
validateName: h,
ValidationError: f,
schema: e.schema,
schemaEnv: e,
rootId: r,
baseId: e.baseId || r,
schemaPath: s.nil,
errSchemaPath: e.schemaPath || (this.opts.jtd ? "" : "#"),
errorPath: s._`""`,
opts: this.opts,
self: this
};
let p;
try {
this._compilations.add(e);
(0, c.validateFunctionCode)(m);
u.optimize(this.opts.code.optimize);
const t = u.toString();
p = `${u.scopeRefs(n.default.scope)}return ${t}`;
if (this.opts.code.process) p = this.opts.code.process(p, e);
const r = new Function(`${n.default.self}`, `${n.default.scope}`, p);
const o = r(this, this.scope.get());
this.scope.value(h, {
ref: o
});
o.errors = null;
o.schema = e.schema;
o.schemaEnv = e;
if (e.$async) o.$async = true;
if (this.opts.code.source === true) o.source = {
validateName: h,
validateCode: t,
scopeValues: u._values
};
if (this.opts.unevaluated) {
const {props: e, items: t} = m;
o.evaluated = {
props: e instanceof s.Name ? void 0 : e,
items: t instanceof s.Name ? void 0 : t,
dynamicProps: e instanceof s.Name,
dynamicItems: t instanceof s.Name
};
if (o.source) o.source.evaluated = (0, s.stringify)(o.evaluated);
}
e.validate = o;
return e;
} catch (t) {
delete e.validate;
delete e.validateName;
if (p) this.logger.error("Error compiling schema, function code:", p);
throw t;
} finally {
this._compilations.delete(e);
}
}
t.compileSchema = compileSchema;
function resolveRef(e, t, r) {
var s;
r = (0, a.resolveUrl)(this.opts.uriResolver, t, r);
const o = e.refs[r];
if (o) return o;
let n = resolve.call(this, e, r);
if (n === void 0) {
const o = (s = e.localRefs) === null || s === void 0 ? void 0 : s[r];
const {schemaId: a} = this.opts;
if (o) n = new SchemaEnv({
schema: o,
schemaId: a,
root: e,
baseId: t
});
}
if (n === void 0) return;
return e.refs[r] = inlineOrCompile.call(this, n);
}
t.resolveRef = resolveRef;
function inlineOrCompile(e) {
if ((0, a.inlineRef)(e.schema, this.opts.inlineRefs)) return e.schema;
return e.validate ? e : compileSchema.call(this, e);
}
function getCompilingSchema(e) {
for (const t of this._compilations) if (sameSchemaEnv(t, e)) return t;
}
t.getCompilingSchema = getCompilingSchema;
function sameSchemaEnv(e, t) {
return e.schema === t.schema && e.root === t.root && e.baseId === t.baseId;
}
function resolve(e, t) {
let r;
while (typeof (r = this.refs[t]) == "string") t = r;
return r || this.schemas[t] || resolveSchema.call(this, e, t);
}
function resolveSchema(e, t) {
const r = this.opts.uriResolver.parse(t);
const s = (0, a._getFullPath)(this.opts.uriResolver, r);
let o = (0, a.getFullPath)(this.opts.uriResolver, e.baseId, void 0);
if (Object.keys(e.schema).length > 0 && s === o) return getJsonPointer.call(this, r, e);
const n = (0, a.normalizeId)(s);
const i = this.refs[n] || this.schemas[n];
if (typeof i == "string") {
const t = resolveSchema.call(this, e, i);
if (typeof (t === null || t === void 0 ? void 0 : t.schema) !== "object") return;
return getJsonPointer.call(this, r, t);
}
if (typeof (i === null || i === void 0 ? void 0 : i.schema) !== "object") return;
if (!i.validate) compileSchema.call(this, i);
if (n === (0, a.normalizeId)(t)) {
const {schema: t} = i;
const {schemaId: r} = this.opts;
const s = t[r];
if (s) o = (0, a.resolveUrl)(this.opts.uriResolver, o, s);
return new SchemaEnv({
schema: t,
schemaId: r,
root: e,
baseId: o
});
}
return getJsonPointer.call(this, r, i);
}
t.resolveSchema = resolveSchema;
const l = new Set([ "properties", "patternProperties", "enum", "dependencies", "definitions" ]);
function getJsonPointer(e, {baseId: t, schema: r, root: s}) {
var o;
if (((o = e.fragment) === null || o === void 0 ? void 0 : o[0]) !== "/") return;
for (const s of e.fragment.slice(1).split("/")) {
if (typeof r === "boolean") return;
const e = r[(0, i.unescapeFragment)(s)];
if (e === void 0) return;
r = e;
const o = typeof r === "object" && r[this.opts.schemaId];
if (!l.has(s) && o) t = (0, a.resolveUrl)(this.opts.uriResolver, t, o);
}
let n;
if (typeof r != "boolean" && r.$ref && !(0, i.schemaHasRulesButRef)(r, this.RULES)) {
const e = (0, a.resolveUrl)(this.opts.uriResolver, t, r.$ref);
n = resolveSchema.call(this, s, e);
}
const {schemaId: c} = this.opts;
n = n || new SchemaEnv({
schema: r,
schemaId: c,
root: s,
baseId: t
});
if (n.schema !== n.root.schema) return n;
return;
}
}),
90630: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = {
data: new s.Name("data"),
valCxt: new s.Name("valCxt"),
instancePath: new s.Name("instancePath"),
parentData: new s.Name("parentData"),
parentDataProperty: new s.Name("parentDataProperty"),
rootData: new s.Name("rootData"),
dynamicAnchors: new s.Name("dynamicAnchors"),
vErrors: new s.Name("vErrors"),
errors: new s.Name("errors"),
this: new s.Name("this"),
self: new s.Name("self"),
scope: new s.Name("scope"),
json: new s.Name("json"),
jsonPos: new s.Name("jsonPos"),
jsonLen: new s.Name("jsonLen"),
jsonPart: new s.Name("jsonPart")
};
t["default"] = o;
}),
53162: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(24090);
class MissingRefError extends Error {
constructor(e, t, r, o) {
super(o || `can't resolve reference ${r} from id ${t}`);
this.missingRef = (0, s.resolveUrl)(e, t, r);
this.missingSchema = (0, s.normalizeId)((0, s.getFullPath)(e, this.missingRef));
}
}
t["default"] = MissingRefError;
}),
24090: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.getSchemaRefs = t.resolveUrl = t.normalizeId = t._getFullPath = t.getFullPath = t.inlineRef = void 0;
const s = r(84464);
const o = r(23430);
const n = r(81167);
const a = new Set([ "type", "format", "pattern", "maxLength", "minLength", "maxProperties", "minProperties", "maxItems", "minItems", "maximum", "minimum", "uniqueItems", "multipleOf", "required", "enum", "const" ]);
function inlineRef(e, t = true) {
if (typeof e == "boolean") return true;
if (t === true) return !hasRef(e);
if (!t) return false;
return countKeys(e) <= t;
}
t.inlineRef = inlineRef;
const i = new Set([ "$ref", "$recursiveRef", "$recursiveAnchor", "$dynamicRef", "$dynamicAnchor" ]);
function hasRef(e) {
for (const t in e) {
if (i.has(t)) return true;
const r = e[t];
if (Array.isArray(r) && r.some(hasRef)) return true;
if (typeof r == "object" && hasRef(r)) return true;
}
return false;
}
function countKeys(e) {
let t = 0;
for (const r in e) {
if (r === "$ref") return 1 / 0;
t++;
if (a.has(r)) continue;
if (typeof e[r] == "object") (0, s.eachItem)(e[r], e => t += countKeys(e));
if (t === 1 / 0) return 1 / 0;
}
return t;
}
function getFullPath(e, t = "", r) {
if (r !== false) t = normalizeId(t);
const s = e.parse(t);
return _getFullPath(e, s);
}
t.getFullPath = getFullPath;
function _getFullPath(e, t) {
const r = e.serialize(t);
return r.split("#")[0] + "#";
}
t._getFullPath = _getFullPath;
const c = /#\/?$/;
function normalizeId(e) {
return e ? e.replace(c, "") : "";
}
t.normalizeId = normalizeId;
function resolveUrl(e, t, r) {
r = normalizeId(r);
return e.resolve(t, r);
}
t.resolveUrl = resolveUrl;
const l = /^[a-z_][-a-z0-9._]*$/i;
function getSchemaRefs(e, t) {
if (typeof e == "boolean") return {};
const {schemaId: r, uriResolver: s} = this.opts;
const a = normalizeId(e[r] || t);
const i = {
"": a
};
const c = getFullPath(s, a, false);
const d = {};
const u = new Set;
n(e, {
allKeys: true
}, (e, t, s, o) => {
if (o === void 0) return;
const n = c + t;
let a = i[o];
if (typeof e[r] == "string") a = addRef.call(this, e[r]);
addAnchor.call(this, e.$anchor);
addAnchor.call(this, e.$dynamicAnchor);
i[t] = a;
function addRef(t) {
const r = this.opts.uriResolver.resolve;
t = normalizeId(a ? r(a, t) : t);
if (u.has(t)) throw ambiguos(t);
u.add(t);
let s = this.refs[t];
if (typeof s == "string") s = this.refs[s];
if (typeof s == "object") checkAmbiguosRef(e, s.schema, t); else if (t !== normalizeId(n)) if (t[0] === "#") {
checkAmbiguosRef(e, d[t], t);
d[t] = e;
} else this.refs[t] = n;
return t;
}
function addAnchor(e) {
if (typeof e == "string") {
if (!l.test(e)) throw new Error(`invalid anchor "${e}"`);
addRef.call(this, `#${e}`);
}
}
});
return d;
function checkAmbiguosRef(e, t, r) {
if (t !== void 0 && !o(e, t)) throw ambiguos(r);
}
function ambiguos(e) {
return new Error(`reference "${e}" resolves to more than one schema`);
}
}
t.getSchemaRefs = getSchemaRefs;
}),
7353: (function(e, t) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.getRules = t.isJSONType = void 0;
const r = [ "string", "number", "integer", "boolean", "null", "object", "array" ];
const s = new Set(r);
function isJSONType(e) {
return typeof e == "string" && s.has(e);
}
t.isJSONType = isJSONType;
function getRules() {
const e = {
number: {
type: "number",
rules: []
},
string: {
type: "string",
rules: []
},
array: {
type: "array",
rules: []
},
object: {
type: "object",
rules: []
}
};
return {
types: {
...e,
integer: true,
boolean: true,
null: true
},
rules: [ {
rules: []
}, e.number, e.string, e.array, e.object ],
post: {
rules: []
},
all: {},
keywords: {}
};
}
t.getRules = getRules;
}),
84464: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.checkStrictMode = t.getErrorPath = t.Type = t.useFunc = t.setEvaluated = t.evaluatedPropsToName = t.mergeEvaluated = t.eachItem = t.unescapeJsonPointer = t.escapeJsonPointer = t.escapeFragment = t.unescapeFragment = t.schemaRefOrVal = t.schemaHasRulesButRef = t.schemaHasRules = t.checkUnknownRules = t.alwaysValidSchema = t.toHash = void 0;
const s = r(81436);
const o = r(80567);
function toHash(e) {
const t = {};
for (const r of e) t[r] = true;
return t;
}
t.toHash = toHash;
function alwaysValidSchema(e, t) {
if (typeof t == "boolean") return t;
if (Object.keys(t).length === 0) return true;
checkUnknownRules(e, t);
return !schemaHasRules(t, e.self.RULES.all);
}
t.alwaysValidSchema = alwaysValidSchema;
function checkUnknownRules(e, t = e.schema) {
const {opts: r, self: s} = e;
if (!r.strictSchema) return;
if (typeof t === "boolean") return;
const o = s.RULES.keywords;
for (const r in t) if (!o[r]) checkStrictMode(e, `unknown keyword: "${r}"`);
}
t.checkUnknownRules = checkUnknownRules;
function schemaHasRules(e, t) {
if (typeof e == "boolean") return !e;
for (const r in e) if (t[r]) return true;
return false;
}
t.schemaHasRules = schemaHasRules;
function schemaHasRulesButRef(e, t) {
if (typeof e == "boolean") return !e;
for (const r in e) if (r !== "$ref" && t.all[r]) return true;
return false;
}
t.schemaHasRulesButRef = schemaHasRulesButRef;
function schemaRefOrVal({topSchemaRef: e, schemaPath: t}, r, o, n) {
if (!n) {
if (typeof r == "number" || typeof r == "boolean") return r;
if (typeof r == "string") return s._`${r}`;
}
return s._`${e}${t}${(0, s.getProperty)(o)}`;
}
t.schemaRefOrVal = schemaRefOrVal;
function unescapeFragment(e) {
return unescapeJsonPointer(decodeURIComponent(e));
}
t.unescapeFragment = unescapeFragment;
function escapeFragment(e) {
return encodeURIComponent(escapeJsonPointer(e));
}
t.escapeFragment = escapeFragment;
function escapeJsonPointer(e) {
if (typeof e == "number") return `${e}`;
return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
t.escapeJsonPointer = escapeJsonPointer;
function unescapeJsonPointer(e) {
return e.replace(/~1/g, "/").replace(/~0/g, "~");
}
t.unescapeJsonPointer = unescapeJsonPointer;
function eachItem(e, t) {
if (Array.isArray(e)) for (const r of e) t(r); else t(e);
}
t.eachItem = eachItem;
function makeMergeEvaluated({mergeNames: e, mergeToName: t, mergeValues: r, resultToName: o}) {
return (n, a, i, c) => {
const l = i === void 0 ? a : i instanceof s.Name ? (a instanceof s.Name ? e(n, a, i) : t(n, a, i), 
i) : a instanceof s.Name ? (t(n, i, a), a) : r(a, i);
return c === s.Name && !(l instanceof s.Name) ? o(n, l) : l;
};
}
t.mergeEvaluated = {
props: makeMergeEvaluated({
mergeNames: (e, t, r) => e.if(s._`${r} !== true && ${t} !== undefined`, () => {
e.if(s._`${t} === true`, () => e.assign(r, true), () => e.assign(r, s._`${r} || {}`).code(s._`Object.assign(${r}, ${t})`));
}),
mergeToName: (e, t, r) => e.if(s._`${r} !== true`, () => {
if (t === true) e.assign(r, true); else {
e.assign(r, s._`${r} || {}`);
setEvaluated(e, r, t);
}
}),
mergeValues: (e, t) => e === true ? true : {
...e,
...t
},
resultToName: evaluatedPropsToName
}),
items: makeMergeEvaluated({
mergeNames: (e, t, r) => e.if(s._`${r} !== true && ${t} !== undefined`, () => e.assign(r, s._`${t} === true ? true : ${r} > ${t} ? ${r} : ${t}`)),
mergeToName: (e, t, r) => e.if(s._`${r} !== true`, () => e.assign(r, t === true ? true : s._`${r} > ${t} ? ${r} : ${t}`)),
mergeValues: (e, t) => e === true ? true : Math.max(e, t),
resultToName: (e, t) => e.var("items", t)
})
};
function evaluatedPropsToName(e, t) {
if (t === true) return e.var("props", true);
const r = e.var("props", s._`{}`);
if (t !== void 0) setEvaluated(e, r, t);
return r;
}
t.evaluatedPropsToName = evaluatedPropsToName;
function setEvaluated(e, t, r) {
Object.keys(r).forEach(r => e.assign(s._`${t}${(0, s.getProperty)(r)}`, true));
}
t.setEvaluated = setEvaluated;
const n = {};
function useFunc(e, t) {
return e.scopeValue("func", {
ref: t,
code: n[t.code] || (n[t.code] = new o._Code(t.code))
});
}
t.useFunc = useFunc;
var a;
(function(e) {
e[e["Num"] = 0] = "Num";
e[e["Str"] = 1] = "Str";
})(a || (t.Type = a = {}));
function getErrorPath(e, t, r) {
if (e instanceof s.Name) {
const o = t === a.Num;
return r ? o ? s._`"[" + ${e} + "]"` : s._`"['" + ${e} + "']"` : o ? s._`"/" + ${e}` : s._`"/" + ${e}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
}
return r ? (0, s.getProperty)(e).toString() : "/" + escapeJsonPointer(e);
}
t.getErrorPath = getErrorPath;
function checkStrictMode(e, t, r = e.opts.strictSchema) {
if (!r) return;
t = `strict mode: ${t}`;
if (r === true) throw new Error(t);
e.self.logger.warn(t);
}
t.checkStrictMode = checkStrictMode;
}),
37692: (function(e, t) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.shouldUseRule = t.shouldUseGroup = t.schemaHasRulesForType = void 0;
function schemaHasRulesForType({schema: e, self: t}, r) {
const s = t.RULES.types[r];
return s && s !== true && shouldUseGroup(e, s);
}
t.schemaHasRulesForType = schemaHasRulesForType;
function shouldUseGroup(e, t) {
return t.rules.some(t => shouldUseRule(e, t));
}
t.shouldUseGroup = shouldUseGroup;
function shouldUseRule(e, t) {
var r;
return e[t.keyword] !== void 0 || ((r = t.definition.implements) === null || r === void 0 ? void 0 : r.some(t => e[t] !== void 0));
}
t.shouldUseRule = shouldUseRule;
}),
35346: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.boolOrEmptySchema = t.topBoolOrEmptySchema = void 0;
const s = r(81283);
const o = r(81436);
const n = r(90630);
const a = {
message: "boolean schema is false"
};
function topBoolOrEmptySchema(e) {
const {gen: t, schema: r, validateName: s} = e;
if (r === false) falseSchemaError(e, false); else if (typeof r == "object" && r.$async === true) t.return(n.default.data); else {
t.assign(o._`${s}.errors`, null);
t.return(true);
}
}
t.topBoolOrEmptySchema = topBoolOrEmptySchema;
function boolOrEmptySchema(e, t) {
const {gen: r, schema: s} = e;
if (s === false) {
r.var(t, false);
falseSchemaError(e);
} else r.var(t, true);
}
t.boolOrEmptySchema = boolOrEmptySchema;
function falseSchemaError(e, t) {
const {gen: r, data: o} = e;
const n = {
gen: r,
keyword: "false schema",
data: o,
schema: false,
schemaCode: false,
schemaValue: false,
params: {},
it: e
};
(0, s.reportError)(n, a, void 0, t);
}
}),
86685: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.reportTypeError = t.checkDataTypes = t.checkDataType = t.coerceAndCheckDataType = t.getJSONTypes = t.getSchemaTypes = t.DataType = void 0;
const s = r(7353);
const o = r(37692);
const n = r(81283);
const a = r(81436);
const i = r(84464);
var c;
(function(e) {
e[e["Correct"] = 0] = "Correct";
e[e["Wrong"] = 1] = "Wrong";
})(c || (t.DataType = c = {}));
function getSchemaTypes(e) {
const t = getJSONTypes(e.type);
const r = t.includes("null");
if (r) {
if (e.nullable === false) throw new Error("type: null contradicts nullable: false");
} else {
if (!t.length && e.nullable !== void 0) throw new Error('"nullable" cannot be used without "type"');
if (e.nullable === true) t.push("null");
}
return t;
}
t.getSchemaTypes = getSchemaTypes;
function getJSONTypes(e) {
const t = Array.isArray(e) ? e : e ? [ e ] : [];
if (t.every(s.isJSONType)) return t;
throw new Error("type must be JSONType or JSONType[]: " + t.join(","));
}
t.getJSONTypes = getJSONTypes;
function coerceAndCheckDataType(e, t) {
const {gen: r, data: s, opts: n} = e;
const a = coerceToTypes(t, n.coerceTypes);
const i = t.length > 0 && !(a.length === 0 && t.length === 1 && (0, o.schemaHasRulesForType)(e, t[0]));
if (i) {
const o = checkDataTypes(t, s, n.strictNumbers, c.Wrong);
r.if(o, () => {
if (a.length) coerceData(e, t, a); else reportTypeError(e);
});
}
return i;
}
t.coerceAndCheckDataType = coerceAndCheckDataType;
const l = new Set([ "string", "number", "integer", "boolean", "null" ]);
function coerceToTypes(e, t) {
return t ? e.filter(e => l.has(e) || t === "array" && e === "array") : [];
}
function coerceData(e, t, r) {
const {gen: s, data: o, opts: n} = e;
const i = s.let("dataType", a._`typeof ${o}`);
const c = s.let("coerced", a._`undefined`);
if (n.coerceTypes === "array") s.if(a._`${i} == 'object' && Array.isArray(${o}) && ${o}.length == 1`, () => s.assign(o, a._`${o}[0]`).assign(i, a._`typeof ${o}`).if(checkDataTypes(t, o, n.strictNumbers), () => s.assign(c, o)));
s.if(a._`${c} !== undefined`);
for (const e of r) if (l.has(e) || e === "array" && n.coerceTypes === "array") coerceSpecificType(e);
s.else();
reportTypeError(e);
s.endIf();
s.if(a._`${c} !== undefined`, () => {
s.assign(o, c);
assignParentData(e, c);
});
function coerceSpecificType(e) {
switch (e) {
case "string":
s.elseIf(a._`${i} == "number" || ${i} == "boolean"`).assign(c, a._`"" + ${o}`).elseIf(a._`${o} === null`).assign(c, a._`""`);
return;

case "number":
s.elseIf(a._`${i} == "boolean" || ${o} === null
              || (${i} == "string" && ${o} && ${o} == +${o})`).assign(c, a._`+${o}`);
return;

case "integer":
s.elseIf(a._`${i} === "boolean" || ${o} === null
              || (${i} === "string" && ${o} && ${o} == +${o} && !(${o} % 1))`).assign(c, a._`+${o}`);
return;

case "boolean":
s.elseIf(a._`${o} === "false" || ${o} === 0 || ${o} === null`).assign(c, false).elseIf(a._`${o} === "true" || ${o} === 1`).assign(c, true);
return;

case "null":
s.elseIf(a._`${o} === "" || ${o} === 0 || ${o} === false`);
s.assign(c, null);
return;

case "array":
s.elseIf(a._`${i} === "string" || ${i} === "number"
              || ${i} === "boolean" || ${o} === null`).assign(c, a._`[${o}]`);
}
}
}
function assignParentData({gen: e, parentData: t, parentDataProperty: r}, s) {
e.if(a._`${t} !== undefined`, () => e.assign(a._`${t}[${r}]`, s));
}
function checkDataType(e, t, r, s = c.Correct) {
const o = s === c.Correct ? a.operators.EQ : a.operators.NEQ;
let n;
switch (e) {
case "null":
return a._`${t} ${o} null`;

case "array":
n = a._`Array.isArray(${t})`;
break;

case "object":
n = a._`${t} && typeof ${t} == "object" && !Array.isArray(${t})`;
break;

case "integer":
n = numCond(a._`!(${t} % 1) && !isNaN(${t})`);
break;

case "number":
n = numCond();
break;

default:
return a._`typeof ${t} ${o} ${e}`;
}
return s === c.Correct ? n : (0, a.not)(n);
function numCond(e = a.nil) {
return (0, a.and)(a._`typeof ${t} == "number"`, e, r ? a._`isFinite(${t})` : a.nil);
}
}
t.checkDataType = checkDataType;
function checkDataTypes(e, t, r, s) {
if (e.length === 1) return checkDataType(e[0], t, r, s);
let o;
const n = (0, i.toHash)(e);
if (n.array && n.object) {
const e = a._`typeof ${t} != "object"`;
o = n.null ? e : a._`!${t} || ${e}`;
delete n.null;
delete n.array;
delete n.object;
} else o = a.nil;
if (n.number) delete n.integer;
for (const e in n) o = (0, a.and)(o, checkDataType(e, t, r, s));
return o;
}
t.checkDataTypes = checkDataTypes;
const d = {
message: ({schema: e}) => `must be ${e}`,
params: ({schema: e, schemaValue: t}) => typeof e == "string" ? a._`{type: ${e}}` : a._`{type: ${t}}`
};
function reportTypeError(e) {
const t = getTypeErrorContext(e);
(0, n.reportError)(t, d);
}
t.reportTypeError = reportTypeError;
function getTypeErrorContext(e) {
const {gen: t, data: r, schema: s} = e;
const o = (0, i.schemaRefOrVal)(e, s, "type");
return {
gen: t,
keyword: "type",
data: r,
schema: s.type,
schemaCode: o,
schemaValue: o,
parentSchema: s,
params: {},
it: e
};
}
}),
11699: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.assignDefaults = void 0;
const s = r(81436);
const o = r(84464);
function assignDefaults(e, t) {
const {properties: r, items: s} = e.schema;
if (t === "object" && r) for (const t in r) assignDefault(e, t, r[t].default); else if (t === "array" && Array.isArray(s)) s.forEach((t, r) => assignDefault(e, r, t.default));
}
t.assignDefaults = assignDefaults;
function assignDefault(e, t, r) {
const {gen: n, compositeRule: a, data: i, opts: c} = e;
if (r === void 0) return;
const l = s._`${i}${(0, s.getProperty)(t)}`;
if (a) {
(0, o.checkStrictMode)(e, `default is ignored for: ${l}`);
return;
}
let d = s._`${l} === undefined`;
if (c.useDefaults === "empty") d = s._`${d} || ${l} === null || ${l} === ""`;
n.if(d, s._`${l} = ${(0, s.stringify)(r)}`);
}
}),
87881: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.getData = t.KeywordCxt = t.validateFunctionCode = void 0;
const s = r(35346);
const o = r(86685);
const n = r(37692);
const a = r(86685);
const i = r(11699);
const c = r(15202);
const l = r(26200);
const d = r(81436);
const u = r(90630);
const f = r(24090);
const h = r(84464);
const m = r(81283);
function validateFunctionCode(e) {
if (isSchemaObj(e)) {
checkKeywords(e);
if (schemaCxtHasRules(e)) {
topSchemaObjCode(e);
return;
}
}
validateFunction(e, () => (0, s.topBoolOrEmptySchema)(e));
}
t.validateFunctionCode = validateFunctionCode;
function validateFunction({gen: e, validateName: t, schema: r, schemaEnv: s, opts: o}, n) {
if (o.code.es5) e.func(t, d._`${u.default.data}, ${u.default.valCxt}`, s.$async, () => {
e.code(d._`"use strict"; ${funcSourceUrl(r, o)}`);
destructureValCxtES5(e, o);
e.code(n);
}); else e.func(t, d._`${u.default.data}, ${destructureValCxt(o)}`, s.$async, () => e.code(funcSourceUrl(r, o)).code(n));
}
function destructureValCxt(e) {
return d._`{${u.default.instancePath}="", ${u.default.parentData}, ${u.default.parentDataProperty}, ${u.default.rootData}=${u.default.data}${e.dynamicRef ? d._`, ${u.default.dynamicAnchors}={}` : d.nil}}={}`;
}
function destructureValCxtES5(e, t) {
e.if(u.default.valCxt, () => {
e.var(u.default.instancePath, d._`${u.default.valCxt}.${u.default.instancePath}`);
e.var(u.default.parentData, d._`${u.default.valCxt}.${u.default.parentData}`);
e.var(u.default.parentDataProperty, d._`${u.default.valCxt}.${u.default.parentDataProperty}`);
e.var(u.default.rootData, d._`${u.default.valCxt}.${u.default.rootData}`);
if (t.dynamicRef) e.var(u.default.dynamicAnchors, d._`${u.default.valCxt}.${u.default.dynamicAnchors}`);
}, () => {
e.var(u.default.instancePath, d._`""`);
e.var(u.default.parentData, d._`undefined`);
e.var(u.default.parentDataProperty, d._`undefined`);
e.var(u.default.rootData, u.default.data);
if (t.dynamicRef) e.var(u.default.dynamicAnchors, d._`{}`);
});
}
function topSchemaObjCode(e) {
const {schema: t, opts: r, gen: s} = e;
validateFunction(e, () => {
if (r.$comment && t.$comment) commentKeyword(e);
checkNoDefault(e);
s.let(u.default.vErrors, null);
s.let(u.default.errors, 0);
if (r.unevaluated) resetEvaluated(e);
typeAndKeywords(e);
returnResults(e);
});
return;
}
function resetEvaluated(e) {
const {gen: t, validateName: r} = e;
e.evaluated = t.const("evaluated", d._`${r}.evaluated`);
t.if(d._`${e.evaluated}.dynamicProps`, () => t.assign(d._`${e.evaluated}.props`, d._`undefined`));
t.if(d._`${e.evaluated}.dynamicItems`, () => t.assign(d._`${e.evaluated}.items`, d._`undefined`));
}
function funcSourceUrl(e, t) {
const r = typeof e == "object" && e[t.schemaId];
return r && (t.code.source || t.code.process) ? d._`/*# sourceURL=${r} */` : d.nil;
}
function subschemaCode(e, t) {
if (isSchemaObj(e)) {
checkKeywords(e);
if (schemaCxtHasRules(e)) {
subSchemaObjCode(e, t);
return;
}
}
(0, s.boolOrEmptySchema)(e, t);
}
function schemaCxtHasRules({schema: e, self: t}) {
if (typeof e == "boolean") return !e;
for (const r in e) if (t.RULES.all[r]) return true;
return false;
}
function isSchemaObj(e) {
return typeof e.schema != "boolean";
}
function subSchemaObjCode(e, t) {
const {schema: r, gen: s, opts: o} = e;
if (o.$comment && r.$comment) commentKeyword(e);
updateContext(e);
checkAsyncSchema(e);
const n = s.const("_errs", u.default.errors);
typeAndKeywords(e, n);
s.var(t, d._`${n} === ${u.default.errors}`);
}
function checkKeywords(e) {
(0, h.checkUnknownRules)(e);
checkRefsAndKeywords(e);
}
function typeAndKeywords(e, t) {
if (e.opts.jtd) return schemaKeywords(e, [], false, t);
const r = (0, o.getSchemaTypes)(e.schema);
const s = (0, o.coerceAndCheckDataType)(e, r);
schemaKeywords(e, r, !s, t);
}
function checkRefsAndKeywords(e) {
const {schema: t, errSchemaPath: r, opts: s, self: o} = e;
if (t.$ref && s.ignoreKeywordsWithRef && (0, h.schemaHasRulesButRef)(t, o.RULES)) o.logger.warn(`$ref: keywords ignored in schema at path "${r}"`);
}
function checkNoDefault(e) {
const {schema: t, opts: r} = e;
if (t.default !== void 0 && r.useDefaults && r.strictSchema) (0, h.checkStrictMode)(e, "default is ignored in the schema root");
}
function updateContext(e) {
const t = e.schema[e.opts.schemaId];
if (t) e.baseId = (0, f.resolveUrl)(e.opts.uriResolver, e.baseId, t);
}
function checkAsyncSchema(e) {
if (e.schema.$async && !e.schemaEnv.$async) throw new Error("async schema in sync schema");
}
function commentKeyword({gen: e, schemaEnv: t, schema: r, errSchemaPath: s, opts: o}) {
const n = r.$comment;
if (o.$comment === true) e.code(d._`${u.default.self}.logger.log(${n})`); else if (typeof o.$comment == "function") {
const r = d.str`${s}/$comment`;
const o = e.scopeValue("root", {
ref: t.root
});
e.code(d._`${u.default.self}.opts.$comment(${n}, ${r}, ${o}.schema)`);
}
}
function returnResults(e) {
const {gen: t, schemaEnv: r, validateName: s, ValidationError: o, opts: n} = e;
if (r.$async) t.if(d._`${u.default.errors} === 0`, () => t.return(u.default.data), () => t.throw(d._`new ${o}(${u.default.vErrors})`)); else {
t.assign(d._`${s}.errors`, u.default.vErrors);
if (n.unevaluated) assignEvaluated(e);
t.return(d._`${u.default.errors} === 0`);
}
}
function assignEvaluated({gen: e, evaluated: t, props: r, items: s}) {
if (r instanceof d.Name) e.assign(d._`${t}.props`, r);
if (s instanceof d.Name) e.assign(d._`${t}.items`, s);
}
function schemaKeywords(e, t, r, s) {
const {gen: o, schema: i, data: c, allErrors: l, opts: f, self: m} = e;
const {RULES: p} = m;
if (i.$ref && (f.ignoreKeywordsWithRef || !(0, h.schemaHasRulesButRef)(i, p))) {
o.block(() => keywordCode(e, "$ref", p.all.$ref.definition));
return;
}
if (!f.jtd) checkStrictTypes(e, t);
o.block(() => {
for (const e of p.rules) groupKeywords(e);
groupKeywords(p.post);
});
function groupKeywords(h) {
if (!(0, n.shouldUseGroup)(i, h)) return;
if (h.type) {
o.if((0, a.checkDataType)(h.type, c, f.strictNumbers));
iterateKeywords(e, h);
if (t.length === 1 && t[0] === h.type && r) {
o.else();
(0, a.reportTypeError)(e);
}
o.endIf();
} else iterateKeywords(e, h);
if (!l) o.if(d._`${u.default.errors} === ${s || 0}`);
}
}
function iterateKeywords(e, t) {
const {gen: r, schema: s, opts: {useDefaults: o}} = e;
if (o) (0, i.assignDefaults)(e, t.type);
r.block(() => {
for (const r of t.rules) if ((0, n.shouldUseRule)(s, r)) keywordCode(e, r.keyword, r.definition, t.type);
});
}
function checkStrictTypes(e, t) {
if (e.schemaEnv.meta || !e.opts.strictTypes) return;
checkContextTypes(e, t);
if (!e.opts.allowUnionTypes) checkMultipleTypes(e, t);
checkKeywordTypes(e, e.dataTypes);
}
function checkContextTypes(e, t) {
if (!t.length) return;
if (!e.dataTypes.length) {
e.dataTypes = t;
return;
}
t.forEach(t => {
if (!includesType(e.dataTypes, t)) strictTypesError(e, `type "${t}" not allowed by context "${e.dataTypes.join(",")}"`);
});
narrowSchemaTypes(e, t);
}
function checkMultipleTypes(e, t) {
if (t.length > 1 && !(t.length === 2 && t.includes("null"))) strictTypesError(e, "use allowUnionTypes to allow union type keyword");
}
function checkKeywordTypes(e, t) {
const r = e.self.RULES.all;
for (const s in r) {
const o = r[s];
if (typeof o == "object" && (0, n.shouldUseRule)(e.schema, o)) {
const {type: r} = o.definition;
if (r.length && !r.some(e => hasApplicableType(t, e))) strictTypesError(e, `missing type "${r.join(",")}" for keyword "${s}"`);
}
}
}
function hasApplicableType(e, t) {
return e.includes(t) || t === "number" && e.includes("integer");
}
function includesType(e, t) {
return e.includes(t) || t === "integer" && e.includes("number");
}
function narrowSchemaTypes(e, t) {
const r = [];
for (const s of e.dataTypes) if (includesType(t, s)) r.push(s); else if (t.includes("integer") && s === "number") r.push("integer");
e.dataTypes = r;
}
function strictTypesError(e, t) {
const r = e.schemaEnv.baseId + e.errSchemaPath;
t += ` at "${r}" (strictTypes)`;
(0, h.checkStrictMode)(e, t, e.opts.strictTypes);
}
class KeywordCxt {
constructor(e, t, r) {
(0, c.validateKeywordUsage)(e, t, r);
this.gen = e.gen;
this.allErrors = e.allErrors;
this.keyword = r;
this.data = e.data;
this.schema = e.schema[r];
this.$data = t.$data && e.opts.$data && this.schema && this.schema.$data;
this.schemaValue = (0, h.schemaRefOrVal)(e, this.schema, r, this.$data);
this.schemaType = t.schemaType;
this.parentSchema = e.schema;
this.params = {};
this.it = e;
this.def = t;
if (this.$data) this.schemaCode = e.gen.const("vSchema", getData(this.$data, e)); else {
this.schemaCode = this.schemaValue;
if (!(0, c.validSchemaType)(this.schema, t.schemaType, t.allowUndefined)) throw new Error(`${r} value must be ${JSON.stringify(t.schemaType)}`);
}
if ("code" in t ? t.trackErrors : t.errors !== false) this.errsCount = e.gen.const("_errs", u.default.errors);
}
result(e, t, r) {
this.failResult((0, d.not)(e), t, r);
}
failResult(e, t, r) {
this.gen.if(e);
if (r) r(); else this.error();
if (t) {
this.gen.else();
t();
if (this.allErrors) this.gen.endIf();
} else if (this.allErrors) this.gen.endIf(); else this.gen.else();
}
pass(e, t) {
this.failResult((0, d.not)(e), void 0, t);
}
fail(e) {
if (e === void 0) {
this.error();
if (!this.allErrors) this.gen.if(false);
return;
}
this.gen.if(e);
this.error();
if (this.allErrors) this.gen.endIf(); else this.gen.else();
}
fail$data(e) {
if (!this.$data) return this.fail(e);
const {schemaCode: t} = this;
this.fail(d._`${t} !== undefined && (${(0, d.or)(this.invalid$data(), e)})`);
}
error(e, t, r) {
if (t) {
this.setParams(t);
this._error(e, r);
this.setParams({});
return;
}
this._error(e, r);
}
_error(e, t) {
(e ? m.reportExtraError : m.reportError)(this, this.def.error, t);
}
$dataError() {
(0, m.reportError)(this, this.def.$dataError || m.keyword$DataError);
}
reset() {
if (this.errsCount === void 0) throw new Error('add "trackErrors" to keyword definition');
(0, m.resetErrorsCount)(this.gen, this.errsCount);
}
ok(e) {
if (!this.allErrors) this.gen.if(e);
}
setParams(e, t) {
if (t) Object.assign(this.params, e); else this.params = e;
}
block$data(e, t, r = d.nil) {
this.gen.block(() => {
this.check$data(e, r);
t();
});
}
check$data(e = d.nil, t = d.nil) {
if (!this.$data) return;
const {gen: r, schemaCode: s, schemaType: o, def: n} = this;
r.if((0, d.or)(d._`${s} === undefined`, t));
if (e !== d.nil) r.assign(e, true);
if (o.length || n.validateSchema) {
r.elseIf(this.invalid$data());
this.$dataError();
if (e !== d.nil) r.assign(e, false);
}
r.else();
}
invalid$data() {
const {gen: e, schemaCode: t, schemaType: r, def: s, it: o} = this;
return (0, d.or)(wrong$DataType(), invalid$DataSchema());
function wrong$DataType() {
if (r.length) {
if (!(t instanceof d.Name)) throw new Error("ajv implementation error");
const e = Array.isArray(r) ? r : [ r ];
return d._`${(0, a.checkDataTypes)(e, t, o.opts.strictNumbers, a.DataType.Wrong)}`;
}
return d.nil;
}
function invalid$DataSchema() {
if (s.validateSchema) {
const r = e.scopeValue("validate$data", {
ref: s.validateSchema
});
return d._`!${r}(${t})`;
}
return d.nil;
}
}
subschema(e, t) {
const r = (0, l.getSubschema)(this.it, e);
(0, l.extendSubschemaData)(r, this.it, e);
(0, l.extendSubschemaMode)(r, e);
const s = {
...this.it,
...r,
items: void 0,
props: void 0
};
subschemaCode(s, t);
return s;
}
mergeEvaluated(e, t) {
const {it: r, gen: s} = this;
if (!r.opts.unevaluated) return;
if (r.props !== true && e.props !== void 0) r.props = h.mergeEvaluated.props(s, e.props, r.props, t);
if (r.items !== true && e.items !== void 0) r.items = h.mergeEvaluated.items(s, e.items, r.items, t);
}
mergeValidEvaluated(e, t) {
const {it: r, gen: s} = this;
if (r.opts.unevaluated && (r.props !== true || r.items !== true)) {
s.if(t, () => this.mergeEvaluated(e, d.Name));
return true;
}
}
}
t.KeywordCxt = KeywordCxt;
function keywordCode(e, t, r, s) {
const o = new KeywordCxt(e, r, t);
if ("code" in r) r.code(o, s); else if (o.$data && r.validate) (0, c.funcKeywordCode)(o, r); else if ("macro" in r) (0, 
c.macroKeywordCode)(o, r); else if (r.compile || r.validate) (0, c.funcKeywordCode)(o, r);
}
const p = /^\/(?:[^~]|~0|~1)*$/;
const y = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
function getData(e, {dataLevel: t, dataNames: r, dataPathArr: s}) {
let o;
let n;
if (e === "") return u.default.rootData;
if (e[0] === "/") {
if (!p.test(e)) throw new Error(`Invalid JSON-pointer: ${e}`);
o = e;
n = u.default.rootData;
} else {
const a = y.exec(e);
if (!a) throw new Error(`Invalid JSON-pointer: ${e}`);
const i = +a[1];
o = a[2];
if (o === "#") {
if (i >= t) throw new Error(errorMsg("property/index", i));
return s[t - i];
}
if (i > t) throw new Error(errorMsg("data", i));
n = r[t - i];
if (!o) return n;
}
let a = n;
const i = o.split("/");
for (const e of i) if (e) {
n = d._`${n}${(0, d.getProperty)((0, h.unescapeJsonPointer)(e))}`;
a = d._`${a} && ${n}`;
}
return a;
function errorMsg(e, r) {
return `Cannot access ${e} ${r} levels up, current level is ${t}`;
}
}
t.getData = getData;
}),
15202: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.validateKeywordUsage = t.validSchemaType = t.funcKeywordCode = t.macroKeywordCode = void 0;
const s = r(81436);
const o = r(90630);
const n = r(28484);
const a = r(81283);
function macroKeywordCode(e, t) {
const {gen: r, keyword: o, schema: n, parentSchema: a, it: i} = e;
const c = t.macro.call(i.self, n, a, i);
const l = useKeyword(r, o, c);
if (i.opts.validateSchema !== false) i.self.validateSchema(c, true);
const d = r.name("valid");
e.subschema({
schema: c,
schemaPath: s.nil,
errSchemaPath: `${i.errSchemaPath}/${o}`,
topSchemaRef: l,
compositeRule: true
}, d);
e.pass(d, () => e.error(true));
}
t.macroKeywordCode = macroKeywordCode;
function funcKeywordCode(e, t) {
var r;
const {gen: a, keyword: i, schema: c, parentSchema: l, $data: d, it: u} = e;
checkAsyncKeyword(u, t);
const f = !d && t.compile ? t.compile.call(u.self, c, l, u) : t.validate;
const h = useKeyword(a, i, f);
const m = a.let("valid");
e.block$data(m, validateKeyword);
e.ok((r = t.valid) !== null && r !== void 0 ? r : m);
function validateKeyword() {
if (t.errors === false) {
assignValid();
if (t.modifying) modifyData(e);
reportErrs(() => e.error());
} else {
const r = t.async ? validateAsync() : validateSync();
if (t.modifying) modifyData(e);
reportErrs(() => addErrs(e, r));
}
}
function validateAsync() {
const e = a.let("ruleErrs", null);
a.try(() => assignValid(s._`await `), t => a.assign(m, false).if(s._`${t} instanceof ${u.ValidationError}`, () => a.assign(e, s._`${t}.errors`), () => a.throw(t)));
return e;
}
function validateSync() {
const e = s._`${h}.errors`;
a.assign(e, null);
assignValid(s.nil);
return e;
}
function assignValid(r = (t.async ? s._`await ` : s.nil)) {
const i = u.opts.passContext ? o.default.this : o.default.self;
const c = !("compile" in t && !d || t.schema === false);
a.assign(m, s._`${r}${(0, n.callValidateCode)(e, h, i, c)}`, t.modifying);
}
function reportErrs(e) {
var r;
a.if((0, s.not)((r = t.valid) !== null && r !== void 0 ? r : m), e);
}
}
t.funcKeywordCode = funcKeywordCode;
function modifyData(e) {
const {gen: t, data: r, it: o} = e;
t.if(o.parentData, () => t.assign(r, s._`${o.parentData}[${o.parentDataProperty}]`));
}
function addErrs(e, t) {
const {gen: r} = e;
r.if(s._`Array.isArray(${t})`, () => {
r.assign(o.default.vErrors, s._`${o.default.vErrors} === null ? ${t} : ${o.default.vErrors}.concat(${t})`).assign(o.default.errors, s._`${o.default.vErrors}.length`);
(0, a.extendErrors)(e);
}, () => e.error());
}
function checkAsyncKeyword({schemaEnv: e}, t) {
if (t.async && !e.$async) throw new Error("async keyword in sync schema");
}
function useKeyword(e, t, r) {
if (r === void 0) throw new Error(`keyword "${t}" failed to compile`);
return e.scopeValue("keyword", typeof r == "function" ? {
ref: r
} : {
ref: r,
code: (0, s.stringify)(r)
});
}
function validSchemaType(e, t, r = false) {
return !t.length || t.some(t => t === "array" ? Array.isArray(e) : t === "object" ? e && typeof e == "object" && !Array.isArray(e) : typeof e == t || r && typeof e == "undefined");
}
t.validSchemaType = validSchemaType;
function validateKeywordUsage({schema: e, opts: t, self: r, errSchemaPath: s}, o, n) {
if (Array.isArray(o.keyword) ? !o.keyword.includes(n) : o.keyword !== n) throw new Error("ajv implementation error");
const a = o.dependencies;
if (a === null || a === void 0 ? void 0 : a.some(t => !Object.prototype.hasOwnProperty.call(e, t))) throw new Error(`parent schema must have dependencies of ${n}: ${a.join(",")}`);
if (o.validateSchema) {
const a = o.validateSchema(e[n]);
if (!a) {
const e = `keyword "${n}" value is invalid at path "${s}": ` + r.errorsText(o.validateSchema.errors);
if (t.validateSchema === "log") r.logger.error(e); else throw new Error(e);
}
}
}
t.validateKeywordUsage = validateKeywordUsage;
}),
26200: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.extendSubschemaMode = t.extendSubschemaData = t.getSubschema = void 0;
const s = r(81436);
const o = r(84464);
function getSubschema(e, {keyword: t, schemaProp: r, schema: n, schemaPath: a, errSchemaPath: i, topSchemaRef: c}) {
if (t !== void 0 && n !== void 0) throw new Error('both "keyword" and "schema" passed, only one allowed');
if (t !== void 0) {
const n = e.schema[t];
return r === void 0 ? {
schema: n,
schemaPath: s._`${e.schemaPath}${(0, s.getProperty)(t)}`,
errSchemaPath: `${e.errSchemaPath}/${t}`
} : {
schema: n[r],
schemaPath: s._`${e.schemaPath}${(0, s.getProperty)(t)}${(0, s.getProperty)(r)}`,
errSchemaPath: `${e.errSchemaPath}/${t}/${(0, o.escapeFragment)(r)}`
};
}
if (n !== void 0) {
if (a === void 0 || i === void 0 || c === void 0) throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');
return {
schema: n,
schemaPath: a,
topSchemaRef: c,
errSchemaPath: i
};
}
throw new Error('either "keyword" or "schema" must be passed');
}
t.getSubschema = getSubschema;
function extendSubschemaData(e, t, {dataProp: r, dataPropType: n, data: a, dataTypes: i, propertyName: c}) {
if (a !== void 0 && r !== void 0) throw new Error('both "data" and "dataProp" passed, only one allowed');
const {gen: l} = t;
if (r !== void 0) {
const {errorPath: a, dataPathArr: i, opts: c} = t;
const d = l.let("data", s._`${t.data}${(0, s.getProperty)(r)}`, true);
dataContextProps(d);
e.errorPath = s.str`${a}${(0, o.getErrorPath)(r, n, c.jsPropertySyntax)}`;
e.parentDataProperty = s._`${r}`;
e.dataPathArr = [ ...i, e.parentDataProperty ];
}
if (a !== void 0) {
const t = a instanceof s.Name ? a : l.let("data", a, true);
dataContextProps(t);
if (c !== void 0) e.propertyName = c;
}
if (i) e.dataTypes = i;
function dataContextProps(r) {
e.data = r;
e.dataLevel = t.dataLevel + 1;
e.dataTypes = [];
t.definedProperties = new Set;
e.parentData = t.data;
e.dataNames = [ ...t.dataNames, r ];
}
}
t.extendSubschemaData = extendSubschemaData;
function extendSubschemaMode(e, {jtdDiscriminator: t, jtdMetadata: r, compositeRule: s, createErrors: o, allErrors: n}) {
if (s !== void 0) e.compositeRule = s;
if (o !== void 0) e.createErrors = o;
if (n !== void 0) e.allErrors = n;
e.jtdDiscriminator = t;
e.jtdMetadata = r;
}
t.extendSubschemaMode = extendSubschemaMode;
}),
63893: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.CodeGen = t.Name = t.nil = t.stringify = t.str = t._ = t.KeywordCxt = void 0;
var s = r(87881);
Object.defineProperty(t, "KeywordCxt", {
enumerable: true,
get: function() {
return s.KeywordCxt;
}
});
var o = r(81436);
Object.defineProperty(t, "_", {
enumerable: true,
get: function() {
return o._;
}
});
Object.defineProperty(t, "str", {
enumerable: true,
get: function() {
return o.str;
}
});
Object.defineProperty(t, "stringify", {
enumerable: true,
get: function() {
return o.stringify;
}
});
Object.defineProperty(t, "nil", {
enumerable: true,
get: function() {
return o.nil;
}
});
Object.defineProperty(t, "Name", {
enumerable: true,
get: function() {
return o.Name;
}
});
Object.defineProperty(t, "CodeGen", {
enumerable: true,
get: function() {
return o.CodeGen;
}
});
const n = r(33021);
const a = r(53162);
const i = r(7353);
const c = r(2718);
const l = r(81436);
const d = r(24090);
const u = r(86685);
const f = r(84464);
const h = r(63837);
const m = r(36285);
const defaultRegExp = (e, t) => new RegExp(e, t);
defaultRegExp.code = "new RegExp";
const p = [ "removeAdditional", "useDefaults", "coerceTypes" ];
const y = new Set([ "validate", "serialize", "parse", "wrapper", "root", "schema", "keyword", "pattern", "formats", "validate$data", "func", "obj", "Error" ]);
const g = {
errorDataPath: "",
format: "`validateFormats: false` can be used instead.",
nullable: '"nullable" keyword is supported by default.',
jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
sourceCode: "Use option `code: {source: true}`",
strictDefaults: "It is default now, see option `strict`.",
strictKeywords: "It is default now, see option `strict`.",
uniqueItems: '"uniqueItems" keyword is always validated.',
unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
cache: "Map is used as cache, schema object as key.",
serialize: "Map is used as cache, schema object as key.",
ajvErrors: "It is default now."
};
const v = {
ignoreKeywordsWithRef: "",
jsPropertySyntax: "",
unicode: '"minLength"/"maxLength" account for unicode characters by default.'
};
const $ = 200;
function requiredOptions(e) {
var t, r, s, o, n, a, i, c, l, d, u, f, h, p, y, g, v, w, b, S, P, E, k, N, C;
const I = e.strict;
const R = (t = e.code) === null || t === void 0 ? void 0 : t.optimize;
const O = R === true || R === void 0 ? 1 : R || 0;
const x = (s = (r = e.code) === null || r === void 0 ? void 0 : r.regExp) !== null && s !== void 0 ? s : defaultRegExp;
const j = (o = e.uriResolver) !== null && o !== void 0 ? o : m.default;
return {
strictSchema: (a = (n = e.strictSchema) !== null && n !== void 0 ? n : I) !== null && a !== void 0 ? a : true,
strictNumbers: (c = (i = e.strictNumbers) !== null && i !== void 0 ? i : I) !== null && c !== void 0 ? c : true,
strictTypes: (d = (l = e.strictTypes) !== null && l !== void 0 ? l : I) !== null && d !== void 0 ? d : "log",
strictTuples: (f = (u = e.strictTuples) !== null && u !== void 0 ? u : I) !== null && f !== void 0 ? f : "log",
strictRequired: (p = (h = e.strictRequired) !== null && h !== void 0 ? h : I) !== null && p !== void 0 ? p : false,
code: e.code ? {
...e.code,
optimize: O,
regExp: x
} : {
optimize: O,
regExp: x
},
loopRequired: (y = e.loopRequired) !== null && y !== void 0 ? y : $,
loopEnum: (g = e.loopEnum) !== null && g !== void 0 ? g : $,
meta: (v = e.meta) !== null && v !== void 0 ? v : true,
messages: (w = e.messages) !== null && w !== void 0 ? w : true,
inlineRefs: (b = e.inlineRefs) !== null && b !== void 0 ? b : true,
schemaId: (S = e.schemaId) !== null && S !== void 0 ? S : "$id",
addUsedSchema: (P = e.addUsedSchema) !== null && P !== void 0 ? P : true,
validateSchema: (E = e.validateSchema) !== null && E !== void 0 ? E : true,
validateFormats: (k = e.validateFormats) !== null && k !== void 0 ? k : true,
unicodeRegExp: (N = e.unicodeRegExp) !== null && N !== void 0 ? N : true,
int32range: (C = e.int32range) !== null && C !== void 0 ? C : true,
uriResolver: j
};
}
class Ajv {
constructor(e = {}) {
this.schemas = {};
this.refs = {};
this.formats = Object.create(null);
this._compilations = new Set;
this._loading = {};
this._cache = new Map;
e = this.opts = {
...e,
...requiredOptions(e)
};
const {es5: t, lines: r} = this.opts.code;
this.scope = new l.ValueScope({
scope: {},
prefixes: y,
es5: t,
lines: r
});
this.logger = getLogger(e.logger);
const s = e.validateFormats;
e.validateFormats = false;
this.RULES = (0, i.getRules)();
checkOptions.call(this, g, e, "NOT SUPPORTED");
checkOptions.call(this, v, e, "DEPRECATED", "warn");
this._metaOpts = getMetaSchemaOptions.call(this);
if (e.formats) addInitialFormats.call(this);
this._addVocabularies();
this._addDefaultMetaSchema();
if (e.keywords) addInitialKeywords.call(this, e.keywords);
if (typeof e.meta == "object") this.addMetaSchema(e.meta);
addInitialSchemas.call(this);
e.validateFormats = s;
}
_addVocabularies() {
this.addKeyword("$async");
}
_addDefaultMetaSchema() {
const {$data: e, meta: t, schemaId: r} = this.opts;
let s = h;
if (r === "id") {
s = {
...h
};
s.id = s.$id;
delete s.$id;
}
if (t && e) this.addMetaSchema(s, s[r], false);
}
defaultMeta() {
const {meta: e, schemaId: t} = this.opts;
return this.opts.defaultMeta = typeof e == "object" ? e[t] || e : void 0;
}
validate(e, t) {
let r;
if (typeof e == "string") {
r = this.getSchema(e);
if (!r) throw new Error(`no schema with key or ref "${e}"`);
} else r = this.compile(e);
const s = r(t);
if (!("$async" in r)) this.errors = r.errors;
return s;
}
compile(e, t) {
const r = this._addSchema(e, t);
return r.validate || this._compileSchemaEnv(r);
}
compileAsync(e, t) {
if (typeof this.opts.loadSchema != "function") throw new Error("options.loadSchema should be a function");
const {loadSchema: r} = this.opts;
return runCompileAsync.call(this, e, t);
async function runCompileAsync(e, t) {
await loadMetaSchema.call(this, e.$schema);
const r = this._addSchema(e, t);
return r.validate || _compileAsync.call(this, r);
}
async function loadMetaSchema(e) {
if (e && !this.getSchema(e)) await runCompileAsync.call(this, {
$ref: e
}, true);
}
async function _compileAsync(e) {
try {
return this._compileSchemaEnv(e);
} catch (t) {
if (!(t instanceof a.default)) throw t;
checkLoaded.call(this, t);
await loadMissingSchema.call(this, t.missingSchema);
return _compileAsync.call(this, e);
}
}
function checkLoaded({missingSchema: e, missingRef: t}) {
if (this.refs[e]) throw new Error(`AnySchema ${e} is loaded but ${t} cannot be resolved`);
}
async function loadMissingSchema(e) {
const r = await _loadSchema.call(this, e);
if (!this.refs[e]) await loadMetaSchema.call(this, r.$schema);
if (!this.refs[e]) this.addSchema(r, e, t);
}
async function _loadSchema(e) {
const t = this._loading[e];
if (t) return t;
try {
return await (this._loading[e] = r(e));
} finally {
delete this._loading[e];
}
}
}
addSchema(e, t, r, s = this.opts.validateSchema) {
if (Array.isArray(e)) {
for (const t of e) this.addSchema(t, void 0, r, s);
return this;
}
let o;
if (typeof e === "object") {
const {schemaId: t} = this.opts;
o = e[t];
if (o !== void 0 && typeof o != "string") throw new Error(`schema ${t} must be string`);
}
t = (0, d.normalizeId)(t || o);
this._checkUnique(t);
this.schemas[t] = this._addSchema(e, r, t, s, true);
return this;
}
addMetaSchema(e, t, r = this.opts.validateSchema) {
this.addSchema(e, t, true, r);
return this;
}
validateSchema(e, t) {
if (typeof e == "boolean") return true;
let r;
r = e.$schema;
if (r !== void 0 && typeof r != "string") throw new Error("$schema must be a string");
r = r || this.opts.defaultMeta || this.defaultMeta();
if (!r) {
this.logger.warn("meta-schema not available");
this.errors = null;
return true;
}
const s = this.validate(r, e);
if (!s && t) {
const e = "schema is invalid: " + this.errorsText();
if (this.opts.validateSchema === "log") this.logger.error(e); else throw new Error(e);
}
return s;
}
getSchema(e) {
let t;
while (typeof (t = getSchEnv.call(this, e)) == "string") e = t;
if (t === void 0) {
const {schemaId: r} = this.opts;
const s = new c.SchemaEnv({
schema: {},
schemaId: r
});
t = c.resolveSchema.call(this, s, e);
if (!t) return;
this.refs[e] = t;
}
return t.validate || this._compileSchemaEnv(t);
}
removeSchema(e) {
if (e instanceof RegExp) {
this._removeAllSchemas(this.schemas, e);
this._removeAllSchemas(this.refs, e);
return this;
}
switch (typeof e) {
case "undefined":
this._removeAllSchemas(this.schemas);
this._removeAllSchemas(this.refs);
this._cache.clear();
return this;

case "string":
{
const t = getSchEnv.call(this, e);
if (typeof t == "object") this._cache.delete(t.schema);
delete this.schemas[e];
delete this.refs[e];
return this;
}

case "object":
{
const t = e;
this._cache.delete(t);
let r = e[this.opts.schemaId];
if (r) {
r = (0, d.normalizeId)(r);
delete this.schemas[r];
delete this.refs[r];
}
return this;
}

default:
throw new Error("ajv.removeSchema: invalid parameter");
}
}
addVocabulary(e) {
for (const t of e) this.addKeyword(t);
return this;
}
addKeyword(e, t) {
let r;
if (typeof e == "string") {
r = e;
if (typeof t == "object") {
this.logger.warn("these parameters are deprecated, see docs for addKeyword");
t.keyword = r;
}
} else if (typeof e == "object" && t === void 0) {
t = e;
r = t.keyword;
if (Array.isArray(r) && !r.length) throw new Error("addKeywords: keyword must be string or non-empty array");
} else throw new Error("invalid addKeywords parameters");
checkKeyword.call(this, r, t);
if (!t) {
(0, f.eachItem)(r, e => addRule.call(this, e));
return this;
}
keywordMetaschema.call(this, t);
const s = {
...t,
type: (0, u.getJSONTypes)(t.type),
schemaType: (0, u.getJSONTypes)(t.schemaType)
};
(0, f.eachItem)(r, s.type.length === 0 ? e => addRule.call(this, e, s) : e => s.type.forEach(t => addRule.call(this, e, s, t)));
return this;
}
getKeyword(e) {
const t = this.RULES.all[e];
return typeof t == "object" ? t.definition : !!t;
}
removeKeyword(e) {
const {RULES: t} = this;
delete t.keywords[e];
delete t.all[e];
for (const r of t.rules) {
const t = r.rules.findIndex(t => t.keyword === e);
if (t >= 0) r.rules.splice(t, 1);
}
return this;
}
addFormat(e, t) {
if (typeof t == "string") t = new RegExp(t);
this.formats[e] = t;
return this;
}
errorsText(e = this.errors, {separator: t = ", ", dataVar: r = "data"} = {}) {
if (!e || e.length === 0) return "No errors";
return e.map(e => `${r}${e.instancePath} ${e.message}`).reduce((e, r) => e + t + r);
}
$dataMetaSchema(e, t) {
const r = this.RULES.all;
e = JSON.parse(JSON.stringify(e));
for (const s of t) {
const t = s.split("/").slice(1);
let o = e;
for (const e of t) o = o[e];
for (const e in r) {
const t = r[e];
if (typeof t != "object") continue;
const {$data: s} = t.definition;
const n = o[e];
if (s && n) o[e] = schemaOrData(n);
}
}
return e;
}
_removeAllSchemas(e, t) {
for (const r in e) {
const s = e[r];
if (!t || t.test(r)) if (typeof s == "string") delete e[r]; else if (s && !s.meta) {
this._cache.delete(s.schema);
delete e[r];
}
}
}
_addSchema(e, t, r, s = this.opts.validateSchema, o = this.opts.addUsedSchema) {
let n;
const {schemaId: a} = this.opts;
if (typeof e == "object") n = e[a]; else if (this.opts.jtd) throw new Error("schema must be object"); else if (typeof e != "boolean") throw new Error("schema must be object or boolean");
let i = this._cache.get(e);
if (i !== void 0) return i;
r = (0, d.normalizeId)(n || r);
const l = d.getSchemaRefs.call(this, e, r);
i = new c.SchemaEnv({
schema: e,
schemaId: a,
meta: t,
baseId: r,
localRefs: l
});
this._cache.set(i.schema, i);
if (o && !r.startsWith("#")) {
if (r) this._checkUnique(r);
this.refs[r] = i;
}
if (s) this.validateSchema(e, true);
return i;
}
_checkUnique(e) {
if (this.schemas[e] || this.refs[e]) throw new Error(`schema with key or id "${e}" already exists`);
}
_compileSchemaEnv(e) {
if (e.meta) this._compileMetaSchema(e); else c.compileSchema.call(this, e);
if (!e.validate) throw new Error("ajv implementation error");
return e.validate;
}
_compileMetaSchema(e) {
const t = this.opts;
this.opts = this._metaOpts;
try {
c.compileSchema.call(this, e);
} finally {
this.opts = t;
}
}
}
Ajv.ValidationError = n.default;
Ajv.MissingRefError = a.default;
t["default"] = Ajv;
function checkOptions(e, t, r, s = "error") {
for (const o in e) {
const n = o;
if (n in t) this.logger[s](`${r}: option ${o}. ${e[n]}`);
}
}
function getSchEnv(e) {
e = (0, d.normalizeId)(e);
return this.schemas[e] || this.refs[e];
}
function addInitialSchemas() {
const e = this.opts.schemas;
if (!e) return;
if (Array.isArray(e)) this.addSchema(e); else for (const t in e) this.addSchema(e[t], t);
}
function addInitialFormats() {
for (const e in this.opts.formats) {
const t = this.opts.formats[e];
if (t) this.addFormat(e, t);
}
}
function addInitialKeywords(e) {
if (Array.isArray(e)) {
this.addVocabulary(e);
return;
}
this.logger.warn("keywords option as map is deprecated, pass array");
for (const t in e) {
const r = e[t];
if (!r.keyword) r.keyword = t;
this.addKeyword(r);
}
}
function getMetaSchemaOptions() {
const e = {
...this.opts
};
for (const t of p) delete e[t];
return e;
}
const w = {
log() {},
warn() {},
error() {}
};
function getLogger(e) {
if (e === false) return w;
if (e === void 0) return console;
if (e.log && e.warn && e.error) return e;
throw new Error("logger must implement log, warn and error methods");
}
const b = /^[a-z_$][a-z0-9_$:-]*$/i;
function checkKeyword(e, t) {
const {RULES: r} = this;
(0, f.eachItem)(e, e => {
if (r.keywords[e]) throw new Error(`Keyword ${e} is already defined`);
if (!b.test(e)) throw new Error(`Keyword ${e} has invalid name`);
});
if (!t) return;
if (t.$data && !("code" in t || "validate" in t)) throw new Error('$data keyword must have "code" or "validate" function');
}
function addRule(e, t, r) {
var s;
const o = t === null || t === void 0 ? void 0 : t.post;
if (r && o) throw new Error('keyword with "post" flag cannot have "type"');
const {RULES: n} = this;
let a = o ? n.post : n.rules.find(({type: e}) => e === r);
if (!a) {
a = {
type: r,
rules: []
};
n.rules.push(a);
}
n.keywords[e] = true;
if (!t) return;
const i = {
keyword: e,
definition: {
...t,
type: (0, u.getJSONTypes)(t.type),
schemaType: (0, u.getJSONTypes)(t.schemaType)
}
};
if (t.before) addBeforeRule.call(this, a, i, t.before); else a.rules.push(i);
n.all[e] = i;
(s = t.implements) === null || s === void 0 || s.forEach(e => this.addKeyword(e));
}
function addBeforeRule(e, t, r) {
const s = e.rules.findIndex(e => e.keyword === r);
if (s >= 0) e.rules.splice(s, 0, t); else {
e.rules.push(t);
this.logger.warn(`rule ${r} is not defined`);
}
}
function keywordMetaschema(e) {
let {metaSchema: t} = e;
if (t === void 0) return;
if (e.$data && this.opts.$data) t = schemaOrData(t);
e.validateSchema = this.compile(t, true);
}
const S = {
$ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"
};
function schemaOrData(e) {
return {
anyOf: [ e, S ]
};
}
}),
36285: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(24352);
s.code = 'require("ajv/dist/runtime/uri").default';
t["default"] = s;
}),
33021: (function(e, t) {
Object.defineProperty(t, "__esModule", {
value: true
});
class ValidationError extends Error {
constructor(e) {
super("validation failed");
this.errors = e;
this.ajv = this.validation = true;
}
}
t["default"] = ValidationError;
}),
73448: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.validateAdditionalItems = void 0;
const s = r(81436);
const o = r(84464);
const n = {
message: ({params: {len: e}}) => s.str`must NOT have more than ${e} items`,
params: ({params: {len: e}}) => s._`{limit: ${e}}`
};
const a = {
keyword: "additionalItems",
type: "array",
schemaType: [ "boolean", "object" ],
before: "uniqueItems",
error: n,
code(e) {
const {parentSchema: t, it: r} = e;
const {items: s} = t;
if (!Array.isArray(s)) {
(0, o.checkStrictMode)(r, '"additionalItems" is ignored when "items" is not an array of schemas');
return;
}
validateAdditionalItems(e, s);
}
};
function validateAdditionalItems(e, t) {
const {gen: r, schema: n, data: a, keyword: i, it: c} = e;
c.items = true;
const l = r.const("len", s._`${a}.length`);
if (n === false) {
e.setParams({
len: t.length
});
e.pass(s._`${l} <= ${t.length}`);
} else if (typeof n == "object" && !(0, o.alwaysValidSchema)(c, n)) {
const o = r.var("valid", s._`${l} <= ${t.length}`);
r.if((0, s.not)(o), () => validateItems(o));
e.ok(o);
}
function validateItems(n) {
r.forRange("i", t.length, l, t => {
e.subschema({
keyword: i,
dataProp: t,
dataPropType: o.Type.Num
}, n);
if (!c.allErrors) r.if((0, s.not)(n), () => r.break());
});
}
}
t.validateAdditionalItems = validateAdditionalItems;
t["default"] = a;
}),
42431: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(28484);
const o = r(81436);
const n = r(90630);
const a = r(84464);
const i = {
message: "must NOT have additional properties",
params: ({params: e}) => o._`{additionalProperty: ${e.additionalProperty}}`
};
const c = {
keyword: "additionalProperties",
type: [ "object" ],
schemaType: [ "boolean", "object" ],
allowUndefined: true,
trackErrors: true,
error: i,
code(e) {
const {gen: t, schema: r, parentSchema: i, data: c, errsCount: l, it: d} = e;
if (!l) throw new Error("ajv implementation error");
const {allErrors: u, opts: f} = d;
d.props = true;
if (f.removeAdditional !== "all" && (0, a.alwaysValidSchema)(d, r)) return;
const h = (0, s.allSchemaProperties)(i.properties);
const m = (0, s.allSchemaProperties)(i.patternProperties);
checkAdditionalProperties();
e.ok(o._`${l} === ${n.default.errors}`);
function checkAdditionalProperties() {
t.forIn("key", c, e => {
if (!h.length && !m.length) additionalPropertyCode(e); else t.if(isAdditional(e), () => additionalPropertyCode(e));
});
}
function isAdditional(r) {
let n;
if (h.length > 8) {
const e = (0, a.schemaRefOrVal)(d, i.properties, "properties");
n = (0, s.isOwnProperty)(t, e, r);
} else if (h.length) n = (0, o.or)(...h.map(e => o._`${r} === ${e}`)); else n = o.nil;
if (m.length) n = (0, o.or)(n, ...m.map(t => o._`${(0, s.usePattern)(e, t)}.test(${r})`));
return (0, o.not)(n);
}
function deleteAdditional(e) {
t.code(o._`delete ${c}[${e}]`);
}
function additionalPropertyCode(s) {
if (f.removeAdditional === "all" || f.removeAdditional && r === false) {
deleteAdditional(s);
return;
}
if (r === false) {
e.setParams({
additionalProperty: s
});
e.error();
if (!u) t.break();
return;
}
if (typeof r == "object" && !(0, a.alwaysValidSchema)(d, r)) {
const r = t.name("valid");
if (f.removeAdditional === "failing") {
applyAdditionalSchema(s, r, false);
t.if((0, o.not)(r), () => {
e.reset();
deleteAdditional(s);
});
} else {
applyAdditionalSchema(s, r);
if (!u) t.if((0, o.not)(r), () => t.break());
}
}
}
function applyAdditionalSchema(t, r, s) {
const o = {
keyword: "additionalProperties",
dataProp: t,
dataPropType: a.Type.Str
};
if (s === false) Object.assign(o, {
compositeRule: true,
createErrors: false,
allErrors: false
});
e.subschema(o, r);
}
}
};
t["default"] = c;
}),
39205: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(84464);
const o = {
keyword: "allOf",
schemaType: "array",
code(e) {
const {gen: t, schema: r, it: o} = e;
if (!Array.isArray(r)) throw new Error("ajv implementation error");
const n = t.name("valid");
r.forEach((t, r) => {
if ((0, s.alwaysValidSchema)(o, t)) return;
const a = e.subschema({
keyword: "allOf",
schemaProp: r
}, n);
e.ok(n);
e.mergeEvaluated(a);
});
}
};
t["default"] = o;
}),
89380: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(28484);
const o = {
keyword: "anyOf",
schemaType: "array",
trackErrors: true,
code: s.validateUnion,
error: {
message: "must match a schema in anyOf"
}
};
t["default"] = o;
}),
16182: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = r(84464);
const n = {
message: ({params: {min: e, max: t}}) => t === void 0 ? s.str`must contain at least ${e} valid item(s)` : s.str`must contain at least ${e} and no more than ${t} valid item(s)`,
params: ({params: {min: e, max: t}}) => t === void 0 ? s._`{minContains: ${e}}` : s._`{minContains: ${e}, maxContains: ${t}}`
};
const a = {
keyword: "contains",
type: "array",
schemaType: [ "object", "boolean" ],
before: "uniqueItems",
trackErrors: true,
error: n,
code(e) {
const {gen: t, schema: r, parentSchema: n, data: a, it: i} = e;
let c;
let l;
const {minContains: d, maxContains: u} = n;
if (i.opts.next) {
c = d === void 0 ? 1 : d;
l = u;
} else c = 1;
const f = t.const("len", s._`${a}.length`);
e.setParams({
min: c,
max: l
});
if (l === void 0 && c === 0) {
(0, o.checkStrictMode)(i, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
return;
}
if (l !== void 0 && c > l) {
(0, o.checkStrictMode)(i, `"minContains" > "maxContains" is always invalid`);
e.fail();
return;
}
if ((0, o.alwaysValidSchema)(i, r)) {
let t = s._`${f} >= ${c}`;
if (l !== void 0) t = s._`${t} && ${f} <= ${l}`;
e.pass(t);
return;
}
i.items = true;
const h = t.name("valid");
if (l === void 0 && c === 1) validateItems(h, () => t.if(h, () => t.break())); else if (c === 0) {
t.let(h, true);
if (l !== void 0) t.if(s._`${a}.length > 0`, validateItemsWithCount);
} else {
t.let(h, false);
validateItemsWithCount();
}
e.result(h, () => e.reset());
function validateItemsWithCount() {
const e = t.name("_valid");
const r = t.let("count", 0);
validateItems(e, () => t.if(e, () => checkLimits(r)));
}
function validateItems(r, s) {
t.forRange("i", 0, f, t => {
e.subschema({
keyword: "contains",
dataProp: t,
dataPropType: o.Type.Num,
compositeRule: true
}, r);
s();
});
}
function checkLimits(e) {
t.code(s._`${e}++`);
if (l === void 0) t.if(s._`${e} >= ${c}`, () => t.assign(h, true).break()); else {
t.if(s._`${e} > ${l}`, () => t.assign(h, false).break());
if (c === 1) t.assign(h, true); else t.if(s._`${e} >= ${c}`, () => t.assign(h, true));
}
}
}
};
t["default"] = a;
}),
95826: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.validateSchemaDeps = t.validatePropertyDeps = t.error = void 0;
const s = r(81436);
const o = r(84464);
const n = r(28484);
t.error = {
message: ({params: {property: e, depsCount: t, deps: r}}) => {
const o = t === 1 ? "property" : "properties";
return s.str`must have ${o} ${r} when property ${e} is present`;
},
params: ({params: {property: e, depsCount: t, deps: r, missingProperty: o}}) => s._`{property: ${e},
    missingProperty: ${o},
    depsCount: ${t},
    deps: ${r}}`
};
const a = {
keyword: "dependencies",
type: "object",
schemaType: "object",
error: t.error,
code(e) {
const [t, r] = splitDependencies(e);
validatePropertyDeps(e, t);
validateSchemaDeps(e, r);
}
};
function splitDependencies({schema: e}) {
const t = {};
const r = {};
for (const s in e) {
if (s === "__proto__") continue;
const o = Array.isArray(e[s]) ? t : r;
o[s] = e[s];
}
return [ t, r ];
}
function validatePropertyDeps(e, t = e.schema) {
const {gen: r, data: o, it: a} = e;
if (Object.keys(t).length === 0) return;
const i = r.let("missing");
for (const c in t) {
const l = t[c];
if (l.length === 0) continue;
const d = (0, n.propertyInData)(r, o, c, a.opts.ownProperties);
e.setParams({
property: c,
depsCount: l.length,
deps: l.join(", ")
});
if (a.allErrors) r.if(d, () => {
for (const t of l) (0, n.checkReportMissingProp)(e, t);
}); else {
r.if(s._`${d} && (${(0, n.checkMissingProp)(e, l, i)})`);
(0, n.reportMissingProp)(e, i);
r.else();
}
}
}
t.validatePropertyDeps = validatePropertyDeps;
function validateSchemaDeps(e, t = e.schema) {
const {gen: r, data: s, keyword: a, it: i} = e;
const c = r.name("valid");
for (const l in t) {
if ((0, o.alwaysValidSchema)(i, t[l])) continue;
r.if((0, n.propertyInData)(r, s, l, i.opts.ownProperties), () => {
const t = e.subschema({
keyword: a,
schemaProp: l
}, c);
e.mergeValidEvaluated(t, c);
}, () => r.var(c, true));
e.ok(c);
}
}
t.validateSchemaDeps = validateSchemaDeps;
t["default"] = a;
}),
48584: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = r(84464);
const n = {
message: ({params: e}) => s.str`must match "${e.ifClause}" schema`,
params: ({params: e}) => s._`{failingKeyword: ${e.ifClause}}`
};
const a = {
keyword: "if",
schemaType: [ "object", "boolean" ],
trackErrors: true,
error: n,
code(e) {
const {gen: t, parentSchema: r, it: n} = e;
if (r.then === void 0 && r.else === void 0) (0, o.checkStrictMode)(n, '"if" without "then" and "else" is ignored');
const a = hasSchema(n, "then");
const i = hasSchema(n, "else");
if (!a && !i) return;
const c = t.let("valid", true);
const l = t.name("_valid");
validateIf();
e.reset();
if (a && i) {
const r = t.let("ifClause");
e.setParams({
ifClause: r
});
t.if(l, validateClause("then", r), validateClause("else", r));
} else if (a) t.if(l, validateClause("then")); else t.if((0, s.not)(l), validateClause("else"));
e.pass(c, () => e.error(true));
function validateIf() {
const t = e.subschema({
keyword: "if",
compositeRule: true,
createErrors: false,
allErrors: false
}, l);
e.mergeEvaluated(t);
}
function validateClause(r, o) {
return () => {
const n = e.subschema({
keyword: r
}, l);
t.assign(c, l);
e.mergeValidEvaluated(n, c);
if (o) t.assign(o, s._`${r}`); else e.setParams({
ifClause: r
});
};
}
}
};
function hasSchema(e, t) {
const r = e.schema[t];
return r !== void 0 && !(0, o.alwaysValidSchema)(e, r);
}
t["default"] = a;
}),
28775: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(73448);
const o = r(6467);
const n = r(75791);
const a = r(52959);
const i = r(16182);
const c = r(95826);
const l = r(71372);
const d = r(42431);
const u = r(88778);
const f = r(50664);
const h = r(8350);
const m = r(89380);
const p = r(22490);
const y = r(39205);
const g = r(48584);
const v = r(46829);
function getApplicator(e = false) {
const t = [ h.default, m.default, p.default, y.default, g.default, v.default, l.default, d.default, c.default, u.default, f.default ];
if (e) t.push(o.default, a.default); else t.push(s.default, n.default);
t.push(i.default);
return t;
}
t["default"] = getApplicator;
}),
75791: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.validateTuple = void 0;
const s = r(81436);
const o = r(84464);
const n = r(28484);
const a = {
keyword: "items",
type: "array",
schemaType: [ "object", "array", "boolean" ],
before: "uniqueItems",
code(e) {
const {schema: t, it: r} = e;
if (Array.isArray(t)) return validateTuple(e, "additionalItems", t);
r.items = true;
if ((0, o.alwaysValidSchema)(r, t)) return;
e.ok((0, n.validateArray)(e));
}
};
function validateTuple(e, t, r = e.schema) {
const {gen: n, parentSchema: a, data: i, keyword: c, it: l} = e;
checkStrictTuple(a);
if (l.opts.unevaluated && r.length && l.items !== true) l.items = o.mergeEvaluated.items(n, r.length, l.items);
const d = n.name("valid");
const u = n.const("len", s._`${i}.length`);
r.forEach((t, r) => {
if ((0, o.alwaysValidSchema)(l, t)) return;
n.if(s._`${u} > ${r}`, () => e.subschema({
keyword: c,
schemaProp: r,
dataProp: r
}, d));
e.ok(d);
});
function checkStrictTuple(e) {
const {opts: s, errSchemaPath: n} = l;
const a = r.length;
const i = a === e.minItems && (a === e.maxItems || e[t] === false);
if (s.strictTuples && !i) {
const e = `"${c}" is ${a}-tuple, but minItems or maxItems/${t} are not specified or different at path "${n}"`;
(0, o.checkStrictMode)(l, e, s.strictTuples);
}
}
}
t.validateTuple = validateTuple;
t["default"] = a;
}),
52959: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = r(84464);
const n = r(28484);
const a = r(73448);
const i = {
message: ({params: {len: e}}) => s.str`must NOT have more than ${e} items`,
params: ({params: {len: e}}) => s._`{limit: ${e}}`
};
const c = {
keyword: "items",
type: "array",
schemaType: [ "object", "boolean" ],
before: "uniqueItems",
error: i,
code(e) {
const {schema: t, parentSchema: r, it: s} = e;
const {prefixItems: i} = r;
s.items = true;
if ((0, o.alwaysValidSchema)(s, t)) return;
if (i) (0, a.validateAdditionalItems)(e, i); else e.ok((0, n.validateArray)(e));
}
};
t["default"] = c;
}),
8350: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(84464);
const o = {
keyword: "not",
schemaType: [ "object", "boolean" ],
trackErrors: true,
code(e) {
const {gen: t, schema: r, it: o} = e;
if ((0, s.alwaysValidSchema)(o, r)) {
e.fail();
return;
}
const n = t.name("valid");
e.subschema({
keyword: "not",
compositeRule: true,
createErrors: false,
allErrors: false
}, n);
e.failResult(n, () => e.reset(), () => e.error());
},
error: {
message: "must NOT be valid"
}
};
t["default"] = o;
}),
22490: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = r(84464);
const n = {
message: "must match exactly one schema in oneOf",
params: ({params: e}) => s._`{passingSchemas: ${e.passing}}`
};
const a = {
keyword: "oneOf",
schemaType: "array",
trackErrors: true,
error: n,
code(e) {
const {gen: t, schema: r, parentSchema: n, it: a} = e;
if (!Array.isArray(r)) throw new Error("ajv implementation error");
if (a.opts.discriminator && n.discriminator) return;
const i = r;
const c = t.let("valid", false);
const l = t.let("passing", null);
const d = t.name("_valid");
e.setParams({
passing: l
});
t.block(validateOneOf);
e.result(c, () => e.reset(), () => e.error(true));
function validateOneOf() {
i.forEach((r, n) => {
let i;
if ((0, o.alwaysValidSchema)(a, r)) t.var(d, true); else i = e.subschema({
keyword: "oneOf",
schemaProp: n,
compositeRule: true
}, d);
if (n > 0) t.if(s._`${d} && ${c}`).assign(c, false).assign(l, s._`[${l}, ${n}]`).else();
t.if(d, () => {
t.assign(c, true);
t.assign(l, n);
if (i) e.mergeEvaluated(i, s.Name);
});
});
}
}
};
t["default"] = a;
}),
50664: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(28484);
const o = r(81436);
const n = r(84464);
const a = r(84464);
const i = {
keyword: "patternProperties",
type: "object",
schemaType: "object",
code(e) {
const {gen: t, schema: r, data: i, parentSchema: c, it: l} = e;
const {opts: d} = l;
const u = (0, s.allSchemaProperties)(r);
const f = u.filter(e => (0, n.alwaysValidSchema)(l, r[e]));
if (u.length === 0 || f.length === u.length && (!l.opts.unevaluated || l.props === true)) return;
const h = d.strictSchema && !d.allowMatchingProperties && c.properties;
const m = t.name("valid");
if (l.props !== true && !(l.props instanceof o.Name)) l.props = (0, a.evaluatedPropsToName)(t, l.props);
const {props: p} = l;
validatePatternProperties();
function validatePatternProperties() {
for (const e of u) {
if (h) checkMatchingProperties(e);
if (l.allErrors) validateProperties(e); else {
t.var(m, true);
validateProperties(e);
t.if(m);
}
}
}
function checkMatchingProperties(e) {
for (const t in h) if (new RegExp(e).test(t)) (0, n.checkStrictMode)(l, `property ${t} matches pattern ${e} (use allowMatchingProperties)`);
}
function validateProperties(r) {
t.forIn("key", i, n => {
t.if(o._`${(0, s.usePattern)(e, r)}.test(${n})`, () => {
const s = f.includes(r);
if (!s) e.subschema({
keyword: "patternProperties",
schemaProp: r,
dataProp: n,
dataPropType: a.Type.Str
}, m);
if (l.opts.unevaluated && p !== true) t.assign(o._`${p}[${n}]`, true); else if (!s && !l.allErrors) t.if((0, 
o.not)(m), () => t.break());
});
});
}
}
};
t["default"] = i;
}),
6467: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(75791);
const o = {
keyword: "prefixItems",
type: "array",
schemaType: [ "array" ],
before: "uniqueItems",
code: e => (0, s.validateTuple)(e, "items")
};
t["default"] = o;
}),
88778: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(87881);
const o = r(28484);
const n = r(84464);
const a = r(42431);
const i = {
keyword: "properties",
type: "object",
schemaType: "object",
code(e) {
const {gen: t, schema: r, parentSchema: i, data: c, it: l} = e;
if (l.opts.removeAdditional === "all" && i.additionalProperties === void 0) a.default.code(new s.KeywordCxt(l, a.default, "additionalProperties"));
const d = (0, o.allSchemaProperties)(r);
for (const e of d) l.definedProperties.add(e);
if (l.opts.unevaluated && d.length && l.props !== true) l.props = n.mergeEvaluated.props(t, (0, 
n.toHash)(d), l.props);
const u = d.filter(e => !(0, n.alwaysValidSchema)(l, r[e]));
if (u.length === 0) return;
const f = t.name("valid");
for (const r of u) {
if (hasDefault(r)) applyPropertySchema(r); else {
t.if((0, o.propertyInData)(t, c, r, l.opts.ownProperties));
applyPropertySchema(r);
if (!l.allErrors) t.else().var(f, true);
t.endIf();
}
e.it.definedProperties.add(r);
e.ok(f);
}
function hasDefault(e) {
return l.opts.useDefaults && !l.compositeRule && r[e].default !== void 0;
}
function applyPropertySchema(t) {
e.subschema({
keyword: "properties",
schemaProp: t,
dataProp: t
}, f);
}
}
};
t["default"] = i;
}),
71372: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = r(84464);
const n = {
message: "property name must be valid",
params: ({params: e}) => s._`{propertyName: ${e.propertyName}}`
};
const a = {
keyword: "propertyNames",
type: "object",
schemaType: [ "object", "boolean" ],
error: n,
code(e) {
const {gen: t, schema: r, data: n, it: a} = e;
if ((0, o.alwaysValidSchema)(a, r)) return;
const i = t.name("valid");
t.forIn("key", n, r => {
e.setParams({
propertyName: r
});
e.subschema({
keyword: "propertyNames",
data: r,
dataTypes: [ "string" ],
propertyName: r,
compositeRule: true
}, i);
t.if((0, s.not)(i), () => {
e.error(true);
if (!a.allErrors) t.break();
});
});
e.ok(i);
}
};
t["default"] = a;
}),
46829: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(84464);
const o = {
keyword: [ "then", "else" ],
schemaType: [ "object", "boolean" ],
code({keyword: e, parentSchema: t, it: r}) {
if (t.if === void 0) (0, s.checkStrictMode)(r, `"${e}" without "if" is ignored`);
}
};
t["default"] = o;
}),
28484: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.validateUnion = t.validateArray = t.usePattern = t.callValidateCode = t.schemaProperties = t.allSchemaProperties = t.noPropertyInData = t.propertyInData = t.isOwnProperty = t.hasPropFunc = t.reportMissingProp = t.checkMissingProp = t.checkReportMissingProp = void 0;
const s = r(81436);
const o = r(84464);
const n = r(90630);
const a = r(84464);
function checkReportMissingProp(e, t) {
const {gen: r, data: o, it: n} = e;
r.if(noPropertyInData(r, o, t, n.opts.ownProperties), () => {
e.setParams({
missingProperty: s._`${t}`
}, true);
e.error();
});
}
t.checkReportMissingProp = checkReportMissingProp;
function checkMissingProp({gen: e, data: t, it: {opts: r}}, o, n) {
return (0, s.or)(...o.map(o => (0, s.and)(noPropertyInData(e, t, o, r.ownProperties), s._`${n} = ${o}`)));
}
t.checkMissingProp = checkMissingProp;
function reportMissingProp(e, t) {
e.setParams({
missingProperty: t
}, true);
e.error();
}
t.reportMissingProp = reportMissingProp;
function hasPropFunc(e) {
return e.scopeValue("func", {
ref: Object.prototype.hasOwnProperty,
code: s._`Object.prototype.hasOwnProperty`
});
}
t.hasPropFunc = hasPropFunc;
function isOwnProperty(e, t, r) {
return s._`${hasPropFunc(e)}.call(${t}, ${r})`;
}
t.isOwnProperty = isOwnProperty;
function propertyInData(e, t, r, o) {
const n = s._`${t}${(0, s.getProperty)(r)} !== undefined`;
return o ? s._`${n} && ${isOwnProperty(e, t, r)}` : n;
}
t.propertyInData = propertyInData;
function noPropertyInData(e, t, r, o) {
const n = s._`${t}${(0, s.getProperty)(r)} === undefined`;
return o ? (0, s.or)(n, (0, s.not)(isOwnProperty(e, t, r))) : n;
}
t.noPropertyInData = noPropertyInData;
function allSchemaProperties(e) {
return e ? Object.keys(e).filter(e => e !== "__proto__") : [];
}
t.allSchemaProperties = allSchemaProperties;
function schemaProperties(e, t) {
return allSchemaProperties(t).filter(r => !(0, o.alwaysValidSchema)(e, t[r]));
}
t.schemaProperties = schemaProperties;
function callValidateCode({schemaCode: e, data: t, it: {gen: r, topSchemaRef: o, schemaPath: a, errorPath: i}, it: c}, l, d, u) {
const f = u ? s._`${e}, ${t}, ${o}${a}` : t;
const h = [ [ n.default.instancePath, (0, s.strConcat)(n.default.instancePath, i) ], [ n.default.parentData, c.parentData ], [ n.default.parentDataProperty, c.parentDataProperty ], [ n.default.rootData, n.default.rootData ] ];
if (c.opts.dynamicRef) h.push([ n.default.dynamicAnchors, n.default.dynamicAnchors ]);
const m = s._`${f}, ${r.object(...h)}`;
return d !== s.nil ? s._`${l}.call(${d}, ${m})` : s._`${l}(${m})`;
}
t.callValidateCode = callValidateCode;
const i = s._`new RegExp`;
function usePattern({gen: e, it: {opts: t}}, r) {
const o = t.unicodeRegExp ? "u" : "";
const {regExp: n} = t.code;
const c = n(r, o);
return e.scopeValue("pattern", {
key: c.toString(),
ref: c,
code: s._`${n.code === "new RegExp" ? i : (0, a.useFunc)(e, n)}(${r}, ${o})`
});
}
t.usePattern = usePattern;
function validateArray(e) {
const {gen: t, data: r, keyword: n, it: a} = e;
const i = t.name("valid");
if (a.allErrors) {
const e = t.let("valid", true);
validateItems(() => t.assign(e, false));
return e;
}
t.var(i, true);
validateItems(() => t.break());
return i;
function validateItems(a) {
const c = t.const("len", s._`${r}.length`);
t.forRange("i", 0, c, r => {
e.subschema({
keyword: n,
dataProp: r,
dataPropType: o.Type.Num
}, i);
t.if((0, s.not)(i), a);
});
}
}
t.validateArray = validateArray;
function validateUnion(e) {
const {gen: t, schema: r, keyword: n, it: a} = e;
if (!Array.isArray(r)) throw new Error("ajv implementation error");
const i = r.some(e => (0, o.alwaysValidSchema)(a, e));
if (i && !a.opts.unevaluated) return;
const c = t.let("valid", false);
const l = t.name("_valid");
t.block(() => r.forEach((r, o) => {
const a = e.subschema({
keyword: n,
schemaProp: o,
compositeRule: true
}, l);
t.assign(c, s._`${c} || ${l}`);
const i = e.mergeValidEvaluated(a, l);
if (!i) t.if((0, s.not)(c));
}));
e.result(c, () => e.reset(), () => e.error(true));
}
t.validateUnion = validateUnion;
}),
69872: (function(e, t) {
Object.defineProperty(t, "__esModule", {
value: true
});
const r = {
keyword: "id",
code() {
throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID');
}
};
t["default"] = r;
}),
97397: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(69872);
const o = r(92996);
const n = [ "$schema", "$id", "$defs", "$vocabulary", {
keyword: "$comment"
}, "definitions", s.default, o.default ];
t["default"] = n;
}),
92996: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.callRef = t.getValidate = void 0;
const s = r(53162);
const o = r(28484);
const n = r(81436);
const a = r(90630);
const i = r(2718);
const c = r(84464);
const l = {
keyword: "$ref",
schemaType: "string",
code(e) {
const {gen: t, schema: r, it: o} = e;
const {baseId: a, schemaEnv: c, validateName: l, opts: d, self: u} = o;
const {root: f} = c;
if ((r === "#" || r === "#/") && a === f.baseId) return callRootRef();
const h = i.resolveRef.call(u, f, a, r);
if (h === void 0) throw new s.default(o.opts.uriResolver, a, r);
if (h instanceof i.SchemaEnv) return callValidate(h);
return inlineRefSchema(h);
function callRootRef() {
if (c === f) return callRef(e, l, c, c.$async);
const r = t.scopeValue("root", {
ref: f
});
return callRef(e, n._`${r}.validate`, f, f.$async);
}
function callValidate(t) {
const r = getValidate(e, t);
callRef(e, r, t, t.$async);
}
function inlineRefSchema(s) {
const o = t.scopeValue("schema", d.code.source === true ? {
ref: s,
code: (0, n.stringify)(s)
} : {
ref: s
});
const a = t.name("valid");
const i = e.subschema({
schema: s,
dataTypes: [],
schemaPath: n.nil,
topSchemaRef: o,
errSchemaPath: r
}, a);
e.mergeEvaluated(i);
e.ok(a);
}
}
};
function getValidate(e, t) {
const {gen: r} = e;
return t.validate ? r.scopeValue("validate", {
ref: t.validate
}) : n._`${r.scopeValue("wrapper", {
ref: t
})}.validate`;
}
t.getValidate = getValidate;
function callRef(e, t, r, s) {
const {gen: i, it: l} = e;
const {allErrors: d, schemaEnv: u, opts: f} = l;
const h = f.passContext ? a.default.this : n.nil;
if (s) callAsyncRef(); else callSyncRef();
function callAsyncRef() {
if (!u.$async) throw new Error("async schema referenced by sync schema");
const r = i.let("valid");
i.try(() => {
i.code(n._`await ${(0, o.callValidateCode)(e, t, h)}`);
addEvaluatedFrom(t);
if (!d) i.assign(r, true);
}, e => {
i.if(n._`!(${e} instanceof ${l.ValidationError})`, () => i.throw(e));
addErrorsFrom(e);
if (!d) i.assign(r, false);
});
e.ok(r);
}
function callSyncRef() {
e.result((0, o.callValidateCode)(e, t, h), () => addEvaluatedFrom(t), () => addErrorsFrom(t));
}
function addErrorsFrom(e) {
const t = n._`${e}.errors`;
i.assign(a.default.vErrors, n._`${a.default.vErrors} === null ? ${t} : ${a.default.vErrors}.concat(${t})`);
i.assign(a.default.errors, n._`${a.default.vErrors}.length`);
}
function addEvaluatedFrom(e) {
var t;
if (!l.opts.unevaluated) return;
const s = (t = r === null || r === void 0 ? void 0 : r.validate) === null || t === void 0 ? void 0 : t.evaluated;
if (l.props !== true) if (s && !s.dynamicProps) {
if (s.props !== void 0) l.props = c.mergeEvaluated.props(i, s.props, l.props);
} else {
const t = i.var("props", n._`${e}.evaluated.props`);
l.props = c.mergeEvaluated.props(i, t, l.props, n.Name);
}
if (l.items !== true) if (s && !s.dynamicItems) {
if (s.items !== void 0) l.items = c.mergeEvaluated.items(i, s.items, l.items);
} else {
const t = i.var("items", n._`${e}.evaluated.items`);
l.items = c.mergeEvaluated.items(i, t, l.items, n.Name);
}
}
}
t.callRef = callRef;
t["default"] = l;
}),
28886: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = r(87115);
const n = r(2718);
const a = r(53162);
const i = r(84464);
const c = {
message: ({params: {discrError: e, tagName: t}}) => e === o.DiscrError.Tag ? `tag "${t}" must be string` : `value of tag "${t}" must be in oneOf`,
params: ({params: {discrError: e, tag: t, tagName: r}}) => s._`{error: ${e}, tag: ${r}, tagValue: ${t}}`
};
const l = {
keyword: "discriminator",
type: "object",
schemaType: "object",
error: c,
code(e) {
const {gen: t, data: r, schema: c, parentSchema: l, it: d} = e;
const {oneOf: u} = l;
if (!d.opts.discriminator) throw new Error("discriminator: requires discriminator option");
const f = c.propertyName;
if (typeof f != "string") throw new Error("discriminator: requires propertyName");
if (c.mapping) throw new Error("discriminator: mapping is not supported");
if (!u) throw new Error("discriminator: requires oneOf keyword");
const h = t.let("valid", false);
const m = t.const("tag", s._`${r}${(0, s.getProperty)(f)}`);
t.if(s._`typeof ${m} == "string"`, () => validateMapping(), () => e.error(false, {
discrError: o.DiscrError.Tag,
tag: m,
tagName: f
}));
e.ok(h);
function validateMapping() {
const r = getMapping();
t.if(false);
for (const e in r) {
t.elseIf(s._`${m} === ${e}`);
t.assign(h, applyTagSchema(r[e]));
}
t.else();
e.error(false, {
discrError: o.DiscrError.Mapping,
tag: m,
tagName: f
});
t.endIf();
}
function applyTagSchema(r) {
const o = t.name("valid");
const n = e.subschema({
keyword: "oneOf",
schemaProp: r
}, o);
e.mergeEvaluated(n, s.Name);
return o;
}
function getMapping() {
var e;
const t = {};
const r = hasRequired(l);
let s = true;
for (let t = 0; t < u.length; t++) {
let o = u[t];
if ((o === null || o === void 0 ? void 0 : o.$ref) && !(0, i.schemaHasRulesButRef)(o, d.self.RULES)) {
const e = o.$ref;
o = n.resolveRef.call(d.self, d.schemaEnv.root, d.baseId, e);
if (o instanceof n.SchemaEnv) o = o.schema;
if (o === void 0) throw new a.default(d.opts.uriResolver, d.baseId, e);
}
const c = (e = o === null || o === void 0 ? void 0 : o.properties) === null || e === void 0 ? void 0 : e[f];
if (typeof c != "object") throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${f}"`);
s = s && (r || hasRequired(o));
addMappings(c, t);
}
if (!s) throw new Error(`discriminator: "${f}" must be required`);
return t;
function hasRequired({required: e}) {
return Array.isArray(e) && e.includes(f);
}
function addMappings(e, t) {
if (e.const) addMapping(e.const, t); else if (e.enum) for (const r of e.enum) addMapping(r, t); else throw new Error(`discriminator: "properties/${f}" must have "const" or "enum"`);
}
function addMapping(e, r) {
if (typeof e != "string" || e in t) throw new Error(`discriminator: "${f}" values must be unique strings`);
t[e] = r;
}
}
}
};
t["default"] = l;
}),
87115: (function(e, t) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.DiscrError = void 0;
var r;
(function(e) {
e["Tag"] = "tag";
e["Mapping"] = "mapping";
})(r || (t.DiscrError = r = {}));
}),
39941: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(97397);
const o = r(85481);
const n = r(28775);
const a = r(72601);
const i = r(56620);
const c = [ s.default, o.default, (0, n.default)(), a.default, i.metadataVocabulary, i.contentVocabulary ];
t["default"] = c;
}),
26402: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = {
message: ({schemaCode: e}) => s.str`must match format "${e}"`,
params: ({schemaCode: e}) => s._`{format: ${e}}`
};
const n = {
keyword: "format",
type: [ "number", "string" ],
schemaType: "string",
$data: true,
error: o,
code(e, t) {
const {gen: r, data: o, $data: n, schema: a, schemaCode: i, it: c} = e;
const {opts: l, errSchemaPath: d, schemaEnv: u, self: f} = c;
if (!l.validateFormats) return;
if (n) validate$DataFormat(); else validateFormat();
function validate$DataFormat() {
const n = r.scopeValue("formats", {
ref: f.formats,
code: l.code.formats
});
const a = r.const("fDef", s._`${n}[${i}]`);
const c = r.let("fType");
const d = r.let("format");
r.if(s._`typeof ${a} == "object" && !(${a} instanceof RegExp)`, () => r.assign(c, s._`${a}.type || "string"`).assign(d, s._`${a}.validate`), () => r.assign(c, s._`"string"`).assign(d, a));
e.fail$data((0, s.or)(unknownFmt(), invalidFmt()));
function unknownFmt() {
if (l.strictSchema === false) return s.nil;
return s._`${i} && !${d}`;
}
function invalidFmt() {
const e = u.$async ? s._`(${a}.async ? await ${d}(${o}) : ${d}(${o}))` : s._`${d}(${o})`;
const r = s._`(typeof ${d} == "function" ? ${e} : ${d}.test(${o}))`;
return s._`${d} && ${d} !== true && ${c} === ${t} && !${r}`;
}
}
function validateFormat() {
const n = f.formats[a];
if (!n) {
unknownFormat();
return;
}
if (n === true) return;
const [i, c, h] = getFormat(n);
if (i === t) e.pass(validCondition());
function unknownFormat() {
if (l.strictSchema === false) {
f.logger.warn(unknownMsg());
return;
}
throw new Error(unknownMsg());
function unknownMsg() {
return `unknown format "${a}" ignored in schema at path "${d}"`;
}
}
function getFormat(e) {
const t = e instanceof RegExp ? (0, s.regexpCode)(e) : l.code.formats ? s._`${l.code.formats}${(0, 
s.getProperty)(a)}` : void 0;
const o = r.scopeValue("formats", {
key: a,
ref: e,
code: t
});
if (typeof e == "object" && !(e instanceof RegExp)) return [ e.type || "string", e.validate, s._`${o}.validate` ];
return [ "string", e, o ];
}
function validCondition() {
if (typeof n == "object" && !(n instanceof RegExp) && n.async) {
if (!u.$async) throw new Error("async format in sync schema");
return s._`await ${h}(${o})`;
}
return typeof c == "function" ? s._`${h}(${o})` : s._`${h}.test(${o})`;
}
}
}
};
t["default"] = n;
}),
72601: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(26402);
const o = [ s.default ];
t["default"] = o;
}),
56620: (function(e, t) {
Object.defineProperty(t, "__esModule", {
value: true
});
t.contentVocabulary = t.metadataVocabulary = void 0;
t.metadataVocabulary = [ "title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples" ];
t.contentVocabulary = [ "contentMediaType", "contentEncoding", "contentSchema" ];
}),
98026: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = r(84464);
const n = r(24951);
const a = {
message: "must be equal to constant",
params: ({schemaCode: e}) => s._`{allowedValue: ${e}}`
};
const i = {
keyword: "const",
$data: true,
error: a,
code(e) {
const {gen: t, data: r, $data: a, schemaCode: i, schema: c} = e;
if (a || c && typeof c == "object") e.fail$data(s._`!${(0, o.useFunc)(t, n.default)}(${r}, ${i})`); else e.fail(s._`${c} !== ${r}`);
}
};
t["default"] = i;
}),
93200: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = r(84464);
const n = r(24951);
const a = {
message: "must be equal to one of the allowed values",
params: ({schemaCode: e}) => s._`{allowedValues: ${e}}`
};
const i = {
keyword: "enum",
schemaType: "array",
$data: true,
error: a,
code(e) {
const {gen: t, data: r, $data: a, schema: i, schemaCode: c, it: l} = e;
if (!a && i.length === 0) throw new Error("enum must have non-empty array");
const d = i.length >= l.opts.loopEnum;
let u;
const getEql = () => u !== null && u !== void 0 ? u : u = (0, o.useFunc)(t, n.default);
let f;
if (d || a) {
f = t.let("valid");
e.block$data(f, loopEnum);
} else {
if (!Array.isArray(i)) throw new Error("ajv implementation error");
const e = t.const("vSchema", c);
f = (0, s.or)(...i.map((t, r) => equalCode(e, r)));
}
e.pass(f);
function loopEnum() {
t.assign(f, false);
t.forOf("v", c, e => t.if(s._`${getEql()}(${r}, ${e})`, () => t.assign(f, true).break()));
}
function equalCode(e, t) {
const o = i[t];
return typeof o === "object" && o !== null ? s._`${getEql()}(${r}, ${e}[${t}])` : s._`${r} === ${o}`;
}
}
};
t["default"] = i;
}),
85481: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(43723);
const o = r(18132);
const n = r(46962);
const a = r(96023);
const i = r(895);
const c = r(94504);
const l = r(36296);
const d = r(65132);
const u = r(98026);
const f = r(93200);
const h = [ s.default, o.default, n.default, a.default, i.default, c.default, l.default, d.default, {
keyword: "type",
schemaType: [ "string", "array" ]
}, {
keyword: "nullable",
schemaType: "boolean"
}, u.default, f.default ];
t["default"] = h;
}),
36296: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = {
message({keyword: e, schemaCode: t}) {
const r = e === "maxItems" ? "more" : "fewer";
return s.str`must NOT have ${r} than ${t} items`;
},
params: ({schemaCode: e}) => s._`{limit: ${e}}`
};
const n = {
keyword: [ "maxItems", "minItems" ],
type: "array",
schemaType: "number",
$data: true,
error: o,
code(e) {
const {keyword: t, data: r, schemaCode: o} = e;
const n = t === "maxItems" ? s.operators.GT : s.operators.LT;
e.fail$data(s._`${r}.length ${n} ${o}`);
}
};
t["default"] = n;
}),
46962: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = r(84464);
const n = r(36214);
const a = {
message({keyword: e, schemaCode: t}) {
const r = e === "maxLength" ? "more" : "fewer";
return s.str`must NOT have ${r} than ${t} characters`;
},
params: ({schemaCode: e}) => s._`{limit: ${e}}`
};
const i = {
keyword: [ "maxLength", "minLength" ],
type: "string",
schemaType: "number",
$data: true,
error: a,
code(e) {
const {keyword: t, data: r, schemaCode: a, it: i} = e;
const c = t === "maxLength" ? s.operators.GT : s.operators.LT;
const l = i.opts.unicode === false ? s._`${r}.length` : s._`${(0, o.useFunc)(e.gen, n.default)}(${r})`;
e.fail$data(s._`${l} ${c} ${a}`);
}
};
t["default"] = i;
}),
43723: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = s.operators;
const n = {
maximum: {
okStr: "<=",
ok: o.LTE,
fail: o.GT
},
minimum: {
okStr: ">=",
ok: o.GTE,
fail: o.LT
},
exclusiveMaximum: {
okStr: "<",
ok: o.LT,
fail: o.GTE
},
exclusiveMinimum: {
okStr: ">",
ok: o.GT,
fail: o.LTE
}
};
const a = {
message: ({keyword: e, schemaCode: t}) => s.str`must be ${n[e].okStr} ${t}`,
params: ({keyword: e, schemaCode: t}) => s._`{comparison: ${n[e].okStr}, limit: ${t}}`
};
const i = {
keyword: Object.keys(n),
type: "number",
schemaType: "number",
$data: true,
error: a,
code(e) {
const {keyword: t, data: r, schemaCode: o} = e;
e.fail$data(s._`${r} ${n[t].fail} ${o} || isNaN(${r})`);
}
};
t["default"] = i;
}),
895: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = {
message({keyword: e, schemaCode: t}) {
const r = e === "maxProperties" ? "more" : "fewer";
return s.str`must NOT have ${r} than ${t} properties`;
},
params: ({schemaCode: e}) => s._`{limit: ${e}}`
};
const n = {
keyword: [ "maxProperties", "minProperties" ],
type: "object",
schemaType: "number",
$data: true,
error: o,
code(e) {
const {keyword: t, data: r, schemaCode: o} = e;
const n = t === "maxProperties" ? s.operators.GT : s.operators.LT;
e.fail$data(s._`Object.keys(${r}).length ${n} ${o}`);
}
};
t["default"] = n;
}),
18132: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(81436);
const o = {
message: ({schemaCode: e}) => s.str`must be multiple of ${e}`,
params: ({schemaCode: e}) => s._`{multipleOf: ${e}}`
};
const n = {
keyword: "multipleOf",
type: "number",
schemaType: "number",
$data: true,
error: o,
code(e) {
const {gen: t, data: r, schemaCode: o, it: n} = e;
const a = n.opts.multipleOfPrecision;
const i = t.let("res");
const c = a ? s._`Math.abs(Math.round(${i}) - ${i}) > 1e-${a}` : s._`${i} !== parseInt(${i})`;
e.fail$data(s._`(${o} === 0 || (${i} = ${r}/${o}, ${c}))`);
}
};
t["default"] = n;
}),
96023: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(28484);
const o = r(84464);
const n = r(81436);
const a = {
message: ({schemaCode: e}) => n.str`must match pattern "${e}"`,
params: ({schemaCode: e}) => n._`{pattern: ${e}}`
};
const i = {
keyword: "pattern",
type: "string",
schemaType: "string",
$data: true,
error: a,
code(e) {
const {gen: t, data: r, $data: a, schema: i, schemaCode: c, it: l} = e;
const d = l.opts.unicodeRegExp ? "u" : "";
if (a) {
const {regExp: s} = l.opts.code;
const a = s.code === "new RegExp" ? n._`new RegExp` : (0, o.useFunc)(t, s);
const i = t.let("valid");
t.try(() => t.assign(i, n._`${a}(${c}, ${d}).test(${r})`), () => t.assign(i, false));
e.fail$data(n._`!${i}`);
} else {
const t = (0, s.usePattern)(e, i);
e.fail$data(n._`!${t}.test(${r})`);
}
}
};
t["default"] = i;
}),
94504: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(28484);
const o = r(81436);
const n = r(84464);
const a = {
message: ({params: {missingProperty: e}}) => o.str`must have required property '${e}'`,
params: ({params: {missingProperty: e}}) => o._`{missingProperty: ${e}}`
};
const i = {
keyword: "required",
type: "object",
schemaType: "array",
$data: true,
error: a,
code(e) {
const {gen: t, schema: r, schemaCode: a, data: i, $data: c, it: l} = e;
const {opts: d} = l;
if (!c && r.length === 0) return;
const u = r.length >= d.loopRequired;
if (l.allErrors) allErrorsMode(); else exitOnErrorMode();
if (d.strictRequired) {
const t = e.parentSchema.properties;
const {definedProperties: s} = e.it;
for (const e of r) if ((t === null || t === void 0 ? void 0 : t[e]) === void 0 && !s.has(e)) {
const t = l.schemaEnv.baseId + l.errSchemaPath;
const r = `required property "${e}" is not defined at "${t}" (strictRequired)`;
(0, n.checkStrictMode)(l, r, l.opts.strictRequired);
}
}
function allErrorsMode() {
if (u || c) e.block$data(o.nil, loopAllRequired); else for (const t of r) (0, s.checkReportMissingProp)(e, t);
}
function exitOnErrorMode() {
const o = t.let("missing");
if (u || c) {
const r = t.let("valid", true);
e.block$data(r, () => loopUntilMissing(o, r));
e.ok(r);
} else {
t.if((0, s.checkMissingProp)(e, r, o));
(0, s.reportMissingProp)(e, o);
t.else();
}
}
function loopAllRequired() {
t.forOf("prop", a, r => {
e.setParams({
missingProperty: r
});
t.if((0, s.noPropertyInData)(t, i, r, d.ownProperties), () => e.error());
});
}
function loopUntilMissing(r, n) {
e.setParams({
missingProperty: r
});
t.forOf(r, a, () => {
t.assign(n, (0, s.propertyInData)(t, i, r, d.ownProperties));
t.if((0, o.not)(n), () => {
e.error();
t.break();
});
}, o.nil);
}
}
};
t["default"] = i;
}),
65132: (function(e, t, r) {
Object.defineProperty(t, "__esModule", {
value: true
});
const s = r(86685);
const o = r(81436);
const n = r(84464);
const a = r(24951);
const i = {
message: ({params: {i: e, j: t}}) => o.str`must NOT have duplicate items (items ## ${t} and ${e} are identical)`,
params: ({params: {i: e, j: t}}) => o._`{i: ${e}, j: ${t}}`
};
const c = {
keyword: "uniqueItems",
type: "array",
schemaType: "boolean",
$data: true,
error: i,
code(e) {
const {gen: t, data: r, $data: i, schema: c, parentSchema: l, schemaCode: d, it: u} = e;
if (!i && !c) return;
const f = t.let("valid");
const h = l.items ? (0, s.getSchemaTypes)(l.items) : [];
e.block$data(f, validateUniqueItems, o._`${d} === false`);
e.ok(f);
function validateUniqueItems() {
const s = t.let("i", o._`${r}.length`);
const n = t.let("j");
e.setParams({
i: s,
j: n
});
t.assign(f, true);
t.if(o._`${s} > 1`, () => (canOptimize() ? loopN : loopN2)(s, n));
}
function canOptimize() {
return h.length > 0 && !h.some(e => e === "object" || e === "array");
}
function loopN(n, a) {
const i = t.name("item");
const c = (0, s.checkDataTypes)(h, i, u.opts.strictNumbers, s.DataType.Wrong);
const l = t.const("indices", o._`{}`);
t.for(o._`;${n}--;`, () => {
t.let(i, o._`${r}[${n}]`);
t.if(c, o._`continue`);
if (h.length > 1) t.if(o._`typeof ${i} == "string"`, o._`${i} += "_"`);
t.if(o._`typeof ${l}[${i}] == "number"`, () => {
t.assign(a, o._`${l}[${i}]`);
e.error();
t.assign(f, false).break();
}).code(o._`${l}[${i}] = ${n}`);
});
}
function loopN2(s, i) {
const c = (0, n.useFunc)(t, a.default);
const l = t.name("outer");
t.label(l).for(o._`;${s}--;`, () => t.for(o._`${i} = ${s}; ${i}--;`, () => t.if(o._`${c}(${r}[${s}], ${r}[${i}])`, () => {
e.error();
t.assign(f, false).break(l);
})));
}
}
};
t["default"] = c;
}),
81167: (function(e) {
var t = e.exports = function(e, t, r) {
if (typeof t == "function") {
r = t;
t = {};
}
r = t.cb || r;
var s = typeof r == "function" ? r : r.pre || function() {};
var o = r.post || function() {};
_traverse(t, s, o, e, "", e);
};
t.keywords = {
additionalItems: true,
items: true,
contains: true,
additionalProperties: true,
propertyNames: true,
not: true,
if: true,
then: true,
else: true
};
t.arrayKeywords = {
items: true,
allOf: true,
anyOf: true,
oneOf: true
};
t.propsKeywords = {
$defs: true,
definitions: true,
properties: true,
patternProperties: true,
dependencies: true
};
t.skipKeywords = {
default: true,
enum: true,
const: true,
required: true,
maximum: true,
minimum: true,
exclusiveMaximum: true,
exclusiveMinimum: true,
multipleOf: true,
maxLength: true,
minLength: true,
pattern: true,
format: true,
maxItems: true,
minItems: true,
uniqueItems: true,
maxProperties: true,
minProperties: true
};
function _traverse(e, r, s, o, n, a, i, c, l, d) {
if (o && typeof o == "object" && !Array.isArray(o)) {
r(o, n, a, i, c, l, d);
for (var u in o) {
var f = o[u];
if (Array.isArray(f)) {
if (u in t.arrayKeywords) for (var h = 0; h < f.length; h++) _traverse(e, r, s, f[h], n + "/" + u + "/" + h, a, n, u, o, h);
} else if (u in t.propsKeywords) {
if (f && typeof f == "object") for (var m in f) _traverse(e, r, s, f[m], n + "/" + u + "/" + escapeJsonPtr(m), a, n, u, o, m);
} else if (u in t.keywords || e.allKeys && !(u in t.skipKeywords)) _traverse(e, r, s, f, n + "/" + u, a, n, u, o);
}
s(o, n, a, i, c, l, d);
}
}
function escapeJsonPtr(e) {
return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
}),
24352: (function(e, t, r) {
const {normalizeIPv6: s, removeDotSegments: o, removeDotSegmentsRelative: n, recomposeAuthority: a, normalizePercentEncoding: i, normalizePathEncoding: c, serializePathEncoding: l, normalizeQueryFragmentEncoding: d, encodeQuery: u, encodeFragment: f, reescapeHostDelimiters: h, isIPv4: m, nonSimpleDomain: p} = r(15077);
const {SCHEMES: y, getSchemeHandler: g} = r(75300);
const v = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
const $ = "URI scheme is malformed.";
const w = "URI host is malformed.";
const b = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
function validateScheme(e) {
const t = String(e);
if (!v.test(t)) throw new TypeError($);
return t;
}
function normalize(e, t) {
if (typeof e === "string") e = normalizeString(e, t); else if (typeof e === "object") e = parse(serialize(e, t), t);
return e;
}
function resolve(e, t, r) {
const o = r ? Object.assign({
scheme: "null"
}, r) : {
scheme: "null"
};
const {parsed: n, malformedAuthorityOrPort: a, malformedPercentEncoding: i, malformedSchemeSpecific: c, malformedHost: l, malformedScheme: d} = parseWithStatus(e, o);
const {parsed: u, malformedAuthorityOrPort: f, malformedPercentEncoding: h, malformedSchemeSpecific: p, malformedHost: y, malformedScheme: v} = parseWithStatus(t, o);
if (a || f || i || h || c || p || l || y || d || v) throw new Error(n.error || u.error || "URI is malformed.");
const $ = resolveComponent(n, u, o, true);
const b = g(r && r.scheme || $.scheme);
const S = $.host;
const P = S !== void 0 && S !== "" && (m(S) || s(S).isIPV6);
if (hasForbiddenDomainHost($, r || {}, b, P)) throw new Error(w);
canonicalizeHost($, r || {}, b, P);
const E = S && S.indexOf("%") !== -1 && !/\P{ASCII}/u.test(S);
if ($.error && !E) throw new Error($.error);
o.skipEscape = true;
return serialize($, o);
}
function resolveComponent(e, t, r, s) {
const a = {};
if (!s) {
e = parse(serialize(e, r), r);
t = parse(serialize(t, r), r);
}
r = r || {};
if (!r.tolerant && t.scheme) {
a.scheme = t.scheme;
a.userinfo = t.userinfo;
a.host = t.host;
a.port = t.port;
a.path = o(t.path || "");
a.query = t.query;
} else {
if (t.userinfo !== void 0 || t.host !== void 0 || t.port !== void 0) {
a.userinfo = t.userinfo;
a.host = t.host;
a.port = t.port;
a.path = o(t.path || "");
a.query = t.query;
} else {
if (!t.path) {
a.path = e.path;
if (t.query !== void 0) a.query = t.query; else a.query = e.query;
} else {
if (t.path[0] === "/") a.path = o(t.path); else {
const r = e.userinfo !== void 0 || e.host !== void 0 || e.port !== void 0;
if (r && !e.path) a.path = "/" + t.path; else if (!e.path) a.path = t.path; else a.path = e.path.slice(0, e.path.lastIndexOf("/") + 1) + t.path;
a.path = e.scheme === void 0 && !r && a.path[0] !== "/" ? n(a.path) : o(a.path);
}
a.query = t.query;
}
a.userinfo = e.userinfo;
a.host = e.host;
a.port = e.port;
}
a.scheme = e.scheme;
}
a.fragment = t.fragment;
return a;
}
function equal(e, t, r) {
const s = normalizeComparableURI(e, r);
const o = normalizeComparableURI(t, r);
return s !== void 0 && o !== void 0 && s === o;
}
function serialize(e, t) {
const r = {
host: e.host,
scheme: e.scheme,
userinfo: e.userinfo,
port: e.port,
path: e.path,
query: e.query,
nid: e.nid,
nss: e.nss,
uuid: e.uuid,
fragment: e.fragment,
reference: e.reference,
resourceName: e.resourceName,
secure: e.secure,
error: ""
};
const s = Object.assign({}, t);
const c = [];
if (r.scheme) r.scheme = validateScheme(r.scheme);
const d = g(s.scheme || r.scheme);
if (d && d.serialize) d.serialize(r, s);
const h = r.userinfo !== void 0 || r.host !== void 0 || r.port !== void 0;
const m = (r.scheme === void 0 || s.reference === "suffix") && !h;
const p = !s.skipEscape && m;
if (r.path !== void 0) if (!s.skipEscape) r.path = l(r.path, p); else r.path = i(r.path);
if (s.reference !== "suffix" && r.scheme) {
r.scheme = validateScheme(r.scheme);
c.push(r.scheme, ":");
}
const y = a(r);
if (y !== void 0) {
if (s.reference !== "suffix") c.push("//");
c.push(y);
if (r.path && r.path[0] !== "/") c.push("/");
}
if (r.path !== void 0) {
let e = r.path;
if (!s.absolutePath && (!d || !d.absolutePath)) e = m && e[0] !== "/" ? n(e) : o(e);
if (m) e = l(e, true);
if (y === void 0 && e[0] === "/" && e[1] === "/") e = "/%2F" + e.slice(2);
c.push(e);
}
if (r.query !== void 0) c.push("?", u(r.query));
if (r.fragment !== void 0) c.push("#", f(r.fragment));
return c.join("");
}
const S = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
const P = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
const E = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
function getParseError(e, t) {
if (t[2] !== void 0 && e.path && e.path[0] !== "/") return 'URI path must start with "/" when authority is present.';
if (typeof e.port === "number" && (e.port < 0 || e.port > 65535)) return "URI port is malformed.";
return;
}
function hasMalformedPercentEncoding(e) {
if (e === void 0) return false;
let t = e.indexOf("%");
while (t !== -1) {
if (t + 2 >= e.length || !/^[\da-f]{2}$/iu.test(e.slice(t + 1, t + 3))) return true;
t = e.indexOf("%", t + 3);
}
return false;
}
function isIPLiteral(e) {
return e[0] === "[" && e[e.length - 1] === "]";
}
function hasMalformedComponentPercentEncoding(e) {
const t = e[4];
return hasMalformedPercentEncoding(e[3]) || t !== void 0 && !isIPLiteral(t) && hasMalformedPercentEncoding(t) || hasMalformedPercentEncoding(e[6]) || hasMalformedPercentEncoding(e[7]) || hasMalformedPercentEncoding(e[8]);
}
function canonicalizeHost(e, t, r, s) {
if (hasForbiddenDomainHost(e, t, r, s)) {
e.error = e.error || w;
return true;
}
if (!t.unicodeSupport && (!r || !r.unicodeSupport) && e.host && !isIPLiteral(e.host) && (t.domainHost || r && r.domainHost) && s === false && p(e.host)) {
let t;
try {
t = new URL("http://" + e.host);
} catch (t) {
e.error = e.error || "Host's domain name can not be converted to ASCII: " + t;
return true;
}
if (!isHostOnlyURL(t)) {
e.error = e.error || w;
return true;
}
e.host = t.hostname;
}
return false;
}
function hasForbiddenDomainHost(e, t, r, s) {
return Boolean(e.host && s === false && !isIPLiteral(e.host) && (t.domainHost || r && r.domainHost) && b.test(e.host));
}
function isHostOnlyURL(e) {
return e.username === "" && e.password === "" && e.port === "" && e.pathname === "/" && e.search === "" && e.hash === "" && e.hostname !== "";
}
function parseWithStatus(e, t) {
const r = Object.assign({}, t);
const o = {
scheme: void 0,
userinfo: void 0,
host: "",
port: void 0,
path: "",
query: void 0,
fragment: void 0
};
let n = false;
let a = false;
let l = false;
let u = false;
let f = false;
let p = false;
let b = false;
if (r.reference === "suffix") if (r.scheme) e = r.scheme + ":" + e; else e = "//" + e;
const k = e.match(P);
if (k !== null && k[1].indexOf("\\") !== -1) {
o.error = "URI authority must not contain a literal backslash.";
n = true;
}
const N = e.match(E);
if (N !== null) {
const e = N[1];
const t = e.replace(/[\t\n\r]/g, "");
if (t.length >= 2) if (t.slice(0, 2) !== "//") {
o.error = o.error || "URI authority must not contain a literal backslash.";
n = true;
} else if (e.length !== t.length) {
o.error = o.error || "URI authority introducer must not contain whitespace.";
n = true;
}
}
const C = e.match(S);
if (C) {
o.scheme = C[1];
o.userinfo = C[3];
o.host = C[4];
o.port = parseInt(C[5], 10);
o.path = C[6] || "";
o.query = C[7];
o.fragment = C[8];
if (o.scheme !== void 0) if (v.test(o.scheme)) o.scheme = o.scheme.toLowerCase(); else {
o.error = o.error || $;
p = true;
}
a = hasMalformedComponentPercentEncoding(C);
if (a) o.error = o.error || "URI contains malformed percent-encoding.";
if (isNaN(o.port)) o.port = C[5];
const t = getParseError(o, C);
if (t !== void 0) {
o.error = o.error || t;
n = true;
}
if (o.host) {
const e = m(o.host);
if (e === false) {
const e = isIPLiteral(o.host);
const t = o.host.indexOf("[") !== -1 || o.host.indexOf("]") !== -1;
const r = s(o.host);
b = r.isIPV6 || r.isIPVFuture === true;
f = t && (!e || r.error === true);
o.host = b ? r.host : r.host.toLowerCase();
if (f) {
o.error = o.error || w;
n = true;
}
} else b = true;
}
if (o.scheme === void 0 && o.userinfo === void 0 && o.host === void 0 && o.port === void 0 && o.query === void 0 && !o.path) o.reference = "same-document"; else if (o.scheme === void 0) o.reference = "relative"; else if (o.fragment === void 0) o.reference = "absolute"; else o.reference = "uri";
if (r.reference && r.reference !== "suffix" && r.reference !== o.reference) o.error = o.error || "URI is not a " + r.reference + " reference.";
const S = g(r.scheme || o.scheme);
if (!f) u = canonicalizeHost(o, r, S, b);
if (e.indexOf("%") !== -1 && o.host !== void 0 && !f) {
let e = b ? o.host : i(o.host, true);
if (!b) e = i(e.toLowerCase());
o.host = b || r.scheme !== "null" ? h(e, b) : e;
}
if (!S || S && !S.skipNormalize) {
if (o.path) o.path = c(o.path);
if (o.query) o.query = d(o.query);
if (o.fragment) o.fragment = d(o.fragment);
}
if (S && S.parse) {
S.parse(o, r);
if (S === y.urn && o.nid === void 0) l = true;
}
} else o.error = o.error || "URI can not be parsed.";
return {
parsed: o,
malformedAuthorityOrPort: n,
malformedPercentEncoding: a,
malformedSchemeSpecific: l,
malformedHost: u,
malformedScheme: p
};
}
function parse(e, t) {
return parseWithStatus(e, t).parsed;
}
function normalizeString(e, t) {
return normalizeStringWithStatus(e, t).normalized;
}
function normalizeStringWithStatus(e, t) {
const {parsed: r, malformedAuthorityOrPort: s, malformedPercentEncoding: o, malformedSchemeSpecific: n, malformedHost: a, malformedScheme: i} = parseWithStatus(e, t);
return {
normalized: s || o || n || a || i ? e : serialize(r, t),
malformedAuthorityOrPort: s,
malformedPercentEncoding: o,
malformedSchemeSpecific: n,
malformedHost: a,
malformedScheme: i
};
}
function normalizeComparableURI(e, t) {
if (typeof e !== "string" && typeof e !== "object") return;
let r;
try {
r = typeof e === "string" ? e : serialize(e, t);
} catch {
return;
}
const {normalized: s, malformedAuthorityOrPort: o, malformedPercentEncoding: n, malformedSchemeSpecific: a, malformedHost: i, malformedScheme: c} = normalizeStringWithStatus(r, t);
return o || n || a || i || c ? void 0 : s;
}
const k = {
SCHEMES: y,
normalize: normalize,
resolve: resolve,
resolveComponent: resolveComponent,
equal: equal,
serialize: serialize,
parse: parse
};
e.exports = k;
e.exports["default"] = k;
e.exports.fastUri = k;
}),
75300: (function(e, t, r) {
const {isUUID: s} = r(15077);
const o = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
const n = [ "http", "https", "ws", "wss", "urn", "urn:uuid" ];
function isValidSchemeName(e) {
return n.indexOf(e) !== -1;
}
function wsIsSecure(e) {
if (e.secure === true) return true; else if (e.secure === false) return false; else if (e.scheme) return e.scheme.length === 3 && (e.scheme[0] === "w" || e.scheme[0] === "W") && (e.scheme[1] === "s" || e.scheme[1] === "S") && (e.scheme[2] === "s" || e.scheme[2] === "S"); else return false;
}
function httpParse(e) {
if (!e.host) e.error = e.error || "HTTP URIs must have a host.";
return e;
}
function httpSerialize(e) {
const t = String(e.scheme).toLowerCase() === "https";
if (e.port === (t ? 443 : 80) || e.port === "") e.port = void 0;
if (!e.path) e.path = "/";
return e;
}
function wsParse(e) {
e.secure = wsIsSecure(e);
e.resourceName = (e.path || "/") + (e.query ? "?" + e.query : "");
e.path = void 0;
e.query = void 0;
return e;
}
function wsSerialize(e) {
if (e.port === (wsIsSecure(e) ? 443 : 80) || e.port === "") e.port = void 0;
if (typeof e.secure === "boolean") {
e.scheme = e.secure ? "wss" : "ws";
e.secure = void 0;
}
if (e.resourceName) {
const t = e.resourceName.indexOf("?");
const r = t === -1 ? e.resourceName : e.resourceName.slice(0, t);
e.path = r && r !== "/" ? r : void 0;
e.query = t === -1 ? void 0 : e.resourceName.slice(t + 1);
e.resourceName = void 0;
}
e.fragment = void 0;
return e;
}
function urnParse(e, t) {
if (!e.path) {
e.error = "URN can not be parsed";
return e;
}
const r = e.path.match(o);
if (r && r[0] === e.path) {
const s = t.scheme || e.scheme || "urn";
e.nid = r[1].toLowerCase();
e.nss = r[2];
const o = `${s}:${t.nid || e.nid}`;
const n = getSchemeHandler(o);
e.path = void 0;
if (n) e = n.parse(e, t);
} else e.error = e.error || "URN can not be parsed.";
return e;
}
function urnSerialize(e, t) {
if (e.nid === void 0) throw new Error("URN without nid cannot be serialized");
const r = t.scheme || e.scheme || "urn";
const s = e.nid.toLowerCase();
const o = `${r}:${t.nid || s}`;
const n = getSchemeHandler(o);
if (n) e = n.serialize(e, t);
const a = e;
const i = e.nss;
a.path = `${s || t.nid}:${i}`;
t.skipEscape = true;
return a;
}
function urnuuidParse(e, t) {
const r = e;
r.uuid = r.nss;
r.nss = void 0;
if (!t.tolerant && (!r.uuid || !s(r.uuid))) r.error = r.error || "UUID is not valid.";
return r;
}
function urnuuidSerialize(e) {
const t = e;
t.nss = (e.uuid || "").toLowerCase();
return t;
}
const a = {
scheme: "http",
domainHost: true,
parse: httpParse,
serialize: httpSerialize
};
const i = {
scheme: "https",
domainHost: a.domainHost,
parse: httpParse,
serialize: httpSerialize
};
const c = {
scheme: "ws",
domainHost: true,
parse: wsParse,
serialize: wsSerialize
};
const l = {
scheme: "wss",
domainHost: c.domainHost,
parse: c.parse,
serialize: c.serialize
};
const d = {
scheme: "urn",
parse: urnParse,
serialize: urnSerialize,
skipNormalize: true
};
const u = {
scheme: "urn:uuid",
parse: urnuuidParse,
serialize: urnuuidSerialize,
skipNormalize: true
};
const f = {
http: a,
https: i,
ws: c,
wss: l,
urn: d,
"urn:uuid": u
};
Object.setPrototypeOf(f, null);
function getSchemeHandler(e) {
return e && (f[e] || f[e.toLowerCase()]) || void 0;
}
e.exports = {
wsIsSecure: wsIsSecure,
SCHEMES: f,
isValidSchemeName: isValidSchemeName,
getSchemeHandler: getSchemeHandler
};
}),
15077: (function(e) {
const t = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
const r = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
const s = RegExp.prototype.test.bind(/^\d*$/u);
const o = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
const n = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
const a = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
const i = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
const c = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
const l = new Array(256);
{
const e = "0123456789ABCDEF";
for (let t = 0; t < 256; t++) l[t] = "%" + e[t >> 4] + e[t & 15];
}
function percentEncodeNonAscii(e) {
if (e < 2048) return l[192 | e >> 6] + l[128 | e & 63];
if (e < 65536) return l[224 | e >> 12] + l[128 | e >> 6 & 63] + l[128 | e & 63];
return l[240 | e >> 18] + l[128 | e >> 12 & 63] + l[128 | e >> 6 & 63] + l[128 | e & 63];
}
function stringArrayToHexStripped(e) {
let t = "";
let r = 0;
let s = 0;
for (s = 0; s < e.length; s++) {
r = e[s].charCodeAt(0);
if (r === 48) continue;
if (!(r >= 48 && r <= 57 || r >= 65 && r <= 70 || r >= 97 && r <= 102)) return "";
t += e[s];
break;
}
for (s += 1; s < e.length; s++) {
r = e[s].charCodeAt(0);
if (!(r >= 48 && r <= 57 || r >= 65 && r <= 70 || r >= 97 && r <= 102)) return "";
t += e[s];
}
return t;
}
const d = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
const u = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
const f = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
const h = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
function isZoneIdentifier(e) {
if (e.length === 0) return false;
for (let t = 0; t < e.length; t++) {
if (f(e[t])) continue;
if (e[t] === "%" && t + 2 < e.length && o(e.slice(t + 1, t + 3))) {
t += 2;
continue;
}
return false;
}
return true;
}
function compressIPv6ZeroRun(e) {
let t = -1;
let r = 0;
let s = -1;
let o = 0;
for (let n = 0; n < e.length; n++) if (e[n] === "0") {
if (s === -1) s = n;
o++;
if (o > r) {
r = o;
t = s;
}
} else {
s = -1;
o = 0;
}
if (r < 2) return e.join(":");
const n = e.slice(0, t).join(":");
const a = e.slice(t + r).join(":");
return n + "::" + a;
}
function normalizeIPv6Address(e) {
const t = e.indexOf("::");
if (t !== -1 && e.indexOf("::", t + 1) !== -1) return;
const s = t === -1 ? e.split(":") : e.slice(0, t).split(":");
const o = t === -1 ? [] : e.slice(t + 2).split(":");
if (t !== -1) {
if (s.length === 1 && s[0] === "") s.length = 0;
if (o.length === 1 && o[0] === "") o.length = 0;
}
const n = s.concat(o);
let a = 0;
for (let e = 0; e < n.length; e++) {
const s = n[e];
if (s === "") return;
if (s.indexOf(".") !== -1) {
if (e !== n.length - 1 || t !== -1 && o.length === 0 || !r(s)) return;
a += 2;
continue;
}
if (!d(s)) return;
n[e] = parseInt(s, 16).toString(16);
a++;
}
if (t === -1) {
if (a !== 8) return;
return compressIPv6ZeroRun(n);
}
if (a >= 8) return;
const i = n.slice(0, s.length);
for (let e = a; e < 8; e++) i.push("0");
for (let e = s.length; e < n.length; e++) i.push(n[e]);
return compressIPv6ZeroRun(i);
}
function normalizeIPv6(e) {
const t = e[0] === "[" && e[e.length - 1] === "]";
const r = e[0] === "[" || e[e.length - 1] === "]";
if (r && !t) return {
host: e,
isIPV6: false,
error: true
};
let s = t ? e.slice(1, -1) : e;
if (t && u(s)) {
s = s.toLowerCase();
return {
host: `[${s}]`,
escapedHost: s,
isIPV6: false,
isIPVFuture: true
};
}
if (findToken(s, ":") < 2) return {
host: e,
isIPV6: false,
error: t
};
let o = "";
const n = s.indexOf("%");
if (n !== -1) {
const t = s.slice(n, n + 3).toLowerCase() === "%25" ? 3 : 1;
o = s.slice(n + t);
if (!isZoneIdentifier(o)) return {
host: e,
isIPV6: false,
error: true
};
s = s.slice(0, n);
}
const a = normalizeIPv6Address(s);
if (a === void 0) return {
host: e,
isIPV6: false,
error: true
};
return {
host: a + (o ? "%" + o : ""),
escapedHost: a + (o ? "%25" + o : ""),
isIPV6: true
};
}
function findToken(e, t) {
let r = 0;
for (let s = 0; s < e.length; s++) if (e[s] === t) r++;
return r;
}
function removeDotSegments(e) {
let t = e;
const r = [];
let s = -1;
let o = 0;
while (o = t.length) {
if (o === 1) if (t === ".") break; else if (t === "/") {
r.push("/");
break;
} else {
r.push(t);
break;
} else if (o === 2) {
if (t[0] === ".") {
if (t[1] === ".") break; else if (t[1] === "/") {
t = t.slice(2);
continue;
}
} else if (t[0] === "/") if (t[1] === "." || t[1] === "/") {
r.push("/");
break;
}
} else if (o === 3) if (t === "/..") {
if (r.length !== 0) r.pop();
r.push("/");
break;
}
if (t[0] === ".") {
if (t[1] === ".") {
if (t[2] === "/") {
t = t.slice(3);
continue;
}
} else if (t[1] === "/") {
t = t.slice(2);
continue;
}
} else if (t[0] === "/") if (t[1] === ".") if (t[2] === "/") {
t = t.slice(2);
continue;
} else if (t[2] === ".") if (t[3] === "/") {
t = t.slice(3);
if (r.length !== 0) r.pop();
continue;
}
if ((s = t.indexOf("/", 1)) === -1) {
r.push(t);
break;
} else {
r.push(t.slice(0, s));
t = t.slice(s);
}
}
return r.join("");
}
function removeDotSegmentsRelative(e) {
if (e === "" || e[0] === "/") return removeDotSegments(e);
const t = e.split("/");
const r = t.length - 1;
const s = [];
let o = false;
for (let e = 0; e <= r; e++) {
const n = t[e];
if (n === "." || n === "..") {
if (n === "..") if (s.length !== 0 && s[s.length - 1] !== "..") s.pop(); else s.push("..");
o = e === r;
} else s.push(n);
}
if (o && s[s.length - 1] !== "..") s.push("");
if (s.length === 0 || s[0] === "" || s[0].includes(":")) s.unshift(".");
return s.join("/");
}
const m = {
"@": "%40",
"/": "%2F",
"?": "%3F",
"#": "%23",
":": "%3A"
};
const p = /[@/?#:]/g;
const y = /[@/?#]/g;
function reescapeHostDelimiters(e, t) {
const r = t ? y : p;
r.lastIndex = 0;
return e.replace(r, e => m[e]);
}
function normalizePercentEncoding(e, t = false) {
if (e.indexOf("%") === -1) return e;
let r = "";
for (let s = 0; s < e.length; s++) {
if (e[s] === "%" && s + 2 < e.length) {
const a = e.slice(s + 1, s + 3);
if (o(a)) {
const e = a.toUpperCase();
const o = String.fromCharCode(parseInt(e, 16));
if (t && n(o)) r += o; else r += "%" + e;
s += 2;
continue;
}
}
r += e[s];
}
return r;
}
function normalizePathEncoding(e) {
let t = "";
for (let r = 0; r < e.length; r++) {
const s = e[r];
if (s === "%" && r + 2 < e.length) {
const s = e.slice(r + 1, r + 3);
if (o(s)) {
const e = s.toUpperCase();
const o = String.fromCharCode(parseInt(e, 16));
if (o !== "." && n(o)) t += o; else t += "%" + e;
r += 2;
continue;
}
}
if (a(s)) t += s; else {
const o = e.charCodeAt(r);
if (o < 128) t += isEscapeSafe(o) ? s : l[o]; else if (o < 55296 || o > 57343) t += percentEncodeNonAscii(o); else if (o <= 56319 && r + 1 < e.length) {
const s = e.charCodeAt(r + 1);
if (s >= 56320 && s <= 57343) {
t += percentEncodeNonAscii(65536 + (o - 55296 << 10) + (s - 56320));
r++;
} else t += percentEncodeNonAscii(65533);
} else t += percentEncodeNonAscii(65533);
}
}
return t;
}
function serializePathEncoding(e, t = false) {
let r = "";
let s = t && e[0] !== "/";
for (let t = 0; t < e.length; t++) {
const n = e[t];
if (n === "%" && t + 2 < e.length) {
const s = e.slice(t + 1, t + 3);
if (o(s)) {
r += "%" + s.toUpperCase();
t += 2;
continue;
}
}
if (n === "/") s = false;
if (a(n) && (n !== ":" || !s)) r += n; else {
const s = e.charCodeAt(t);
if (s < 128) r += l[s]; else if (s < 55296 || s > 57343) r += percentEncodeNonAscii(s); else if (s <= 56319 && t + 1 < e.length) {
const o = e.charCodeAt(t + 1);
if (o >= 56320 && o <= 57343) {
r += percentEncodeNonAscii(65536 + (s - 55296 << 10) + (o - 56320));
t++;
} else r += percentEncodeNonAscii(65533);
} else r += percentEncodeNonAscii(65533);
}
}
return r;
}
function encodeComponent(e, t) {
let r = "";
for (let s = 0; s < e.length; s++) {
const n = e[s];
if (n === "%" && s + 2 < e.length) {
const t = e.slice(s + 1, s + 3);
if (o(t)) {
r += "%" + t.toUpperCase();
s += 2;
continue;
}
}
if (t(n)) r += n; else {
const t = e.charCodeAt(s);
if (t < 128) r += l[t]; else if (t < 55296 || t > 57343) r += percentEncodeNonAscii(t); else if (t <= 56319 && s + 1 < e.length) {
const o = e.charCodeAt(s + 1);
if (o >= 56320 && o <= 57343) {
r += percentEncodeNonAscii(65536 + (t - 55296 << 10) + (o - 56320));
s++;
} else r += percentEncodeNonAscii(65533);
} else r += percentEncodeNonAscii(65533);
}
}
return r;
}
function encodeUserinfo(e) {
return encodeComponent(e, c);
}
function encodeQuery(e) {
return encodeComponent(e, i);
}
function encodeFragment(e) {
return encodeComponent(e, i);
}
function isEscapeSafe(e) {
return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122 || e === 42 || e === 43 || e === 45 || e === 46 || e === 47 || e === 64 || e === 95;
}
function normalizeQueryFragmentEncoding(e) {
let t = "";
for (let r = 0; r < e.length; r++) {
const s = e[r];
if (s === "%" && r + 2 < e.length) {
const s = e.slice(r + 1, r + 3);
if (o(s)) {
const e = s.toUpperCase();
const o = String.fromCharCode(parseInt(e, 16));
if (n(o)) t += o; else t += "%" + e;
r += 2;
continue;
}
}
if (i(s)) t += s; else {
const o = e.charCodeAt(r);
if (o < 128) t += isEscapeSafe(o) ? s : l[o]; else if (o < 55296 || o > 57343) t += percentEncodeNonAscii(o); else if (o <= 56319 && r + 1 < e.length) {
const s = e.charCodeAt(r + 1);
if (s >= 56320 && s <= 57343) {
t += percentEncodeNonAscii(65536 + (o - 55296 << 10) + (s - 56320));
r++;
} else t += percentEncodeNonAscii(65533);
} else t += percentEncodeNonAscii(65533);
}
}
return t;
}
function escapePreservingEscapes(e) {
let t = "";
for (let r = 0; r < e.length; r++) {
if (e[r] === "%" && r + 2 < e.length) {
const s = e.slice(r + 1, r + 3);
if (o(s)) {
t += "%" + s.toUpperCase();
r += 2;
continue;
}
}
t += escape(e[r]);
}
return t;
}
function recomposeAuthority(e) {
const t = [];
if (e.userinfo !== void 0) {
t.push(encodeUserinfo(e.userinfo));
t.push("@");
}
if (e.host !== void 0) {
let s = e.host;
if (!r(s)) {
let e = normalizeIPv6(s);
if (e.isIPV6 !== true && e.isIPVFuture !== true) {
s = normalizePercentEncoding(s, true);
e = normalizeIPv6(s);
}
if (e.isIPV6 === true || e.isIPVFuture === true) s = `[${e.escapedHost}]`; else s = reescapeHostDelimiters(s, false);
}
t.push(s);
}
if (typeof e.port === "number" || typeof e.port === "string") {
const r = String(e.port);
if (!s(r)) throw new TypeError("URI port is malformed.");
t.push(":");
t.push(r);
}
return t.length ? t.join("") : void 0;
}
e.exports = {
nonSimpleDomain: h,
recomposeAuthority: recomposeAuthority,
reescapeHostDelimiters: reescapeHostDelimiters,
normalizePercentEncoding: normalizePercentEncoding,
normalizePathEncoding: normalizePathEncoding,
serializePathEncoding: serializePathEncoding,
normalizeQueryFragmentEncoding: normalizeQueryFragmentEncoding,
encodeUserinfo: encodeUserinfo,
encodeQuery: encodeQuery,
encodeFragment: encodeFragment,
escapePreservingEscapes: escapePreservingEscapes,
removeDotSegments: removeDotSegments,
removeDotSegmentsRelative: removeDotSegmentsRelative,
isIPv4: r,
isUUID: t,
normalizeIPv6: normalizeIPv6,
stringArrayToHexStripped: stringArrayToHexStripped
};
}),
63837: (function(e) {
e.exports = JSON.parse('{"$id":"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#","description":"Meta-schema for $data reference (JSON AnySchema extension proposal)","type":"object","required":["$data"],"properties":{"$data":{"type":"string","anyOf":[{"format":"relative-json-pointer"},{"format":"json-pointer"}]}},"additionalProperties":false}');
}),
72079: (function(e) {
e.exports = JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://json-schema.org/draft-07/schema#","title":"Core schema meta-schema","definitions":{"schemaArray":{"type":"array","minItems":1,"items":{"$ref":"#"}},"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"allOf":[{"$ref":"#/definitions/nonNegativeInteger"},{"default":0}]},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}},"type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference"},"$schema":{"type":"string","format":"uri"},"$ref":{"type":"string","format":"uri-reference"},"$comment":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"default":true,"readOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/definitions/nonNegativeInteger"},"minLength":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"additionalItems":{"$ref":"#"},"items":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/schemaArray"}],"default":true},"maxItems":{"$ref":"#/definitions/nonNegativeInteger"},"minItems":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"contains":{"$ref":"#"},"maxProperties":{"$ref":"#/definitions/nonNegativeInteger"},"minProperties":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"required":{"$ref":"#/definitions/stringArray"},"additionalProperties":{"$ref":"#"},"definitions":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"properties":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$ref":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependencies":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/stringArray"}]}},"propertyNames":{"$ref":"#"},"const":true,"enum":{"type":"array","items":true,"minItems":1,"uniqueItems":true},"type":{"anyOf":[{"$ref":"#/definitions/simpleTypes"},{"type":"array","items":{"$ref":"#/definitions/simpleTypes"},"minItems":1,"uniqueItems":true}]},"format":{"type":"string"},"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"$ref":"#"},"allOf":{"$ref":"#/definitions/schemaArray"},"anyOf":{"$ref":"#/definitions/schemaArray"},"oneOf":{"$ref":"#/definitions/schemaArray"},"not":{"$ref":"#"}},"default":true}');
})
};
