export const id = 5872;

export const ids = [ 5872 ];

export const modules = {
15939: (function(e, n, t) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.GraphQLError = void 0;
n.formatError = formatError;
n.printError = printError;
var i = t(20892);
var r = t(72245);
var o = t(6512);
function toNormalizedOptions(e) {
const n = e[0];
if (n == null || "kind" in n || "length" in n) return {
nodes: n,
source: e[1],
positions: e[2],
path: e[3],
originalError: e[4],
extensions: e[5]
};
return n;
}
class GraphQLError extends Error {
constructor(e, ...n) {
var t, o, s;
const {nodes: a, source: c, positions: d, path: u, originalError: l, extensions: p} = toNormalizedOptions(n);
super(e);
this.name = "GraphQLError";
this.path = u !== null && u !== void 0 ? u : void 0;
this.originalError = l !== null && l !== void 0 ? l : void 0;
this.nodes = undefinedIfEmpty(Array.isArray(a) ? a : a ? [ a ] : void 0);
const h = undefinedIfEmpty((t = this.nodes) === null || t === void 0 ? void 0 : t.map(e => e.loc).filter(e => e != null));
this.source = c !== null && c !== void 0 ? c : h === null || h === void 0 ? void 0 : (o = h[0]) === null || o === void 0 ? void 0 : o.source;
this.positions = d !== null && d !== void 0 ? d : h === null || h === void 0 ? void 0 : h.map(e => e.start);
this.locations = d && c ? (0, r.getLocations)(d.map(e => ({
source: c,
start: e
}))) : h && (0, r.getLocations)(h);
const T = (0, i.isObjectLike)(l === null || l === void 0 ? void 0 : l.extensions) ? l === null || l === void 0 ? void 0 : l.extensions : void 0;
this.extensions = (s = p !== null && p !== void 0 ? p : T) !== null && s !== void 0 ? s : Object.create(null);
Object.defineProperties(this, {
message: {
writable: true,
enumerable: true
},
name: {
enumerable: false
},
nodes: {
enumerable: false
},
source: {
enumerable: false
},
positions: {
enumerable: false
},
originalError: {
enumerable: false
}
});
if (l !== null && l !== void 0 && l.stack) Object.defineProperty(this, "stack", {
value: l.stack,
writable: true,
configurable: true
}); else if (Error.captureStackTrace) Error.captureStackTrace(this, GraphQLError); else Object.defineProperty(this, "stack", {
value: Error().stack,
writable: true,
configurable: true
});
}
get [Symbol.toStringTag]() {
return "GraphQLError";
}
toString() {
let e = this.message;
if (this.nodes) {
for (const n of this.nodes) if (n.loc) e += "\n\n" + (0, o.printLocation)(n.loc);
} else if (this.source && this.locations) for (const n of this.locations) e += "\n\n" + (0, 
o.printSourceLocation)(this.source, n);
return e;
}
toJSON() {
const e = {
message: this.message
};
if (this.locations != null) e.locations = this.locations;
if (this.path != null) e.path = this.path;
if (this.extensions != null && Object.keys(this.extensions).length > 0) e.extensions = this.extensions;
return e;
}
}
n.GraphQLError = GraphQLError;
function undefinedIfEmpty(e) {
return e === void 0 || e.length === 0 ? void 0 : e;
}
function printError(e) {
return e.toString();
}
function formatError(e) {
return e.toJSON();
}
}),
89619: (function(e, n, t) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.syntaxError = syntaxError;
var i = t(15939);
function syntaxError(e, n, t) {
return new i.GraphQLError(`Syntax Error: ${t}`, {
source: e,
positions: [ n ]
});
}
}),
65383: (function(e, n) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.devAssert = devAssert;
function devAssert(e, n) {
const t = Boolean(e);
if (!t) throw new Error(n);
}
}),
25742: (function(e, n) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.inspect = inspect;
const t = 10;
const i = 2;
function inspect(e) {
return formatValue(e, []);
}
function formatValue(e, n) {
switch (typeof e) {
case "string":
return JSON.stringify(e);

case "function":
return e.name ? `[function ${e.name}]` : "[function]";

case "object":
return formatObjectValue(e, n);

default:
return String(e);
}
}
function formatObjectValue(e, n) {
if (e === null) return "null";
if (n.includes(e)) return "[Circular]";
const t = [ ...n, e ];
if (isJSONable(e)) {
const n = e.toJSON();
if (n !== e) return typeof n === "string" ? n : formatValue(n, t);
} else if (Array.isArray(e)) return formatArray(e, t);
return formatObject(e, t);
}
function isJSONable(e) {
return typeof e.toJSON === "function";
}
function formatObject(e, n) {
const t = Object.entries(e);
if (t.length === 0) return "{}";
if (n.length > i) return "[" + getObjectTag(e) + "]";
const r = t.map(([e, t]) => e + ": " + formatValue(t, n));
return "{ " + r.join(", ") + " }";
}
function formatArray(e, n) {
if (e.length === 0) return "[]";
if (n.length > i) return "[Array]";
const r = Math.min(t, e.length);
const o = e.length - r;
const s = [];
for (let t = 0; t < r; ++t) s.push(formatValue(e[t], n));
if (o === 1) s.push("... 1 more item"); else if (o > 1) s.push(`... ${o} more items`);
return "[" + s.join(", ") + "]";
}
function getObjectTag(e) {
const n = Object.prototype.toString.call(e).replace(/^\[object /, "").replace(/]$/, "");
if (n === "Object" && typeof e.constructor === "function") {
const n = e.constructor.name;
if (typeof n === "string" && n !== "") return n;
}
return n;
}
}),
45914: (function(e, n, t) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.instanceOf = void 0;
var i = t(25742);
const r = globalThis.process && process.env.NODE_ENV === "production";
const o = r ? function instanceOf(e, n) {
return e instanceof n;
} : function instanceOf(e, n) {
if (e instanceof n) return true;
if (typeof e === "object" && e !== null) {
var t;
const r = n.prototype[Symbol.toStringTag];
const o = Symbol.toStringTag in e ? e[Symbol.toStringTag] : (t = e.constructor) === null || t === void 0 ? void 0 : t.name;
if (r === o) {
const n = (0, i.inspect)(e);
throw new Error(`Cannot use ${r} "${n}" from another module or realm.\n\nEnsure that there is only one instance of "graphql" in the node_modules\ndirectory. If different versions of "graphql" are the dependencies of other\nrelied on modules, use "resolutions" to ensure only one version is installed.\n\nhttps://yarnpkg.com/en/docs/selective-version-resolutions\n\nDuplicate "graphql" modules cannot be used at the same time since different\nversions may have different capabilities and behavior. The data from one\nversion used in the function from another could produce confusing and\nspurious results.`);
}
}
return false;
};
n.instanceOf = o;
}),
20892: (function(e, n) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.isObjectLike = isObjectLike;
function isObjectLike(e) {
return typeof e == "object" && e !== null;
}
}),
22740: (function(e, n) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.Token = n.QueryDocumentKeys = n.OperationTypeNode = n.Location = void 0;
n.isNode = isNode;
class Location {
constructor(e, n, t) {
this.start = e.start;
this.end = n.end;
this.startToken = e;
this.endToken = n;
this.source = t;
}
get [Symbol.toStringTag]() {
return "Location";
}
toJSON() {
return {
start: this.start,
end: this.end
};
}
}
n.Location = Location;
class Token {
constructor(e, n, t, i, r, o) {
this.kind = e;
this.start = n;
this.end = t;
this.line = i;
this.column = r;
this.value = o;
this.prev = null;
this.next = null;
}
get [Symbol.toStringTag]() {
return "Token";
}
toJSON() {
return {
kind: this.kind,
value: this.value,
line: this.line,
column: this.column
};
}
}
n.Token = Token;
const t = {
Name: [],
Document: [ "definitions" ],
OperationDefinition: [ "description", "name", "variableDefinitions", "directives", "selectionSet" ],
VariableDefinition: [ "description", "variable", "type", "defaultValue", "directives" ],
Variable: [ "name" ],
SelectionSet: [ "selections" ],
Field: [ "alias", "name", "arguments", "directives", "selectionSet" ],
Argument: [ "name", "value" ],
FragmentSpread: [ "name", "directives" ],
InlineFragment: [ "typeCondition", "directives", "selectionSet" ],
FragmentDefinition: [ "description", "name", "variableDefinitions", "typeCondition", "directives", "selectionSet" ],
IntValue: [],
FloatValue: [],
StringValue: [],
BooleanValue: [],
NullValue: [],
EnumValue: [],
ListValue: [ "values" ],
ObjectValue: [ "fields" ],
ObjectField: [ "name", "value" ],
Directive: [ "name", "arguments" ],
NamedType: [ "name" ],
ListType: [ "type" ],
NonNullType: [ "type" ],
SchemaDefinition: [ "description", "directives", "operationTypes" ],
OperationTypeDefinition: [ "type" ],
ScalarTypeDefinition: [ "description", "name", "directives" ],
ObjectTypeDefinition: [ "description", "name", "interfaces", "directives", "fields" ],
FieldDefinition: [ "description", "name", "arguments", "type", "directives" ],
InputValueDefinition: [ "description", "name", "type", "defaultValue", "directives" ],
InterfaceTypeDefinition: [ "description", "name", "interfaces", "directives", "fields" ],
UnionTypeDefinition: [ "description", "name", "directives", "types" ],
EnumTypeDefinition: [ "description", "name", "directives", "values" ],
EnumValueDefinition: [ "description", "name", "directives" ],
InputObjectTypeDefinition: [ "description", "name", "directives", "fields" ],
DirectiveDefinition: [ "description", "name", "arguments", "directives", "locations" ],
SchemaExtension: [ "directives", "operationTypes" ],
DirectiveExtension: [ "name", "directives" ],
ScalarTypeExtension: [ "name", "directives" ],
ObjectTypeExtension: [ "name", "interfaces", "directives", "fields" ],
InterfaceTypeExtension: [ "name", "interfaces", "directives", "fields" ],
UnionTypeExtension: [ "name", "directives", "types" ],
EnumTypeExtension: [ "name", "directives", "values" ],
InputObjectTypeExtension: [ "name", "directives", "fields" ],
TypeCoordinate: [ "name" ],
MemberCoordinate: [ "name", "memberName" ],
ArgumentCoordinate: [ "name", "fieldName", "argumentName" ],
DirectiveCoordinate: [ "name" ],
DirectiveArgumentCoordinate: [ "name", "argumentName" ]
};
n.QueryDocumentKeys = t;
const i = new Set(Object.keys(t));
function isNode(e) {
const n = e === null || e === void 0 ? void 0 : e.kind;
return typeof n === "string" && i.has(n);
}
var r;
n.OperationTypeNode = r;
(function(e) {
e["QUERY"] = "query";
e["MUTATION"] = "mutation";
e["SUBSCRIPTION"] = "subscription";
})(r || (n.OperationTypeNode = r = {}));
}),
77508: (function(e, n, t) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.dedentBlockStringLines = dedentBlockStringLines;
n.isPrintableAsBlockString = isPrintableAsBlockString;
n.printBlockString = printBlockString;
var i = t(83271);
function dedentBlockStringLines(e) {
var n;
let t = Number.MAX_SAFE_INTEGER;
let i = null;
let r = -1;
for (let n = 0; n < e.length; ++n) {
var o;
const s = e[n];
const a = leadingWhitespace(s);
if (a === s.length) continue;
i = (o = i) !== null && o !== void 0 ? o : n;
r = n;
if (n !== 0 && a < t) t = a;
}
return e.map((e, n) => n === 0 ? e : e.slice(t)).slice((n = i) !== null && n !== void 0 ? n : 0, r + 1);
}
function leadingWhitespace(e) {
let n = 0;
while (n < e.length && (0, i.isWhiteSpace)(e.charCodeAt(n))) ++n;
return n;
}
function isPrintableAsBlockString(e) {
if (e === "") return true;
let n = true;
let t = false;
let i = true;
let r = false;
for (let o = 0; o < e.length; ++o) switch (e.codePointAt(o)) {
case 0:
case 1:
case 2:
case 3:
case 4:
case 5:
case 6:
case 7:
case 8:
case 11:
case 12:
case 14:
case 15:
return false;

case 13:
return false;

case 10:
if (n && !r) return false;
r = true;
n = true;
t = false;
break;

case 9:
case 32:
t || (t = n);
break;

default:
i && (i = t);
n = false;
}
if (n) return false;
if (i && r) return false;
return true;
}
function printBlockString(e, n) {
const t = e.replace(/"""/g, '\\"""');
const r = t.split(/\r\n|[\n\r]/g);
const o = r.length === 1;
const s = r.length > 1 && r.slice(1).every(e => e.length === 0 || (0, i.isWhiteSpace)(e.charCodeAt(0)));
const a = t.endsWith('\\"""');
const c = e.endsWith('"') && !a;
const d = e.endsWith("\\");
const u = c || d;
const l = !(n !== null && n !== void 0 && n.minimize) && (!o || e.length > 70 || u || s || a);
let p = "";
const h = o && (0, i.isWhiteSpace)(e.charCodeAt(0));
if (l && !h || s) p += "\n";
p += t;
if (l || u) p += "\n";
return '"""' + p + '"""';
}
}),
83271: (function(e, n) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.isDigit = isDigit;
n.isLetter = isLetter;
n.isNameContinue = isNameContinue;
n.isNameStart = isNameStart;
n.isWhiteSpace = isWhiteSpace;
function isWhiteSpace(e) {
return e === 9 || e === 32;
}
function isDigit(e) {
return e >= 48 && e <= 57;
}
function isLetter(e) {
return e >= 97 && e <= 122 || e >= 65 && e <= 90;
}
function isNameStart(e) {
return isLetter(e) || e === 95;
}
function isNameContinue(e) {
return isLetter(e) || isDigit(e) || e === 95;
}
}),
22582: (function(e, n) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.DirectiveLocation = void 0;
var t;
n.DirectiveLocation = t;
(function(e) {
e["QUERY"] = "QUERY";
e["MUTATION"] = "MUTATION";
e["SUBSCRIPTION"] = "SUBSCRIPTION";
e["FIELD"] = "FIELD";
e["FRAGMENT_DEFINITION"] = "FRAGMENT_DEFINITION";
e["FRAGMENT_SPREAD"] = "FRAGMENT_SPREAD";
e["INLINE_FRAGMENT"] = "INLINE_FRAGMENT";
e["VARIABLE_DEFINITION"] = "VARIABLE_DEFINITION";
e["SCHEMA"] = "SCHEMA";
e["SCALAR"] = "SCALAR";
e["OBJECT"] = "OBJECT";
e["FIELD_DEFINITION"] = "FIELD_DEFINITION";
e["ARGUMENT_DEFINITION"] = "ARGUMENT_DEFINITION";
e["INTERFACE"] = "INTERFACE";
e["UNION"] = "UNION";
e["ENUM"] = "ENUM";
e["ENUM_VALUE"] = "ENUM_VALUE";
e["INPUT_OBJECT"] = "INPUT_OBJECT";
e["INPUT_FIELD_DEFINITION"] = "INPUT_FIELD_DEFINITION";
e["DIRECTIVE_DEFINITION"] = "DIRECTIVE_DEFINITION";
})(t || (n.DirectiveLocation = t = {}));
}),
11123: (function(e, n) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.Kind = void 0;
var t;
n.Kind = t;
(function(e) {
e["NAME"] = "Name";
e["DOCUMENT"] = "Document";
e["OPERATION_DEFINITION"] = "OperationDefinition";
e["VARIABLE_DEFINITION"] = "VariableDefinition";
e["SELECTION_SET"] = "SelectionSet";
e["FIELD"] = "Field";
e["ARGUMENT"] = "Argument";
e["FRAGMENT_SPREAD"] = "FragmentSpread";
e["INLINE_FRAGMENT"] = "InlineFragment";
e["FRAGMENT_DEFINITION"] = "FragmentDefinition";
e["VARIABLE"] = "Variable";
e["INT"] = "IntValue";
e["FLOAT"] = "FloatValue";
e["STRING"] = "StringValue";
e["BOOLEAN"] = "BooleanValue";
e["NULL"] = "NullValue";
e["ENUM"] = "EnumValue";
e["LIST"] = "ListValue";
e["OBJECT"] = "ObjectValue";
e["OBJECT_FIELD"] = "ObjectField";
e["DIRECTIVE"] = "Directive";
e["NAMED_TYPE"] = "NamedType";
e["LIST_TYPE"] = "ListType";
e["NON_NULL_TYPE"] = "NonNullType";
e["SCHEMA_DEFINITION"] = "SchemaDefinition";
e["OPERATION_TYPE_DEFINITION"] = "OperationTypeDefinition";
e["SCALAR_TYPE_DEFINITION"] = "ScalarTypeDefinition";
e["OBJECT_TYPE_DEFINITION"] = "ObjectTypeDefinition";
e["FIELD_DEFINITION"] = "FieldDefinition";
e["INPUT_VALUE_DEFINITION"] = "InputValueDefinition";
e["INTERFACE_TYPE_DEFINITION"] = "InterfaceTypeDefinition";
e["UNION_TYPE_DEFINITION"] = "UnionTypeDefinition";
e["ENUM_TYPE_DEFINITION"] = "EnumTypeDefinition";
e["ENUM_VALUE_DEFINITION"] = "EnumValueDefinition";
e["INPUT_OBJECT_TYPE_DEFINITION"] = "InputObjectTypeDefinition";
e["DIRECTIVE_DEFINITION"] = "DirectiveDefinition";
e["SCHEMA_EXTENSION"] = "SchemaExtension";
e["DIRECTIVE_EXTENSION"] = "DirectiveExtension";
e["SCALAR_TYPE_EXTENSION"] = "ScalarTypeExtension";
e["OBJECT_TYPE_EXTENSION"] = "ObjectTypeExtension";
e["INTERFACE_TYPE_EXTENSION"] = "InterfaceTypeExtension";
e["UNION_TYPE_EXTENSION"] = "UnionTypeExtension";
e["ENUM_TYPE_EXTENSION"] = "EnumTypeExtension";
e["INPUT_OBJECT_TYPE_EXTENSION"] = "InputObjectTypeExtension";
e["TYPE_COORDINATE"] = "TypeCoordinate";
e["MEMBER_COORDINATE"] = "MemberCoordinate";
e["ARGUMENT_COORDINATE"] = "ArgumentCoordinate";
e["DIRECTIVE_COORDINATE"] = "DirectiveCoordinate";
e["DIRECTIVE_ARGUMENT_COORDINATE"] = "DirectiveArgumentCoordinate";
})(t || (n.Kind = t = {}));
}),
29278: (function(e, n, t) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.Lexer = void 0;
n.createToken = createToken;
n.isPunctuatorTokenKind = isPunctuatorTokenKind;
n.printCodePointAt = printCodePointAt;
n.readName = readName;
var i = t(89619);
var r = t(22740);
var o = t(77508);
var s = t(83271);
var a = t(1743);
class Lexer {
constructor(e) {
const n = new r.Token(a.TokenKind.SOF, 0, 0, 0, 0);
this.source = e;
this.lastToken = n;
this.token = n;
this.line = 1;
this.lineStart = 0;
this._maxComments = void 0;
this._commentCount = 0;
}
get [Symbol.toStringTag]() {
return "Lexer";
}
advance() {
this.lastToken = this.token;
const e = this.token = this.lookahead();
return e;
}
lookahead() {
let e = this.token;
if (e.kind !== a.TokenKind.EOF) do {
if (e.next) e = e.next; else {
const n = readNextToken(this, e.end);
e.next = n;
n.prev = e;
e = n;
}
} while (e.kind === a.TokenKind.COMMENT);
return e;
}
}
n.Lexer = Lexer;
function isPunctuatorTokenKind(e) {
return e === a.TokenKind.BANG || e === a.TokenKind.DOLLAR || e === a.TokenKind.AMP || e === a.TokenKind.PAREN_L || e === a.TokenKind.PAREN_R || e === a.TokenKind.DOT || e === a.TokenKind.SPREAD || e === a.TokenKind.COLON || e === a.TokenKind.EQUALS || e === a.TokenKind.AT || e === a.TokenKind.BRACKET_L || e === a.TokenKind.BRACKET_R || e === a.TokenKind.BRACE_L || e === a.TokenKind.PIPE || e === a.TokenKind.BRACE_R;
}
function isUnicodeScalarValue(e) {
return e >= 0 && e <= 55295 || e >= 57344 && e <= 1114111;
}
function isSupplementaryCodePoint(e, n) {
return isLeadingSurrogate(e.charCodeAt(n)) && isTrailingSurrogate(e.charCodeAt(n + 1));
}
function isLeadingSurrogate(e) {
return e >= 55296 && e <= 56319;
}
function isTrailingSurrogate(e) {
return e >= 56320 && e <= 57343;
}
function printCodePointAt(e, n) {
const t = e.source.body.codePointAt(n);
if (t === void 0) return a.TokenKind.EOF; else if (t >= 32 && t <= 126) {
const e = String.fromCodePoint(t);
return e === '"' ? "'\"'" : `"${e}"`;
}
return "U+" + t.toString(16).toUpperCase().padStart(4, "0");
}
function createToken(e, n, t, i, o) {
const s = e.line;
const a = 1 + t - e.lineStart;
return new r.Token(n, t, i, s, a, o);
}
function readNextToken(e, n) {
const t = e.source.body;
const r = t.length;
let o = n;
while (o < r) {
const n = t.charCodeAt(o);
switch (n) {
case 65279:
case 9:
case 32:
case 44:
++o;
continue;

case 10:
++o;
++e.line;
e.lineStart = o;
continue;

case 13:
if (t.charCodeAt(o + 1) === 10) o += 2; else ++o;
++e.line;
e.lineStart = o;
continue;

case 35:
return readComment(e, o);

case 33:
return createToken(e, a.TokenKind.BANG, o, o + 1);

case 36:
return createToken(e, a.TokenKind.DOLLAR, o, o + 1);

case 38:
return createToken(e, a.TokenKind.AMP, o, o + 1);

case 40:
return createToken(e, a.TokenKind.PAREN_L, o, o + 1);

case 41:
return createToken(e, a.TokenKind.PAREN_R, o, o + 1);

case 46:
if (t.charCodeAt(o + 1) === 46 && t.charCodeAt(o + 2) === 46) return createToken(e, a.TokenKind.SPREAD, o, o + 3);
break;

case 58:
return createToken(e, a.TokenKind.COLON, o, o + 1);

case 61:
return createToken(e, a.TokenKind.EQUALS, o, o + 1);

case 64:
return createToken(e, a.TokenKind.AT, o, o + 1);

case 91:
return createToken(e, a.TokenKind.BRACKET_L, o, o + 1);

case 93:
return createToken(e, a.TokenKind.BRACKET_R, o, o + 1);

case 123:
return createToken(e, a.TokenKind.BRACE_L, o, o + 1);

case 124:
return createToken(e, a.TokenKind.PIPE, o, o + 1);

case 125:
return createToken(e, a.TokenKind.BRACE_R, o, o + 1);

case 34:
if (t.charCodeAt(o + 1) === 34 && t.charCodeAt(o + 2) === 34) return readBlockString(e, o);
return readString(e, o);
}
if ((0, s.isDigit)(n) || n === 45) return readNumber(e, o, n);
if ((0, s.isNameStart)(n)) return readName(e, o);
throw (0, i.syntaxError)(e.source, o, n === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : isUnicodeScalarValue(n) || isSupplementaryCodePoint(t, o) ? `Unexpected character: ${printCodePointAt(e, o)}.` : `Invalid character: ${printCodePointAt(e, o)}.`);
}
return createToken(e, a.TokenKind.EOF, r, r);
}
function readComment(e, n) {
const t = e._maxComments;
if (t !== void 0) {
const r = e._commentCount + 1;
if (r > t) throw (0, i.syntaxError)(e.source, n, `Document contains more than ${t} comments. Parsing aborted.`);
e._commentCount = r;
}
const r = e.source.body;
const o = r.length;
let s = n + 1;
while (s < o) {
const e = r.charCodeAt(s);
if (e === 10 || e === 13) break;
if (isUnicodeScalarValue(e)) ++s; else if (isSupplementaryCodePoint(r, s)) s += 2; else break;
}
return createToken(e, a.TokenKind.COMMENT, n, s, r.slice(n + 1, s));
}
function readNumber(e, n, t) {
const r = e.source.body;
let o = n;
let c = t;
let d = false;
if (c === 45) c = r.charCodeAt(++o);
if (c === 48) {
c = r.charCodeAt(++o);
if ((0, s.isDigit)(c)) throw (0, i.syntaxError)(e.source, o, `Invalid number, unexpected digit after 0: ${printCodePointAt(e, o)}.`);
} else {
o = readDigits(e, o, c);
c = r.charCodeAt(o);
}
if (c === 46) {
d = true;
c = r.charCodeAt(++o);
o = readDigits(e, o, c);
c = r.charCodeAt(o);
}
if (c === 69 || c === 101) {
d = true;
c = r.charCodeAt(++o);
if (c === 43 || c === 45) c = r.charCodeAt(++o);
o = readDigits(e, o, c);
c = r.charCodeAt(o);
}
if (c === 46 || (0, s.isNameStart)(c)) throw (0, i.syntaxError)(e.source, o, `Invalid number, expected digit but got: ${printCodePointAt(e, o)}.`);
return createToken(e, d ? a.TokenKind.FLOAT : a.TokenKind.INT, n, o, r.slice(n, o));
}
function readDigits(e, n, t) {
if (!(0, s.isDigit)(t)) throw (0, i.syntaxError)(e.source, n, `Invalid number, expected digit but got: ${printCodePointAt(e, n)}.`);
const r = e.source.body;
let o = n + 1;
while ((0, s.isDigit)(r.charCodeAt(o))) ++o;
return o;
}
function readString(e, n) {
const t = e.source.body;
const r = t.length;
let o = n + 1;
let s = o;
let c = "";
while (o < r) {
const r = t.charCodeAt(o);
if (r === 34) {
c += t.slice(s, o);
return createToken(e, a.TokenKind.STRING, n, o + 1, c);
}
if (r === 92) {
c += t.slice(s, o);
const n = t.charCodeAt(o + 1) === 117 ? t.charCodeAt(o + 2) === 123 ? readEscapedUnicodeVariableWidth(e, o) : readEscapedUnicodeFixedWidth(e, o) : readEscapedCharacter(e, o);
c += n.value;
o += n.size;
s = o;
continue;
}
if (r === 10 || r === 13) break;
if (isUnicodeScalarValue(r)) ++o; else if (isSupplementaryCodePoint(t, o)) o += 2; else throw (0, 
i.syntaxError)(e.source, o, `Invalid character within String: ${printCodePointAt(e, o)}.`);
}
throw (0, i.syntaxError)(e.source, o, "Unterminated string.");
}
function readEscapedUnicodeVariableWidth(e, n) {
const t = e.source.body;
let r = 0;
let o = 3;
while (o < 12) {
const e = t.charCodeAt(n + o++);
if (e === 125) {
if (o < 5 || !isUnicodeScalarValue(r)) break;
return {
value: String.fromCodePoint(r),
size: o
};
}
r = r << 4 | readHexDigit(e);
if (r < 0) break;
}
throw (0, i.syntaxError)(e.source, n, `Invalid Unicode escape sequence: "${t.slice(n, n + o)}".`);
}
function readEscapedUnicodeFixedWidth(e, n) {
const t = e.source.body;
const r = read16BitHexCode(t, n + 2);
if (isUnicodeScalarValue(r)) return {
value: String.fromCodePoint(r),
size: 6
};
if (isLeadingSurrogate(r)) if (t.charCodeAt(n + 6) === 92 && t.charCodeAt(n + 7) === 117) {
const e = read16BitHexCode(t, n + 8);
if (isTrailingSurrogate(e)) return {
value: String.fromCodePoint(r, e),
size: 12
};
}
throw (0, i.syntaxError)(e.source, n, `Invalid Unicode escape sequence: "${t.slice(n, n + 6)}".`);
}
function read16BitHexCode(e, n) {
return readHexDigit(e.charCodeAt(n)) << 12 | readHexDigit(e.charCodeAt(n + 1)) << 8 | readHexDigit(e.charCodeAt(n + 2)) << 4 | readHexDigit(e.charCodeAt(n + 3));
}
function readHexDigit(e) {
return e >= 48 && e <= 57 ? e - 48 : e >= 65 && e <= 70 ? e - 55 : e >= 97 && e <= 102 ? e - 87 : -1;
}
function readEscapedCharacter(e, n) {
const t = e.source.body;
const r = t.charCodeAt(n + 1);
switch (r) {
case 34:
return {
value: '"',
size: 2
};

case 92:
return {
value: "\\",
size: 2
};

case 47:
return {
value: "/",
size: 2
};

case 98:
return {
value: "\b",
size: 2
};

case 102:
return {
value: "\f",
size: 2
};

case 110:
return {
value: "\n",
size: 2
};

case 114:
return {
value: "\r",
size: 2
};

case 116:
return {
value: "\t",
size: 2
};
}
throw (0, i.syntaxError)(e.source, n, `Invalid character escape sequence: "${t.slice(n, n + 2)}".`);
}
function readBlockString(e, n) {
const t = e.source.body;
const r = t.length;
let s = e.lineStart;
let c = n + 3;
let d = c;
let u = "";
const l = [];
while (c < r) {
const r = t.charCodeAt(c);
if (r === 34 && t.charCodeAt(c + 1) === 34 && t.charCodeAt(c + 2) === 34) {
u += t.slice(d, c);
l.push(u);
const i = createToken(e, a.TokenKind.BLOCK_STRING, n, c + 3, (0, o.dedentBlockStringLines)(l).join("\n"));
e.line += l.length - 1;
e.lineStart = s;
return i;
}
if (r === 92 && t.charCodeAt(c + 1) === 34 && t.charCodeAt(c + 2) === 34 && t.charCodeAt(c + 3) === 34) {
u += t.slice(d, c);
d = c + 1;
c += 4;
continue;
}
if (r === 10 || r === 13) {
u += t.slice(d, c);
l.push(u);
if (r === 13 && t.charCodeAt(c + 1) === 10) c += 2; else ++c;
u = "";
d = c;
s = c;
continue;
}
if (isUnicodeScalarValue(r)) ++c; else if (isSupplementaryCodePoint(t, c)) c += 2; else throw (0, 
i.syntaxError)(e.source, c, `Invalid character within String: ${printCodePointAt(e, c)}.`);
}
throw (0, i.syntaxError)(e.source, c, "Unterminated string.");
}
function readName(e, n) {
const t = e.source.body;
const i = t.length;
let r = n + 1;
while (r < i) {
const e = t.charCodeAt(r);
if ((0, s.isNameContinue)(e)) ++r; else break;
}
return createToken(e, a.TokenKind.NAME, n, r, t.slice(n, r));
}
}),
72245: (function(e, n) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.getLocation = getLocation;
n.getLocations = getLocations;
function getLocation(e, n) {
const t = /\r\n|[\n\r]/g;
let i = 1;
let r = n + 1;
let o;
while ((o = t.exec(e.body)) && o.index < n) {
i++;
r = n + 1 - (o.index + o[0].length);
}
return {
line: i,
column: r
};
}
function getLocations(e) {
if (e.length < 2) return e.map(({source: e, start: n}) => getLocation(e, n));
const n = new Map;
e.forEach(({source: e, start: t}, i) => {
let r = n.get(e);
if (r === void 0) {
r = [];
n.set(e, r);
}
r.push({
position: t,
index: i
});
});
const t = new Array(e.length);
for (const [e, i] of n) {
const n = /\r\n|[\n\r]/g;
let r = n.exec(e.body);
let o = 1;
let s = 0;
i.sort((e, n) => e.position - n.position);
for (const {position: a, index: c} of i) {
while (r !== null && r.index < a) {
s = r.index + r[0].length;
o++;
r = n.exec(e.body);
}
t[c] = {
line: o,
column: a + 1 - s
};
}
}
return t;
}
}),
14929: (function(e, n, t) {
0;
0;
n.qg = parse;
0;
0;
0;
0;
var i = t(89619);
var r = t(22740);
var o = t(22582);
var s = t(11123);
var a = t(29278);
var c = t(46137);
var d = t(40203);
var u = t(1743);
function parse(e, n) {
const t = new Parser(e, n);
const i = t.parseDocument();
Object.defineProperty(i, "tokenCount", {
enumerable: false,
value: t.tokenCount
});
return i;
}
function parseValue(e, n) {
const t = new Parser(e, n);
t.expectToken(u.TokenKind.SOF);
const i = t.parseValueLiteral(false);
t.expectToken(u.TokenKind.EOF);
return i;
}
function parseConstValue(e, n) {
const t = new Parser(e, n);
t.expectToken(u.TokenKind.SOF);
const i = t.parseConstValueLiteral();
t.expectToken(u.TokenKind.EOF);
return i;
}
function parseType(e, n) {
const t = new Parser(e, n);
t.expectToken(u.TokenKind.SOF);
const i = t.parseTypeReference();
t.expectToken(u.TokenKind.EOF);
return i;
}
function parseSchemaCoordinate(e) {
const n = (0, d.isSource)(e) ? e : new d.Source(e);
const t = new c.SchemaCoordinateLexer(n);
const i = new Parser(e, {
lexer: t
});
i.expectToken(u.TokenKind.SOF);
const r = i.parseSchemaCoordinate();
i.expectToken(u.TokenKind.EOF);
return r;
}
class Parser {
constructor(e, n = {}) {
const {lexer: t, ...r} = n;
if (t) this._lexer = t; else {
const n = (0, d.isSource)(e) ? e : new d.Source(e);
this._lexer = new a.Lexer(n);
}
this._options = r;
this._tokenCounter = 0;
this._lexer._maxComments = n === null || n === void 0 ? void 0 : n.maxComments;
this._lexer._commentCount = 0;
const o = n === null || n === void 0 ? void 0 : n.maxSourceLength;
if (o !== void 0 && this._lexer.source.body.length > o) throw (0, i.syntaxError)(this._lexer.source, o, `Source contains more than ${o} UTF-16 code units. Parsing aborted.`);
}
get tokenCount() {
return this._tokenCounter;
}
parseName() {
const e = this.expectToken(u.TokenKind.NAME);
return this.node(e, {
kind: s.Kind.NAME,
value: e.value
});
}
parseDocument() {
return this.node(this._lexer.token, {
kind: s.Kind.DOCUMENT,
definitions: this.many(u.TokenKind.SOF, this.parseDefinition, u.TokenKind.EOF)
});
}
parseDefinition() {
if (this.peek(u.TokenKind.BRACE_L)) return this.parseOperationDefinition();
const e = this.peekDescription();
const n = e ? this._lexer.lookahead() : this._lexer.token;
if (e && n.kind === u.TokenKind.BRACE_L) throw (0, i.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
if (n.kind === u.TokenKind.NAME) {
switch (n.value) {
case "schema":
return this.parseSchemaDefinition();

case "scalar":
return this.parseScalarTypeDefinition();

case "type":
return this.parseObjectTypeDefinition();

case "interface":
return this.parseInterfaceTypeDefinition();

case "union":
return this.parseUnionTypeDefinition();

case "enum":
return this.parseEnumTypeDefinition();

case "input":
return this.parseInputObjectTypeDefinition();

case "directive":
return this.parseDirectiveDefinition();
}
switch (n.value) {
case "query":
case "mutation":
case "subscription":
return this.parseOperationDefinition();

case "fragment":
return this.parseFragmentDefinition();
}
if (e) throw (0, i.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
switch (n.value) {
case "extend":
return this.parseTypeSystemExtension();
}
}
throw this.unexpected(n);
}
parseOperationDefinition() {
const e = this._lexer.token;
if (this.peek(u.TokenKind.BRACE_L)) return this.node(e, {
kind: s.Kind.OPERATION_DEFINITION,
operation: r.OperationTypeNode.QUERY,
description: void 0,
name: void 0,
variableDefinitions: [],
directives: [],
selectionSet: this.parseSelectionSet()
});
const n = this.parseDescription();
const t = this.parseOperationType();
let i;
if (this.peek(u.TokenKind.NAME)) i = this.parseName();
return this.node(e, {
kind: s.Kind.OPERATION_DEFINITION,
operation: t,
description: n,
name: i,
variableDefinitions: this.parseVariableDefinitions(),
directives: this.parseDirectives(false),
selectionSet: this.parseSelectionSet()
});
}
parseOperationType() {
const e = this.expectToken(u.TokenKind.NAME);
switch (e.value) {
case "query":
return r.OperationTypeNode.QUERY;

case "mutation":
return r.OperationTypeNode.MUTATION;

case "subscription":
return r.OperationTypeNode.SUBSCRIPTION;
}
throw this.unexpected(e);
}
parseVariableDefinitions() {
return this.optionalMany(u.TokenKind.PAREN_L, this.parseVariableDefinition, u.TokenKind.PAREN_R);
}
parseVariableDefinition() {
return this.node(this._lexer.token, {
kind: s.Kind.VARIABLE_DEFINITION,
description: this.parseDescription(),
variable: this.parseVariable(),
type: (this.expectToken(u.TokenKind.COLON), this.parseTypeReference()),
defaultValue: this.expectOptionalToken(u.TokenKind.EQUALS) ? this.parseConstValueLiteral() : void 0,
directives: this.parseConstDirectives()
});
}
parseVariable() {
const e = this._lexer.token;
this.expectToken(u.TokenKind.DOLLAR);
return this.node(e, {
kind: s.Kind.VARIABLE,
name: this.parseName()
});
}
parseSelectionSet() {
return this.node(this._lexer.token, {
kind: s.Kind.SELECTION_SET,
selections: this.many(u.TokenKind.BRACE_L, this.parseSelection, u.TokenKind.BRACE_R)
});
}
parseSelection() {
return this.peek(u.TokenKind.SPREAD) ? this.parseFragment() : this.parseField();
}
parseField() {
const e = this._lexer.token;
const n = this.parseName();
let t;
let i;
if (this.expectOptionalToken(u.TokenKind.COLON)) {
t = n;
i = this.parseName();
} else i = n;
return this.node(e, {
kind: s.Kind.FIELD,
alias: t,
name: i,
arguments: this.parseArguments(false),
directives: this.parseDirectives(false),
selectionSet: this.peek(u.TokenKind.BRACE_L) ? this.parseSelectionSet() : void 0
});
}
parseArguments(e) {
const n = e ? this.parseConstArgument : this.parseArgument;
return this.optionalMany(u.TokenKind.PAREN_L, n, u.TokenKind.PAREN_R);
}
parseArgument(e = false) {
const n = this._lexer.token;
const t = this.parseName();
this.expectToken(u.TokenKind.COLON);
return this.node(n, {
kind: s.Kind.ARGUMENT,
name: t,
value: this.parseValueLiteral(e)
});
}
parseConstArgument() {
return this.parseArgument(true);
}
parseFragment() {
const e = this._lexer.token;
this.expectToken(u.TokenKind.SPREAD);
const n = this.expectOptionalKeyword("on");
if (!n && this.peek(u.TokenKind.NAME)) return this.node(e, {
kind: s.Kind.FRAGMENT_SPREAD,
name: this.parseFragmentName(),
directives: this.parseDirectives(false)
});
return this.node(e, {
kind: s.Kind.INLINE_FRAGMENT,
typeCondition: n ? this.parseNamedType() : void 0,
directives: this.parseDirectives(false),
selectionSet: this.parseSelectionSet()
});
}
parseFragmentDefinition() {
const e = this._lexer.token;
const n = this.parseDescription();
this.expectKeyword("fragment");
if (this._options.allowLegacyFragmentVariables === true) return this.node(e, {
kind: s.Kind.FRAGMENT_DEFINITION,
description: n,
name: this.parseFragmentName(),
variableDefinitions: this.parseVariableDefinitions(),
typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
directives: this.parseDirectives(false),
selectionSet: this.parseSelectionSet()
});
return this.node(e, {
kind: s.Kind.FRAGMENT_DEFINITION,
description: n,
name: this.parseFragmentName(),
typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
directives: this.parseDirectives(false),
selectionSet: this.parseSelectionSet()
});
}
parseFragmentName() {
if (this._lexer.token.value === "on") throw this.unexpected();
return this.parseName();
}
parseValueLiteral(e) {
const n = this._lexer.token;
switch (n.kind) {
case u.TokenKind.BRACKET_L:
return this.parseList(e);

case u.TokenKind.BRACE_L:
return this.parseObject(e);

case u.TokenKind.INT:
this.advanceLexer();
return this.node(n, {
kind: s.Kind.INT,
value: n.value
});

case u.TokenKind.FLOAT:
this.advanceLexer();
return this.node(n, {
kind: s.Kind.FLOAT,
value: n.value
});

case u.TokenKind.STRING:
case u.TokenKind.BLOCK_STRING:
return this.parseStringLiteral();

case u.TokenKind.NAME:
this.advanceLexer();
switch (n.value) {
case "true":
return this.node(n, {
kind: s.Kind.BOOLEAN,
value: true
});

case "false":
return this.node(n, {
kind: s.Kind.BOOLEAN,
value: false
});

case "null":
return this.node(n, {
kind: s.Kind.NULL
});

default:
return this.node(n, {
kind: s.Kind.ENUM,
value: n.value
});
}

case u.TokenKind.DOLLAR:
if (e) {
this.expectToken(u.TokenKind.DOLLAR);
if (this._lexer.token.kind === u.TokenKind.NAME) {
const e = this._lexer.token.value;
throw (0, i.syntaxError)(this._lexer.source, n.start, `Unexpected variable "$${e}" in constant value.`);
} else throw this.unexpected(n);
}
return this.parseVariable();

default:
throw this.unexpected();
}
}
parseConstValueLiteral() {
return this.parseValueLiteral(true);
}
parseStringLiteral() {
const e = this._lexer.token;
this.advanceLexer();
return this.node(e, {
kind: s.Kind.STRING,
value: e.value,
block: e.kind === u.TokenKind.BLOCK_STRING
});
}
parseList(e) {
const item = () => this.parseValueLiteral(e);
return this.node(this._lexer.token, {
kind: s.Kind.LIST,
values: this.any(u.TokenKind.BRACKET_L, item, u.TokenKind.BRACKET_R)
});
}
parseObject(e) {
const item = () => this.parseObjectField(e);
return this.node(this._lexer.token, {
kind: s.Kind.OBJECT,
fields: this.any(u.TokenKind.BRACE_L, item, u.TokenKind.BRACE_R)
});
}
parseObjectField(e) {
const n = this._lexer.token;
const t = this.parseName();
this.expectToken(u.TokenKind.COLON);
return this.node(n, {
kind: s.Kind.OBJECT_FIELD,
name: t,
value: this.parseValueLiteral(e)
});
}
parseDirectives(e) {
const n = [];
while (this.peek(u.TokenKind.AT)) n.push(this.parseDirective(e));
return n;
}
parseConstDirectives() {
return this.parseDirectives(true);
}
parseDirective(e) {
const n = this._lexer.token;
this.expectToken(u.TokenKind.AT);
return this.node(n, {
kind: s.Kind.DIRECTIVE,
name: this.parseName(),
arguments: this.parseArguments(e)
});
}
parseTypeReference() {
const e = this._lexer.token;
let n;
if (this.expectOptionalToken(u.TokenKind.BRACKET_L)) {
const t = this.parseTypeReference();
this.expectToken(u.TokenKind.BRACKET_R);
n = this.node(e, {
kind: s.Kind.LIST_TYPE,
type: t
});
} else n = this.parseNamedType();
if (this.expectOptionalToken(u.TokenKind.BANG)) return this.node(e, {
kind: s.Kind.NON_NULL_TYPE,
type: n
});
return n;
}
parseNamedType() {
return this.node(this._lexer.token, {
kind: s.Kind.NAMED_TYPE,
name: this.parseName()
});
}
peekDescription() {
return this.peek(u.TokenKind.STRING) || this.peek(u.TokenKind.BLOCK_STRING);
}
parseDescription() {
if (this.peekDescription()) return this.parseStringLiteral();
}
parseSchemaDefinition() {
const e = this._lexer.token;
const n = this.parseDescription();
this.expectKeyword("schema");
const t = this.parseConstDirectives();
const i = this.many(u.TokenKind.BRACE_L, this.parseOperationTypeDefinition, u.TokenKind.BRACE_R);
return this.node(e, {
kind: s.Kind.SCHEMA_DEFINITION,
description: n,
directives: t,
operationTypes: i
});
}
parseOperationTypeDefinition() {
const e = this._lexer.token;
const n = this.parseOperationType();
this.expectToken(u.TokenKind.COLON);
const t = this.parseNamedType();
return this.node(e, {
kind: s.Kind.OPERATION_TYPE_DEFINITION,
operation: n,
type: t
});
}
parseScalarTypeDefinition() {
const e = this._lexer.token;
const n = this.parseDescription();
this.expectKeyword("scalar");
const t = this.parseName();
const i = this.parseConstDirectives();
return this.node(e, {
kind: s.Kind.SCALAR_TYPE_DEFINITION,
description: n,
name: t,
directives: i
});
}
parseObjectTypeDefinition() {
const e = this._lexer.token;
const n = this.parseDescription();
this.expectKeyword("type");
const t = this.parseName();
const i = this.parseImplementsInterfaces();
const r = this.parseConstDirectives();
const o = this.parseFieldsDefinition();
return this.node(e, {
kind: s.Kind.OBJECT_TYPE_DEFINITION,
description: n,
name: t,
interfaces: i,
directives: r,
fields: o
});
}
parseImplementsInterfaces() {
return this.expectOptionalKeyword("implements") ? this.delimitedMany(u.TokenKind.AMP, this.parseNamedType) : [];
}
parseFieldsDefinition() {
return this.optionalMany(u.TokenKind.BRACE_L, this.parseFieldDefinition, u.TokenKind.BRACE_R);
}
parseFieldDefinition() {
const e = this._lexer.token;
const n = this.parseDescription();
const t = this.parseName();
const i = this.parseArgumentDefs();
this.expectToken(u.TokenKind.COLON);
const r = this.parseTypeReference();
const o = this.parseConstDirectives();
return this.node(e, {
kind: s.Kind.FIELD_DEFINITION,
description: n,
name: t,
arguments: i,
type: r,
directives: o
});
}
parseArgumentDefs() {
return this.optionalMany(u.TokenKind.PAREN_L, this.parseInputValueDef, u.TokenKind.PAREN_R);
}
parseInputValueDef() {
const e = this._lexer.token;
const n = this.parseDescription();
const t = this.parseName();
this.expectToken(u.TokenKind.COLON);
const i = this.parseTypeReference();
let r;
if (this.expectOptionalToken(u.TokenKind.EQUALS)) r = this.parseConstValueLiteral();
const o = this.parseConstDirectives();
return this.node(e, {
kind: s.Kind.INPUT_VALUE_DEFINITION,
description: n,
name: t,
type: i,
defaultValue: r,
directives: o
});
}
parseInterfaceTypeDefinition() {
const e = this._lexer.token;
const n = this.parseDescription();
this.expectKeyword("interface");
const t = this.parseName();
const i = this.parseImplementsInterfaces();
const r = this.parseConstDirectives();
const o = this.parseFieldsDefinition();
return this.node(e, {
kind: s.Kind.INTERFACE_TYPE_DEFINITION,
description: n,
name: t,
interfaces: i,
directives: r,
fields: o
});
}
parseUnionTypeDefinition() {
const e = this._lexer.token;
const n = this.parseDescription();
this.expectKeyword("union");
const t = this.parseName();
const i = this.parseConstDirectives();
const r = this.parseUnionMemberTypes();
return this.node(e, {
kind: s.Kind.UNION_TYPE_DEFINITION,
description: n,
name: t,
directives: i,
types: r
});
}
parseUnionMemberTypes() {
return this.expectOptionalToken(u.TokenKind.EQUALS) ? this.delimitedMany(u.TokenKind.PIPE, this.parseNamedType) : [];
}
parseEnumTypeDefinition() {
const e = this._lexer.token;
const n = this.parseDescription();
this.expectKeyword("enum");
const t = this.parseName();
const i = this.parseConstDirectives();
const r = this.parseEnumValuesDefinition();
return this.node(e, {
kind: s.Kind.ENUM_TYPE_DEFINITION,
description: n,
name: t,
directives: i,
values: r
});
}
parseEnumValuesDefinition() {
return this.optionalMany(u.TokenKind.BRACE_L, this.parseEnumValueDefinition, u.TokenKind.BRACE_R);
}
parseEnumValueDefinition() {
const e = this._lexer.token;
const n = this.parseDescription();
const t = this.parseEnumValueName();
const i = this.parseConstDirectives();
return this.node(e, {
kind: s.Kind.ENUM_VALUE_DEFINITION,
description: n,
name: t,
directives: i
});
}
parseEnumValueName() {
if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") throw (0, 
i.syntaxError)(this._lexer.source, this._lexer.token.start, `${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`);
return this.parseName();
}
parseInputObjectTypeDefinition() {
const e = this._lexer.token;
const n = this.parseDescription();
this.expectKeyword("input");
const t = this.parseName();
const i = this.parseConstDirectives();
const r = this.parseInputFieldsDefinition();
return this.node(e, {
kind: s.Kind.INPUT_OBJECT_TYPE_DEFINITION,
description: n,
name: t,
directives: i,
fields: r
});
}
parseInputFieldsDefinition() {
return this.optionalMany(u.TokenKind.BRACE_L, this.parseInputValueDef, u.TokenKind.BRACE_R);
}
parseTypeSystemExtension() {
const e = this._lexer.lookahead();
if (e.kind === u.TokenKind.NAME) switch (e.value) {
case "schema":
return this.parseSchemaExtension();

case "scalar":
return this.parseScalarTypeExtension();

case "type":
return this.parseObjectTypeExtension();

case "interface":
return this.parseInterfaceTypeExtension();

case "union":
return this.parseUnionTypeExtension();

case "enum":
return this.parseEnumTypeExtension();

case "input":
return this.parseInputObjectTypeExtension();

case "directive":
if (this._options.experimentalDirectivesOnDirectiveDefinitions) return this.parseDirectiveDefinitionExtension();
break;
}
throw this.unexpected(e);
}
parseSchemaExtension() {
const e = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("schema");
const n = this.parseConstDirectives();
const t = this.optionalMany(u.TokenKind.BRACE_L, this.parseOperationTypeDefinition, u.TokenKind.BRACE_R);
if (n.length === 0 && t.length === 0) throw this.unexpected();
return this.node(e, {
kind: s.Kind.SCHEMA_EXTENSION,
directives: n,
operationTypes: t
});
}
parseScalarTypeExtension() {
const e = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("scalar");
const n = this.parseName();
const t = this.parseConstDirectives();
if (t.length === 0) throw this.unexpected();
return this.node(e, {
kind: s.Kind.SCALAR_TYPE_EXTENSION,
name: n,
directives: t
});
}
parseObjectTypeExtension() {
const e = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("type");
const n = this.parseName();
const t = this.parseImplementsInterfaces();
const i = this.parseConstDirectives();
const r = this.parseFieldsDefinition();
if (t.length === 0 && i.length === 0 && r.length === 0) throw this.unexpected();
return this.node(e, {
kind: s.Kind.OBJECT_TYPE_EXTENSION,
name: n,
interfaces: t,
directives: i,
fields: r
});
}
parseInterfaceTypeExtension() {
const e = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("interface");
const n = this.parseName();
const t = this.parseImplementsInterfaces();
const i = this.parseConstDirectives();
const r = this.parseFieldsDefinition();
if (t.length === 0 && i.length === 0 && r.length === 0) throw this.unexpected();
return this.node(e, {
kind: s.Kind.INTERFACE_TYPE_EXTENSION,
name: n,
interfaces: t,
directives: i,
fields: r
});
}
parseUnionTypeExtension() {
const e = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("union");
const n = this.parseName();
const t = this.parseConstDirectives();
const i = this.parseUnionMemberTypes();
if (t.length === 0 && i.length === 0) throw this.unexpected();
return this.node(e, {
kind: s.Kind.UNION_TYPE_EXTENSION,
name: n,
directives: t,
types: i
});
}
parseEnumTypeExtension() {
const e = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("enum");
const n = this.parseName();
const t = this.parseConstDirectives();
const i = this.parseEnumValuesDefinition();
if (t.length === 0 && i.length === 0) throw this.unexpected();
return this.node(e, {
kind: s.Kind.ENUM_TYPE_EXTENSION,
name: n,
directives: t,
values: i
});
}
parseInputObjectTypeExtension() {
const e = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("input");
const n = this.parseName();
const t = this.parseConstDirectives();
const i = this.parseInputFieldsDefinition();
if (t.length === 0 && i.length === 0) throw this.unexpected();
return this.node(e, {
kind: s.Kind.INPUT_OBJECT_TYPE_EXTENSION,
name: n,
directives: t,
fields: i
});
}
parseDirectiveDefinitionExtension() {
const e = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("directive");
this.expectToken(u.TokenKind.AT);
const n = this.parseName();
const t = this.parseConstDirectives();
if (t.length === 0) throw this.unexpected();
return this.node(e, {
kind: s.Kind.DIRECTIVE_EXTENSION,
name: n,
directives: t
});
}
parseDirectiveDefinition() {
const e = this._lexer.token;
const n = this.parseDescription();
this.expectKeyword("directive");
this.expectToken(u.TokenKind.AT);
const t = this.parseName();
const i = this.parseArgumentDefs();
const r = this._options.experimentalDirectivesOnDirectiveDefinitions ? this.parseConstDirectives() : [];
const o = this.expectOptionalKeyword("repeatable");
this.expectKeyword("on");
const a = this.parseDirectiveLocations();
return this.node(e, {
kind: s.Kind.DIRECTIVE_DEFINITION,
description: n,
name: t,
arguments: i,
directives: r,
repeatable: o,
locations: a
});
}
parseDirectiveLocations() {
return this.delimitedMany(u.TokenKind.PIPE, this.parseDirectiveLocation);
}
parseDirectiveLocation() {
const e = this._lexer.token;
const n = this.parseName();
if (Object.prototype.hasOwnProperty.call(o.DirectiveLocation, n.value)) return n;
throw this.unexpected(e);
}
parseSchemaCoordinate() {
const e = this._lexer.token;
const n = this.expectOptionalToken(u.TokenKind.AT);
const t = this.parseName();
let i;
if (!n && this.expectOptionalToken(u.TokenKind.DOT)) i = this.parseName();
let r;
if ((n || i) && this.expectOptionalToken(u.TokenKind.PAREN_L)) {
r = this.parseName();
this.expectToken(u.TokenKind.COLON);
this.expectToken(u.TokenKind.PAREN_R);
}
if (n) {
if (r) return this.node(e, {
kind: s.Kind.DIRECTIVE_ARGUMENT_COORDINATE,
name: t,
argumentName: r
});
return this.node(e, {
kind: s.Kind.DIRECTIVE_COORDINATE,
name: t
});
} else if (i) {
if (r) return this.node(e, {
kind: s.Kind.ARGUMENT_COORDINATE,
name: t,
fieldName: i,
argumentName: r
});
return this.node(e, {
kind: s.Kind.MEMBER_COORDINATE,
name: t,
memberName: i
});
}
return this.node(e, {
kind: s.Kind.TYPE_COORDINATE,
name: t
});
}
node(e, n) {
if (this._options.noLocation !== true) n.loc = new r.Location(e, this._lexer.lastToken, this._lexer.source);
return n;
}
peek(e) {
return this._lexer.token.kind === e;
}
expectToken(e) {
const n = this._lexer.token;
if (n.kind === e) {
this.advanceLexer();
return n;
}
throw (0, i.syntaxError)(this._lexer.source, n.start, `Expected ${getTokenKindDesc(e)}, found ${getTokenDesc(n)}.`);
}
expectOptionalToken(e) {
const n = this._lexer.token;
if (n.kind === e) {
this.advanceLexer();
return true;
}
return false;
}
expectKeyword(e) {
const n = this._lexer.token;
if (n.kind === u.TokenKind.NAME && n.value === e) this.advanceLexer(); else throw (0, 
i.syntaxError)(this._lexer.source, n.start, `Expected "${e}", found ${getTokenDesc(n)}.`);
}
expectOptionalKeyword(e) {
const n = this._lexer.token;
if (n.kind === u.TokenKind.NAME && n.value === e) {
this.advanceLexer();
return true;
}
return false;
}
unexpected(e) {
const n = e !== null && e !== void 0 ? e : this._lexer.token;
return (0, i.syntaxError)(this._lexer.source, n.start, `Unexpected ${getTokenDesc(n)}.`);
}
any(e, n, t) {
this.expectToken(e);
const i = [];
while (!this.expectOptionalToken(t)) i.push(n.call(this));
return i;
}
optionalMany(e, n, t) {
if (this.expectOptionalToken(e)) {
const e = [];
do {
e.push(n.call(this));
} while (!this.expectOptionalToken(t));
return e;
}
return [];
}
many(e, n, t) {
this.expectToken(e);
const i = [];
do {
i.push(n.call(this));
} while (!this.expectOptionalToken(t));
return i;
}
delimitedMany(e, n) {
this.expectOptionalToken(e);
const t = [];
do {
t.push(n.call(this));
} while (this.expectOptionalToken(e));
return t;
}
advanceLexer() {
const {maxLexicalTokens: e = this._options.maxTokens} = this._options;
const n = this._lexer.advance();
if (n.kind !== u.TokenKind.EOF) {
++this._tokenCounter;
if (e !== void 0 && this._tokenCounter > e) throw (0, i.syntaxError)(this._lexer.source, n.start, `Document contains more that ${e} tokens. Parsing aborted.`);
}
}
}
0;
function getTokenDesc(e) {
const n = e.value;
return getTokenKindDesc(e.kind) + (n != null ? ` "${n}"` : "");
}
function getTokenKindDesc(e) {
return (0, a.isPunctuatorTokenKind)(e) ? `"${e}"` : e;
}
}),
6512: (function(e, n, t) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.printLocation = printLocation;
n.printSourceLocation = printSourceLocation;
var i = t(72245);
function printLocation(e) {
return printSourceLocation(e.source, (0, i.getLocation)(e.source, e.start));
}
function printSourceLocation(e, n) {
const t = e.locationOffset.column - 1;
const i = "".padStart(t) + e.body;
const r = n.line - 1;
const o = e.locationOffset.line - 1;
const s = n.line + o;
const a = n.line === 1 ? t : 0;
const c = n.column + a;
const d = `${e.name}:${s}:${c}\n`;
const u = i.split(/\r\n|[\n\r]/g);
const l = u[r];
if (l.length > 120) {
const e = Math.floor(c / 80);
const n = c % 80;
const t = [];
for (let e = 0; e < l.length; e += 80) t.push(l.slice(e, e + 80));
return d + printPrefixedLines([ [ `${s} |`, t[0] ], ...t.slice(1, e + 1).map(e => [ "|", e ]), [ "|", "^".padStart(n) ], [ "|", t[e + 1] ] ]);
}
return d + printPrefixedLines([ [ `${s - 1} |`, u[r - 1] ], [ `${s} |`, l ], [ "|", "^".padStart(c) ], [ `${s + 1} |`, u[r + 1] ] ]);
}
function printPrefixedLines(e) {
const n = e.filter(([e, n]) => n !== void 0);
const t = Math.max(...n.map(([e]) => e.length));
return n.map(([e, n]) => e.padStart(t) + (n ? " " + n : "")).join("\n");
}
}),
69934: (function(e, n) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.printString = printString;
function printString(e) {
return `"${e.replace(t, escapedReplacer)}"`;
}
const t = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function escapedReplacer(e) {
return i[e.charCodeAt(0)];
}
const i = [ "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007", "\\b", "\\t", "\\n", "\\u000B", "\\f", "\\r", "\\u000E", "\\u000F", "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017", "\\u0018", "\\u0019", "\\u001A", "\\u001B", "\\u001C", "\\u001D", "\\u001E", "\\u001F", "", "", '\\"', "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "\\\\", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "\\u007F", "\\u0080", "\\u0081", "\\u0082", "\\u0083", "\\u0084", "\\u0085", "\\u0086", "\\u0087", "\\u0088", "\\u0089", "\\u008A", "\\u008B", "\\u008C", "\\u008D", "\\u008E", "\\u008F", "\\u0090", "\\u0091", "\\u0092", "\\u0093", "\\u0094", "\\u0095", "\\u0096", "\\u0097", "\\u0098", "\\u0099", "\\u009A", "\\u009B", "\\u009C", "\\u009D", "\\u009E", "\\u009F" ];
}),
59936: (function(e, n, t) {
0;
n.yy = print;
0;
var i = t(77508);
var r = t(69934);
var o = t(51824);
function print(e, n) {
var t;
return render((0, o.reduce)(e, c), (t = n === null || n === void 0 ? void 0 : n.maxIndentDepth) !== null && t !== void 0 ? t : 1 / 0);
}
function printForError(e) {
return print(e, {
maxIndentDepth: 100
});
}
const s = 80;
class PrintBuffer {
next=void 0;
tail=this;
indentBefore=false;
dedentAfter=false;
constructor(e = "", n = false) {
this.length = e.length;
this.lines = e.includes("\n") ? e.split("\n") : e;
this.newlines = typeof this.lines === "string" ? 0 : this.lines.length - 1;
this.isBlockString = n;
}
append(e) {
if (e.length === 0) return this;
const n = typeof e === "string" ? new PrintBuffer(e) : e;
this.tail.next = n;
this.tail = n.tail;
this.length += n.length;
this.newlines += n.newlines;
return this;
}
indent() {
if (this.length === 0) return this;
this.indentBefore = true;
this.tail.dedentAfter = true;
this.length += 2 * (this.newlines + 1);
return this;
}
}
const a = new PrintBuffer;
function render(e, n) {
let t = "";
let i = "";
let r = 0;
let o = "";
let s = e;
while (s !== void 0) {
const e = s.lines;
if (s.indentBefore) {
if (r < n) {
o += "  ";
i += "  ";
}
r++;
}
if (typeof e === "string") i += e; else {
i += e[0];
const a = !s.isBlockString && r >= n ? " " : "\n" + o;
for (let n = 1; n < e.length; n++) {
t += i;
i = a + e[n];
}
}
if (s.dedentAfter) {
r--;
o = o.slice(0, r * 2);
}
s = s.next;
}
return t + i;
}
const c = {
Name: e => new PrintBuffer(e.value),
Variable: e => join([ "$", e.name ]),
Document: e => join(e.definitions, "\n\n"),
OperationDefinition(e) {
const n = hasMultilineItems(e.variableDefinitions) ? wrap("(\n", join(e.variableDefinitions, "\n"), "\n)") : wrap("(", join(e.variableDefinitions, ", "), ")");
const t = join([ wrap("", e.description, "\n"), join([ e.operation, join([ e.name, n ]), join(e.directives, " ") ], " ") ]);
return join([ e.operation === "query" && t.length === e.operation.length ? "" : join([ t, " " ]), e.selectionSet ]);
},
VariableDefinition: ({variable: e, type: n, defaultValue: t, directives: i, description: r}) => join([ wrap("", r, "\n"), e, ": ", n, wrap(" = ", t), wrap(" ", join(i, " ")) ]),
SelectionSet: ({selections: e}) => block(e),
Field({alias: e, name: n, arguments: t, directives: i, selectionSet: r}) {
const o = join([ wrap("", e, ": "), n ], "");
return join([ wrappedLineAndArgs(o, t), wrap(" ", join(i, " ")), wrap(" ", r) ]);
},
Argument: ({name: e, value: n}) => join([ e, ": ", n ]),
FragmentSpread: ({name: e, directives: n}) => join([ "...", e, wrap(" ", join(n, " ")) ]),
InlineFragment: ({typeCondition: e, directives: n, selectionSet: t}) => join([ "...", wrap("on ", e), join(n, " "), t ], " "),
FragmentDefinition: ({name: e, typeCondition: n, variableDefinitions: t, directives: i, selectionSet: r, description: o}) => join([ wrap("", o, "\n"), "fragment ", e, wrap("(", join(t, ", "), ")"), " on ", n, " ", wrap("", join(i, " "), " "), r ]),
IntValue: ({value: e}) => new PrintBuffer(e),
FloatValue: ({value: e}) => new PrintBuffer(e),
StringValue: ({value: e, block: n}) => new PrintBuffer(n === true ? (0, i.printBlockString)(e) : (0, 
r.printString)(e), n === true),
BooleanValue: ({value: e}) => new PrintBuffer(e ? "true" : "false"),
NullValue: () => new PrintBuffer("null"),
EnumValue: ({value: e}) => new PrintBuffer(e),
ListValue: ({values: e}) => join([ "[", join(e, ", "), "]" ]),
ObjectValue: ({fields: e}) => join([ "{", join(e, ", "), "}" ]),
ObjectField: ({name: e, value: n}) => join([ e, ": ", n ]),
Directive: ({name: e, arguments: n}) => join([ "@", e, wrap("(", join(n, ", "), ")") ]),
NamedType: ({name: e}) => e,
ListType: ({type: e}) => join([ "[", e, "]" ]),
NonNullType: ({type: e}) => join([ e, "!" ]),
SchemaDefinition: ({description: e, directives: n, operationTypes: t}) => join([ wrap("", e, "\n"), join([ "schema", join(n, " "), block(t) ], " ") ]),
OperationTypeDefinition: ({operation: e, type: n}) => join([ e, ": ", n ]),
ScalarTypeDefinition: ({description: e, name: n, directives: t}) => join([ wrap("", e, "\n"), join([ "scalar", n, join(t, " ") ], " ") ]),
ObjectTypeDefinition: ({description: e, name: n, interfaces: t, directives: i, fields: r}) => join([ wrap("", e, "\n"), join([ "type", n, wrap("implements ", join(t, " & ")), join(i, " "), block(r) ], " ") ]),
FieldDefinition: ({description: e, name: n, arguments: t, type: i, directives: r}) => join([ wrap("", e, "\n"), n, hasMultilineItems(t) ? wrap("(\n", join(t, "\n").indent(), "\n)") : wrap("(", join(t, ", "), ")"), ": ", i, wrap(" ", join(r, " ")) ]),
InputValueDefinition: ({description: e, name: n, type: t, defaultValue: i, directives: r}) => join([ wrap("", e, "\n"), n, ": ", t, wrap(" = ", i), wrap(" ", join(r, " ")) ]),
InterfaceTypeDefinition: ({description: e, name: n, interfaces: t, directives: i, fields: r}) => join([ wrap("", e, "\n"), join([ "interface", n, wrap("implements ", join(t, " & ")), join(i, " "), block(r) ], " ") ]),
UnionTypeDefinition: ({description: e, name: n, directives: t, types: i}) => join([ wrap("", e, "\n"), join([ "union", n, join(t, " "), wrap("= ", join(i, " | ")) ], " ") ]),
EnumTypeDefinition: ({description: e, name: n, directives: t, values: i}) => join([ wrap("", e, "\n"), join([ "enum", n, join(t, " "), block(i) ], " ") ]),
EnumValueDefinition: ({description: e, name: n, directives: t}) => join([ wrap("", e, "\n"), join([ n, join(t, " ") ], " ") ]),
InputObjectTypeDefinition: ({description: e, name: n, directives: t, fields: i}) => join([ wrap("", e, "\n"), join([ "input", n, join(t, " "), block(i) ], " ") ]),
DirectiveDefinition: ({description: e, name: n, arguments: t, directives: i, repeatable: r, locations: o}) => join([ wrap("", e, "\n"), "directive @", n, hasMultilineItems(t) ? wrap("(\n", join(t, "\n").indent(), "\n)") : wrap("(", join(t, ", "), ")"), wrap(" ", join(i, " ")), r ? " repeatable" : "", " on ", join(o, " | ") ]),
SchemaExtension: ({directives: e, operationTypes: n}) => join([ "extend schema", join(e, " "), block(n) ], " "),
ScalarTypeExtension: ({name: e, directives: n}) => join([ "extend scalar", e, join(n, " ") ], " "),
ObjectTypeExtension: ({name: e, interfaces: n, directives: t, fields: i}) => join([ "extend type", e, wrap("implements ", join(n, " & ")), join(t, " "), block(i) ], " "),
InterfaceTypeExtension: ({name: e, interfaces: n, directives: t, fields: i}) => join([ "extend interface", e, wrap("implements ", join(n, " & ")), join(t, " "), block(i) ], " "),
UnionTypeExtension: ({name: e, directives: n, types: t}) => join([ "extend union", e, join(n, " "), wrap("= ", join(t, " | ")) ], " "),
EnumTypeExtension: ({name: e, directives: n, values: t}) => join([ "extend enum", e, join(n, " "), block(t) ], " "),
InputObjectTypeExtension: ({name: e, directives: n, fields: t}) => join([ "extend input", e, join(n, " "), block(t) ], " "),
DirectiveExtension: ({name: e, directives: n}) => join([ join([ "extend directive @", e ]), join(n, " ") ], " "),
TypeCoordinate: ({name: e}) => e,
MemberCoordinate: ({name: e, memberName: n}) => join([ e, wrap(".", n) ]),
ArgumentCoordinate: ({name: e, fieldName: n, argumentName: t}) => join([ e, wrap(".", n), wrap("(", t, ":)") ]),
DirectiveCoordinate: ({name: e}) => join([ "@", e ]),
DirectiveArgumentCoordinate: ({name: e, argumentName: n}) => join([ "@", e, wrap("(", n, ":)") ])
};
function join(e, n = "") {
if (e == null || e.length === 0) return a;
let t = a;
for (const i of e) {
if (i === void 0 || i.length === 0) continue;
if (t.length === 0) t = typeof i === "string" ? new PrintBuffer(i) : i; else {
if (n !== "") t.append(n);
t.append(i);
}
}
return t;
}
function joinedLength(e, n) {
let t = 0;
for (const i of e) if (i.length !== 0) t += (t === 0 ? 0 : n.length) + i.length;
return t;
}
function block(e) {
return wrap("{\n", join(e, "\n").indent(), "\n}");
}
function wrap(e, n, t = "") {
return n != null && n.length !== 0 ? e === "" ? n.append(t) : new PrintBuffer(e).append(n).append(t) : a;
}
function hasMultilineItems(e) {
var n;
return (n = e === null || e === void 0 ? void 0 : e.some(e => e.newlines !== 0)) !== null && n !== void 0 ? n : false;
}
function wrappedLineAndArgs(e, n) {
if (n == null || n.length === 0) return e;
return join([ e, e.length + joinedLength(n, ", ") + 2 > s ? wrap("(\n", join(n, "\n").indent(), "\n)") : wrap("(", join(n, ", "), ")") ]);
}
}),
51824: (function(e, n, t) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.reduce = reduce;
var i = t(25742);
var r = t(22740);
function reduce(e, n) {
const t = [];
let o = {
parent: [ e ],
keys: void 0,
results: [],
index: -1
};
let s;
do {
let e;
o.index++;
const a = o.keys === void 0 ? o.parent.length : o.keys.length;
if (o.index === a) {
s = o.results;
e = o.keys === void 0 ? void 0 : o.results.kind;
o = t.pop();
} else {
s = o.keys === void 0 ? o.parent[o.index] : o.parent[o.keys[o.index]];
if (s == null && t.length !== 0) continue;
if (Array.isArray(s)) {
if (s.length !== 0) {
t.push(o);
o = {
parent: s,
keys: void 0,
results: [],
index: -1
};
continue;
}
} else {
const n = s;
e = n === null || n === void 0 ? void 0 : n.kind;
const a = typeof e === "string" ? r.QueryDocumentKeys[e] : void 0;
if (!Array.isArray(a)) throw new Error(`Invalid AST Node: ${(0, i.inspect)(s)}.`);
if (a.length !== 0) {
t.push(o);
o = {
parent: n,
keys: a,
results: {
...n
},
index: -1
};
continue;
}
}
}
if (e !== void 0) {
const t = n[e];
s = t === null || t === void 0 ? void 0 : t(s);
}
if (o.keys === void 0) o.results.push(s); else o.results[o.keys[o.index]] = s;
} while (t.length !== 0);
return s;
}
}),
46137: (function(e, n, t) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.SchemaCoordinateLexer = void 0;
var i = t(89619);
var r = t(22740);
var o = t(83271);
var s = t(29278);
var a = t(1743);
class SchemaCoordinateLexer {
line=1;
lineStart=0;
constructor(e) {
const n = new r.Token(a.TokenKind.SOF, 0, 0, 0, 0);
this.source = e;
this.lastToken = n;
this.token = n;
}
get [Symbol.toStringTag]() {
return "SchemaCoordinateLexer";
}
advance() {
this.lastToken = this.token;
const e = this.token = this.lookahead();
return e;
}
lookahead() {
let e = this.token;
if (e.kind !== a.TokenKind.EOF) {
const n = readNextToken(this, e.end);
e.next = n;
n.prev = e;
e = n;
}
return e;
}
}
n.SchemaCoordinateLexer = SchemaCoordinateLexer;
function readNextToken(e, n) {
const t = e.source.body;
const r = t.length;
const c = n;
if (c < r) {
const n = t.charCodeAt(c);
switch (n) {
case 46:
return (0, s.createToken)(e, a.TokenKind.DOT, c, c + 1);

case 40:
return (0, s.createToken)(e, a.TokenKind.PAREN_L, c, c + 1);

case 41:
return (0, s.createToken)(e, a.TokenKind.PAREN_R, c, c + 1);

case 58:
return (0, s.createToken)(e, a.TokenKind.COLON, c, c + 1);

case 64:
return (0, s.createToken)(e, a.TokenKind.AT, c, c + 1);
}
if ((0, o.isNameStart)(n)) return (0, s.readName)(e, c);
throw (0, i.syntaxError)(e.source, c, `Invalid character: ${(0, s.printCodePointAt)(e, c)}.`);
}
return (0, s.createToken)(e, a.TokenKind.EOF, r, r);
}
}),
40203: (function(e, n, t) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.Source = void 0;
n.isSource = isSource;
var i = t(65383);
var r = t(25742);
var o = t(45914);
class Source {
constructor(e, n = "GraphQL request", t = {
line: 1,
column: 1
}) {
typeof e === "string" || (0, i.devAssert)(false, `Body must be a string. Received: ${(0, 
r.inspect)(e)}.`);
this.body = e;
this.name = n;
this.locationOffset = t;
this.locationOffset.line > 0 || (0, i.devAssert)(false, "line in locationOffset is 1-indexed and must be positive.");
this.locationOffset.column > 0 || (0, i.devAssert)(false, "column in locationOffset is 1-indexed and must be positive.");
}
get [Symbol.toStringTag]() {
return "Source";
}
}
n.Source = Source;
function isSource(e) {
return (0, o.instanceOf)(e, Source);
}
}),
1743: (function(e, n) {
Object.defineProperty(n, "__esModule", {
value: true
});
n.TokenKind = void 0;
var t;
n.TokenKind = t;
(function(e) {
e["SOF"] = "<SOF>";
e["EOF"] = "<EOF>";
e["BANG"] = "!";
e["DOLLAR"] = "$";
e["AMP"] = "&";
e["PAREN_L"] = "(";
e["PAREN_R"] = ")";
e["DOT"] = ".";
e["SPREAD"] = "...";
e["COLON"] = ":";
e["EQUALS"] = "=";
e["AT"] = "@";
e["BRACKET_L"] = "[";
e["BRACKET_R"] = "]";
e["BRACE_L"] = "{";
e["PIPE"] = "|";
e["BRACE_R"] = "}";
e["NAME"] = "Name";
e["INT"] = "Int";
e["FLOAT"] = "Float";
e["STRING"] = "String";
e["BLOCK_STRING"] = "BlockString";
e["COMMENT"] = "Comment";
})(t || (n.TokenKind = t = {}));
})
};
