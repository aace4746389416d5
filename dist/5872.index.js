export const id = 5872;

export const ids = [ 5872 ];

export const modules = {
15939: (__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.GraphQLError = void 0;
exports.formatError = formatError;
exports.printError = printError;
var _isObjectLike = __webpack_require__(20892);
var _location = __webpack_require__(72245);
var _printLocation = __webpack_require__(6512);
function toNormalizedOptions(args) {
const firstArg = args[0];
if (firstArg == null || "kind" in firstArg || "length" in firstArg) {
return {
nodes: firstArg,
source: args[1],
positions: args[2],
path: args[3],
originalError: args[4],
extensions: args[5]
};
}
return firstArg;
}
class GraphQLError extends Error {
constructor(message, ...rawArgs) {
var _this$nodes, _nodeLocations$, _ref;
const {nodes: nodes, source: source, positions: positions, path: path, originalError: originalError, extensions: extensions} = toNormalizedOptions(rawArgs);
super(message);
this.name = "GraphQLError";
this.path = path !== null && path !== void 0 ? path : undefined;
this.originalError = originalError !== null && originalError !== void 0 ? originalError : undefined;
this.nodes = undefinedIfEmpty(Array.isArray(nodes) ? nodes : nodes ? [ nodes ] : undefined);
const nodeLocations = undefinedIfEmpty((_this$nodes = this.nodes) === null || _this$nodes === void 0 ? void 0 : _this$nodes.map(node => node.loc).filter(loc => loc != null));
this.source = source !== null && source !== void 0 ? source : nodeLocations === null || nodeLocations === void 0 ? void 0 : (_nodeLocations$ = nodeLocations[0]) === null || _nodeLocations$ === void 0 ? void 0 : _nodeLocations$.source;
this.positions = positions !== null && positions !== void 0 ? positions : nodeLocations === null || nodeLocations === void 0 ? void 0 : nodeLocations.map(loc => loc.start);
this.locations = positions && source ? (0, _location.getLocations)(positions.map(start => ({
source: source,
start: start
}))) : nodeLocations && (0, _location.getLocations)(nodeLocations);
const originalExtensions = (0, _isObjectLike.isObjectLike)(originalError === null || originalError === void 0 ? void 0 : originalError.extensions) ? originalError === null || originalError === void 0 ? void 0 : originalError.extensions : undefined;
this.extensions = (_ref = extensions !== null && extensions !== void 0 ? extensions : originalExtensions) !== null && _ref !== void 0 ? _ref : Object.create(null);
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
if (originalError !== null && originalError !== void 0 && originalError.stack) {
Object.defineProperty(this, "stack", {
value: originalError.stack,
writable: true,
configurable: true
});
} else if (Error.captureStackTrace) {
Error.captureStackTrace(this, GraphQLError);
} else {
Object.defineProperty(this, "stack", {
value: Error().stack,
writable: true,
configurable: true
});
}
}
get [Symbol.toStringTag]() {
return "GraphQLError";
}
toString() {
let output = this.message;
if (this.nodes) {
for (const node of this.nodes) {
if (node.loc) {
output += "\n\n" + (0, _printLocation.printLocation)(node.loc);
}
}
} else if (this.source && this.locations) {
for (const location of this.locations) {
output += "\n\n" + (0, _printLocation.printSourceLocation)(this.source, location);
}
}
return output;
}
toJSON() {
const formattedError = {
message: this.message
};
if (this.locations != null) {
formattedError.locations = this.locations;
}
if (this.path != null) {
formattedError.path = this.path;
}
if (this.extensions != null && Object.keys(this.extensions).length > 0) {
formattedError.extensions = this.extensions;
}
return formattedError;
}
}
exports.GraphQLError = GraphQLError;
function undefinedIfEmpty(array) {
return array === undefined || array.length === 0 ? undefined : array;
}
function printError(error) {
return error.toString();
}
function formatError(error) {
return error.toJSON();
}
},
89619: (__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.syntaxError = syntaxError;
var _GraphQLError = __webpack_require__(15939);
function syntaxError(source, position, description) {
return new _GraphQLError.GraphQLError(`Syntax Error: ${description}`, {
source: source,
positions: [ position ]
});
}
},
65383: (__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.devAssert = devAssert;
function devAssert(condition, message) {
const booleanCondition = Boolean(condition);
if (!booleanCondition) {
throw new Error(message);
}
}
},
25742: (__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.inspect = inspect;
const MAX_ARRAY_LENGTH = 10;
const MAX_RECURSIVE_DEPTH = 2;
function inspect(value) {
return formatValue(value, []);
}
function formatValue(value, seenValues) {
switch (typeof value) {
case "string":
return JSON.stringify(value);

case "function":
return value.name ? `[function ${value.name}]` : "[function]";

case "object":
return formatObjectValue(value, seenValues);

default:
return String(value);
}
}
function formatObjectValue(value, previouslySeenValues) {
if (value === null) {
return "null";
}
if (previouslySeenValues.includes(value)) {
return "[Circular]";
}
const seenValues = [ ...previouslySeenValues, value ];
if (isJSONable(value)) {
const jsonValue = value.toJSON();
if (jsonValue !== value) {
return typeof jsonValue === "string" ? jsonValue : formatValue(jsonValue, seenValues);
}
} else if (Array.isArray(value)) {
return formatArray(value, seenValues);
}
return formatObject(value, seenValues);
}
function isJSONable(value) {
return typeof value.toJSON === "function";
}
function formatObject(object, seenValues) {
const entries = Object.entries(object);
if (entries.length === 0) {
return "{}";
}
if (seenValues.length > MAX_RECURSIVE_DEPTH) {
return "[" + getObjectTag(object) + "]";
}
const properties = entries.map(([key, value]) => key + ": " + formatValue(value, seenValues));
return "{ " + properties.join(", ") + " }";
}
function formatArray(array, seenValues) {
if (array.length === 0) {
return "[]";
}
if (seenValues.length > MAX_RECURSIVE_DEPTH) {
return "[Array]";
}
const len = Math.min(MAX_ARRAY_LENGTH, array.length);
const remaining = array.length - len;
const items = [];
for (let i = 0; i < len; ++i) {
items.push(formatValue(array[i], seenValues));
}
if (remaining === 1) {
items.push("... 1 more item");
} else if (remaining > 1) {
items.push(`... ${remaining} more items`);
}
return "[" + items.join(", ") + "]";
}
function getObjectTag(object) {
const tag = Object.prototype.toString.call(object).replace(/^\[object /, "").replace(/]$/, "");
if (tag === "Object" && typeof object.constructor === "function") {
const name = object.constructor.name;
if (typeof name === "string" && name !== "") {
return name;
}
}
return tag;
}
},
45914: (__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.instanceOf = void 0;
var _inspect = __webpack_require__(25742);
const isProduction = globalThis.process && process.env.NODE_ENV === "production";
const instanceOf = isProduction ? function instanceOf(value, constructor) {
return value instanceof constructor;
} : function instanceOf(value, constructor) {
if (value instanceof constructor) {
return true;
}
if (typeof value === "object" && value !== null) {
var _value$constructor;
const className = constructor.prototype[Symbol.toStringTag];
const valueClassName = Symbol.toStringTag in value ? value[Symbol.toStringTag] : (_value$constructor = value.constructor) === null || _value$constructor === void 0 ? void 0 : _value$constructor.name;
if (className === valueClassName) {
const stringifiedValue = (0, _inspect.inspect)(value);
throw new Error(`Cannot use ${className} "${stringifiedValue}" from another module or realm.\n\nEnsure that there is only one instance of "graphql" in the node_modules\ndirectory. If different versions of "graphql" are the dependencies of other\nrelied on modules, use "resolutions" to ensure only one version is installed.\n\nhttps://yarnpkg.com/en/docs/selective-version-resolutions\n\nDuplicate "graphql" modules cannot be used at the same time since different\nversions may have different capabilities and behavior. The data from one\nversion used in the function from another could produce confusing and\nspurious results.`);
}
}
return false;
};
exports.instanceOf = instanceOf;
},
20892: (__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.isObjectLike = isObjectLike;
function isObjectLike(value) {
return typeof value == "object" && value !== null;
}
},
22740: (__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Token = exports.QueryDocumentKeys = exports.OperationTypeNode = exports.Location = void 0;
exports.isNode = isNode;
class Location {
constructor(startToken, endToken, source) {
this.start = startToken.start;
this.end = endToken.end;
this.startToken = startToken;
this.endToken = endToken;
this.source = source;
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
exports.Location = Location;
class Token {
constructor(kind, start, end, line, column, value) {
this.kind = kind;
this.start = start;
this.end = end;
this.line = line;
this.column = column;
this.value = value;
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
exports.Token = Token;
const QueryDocumentKeys = {
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
exports.QueryDocumentKeys = QueryDocumentKeys;
const kindValues = new Set(Object.keys(QueryDocumentKeys));
function isNode(maybeNode) {
const maybeKind = maybeNode === null || maybeNode === void 0 ? void 0 : maybeNode.kind;
return typeof maybeKind === "string" && kindValues.has(maybeKind);
}
var OperationTypeNode;
exports.OperationTypeNode = OperationTypeNode;
(function(OperationTypeNode) {
OperationTypeNode["QUERY"] = "query";
OperationTypeNode["MUTATION"] = "mutation";
OperationTypeNode["SUBSCRIPTION"] = "subscription";
})(OperationTypeNode || (exports.OperationTypeNode = OperationTypeNode = {}));
},
77508: (__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.dedentBlockStringLines = dedentBlockStringLines;
exports.isPrintableAsBlockString = isPrintableAsBlockString;
exports.printBlockString = printBlockString;
var _characterClasses = __webpack_require__(83271);
function dedentBlockStringLines(lines) {
var _firstNonEmptyLine2;
let commonIndent = Number.MAX_SAFE_INTEGER;
let firstNonEmptyLine = null;
let lastNonEmptyLine = -1;
for (let i = 0; i < lines.length; ++i) {
var _firstNonEmptyLine;
const line = lines[i];
const indent = leadingWhitespace(line);
if (indent === line.length) {
continue;
}
firstNonEmptyLine = (_firstNonEmptyLine = firstNonEmptyLine) !== null && _firstNonEmptyLine !== void 0 ? _firstNonEmptyLine : i;
lastNonEmptyLine = i;
if (i !== 0 && indent < commonIndent) {
commonIndent = indent;
}
}
return lines.map((line, i) => i === 0 ? line : line.slice(commonIndent)).slice((_firstNonEmptyLine2 = firstNonEmptyLine) !== null && _firstNonEmptyLine2 !== void 0 ? _firstNonEmptyLine2 : 0, lastNonEmptyLine + 1);
}
function leadingWhitespace(str) {
let i = 0;
while (i < str.length && (0, _characterClasses.isWhiteSpace)(str.charCodeAt(i))) {
++i;
}
return i;
}
function isPrintableAsBlockString(value) {
if (value === "") {
return true;
}
let isEmptyLine = true;
let hasIndent = false;
let hasCommonIndent = true;
let seenNonEmptyLine = false;
for (let i = 0; i < value.length; ++i) {
switch (value.codePointAt(i)) {
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
if (isEmptyLine && !seenNonEmptyLine) {
return false;
}
seenNonEmptyLine = true;
isEmptyLine = true;
hasIndent = false;
break;

case 9:
case 32:
hasIndent || (hasIndent = isEmptyLine);
break;

default:
hasCommonIndent && (hasCommonIndent = hasIndent);
isEmptyLine = false;
}
}
if (isEmptyLine) {
return false;
}
if (hasCommonIndent && seenNonEmptyLine) {
return false;
}
return true;
}
function printBlockString(value, options) {
const escapedValue = value.replace(/"""/g, '\\"""');
const lines = escapedValue.split(/\r\n|[\n\r]/g);
const isSingleLine = lines.length === 1;
const forceLeadingNewLine = lines.length > 1 && lines.slice(1).every(line => line.length === 0 || (0, 
_characterClasses.isWhiteSpace)(line.charCodeAt(0)));
const hasTrailingTripleQuotes = escapedValue.endsWith('\\"""');
const hasTrailingQuote = value.endsWith('"') && !hasTrailingTripleQuotes;
const hasTrailingSlash = value.endsWith("\\");
const forceTrailingNewline = hasTrailingQuote || hasTrailingSlash;
const printAsMultipleLines = !(options !== null && options !== void 0 && options.minimize) && (!isSingleLine || value.length > 70 || forceTrailingNewline || forceLeadingNewLine || hasTrailingTripleQuotes);
let result = "";
const skipLeadingNewLine = isSingleLine && (0, _characterClasses.isWhiteSpace)(value.charCodeAt(0));
if (printAsMultipleLines && !skipLeadingNewLine || forceLeadingNewLine) {
result += "\n";
}
result += escapedValue;
if (printAsMultipleLines || forceTrailingNewline) {
result += "\n";
}
return '"""' + result + '"""';
}
},
83271: (__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.isDigit = isDigit;
exports.isLetter = isLetter;
exports.isNameContinue = isNameContinue;
exports.isNameStart = isNameStart;
exports.isWhiteSpace = isWhiteSpace;
function isWhiteSpace(code) {
return code === 9 || code === 32;
}
function isDigit(code) {
return code >= 48 && code <= 57;
}
function isLetter(code) {
return code >= 97 && code <= 122 || code >= 65 && code <= 90;
}
function isNameStart(code) {
return isLetter(code) || code === 95;
}
function isNameContinue(code) {
return isLetter(code) || isDigit(code) || code === 95;
}
},
22582: (__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.DirectiveLocation = void 0;
var DirectiveLocation;
exports.DirectiveLocation = DirectiveLocation;
(function(DirectiveLocation) {
DirectiveLocation["QUERY"] = "QUERY";
DirectiveLocation["MUTATION"] = "MUTATION";
DirectiveLocation["SUBSCRIPTION"] = "SUBSCRIPTION";
DirectiveLocation["FIELD"] = "FIELD";
DirectiveLocation["FRAGMENT_DEFINITION"] = "FRAGMENT_DEFINITION";
DirectiveLocation["FRAGMENT_SPREAD"] = "FRAGMENT_SPREAD";
DirectiveLocation["INLINE_FRAGMENT"] = "INLINE_FRAGMENT";
DirectiveLocation["VARIABLE_DEFINITION"] = "VARIABLE_DEFINITION";
DirectiveLocation["SCHEMA"] = "SCHEMA";
DirectiveLocation["SCALAR"] = "SCALAR";
DirectiveLocation["OBJECT"] = "OBJECT";
DirectiveLocation["FIELD_DEFINITION"] = "FIELD_DEFINITION";
DirectiveLocation["ARGUMENT_DEFINITION"] = "ARGUMENT_DEFINITION";
DirectiveLocation["INTERFACE"] = "INTERFACE";
DirectiveLocation["UNION"] = "UNION";
DirectiveLocation["ENUM"] = "ENUM";
DirectiveLocation["ENUM_VALUE"] = "ENUM_VALUE";
DirectiveLocation["INPUT_OBJECT"] = "INPUT_OBJECT";
DirectiveLocation["INPUT_FIELD_DEFINITION"] = "INPUT_FIELD_DEFINITION";
DirectiveLocation["DIRECTIVE_DEFINITION"] = "DIRECTIVE_DEFINITION";
})(DirectiveLocation || (exports.DirectiveLocation = DirectiveLocation = {}));
},
11123: (__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Kind = void 0;
var Kind;
exports.Kind = Kind;
(function(Kind) {
Kind["NAME"] = "Name";
Kind["DOCUMENT"] = "Document";
Kind["OPERATION_DEFINITION"] = "OperationDefinition";
Kind["VARIABLE_DEFINITION"] = "VariableDefinition";
Kind["SELECTION_SET"] = "SelectionSet";
Kind["FIELD"] = "Field";
Kind["ARGUMENT"] = "Argument";
Kind["FRAGMENT_SPREAD"] = "FragmentSpread";
Kind["INLINE_FRAGMENT"] = "InlineFragment";
Kind["FRAGMENT_DEFINITION"] = "FragmentDefinition";
Kind["VARIABLE"] = "Variable";
Kind["INT"] = "IntValue";
Kind["FLOAT"] = "FloatValue";
Kind["STRING"] = "StringValue";
Kind["BOOLEAN"] = "BooleanValue";
Kind["NULL"] = "NullValue";
Kind["ENUM"] = "EnumValue";
Kind["LIST"] = "ListValue";
Kind["OBJECT"] = "ObjectValue";
Kind["OBJECT_FIELD"] = "ObjectField";
Kind["DIRECTIVE"] = "Directive";
Kind["NAMED_TYPE"] = "NamedType";
Kind["LIST_TYPE"] = "ListType";
Kind["NON_NULL_TYPE"] = "NonNullType";
Kind["SCHEMA_DEFINITION"] = "SchemaDefinition";
Kind["OPERATION_TYPE_DEFINITION"] = "OperationTypeDefinition";
Kind["SCALAR_TYPE_DEFINITION"] = "ScalarTypeDefinition";
Kind["OBJECT_TYPE_DEFINITION"] = "ObjectTypeDefinition";
Kind["FIELD_DEFINITION"] = "FieldDefinition";
Kind["INPUT_VALUE_DEFINITION"] = "InputValueDefinition";
Kind["INTERFACE_TYPE_DEFINITION"] = "InterfaceTypeDefinition";
Kind["UNION_TYPE_DEFINITION"] = "UnionTypeDefinition";
Kind["ENUM_TYPE_DEFINITION"] = "EnumTypeDefinition";
Kind["ENUM_VALUE_DEFINITION"] = "EnumValueDefinition";
Kind["INPUT_OBJECT_TYPE_DEFINITION"] = "InputObjectTypeDefinition";
Kind["DIRECTIVE_DEFINITION"] = "DirectiveDefinition";
Kind["SCHEMA_EXTENSION"] = "SchemaExtension";
Kind["DIRECTIVE_EXTENSION"] = "DirectiveExtension";
Kind["SCALAR_TYPE_EXTENSION"] = "ScalarTypeExtension";
Kind["OBJECT_TYPE_EXTENSION"] = "ObjectTypeExtension";
Kind["INTERFACE_TYPE_EXTENSION"] = "InterfaceTypeExtension";
Kind["UNION_TYPE_EXTENSION"] = "UnionTypeExtension";
Kind["ENUM_TYPE_EXTENSION"] = "EnumTypeExtension";
Kind["INPUT_OBJECT_TYPE_EXTENSION"] = "InputObjectTypeExtension";
Kind["TYPE_COORDINATE"] = "TypeCoordinate";
Kind["MEMBER_COORDINATE"] = "MemberCoordinate";
Kind["ARGUMENT_COORDINATE"] = "ArgumentCoordinate";
Kind["DIRECTIVE_COORDINATE"] = "DirectiveCoordinate";
Kind["DIRECTIVE_ARGUMENT_COORDINATE"] = "DirectiveArgumentCoordinate";
})(Kind || (exports.Kind = Kind = {}));
},
29278: (__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Lexer = void 0;
exports.createToken = createToken;
exports.isPunctuatorTokenKind = isPunctuatorTokenKind;
exports.printCodePointAt = printCodePointAt;
exports.readName = readName;
var _syntaxError = __webpack_require__(89619);
var _ast = __webpack_require__(22740);
var _blockString = __webpack_require__(77508);
var _characterClasses = __webpack_require__(83271);
var _tokenKind = __webpack_require__(1743);
class Lexer {
constructor(source) {
const startOfFileToken = new _ast.Token(_tokenKind.TokenKind.SOF, 0, 0, 0, 0);
this.source = source;
this.lastToken = startOfFileToken;
this.token = startOfFileToken;
this.line = 1;
this.lineStart = 0;
this._maxComments = undefined;
this._commentCount = 0;
}
get [Symbol.toStringTag]() {
return "Lexer";
}
advance() {
this.lastToken = this.token;
const token = this.token = this.lookahead();
return token;
}
lookahead() {
let token = this.token;
if (token.kind !== _tokenKind.TokenKind.EOF) {
do {
if (token.next) {
token = token.next;
} else {
const nextToken = readNextToken(this, token.end);
token.next = nextToken;
nextToken.prev = token;
token = nextToken;
}
} while (token.kind === _tokenKind.TokenKind.COMMENT);
}
return token;
}
}
exports.Lexer = Lexer;
function isPunctuatorTokenKind(kind) {
return kind === _tokenKind.TokenKind.BANG || kind === _tokenKind.TokenKind.DOLLAR || kind === _tokenKind.TokenKind.AMP || kind === _tokenKind.TokenKind.PAREN_L || kind === _tokenKind.TokenKind.PAREN_R || kind === _tokenKind.TokenKind.DOT || kind === _tokenKind.TokenKind.SPREAD || kind === _tokenKind.TokenKind.COLON || kind === _tokenKind.TokenKind.EQUALS || kind === _tokenKind.TokenKind.AT || kind === _tokenKind.TokenKind.BRACKET_L || kind === _tokenKind.TokenKind.BRACKET_R || kind === _tokenKind.TokenKind.BRACE_L || kind === _tokenKind.TokenKind.PIPE || kind === _tokenKind.TokenKind.BRACE_R;
}
function isUnicodeScalarValue(code) {
return code >= 0 && code <= 55295 || code >= 57344 && code <= 1114111;
}
function isSupplementaryCodePoint(body, location) {
return isLeadingSurrogate(body.charCodeAt(location)) && isTrailingSurrogate(body.charCodeAt(location + 1));
}
function isLeadingSurrogate(code) {
return code >= 55296 && code <= 56319;
}
function isTrailingSurrogate(code) {
return code >= 56320 && code <= 57343;
}
function printCodePointAt(lexer, location) {
const code = lexer.source.body.codePointAt(location);
if (code === undefined) {
return _tokenKind.TokenKind.EOF;
} else if (code >= 32 && code <= 126) {
const char = String.fromCodePoint(code);
return char === '"' ? "'\"'" : `"${char}"`;
}
return "U+" + code.toString(16).toUpperCase().padStart(4, "0");
}
function createToken(lexer, kind, start, end, value) {
const line = lexer.line;
const col = 1 + start - lexer.lineStart;
return new _ast.Token(kind, start, end, line, col, value);
}
function readNextToken(lexer, start) {
const body = lexer.source.body;
const bodyLength = body.length;
let position = start;
while (position < bodyLength) {
const code = body.charCodeAt(position);
switch (code) {
case 65279:
case 9:
case 32:
case 44:
++position;
continue;

case 10:
++position;
++lexer.line;
lexer.lineStart = position;
continue;

case 13:
if (body.charCodeAt(position + 1) === 10) {
position += 2;
} else {
++position;
}
++lexer.line;
lexer.lineStart = position;
continue;

case 35:
return readComment(lexer, position);

case 33:
return createToken(lexer, _tokenKind.TokenKind.BANG, position, position + 1);

case 36:
return createToken(lexer, _tokenKind.TokenKind.DOLLAR, position, position + 1);

case 38:
return createToken(lexer, _tokenKind.TokenKind.AMP, position, position + 1);

case 40:
return createToken(lexer, _tokenKind.TokenKind.PAREN_L, position, position + 1);

case 41:
return createToken(lexer, _tokenKind.TokenKind.PAREN_R, position, position + 1);

case 46:
if (body.charCodeAt(position + 1) === 46 && body.charCodeAt(position + 2) === 46) {
return createToken(lexer, _tokenKind.TokenKind.SPREAD, position, position + 3);
}
break;

case 58:
return createToken(lexer, _tokenKind.TokenKind.COLON, position, position + 1);

case 61:
return createToken(lexer, _tokenKind.TokenKind.EQUALS, position, position + 1);

case 64:
return createToken(lexer, _tokenKind.TokenKind.AT, position, position + 1);

case 91:
return createToken(lexer, _tokenKind.TokenKind.BRACKET_L, position, position + 1);

case 93:
return createToken(lexer, _tokenKind.TokenKind.BRACKET_R, position, position + 1);

case 123:
return createToken(lexer, _tokenKind.TokenKind.BRACE_L, position, position + 1);

case 124:
return createToken(lexer, _tokenKind.TokenKind.PIPE, position, position + 1);

case 125:
return createToken(lexer, _tokenKind.TokenKind.BRACE_R, position, position + 1);

case 34:
if (body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) {
return readBlockString(lexer, position);
}
return readString(lexer, position);
}
if ((0, _characterClasses.isDigit)(code) || code === 45) {
return readNumber(lexer, position, code);
}
if ((0, _characterClasses.isNameStart)(code)) {
return readName(lexer, position);
}
throw (0, _syntaxError.syntaxError)(lexer.source, position, code === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : isUnicodeScalarValue(code) || isSupplementaryCodePoint(body, position) ? `Unexpected character: ${printCodePointAt(lexer, position)}.` : `Invalid character: ${printCodePointAt(lexer, position)}.`);
}
return createToken(lexer, _tokenKind.TokenKind.EOF, bodyLength, bodyLength);
}
function readComment(lexer, start) {
const maxComments = lexer._maxComments;
if (maxComments !== undefined) {
const nextCommentCount = lexer._commentCount + 1;
if (nextCommentCount > maxComments) {
throw (0, _syntaxError.syntaxError)(lexer.source, start, `Document contains more than ${maxComments} comments. Parsing aborted.`);
}
lexer._commentCount = nextCommentCount;
}
const body = lexer.source.body;
const bodyLength = body.length;
let position = start + 1;
while (position < bodyLength) {
const code = body.charCodeAt(position);
if (code === 10 || code === 13) {
break;
}
if (isUnicodeScalarValue(code)) {
++position;
} else if (isSupplementaryCodePoint(body, position)) {
position += 2;
} else {
break;
}
}
return createToken(lexer, _tokenKind.TokenKind.COMMENT, start, position, body.slice(start + 1, position));
}
function readNumber(lexer, start, firstCode) {
const body = lexer.source.body;
let position = start;
let code = firstCode;
let isFloat = false;
if (code === 45) {
code = body.charCodeAt(++position);
}
if (code === 48) {
code = body.charCodeAt(++position);
if ((0, _characterClasses.isDigit)(code)) {
throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid number, unexpected digit after 0: ${printCodePointAt(lexer, position)}.`);
}
} else {
position = readDigits(lexer, position, code);
code = body.charCodeAt(position);
}
if (code === 46) {
isFloat = true;
code = body.charCodeAt(++position);
position = readDigits(lexer, position, code);
code = body.charCodeAt(position);
}
if (code === 69 || code === 101) {
isFloat = true;
code = body.charCodeAt(++position);
if (code === 43 || code === 45) {
code = body.charCodeAt(++position);
}
position = readDigits(lexer, position, code);
code = body.charCodeAt(position);
}
if (code === 46 || (0, _characterClasses.isNameStart)(code)) {
throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid number, expected digit but got: ${printCodePointAt(lexer, position)}.`);
}
return createToken(lexer, isFloat ? _tokenKind.TokenKind.FLOAT : _tokenKind.TokenKind.INT, start, position, body.slice(start, position));
}
function readDigits(lexer, start, firstCode) {
if (!(0, _characterClasses.isDigit)(firstCode)) {
throw (0, _syntaxError.syntaxError)(lexer.source, start, `Invalid number, expected digit but got: ${printCodePointAt(lexer, start)}.`);
}
const body = lexer.source.body;
let position = start + 1;
while ((0, _characterClasses.isDigit)(body.charCodeAt(position))) {
++position;
}
return position;
}
function readString(lexer, start) {
const body = lexer.source.body;
const bodyLength = body.length;
let position = start + 1;
let chunkStart = position;
let value = "";
while (position < bodyLength) {
const code = body.charCodeAt(position);
if (code === 34) {
value += body.slice(chunkStart, position);
return createToken(lexer, _tokenKind.TokenKind.STRING, start, position + 1, value);
}
if (code === 92) {
value += body.slice(chunkStart, position);
const escape = body.charCodeAt(position + 1) === 117 ? body.charCodeAt(position + 2) === 123 ? readEscapedUnicodeVariableWidth(lexer, position) : readEscapedUnicodeFixedWidth(lexer, position) : readEscapedCharacter(lexer, position);
value += escape.value;
position += escape.size;
chunkStart = position;
continue;
}
if (code === 10 || code === 13) {
break;
}
if (isUnicodeScalarValue(code)) {
++position;
} else if (isSupplementaryCodePoint(body, position)) {
position += 2;
} else {
throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
}
}
throw (0, _syntaxError.syntaxError)(lexer.source, position, "Unterminated string.");
}
function readEscapedUnicodeVariableWidth(lexer, position) {
const body = lexer.source.body;
let point = 0;
let size = 3;
while (size < 12) {
const code = body.charCodeAt(position + size++);
if (code === 125) {
if (size < 5 || !isUnicodeScalarValue(point)) {
break;
}
return {
value: String.fromCodePoint(point),
size: size
};
}
point = point << 4 | readHexDigit(code);
if (point < 0) {
break;
}
}
throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + size)}".`);
}
function readEscapedUnicodeFixedWidth(lexer, position) {
const body = lexer.source.body;
const code = read16BitHexCode(body, position + 2);
if (isUnicodeScalarValue(code)) {
return {
value: String.fromCodePoint(code),
size: 6
};
}
if (isLeadingSurrogate(code)) {
if (body.charCodeAt(position + 6) === 92 && body.charCodeAt(position + 7) === 117) {
const trailingCode = read16BitHexCode(body, position + 8);
if (isTrailingSurrogate(trailingCode)) {
return {
value: String.fromCodePoint(code, trailingCode),
size: 12
};
}
}
}
throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + 6)}".`);
}
function read16BitHexCode(body, position) {
return readHexDigit(body.charCodeAt(position)) << 12 | readHexDigit(body.charCodeAt(position + 1)) << 8 | readHexDigit(body.charCodeAt(position + 2)) << 4 | readHexDigit(body.charCodeAt(position + 3));
}
function readHexDigit(code) {
return code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1;
}
function readEscapedCharacter(lexer, position) {
const body = lexer.source.body;
const code = body.charCodeAt(position + 1);
switch (code) {
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
throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character escape sequence: "${body.slice(position, position + 2)}".`);
}
function readBlockString(lexer, start) {
const body = lexer.source.body;
const bodyLength = body.length;
let lineStart = lexer.lineStart;
let position = start + 3;
let chunkStart = position;
let currentLine = "";
const blockLines = [];
while (position < bodyLength) {
const code = body.charCodeAt(position);
if (code === 34 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) {
currentLine += body.slice(chunkStart, position);
blockLines.push(currentLine);
const token = createToken(lexer, _tokenKind.TokenKind.BLOCK_STRING, start, position + 3, (0, 
_blockString.dedentBlockStringLines)(blockLines).join("\n"));
lexer.line += blockLines.length - 1;
lexer.lineStart = lineStart;
return token;
}
if (code === 92 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34 && body.charCodeAt(position + 3) === 34) {
currentLine += body.slice(chunkStart, position);
chunkStart = position + 1;
position += 4;
continue;
}
if (code === 10 || code === 13) {
currentLine += body.slice(chunkStart, position);
blockLines.push(currentLine);
if (code === 13 && body.charCodeAt(position + 1) === 10) {
position += 2;
} else {
++position;
}
currentLine = "";
chunkStart = position;
lineStart = position;
continue;
}
if (isUnicodeScalarValue(code)) {
++position;
} else if (isSupplementaryCodePoint(body, position)) {
position += 2;
} else {
throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
}
}
throw (0, _syntaxError.syntaxError)(lexer.source, position, "Unterminated string.");
}
function readName(lexer, start) {
const body = lexer.source.body;
const bodyLength = body.length;
let position = start + 1;
while (position < bodyLength) {
const code = body.charCodeAt(position);
if ((0, _characterClasses.isNameContinue)(code)) {
++position;
} else {
break;
}
}
return createToken(lexer, _tokenKind.TokenKind.NAME, start, position, body.slice(start, position));
}
},
72245: (__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.getLocation = getLocation;
exports.getLocations = getLocations;
function getLocation(source, position) {
const lineRegexp = /\r\n|[\n\r]/g;
let line = 1;
let column = position + 1;
let match;
while ((match = lineRegexp.exec(source.body)) && match.index < position) {
line++;
column = position + 1 - (match.index + match[0].length);
}
return {
line: line,
column: column
};
}
function getLocations(locations) {
if (locations.length < 2) {
return locations.map(({source: source, start: start}) => getLocation(source, start));
}
const bySource = new Map;
locations.forEach(({source: source, start: start}, index) => {
let positions = bySource.get(source);
if (positions === undefined) {
positions = [];
bySource.set(source, positions);
}
positions.push({
position: start,
index: index
});
});
const result = new Array(locations.length);
for (const [source, positions] of bySource) {
const lineRegexp = /\r\n|[\n\r]/g;
let match = lineRegexp.exec(source.body);
let line = 1;
let lastLineStart = 0;
positions.sort((a, b) => a.position - b.position);
for (const {position: position, index: index} of positions) {
while (match !== null && match.index < position) {
lastLineStart = match.index + match[0].length;
line++;
match = lineRegexp.exec(source.body);
}
result[index] = {
line: line,
column: position + 1 - lastLineStart
};
}
}
return result;
}
},
14929: (__unused_webpack_module, exports, __webpack_require__) => {
var __webpack_unused_export__;
__webpack_unused_export__ = {
value: true
};
__webpack_unused_export__ = void 0;
exports.qg = parse;
__webpack_unused_export__ = parseConstValue;
__webpack_unused_export__ = parseSchemaCoordinate;
__webpack_unused_export__ = parseType;
__webpack_unused_export__ = parseValue;
var _syntaxError = __webpack_require__(89619);
var _ast = __webpack_require__(22740);
var _directiveLocation = __webpack_require__(22582);
var _kinds = __webpack_require__(11123);
var _lexer = __webpack_require__(29278);
var _schemaCoordinateLexer = __webpack_require__(46137);
var _source = __webpack_require__(40203);
var _tokenKind = __webpack_require__(1743);
function parse(source, options) {
const parser = new Parser(source, options);
const document = parser.parseDocument();
Object.defineProperty(document, "tokenCount", {
enumerable: false,
value: parser.tokenCount
});
return document;
}
function parseValue(source, options) {
const parser = new Parser(source, options);
parser.expectToken(_tokenKind.TokenKind.SOF);
const value = parser.parseValueLiteral(false);
parser.expectToken(_tokenKind.TokenKind.EOF);
return value;
}
function parseConstValue(source, options) {
const parser = new Parser(source, options);
parser.expectToken(_tokenKind.TokenKind.SOF);
const value = parser.parseConstValueLiteral();
parser.expectToken(_tokenKind.TokenKind.EOF);
return value;
}
function parseType(source, options) {
const parser = new Parser(source, options);
parser.expectToken(_tokenKind.TokenKind.SOF);
const type = parser.parseTypeReference();
parser.expectToken(_tokenKind.TokenKind.EOF);
return type;
}
function parseSchemaCoordinate(source) {
const sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source);
const lexer = new _schemaCoordinateLexer.SchemaCoordinateLexer(sourceObj);
const parser = new Parser(source, {
lexer: lexer
});
parser.expectToken(_tokenKind.TokenKind.SOF);
const coordinate = parser.parseSchemaCoordinate();
parser.expectToken(_tokenKind.TokenKind.EOF);
return coordinate;
}
class Parser {
constructor(source, options = {}) {
const {lexer: lexer, ..._options} = options;
if (lexer) {
this._lexer = lexer;
} else {
const sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source);
this._lexer = new _lexer.Lexer(sourceObj);
}
this._options = _options;
this._tokenCounter = 0;
this._lexer._maxComments = options === null || options === void 0 ? void 0 : options.maxComments;
this._lexer._commentCount = 0;
const maxSourceLength = options === null || options === void 0 ? void 0 : options.maxSourceLength;
if (maxSourceLength !== undefined && this._lexer.source.body.length > maxSourceLength) {
throw (0, _syntaxError.syntaxError)(this._lexer.source, maxSourceLength, `Source contains more than ${maxSourceLength} UTF-16 code units. Parsing aborted.`);
}
}
get tokenCount() {
return this._tokenCounter;
}
parseName() {
const token = this.expectToken(_tokenKind.TokenKind.NAME);
return this.node(token, {
kind: _kinds.Kind.NAME,
value: token.value
});
}
parseDocument() {
return this.node(this._lexer.token, {
kind: _kinds.Kind.DOCUMENT,
definitions: this.many(_tokenKind.TokenKind.SOF, this.parseDefinition, _tokenKind.TokenKind.EOF)
});
}
parseDefinition() {
if (this.peek(_tokenKind.TokenKind.BRACE_L)) {
return this.parseOperationDefinition();
}
const hasDescription = this.peekDescription();
const keywordToken = hasDescription ? this._lexer.lookahead() : this._lexer.token;
if (hasDescription && keywordToken.kind === _tokenKind.TokenKind.BRACE_L) {
throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
}
if (keywordToken.kind === _tokenKind.TokenKind.NAME) {
switch (keywordToken.value) {
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
switch (keywordToken.value) {
case "query":
case "mutation":
case "subscription":
return this.parseOperationDefinition();

case "fragment":
return this.parseFragmentDefinition();
}
if (hasDescription) {
throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
}
switch (keywordToken.value) {
case "extend":
return this.parseTypeSystemExtension();
}
}
throw this.unexpected(keywordToken);
}
parseOperationDefinition() {
const start = this._lexer.token;
if (this.peek(_tokenKind.TokenKind.BRACE_L)) {
return this.node(start, {
kind: _kinds.Kind.OPERATION_DEFINITION,
operation: _ast.OperationTypeNode.QUERY,
description: undefined,
name: undefined,
variableDefinitions: [],
directives: [],
selectionSet: this.parseSelectionSet()
});
}
const description = this.parseDescription();
const operation = this.parseOperationType();
let name;
if (this.peek(_tokenKind.TokenKind.NAME)) {
name = this.parseName();
}
return this.node(start, {
kind: _kinds.Kind.OPERATION_DEFINITION,
operation: operation,
description: description,
name: name,
variableDefinitions: this.parseVariableDefinitions(),
directives: this.parseDirectives(false),
selectionSet: this.parseSelectionSet()
});
}
parseOperationType() {
const operationToken = this.expectToken(_tokenKind.TokenKind.NAME);
switch (operationToken.value) {
case "query":
return _ast.OperationTypeNode.QUERY;

case "mutation":
return _ast.OperationTypeNode.MUTATION;

case "subscription":
return _ast.OperationTypeNode.SUBSCRIPTION;
}
throw this.unexpected(operationToken);
}
parseVariableDefinitions() {
return this.optionalMany(_tokenKind.TokenKind.PAREN_L, this.parseVariableDefinition, _tokenKind.TokenKind.PAREN_R);
}
parseVariableDefinition() {
return this.node(this._lexer.token, {
kind: _kinds.Kind.VARIABLE_DEFINITION,
description: this.parseDescription(),
variable: this.parseVariable(),
type: (this.expectToken(_tokenKind.TokenKind.COLON), this.parseTypeReference()),
defaultValue: this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) ? this.parseConstValueLiteral() : undefined,
directives: this.parseConstDirectives()
});
}
parseVariable() {
const start = this._lexer.token;
this.expectToken(_tokenKind.TokenKind.DOLLAR);
return this.node(start, {
kind: _kinds.Kind.VARIABLE,
name: this.parseName()
});
}
parseSelectionSet() {
return this.node(this._lexer.token, {
kind: _kinds.Kind.SELECTION_SET,
selections: this.many(_tokenKind.TokenKind.BRACE_L, this.parseSelection, _tokenKind.TokenKind.BRACE_R)
});
}
parseSelection() {
return this.peek(_tokenKind.TokenKind.SPREAD) ? this.parseFragment() : this.parseField();
}
parseField() {
const start = this._lexer.token;
const nameOrAlias = this.parseName();
let alias;
let name;
if (this.expectOptionalToken(_tokenKind.TokenKind.COLON)) {
alias = nameOrAlias;
name = this.parseName();
} else {
name = nameOrAlias;
}
return this.node(start, {
kind: _kinds.Kind.FIELD,
alias: alias,
name: name,
arguments: this.parseArguments(false),
directives: this.parseDirectives(false),
selectionSet: this.peek(_tokenKind.TokenKind.BRACE_L) ? this.parseSelectionSet() : undefined
});
}
parseArguments(isConst) {
const item = isConst ? this.parseConstArgument : this.parseArgument;
return this.optionalMany(_tokenKind.TokenKind.PAREN_L, item, _tokenKind.TokenKind.PAREN_R);
}
parseArgument(isConst = false) {
const start = this._lexer.token;
const name = this.parseName();
this.expectToken(_tokenKind.TokenKind.COLON);
return this.node(start, {
kind: _kinds.Kind.ARGUMENT,
name: name,
value: this.parseValueLiteral(isConst)
});
}
parseConstArgument() {
return this.parseArgument(true);
}
parseFragment() {
const start = this._lexer.token;
this.expectToken(_tokenKind.TokenKind.SPREAD);
const hasTypeCondition = this.expectOptionalKeyword("on");
if (!hasTypeCondition && this.peek(_tokenKind.TokenKind.NAME)) {
return this.node(start, {
kind: _kinds.Kind.FRAGMENT_SPREAD,
name: this.parseFragmentName(),
directives: this.parseDirectives(false)
});
}
return this.node(start, {
kind: _kinds.Kind.INLINE_FRAGMENT,
typeCondition: hasTypeCondition ? this.parseNamedType() : undefined,
directives: this.parseDirectives(false),
selectionSet: this.parseSelectionSet()
});
}
parseFragmentDefinition() {
const start = this._lexer.token;
const description = this.parseDescription();
this.expectKeyword("fragment");
if (this._options.allowLegacyFragmentVariables === true) {
return this.node(start, {
kind: _kinds.Kind.FRAGMENT_DEFINITION,
description: description,
name: this.parseFragmentName(),
variableDefinitions: this.parseVariableDefinitions(),
typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
directives: this.parseDirectives(false),
selectionSet: this.parseSelectionSet()
});
}
return this.node(start, {
kind: _kinds.Kind.FRAGMENT_DEFINITION,
description: description,
name: this.parseFragmentName(),
typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
directives: this.parseDirectives(false),
selectionSet: this.parseSelectionSet()
});
}
parseFragmentName() {
if (this._lexer.token.value === "on") {
throw this.unexpected();
}
return this.parseName();
}
parseValueLiteral(isConst) {
const token = this._lexer.token;
switch (token.kind) {
case _tokenKind.TokenKind.BRACKET_L:
return this.parseList(isConst);

case _tokenKind.TokenKind.BRACE_L:
return this.parseObject(isConst);

case _tokenKind.TokenKind.INT:
this.advanceLexer();
return this.node(token, {
kind: _kinds.Kind.INT,
value: token.value
});

case _tokenKind.TokenKind.FLOAT:
this.advanceLexer();
return this.node(token, {
kind: _kinds.Kind.FLOAT,
value: token.value
});

case _tokenKind.TokenKind.STRING:
case _tokenKind.TokenKind.BLOCK_STRING:
return this.parseStringLiteral();

case _tokenKind.TokenKind.NAME:
this.advanceLexer();
switch (token.value) {
case "true":
return this.node(token, {
kind: _kinds.Kind.BOOLEAN,
value: true
});

case "false":
return this.node(token, {
kind: _kinds.Kind.BOOLEAN,
value: false
});

case "null":
return this.node(token, {
kind: _kinds.Kind.NULL
});

default:
return this.node(token, {
kind: _kinds.Kind.ENUM,
value: token.value
});
}

case _tokenKind.TokenKind.DOLLAR:
if (isConst) {
this.expectToken(_tokenKind.TokenKind.DOLLAR);
if (this._lexer.token.kind === _tokenKind.TokenKind.NAME) {
const varName = this._lexer.token.value;
throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Unexpected variable "$${varName}" in constant value.`);
} else {
throw this.unexpected(token);
}
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
const token = this._lexer.token;
this.advanceLexer();
return this.node(token, {
kind: _kinds.Kind.STRING,
value: token.value,
block: token.kind === _tokenKind.TokenKind.BLOCK_STRING
});
}
parseList(isConst) {
const item = () => this.parseValueLiteral(isConst);
return this.node(this._lexer.token, {
kind: _kinds.Kind.LIST,
values: this.any(_tokenKind.TokenKind.BRACKET_L, item, _tokenKind.TokenKind.BRACKET_R)
});
}
parseObject(isConst) {
const item = () => this.parseObjectField(isConst);
return this.node(this._lexer.token, {
kind: _kinds.Kind.OBJECT,
fields: this.any(_tokenKind.TokenKind.BRACE_L, item, _tokenKind.TokenKind.BRACE_R)
});
}
parseObjectField(isConst) {
const start = this._lexer.token;
const name = this.parseName();
this.expectToken(_tokenKind.TokenKind.COLON);
return this.node(start, {
kind: _kinds.Kind.OBJECT_FIELD,
name: name,
value: this.parseValueLiteral(isConst)
});
}
parseDirectives(isConst) {
const directives = [];
while (this.peek(_tokenKind.TokenKind.AT)) {
directives.push(this.parseDirective(isConst));
}
return directives;
}
parseConstDirectives() {
return this.parseDirectives(true);
}
parseDirective(isConst) {
const start = this._lexer.token;
this.expectToken(_tokenKind.TokenKind.AT);
return this.node(start, {
kind: _kinds.Kind.DIRECTIVE,
name: this.parseName(),
arguments: this.parseArguments(isConst)
});
}
parseTypeReference() {
const start = this._lexer.token;
let type;
if (this.expectOptionalToken(_tokenKind.TokenKind.BRACKET_L)) {
const innerType = this.parseTypeReference();
this.expectToken(_tokenKind.TokenKind.BRACKET_R);
type = this.node(start, {
kind: _kinds.Kind.LIST_TYPE,
type: innerType
});
} else {
type = this.parseNamedType();
}
if (this.expectOptionalToken(_tokenKind.TokenKind.BANG)) {
return this.node(start, {
kind: _kinds.Kind.NON_NULL_TYPE,
type: type
});
}
return type;
}
parseNamedType() {
return this.node(this._lexer.token, {
kind: _kinds.Kind.NAMED_TYPE,
name: this.parseName()
});
}
peekDescription() {
return this.peek(_tokenKind.TokenKind.STRING) || this.peek(_tokenKind.TokenKind.BLOCK_STRING);
}
parseDescription() {
if (this.peekDescription()) {
return this.parseStringLiteral();
}
}
parseSchemaDefinition() {
const start = this._lexer.token;
const description = this.parseDescription();
this.expectKeyword("schema");
const directives = this.parseConstDirectives();
const operationTypes = this.many(_tokenKind.TokenKind.BRACE_L, this.parseOperationTypeDefinition, _tokenKind.TokenKind.BRACE_R);
return this.node(start, {
kind: _kinds.Kind.SCHEMA_DEFINITION,
description: description,
directives: directives,
operationTypes: operationTypes
});
}
parseOperationTypeDefinition() {
const start = this._lexer.token;
const operation = this.parseOperationType();
this.expectToken(_tokenKind.TokenKind.COLON);
const type = this.parseNamedType();
return this.node(start, {
kind: _kinds.Kind.OPERATION_TYPE_DEFINITION,
operation: operation,
type: type
});
}
parseScalarTypeDefinition() {
const start = this._lexer.token;
const description = this.parseDescription();
this.expectKeyword("scalar");
const name = this.parseName();
const directives = this.parseConstDirectives();
return this.node(start, {
kind: _kinds.Kind.SCALAR_TYPE_DEFINITION,
description: description,
name: name,
directives: directives
});
}
parseObjectTypeDefinition() {
const start = this._lexer.token;
const description = this.parseDescription();
this.expectKeyword("type");
const name = this.parseName();
const interfaces = this.parseImplementsInterfaces();
const directives = this.parseConstDirectives();
const fields = this.parseFieldsDefinition();
return this.node(start, {
kind: _kinds.Kind.OBJECT_TYPE_DEFINITION,
description: description,
name: name,
interfaces: interfaces,
directives: directives,
fields: fields
});
}
parseImplementsInterfaces() {
return this.expectOptionalKeyword("implements") ? this.delimitedMany(_tokenKind.TokenKind.AMP, this.parseNamedType) : [];
}
parseFieldsDefinition() {
return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseFieldDefinition, _tokenKind.TokenKind.BRACE_R);
}
parseFieldDefinition() {
const start = this._lexer.token;
const description = this.parseDescription();
const name = this.parseName();
const args = this.parseArgumentDefs();
this.expectToken(_tokenKind.TokenKind.COLON);
const type = this.parseTypeReference();
const directives = this.parseConstDirectives();
return this.node(start, {
kind: _kinds.Kind.FIELD_DEFINITION,
description: description,
name: name,
arguments: args,
type: type,
directives: directives
});
}
parseArgumentDefs() {
return this.optionalMany(_tokenKind.TokenKind.PAREN_L, this.parseInputValueDef, _tokenKind.TokenKind.PAREN_R);
}
parseInputValueDef() {
const start = this._lexer.token;
const description = this.parseDescription();
const name = this.parseName();
this.expectToken(_tokenKind.TokenKind.COLON);
const type = this.parseTypeReference();
let defaultValue;
if (this.expectOptionalToken(_tokenKind.TokenKind.EQUALS)) {
defaultValue = this.parseConstValueLiteral();
}
const directives = this.parseConstDirectives();
return this.node(start, {
kind: _kinds.Kind.INPUT_VALUE_DEFINITION,
description: description,
name: name,
type: type,
defaultValue: defaultValue,
directives: directives
});
}
parseInterfaceTypeDefinition() {
const start = this._lexer.token;
const description = this.parseDescription();
this.expectKeyword("interface");
const name = this.parseName();
const interfaces = this.parseImplementsInterfaces();
const directives = this.parseConstDirectives();
const fields = this.parseFieldsDefinition();
return this.node(start, {
kind: _kinds.Kind.INTERFACE_TYPE_DEFINITION,
description: description,
name: name,
interfaces: interfaces,
directives: directives,
fields: fields
});
}
parseUnionTypeDefinition() {
const start = this._lexer.token;
const description = this.parseDescription();
this.expectKeyword("union");
const name = this.parseName();
const directives = this.parseConstDirectives();
const types = this.parseUnionMemberTypes();
return this.node(start, {
kind: _kinds.Kind.UNION_TYPE_DEFINITION,
description: description,
name: name,
directives: directives,
types: types
});
}
parseUnionMemberTypes() {
return this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) ? this.delimitedMany(_tokenKind.TokenKind.PIPE, this.parseNamedType) : [];
}
parseEnumTypeDefinition() {
const start = this._lexer.token;
const description = this.parseDescription();
this.expectKeyword("enum");
const name = this.parseName();
const directives = this.parseConstDirectives();
const values = this.parseEnumValuesDefinition();
return this.node(start, {
kind: _kinds.Kind.ENUM_TYPE_DEFINITION,
description: description,
name: name,
directives: directives,
values: values
});
}
parseEnumValuesDefinition() {
return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseEnumValueDefinition, _tokenKind.TokenKind.BRACE_R);
}
parseEnumValueDefinition() {
const start = this._lexer.token;
const description = this.parseDescription();
const name = this.parseEnumValueName();
const directives = this.parseConstDirectives();
return this.node(start, {
kind: _kinds.Kind.ENUM_VALUE_DEFINITION,
description: description,
name: name,
directives: directives
});
}
parseEnumValueName() {
if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") {
throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, `${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`);
}
return this.parseName();
}
parseInputObjectTypeDefinition() {
const start = this._lexer.token;
const description = this.parseDescription();
this.expectKeyword("input");
const name = this.parseName();
const directives = this.parseConstDirectives();
const fields = this.parseInputFieldsDefinition();
return this.node(start, {
kind: _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION,
description: description,
name: name,
directives: directives,
fields: fields
});
}
parseInputFieldsDefinition() {
return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseInputValueDef, _tokenKind.TokenKind.BRACE_R);
}
parseTypeSystemExtension() {
const keywordToken = this._lexer.lookahead();
if (keywordToken.kind === _tokenKind.TokenKind.NAME) {
switch (keywordToken.value) {
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
if (this._options.experimentalDirectivesOnDirectiveDefinitions) {
return this.parseDirectiveDefinitionExtension();
}
break;
}
}
throw this.unexpected(keywordToken);
}
parseSchemaExtension() {
const start = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("schema");
const directives = this.parseConstDirectives();
const operationTypes = this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseOperationTypeDefinition, _tokenKind.TokenKind.BRACE_R);
if (directives.length === 0 && operationTypes.length === 0) {
throw this.unexpected();
}
return this.node(start, {
kind: _kinds.Kind.SCHEMA_EXTENSION,
directives: directives,
operationTypes: operationTypes
});
}
parseScalarTypeExtension() {
const start = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("scalar");
const name = this.parseName();
const directives = this.parseConstDirectives();
if (directives.length === 0) {
throw this.unexpected();
}
return this.node(start, {
kind: _kinds.Kind.SCALAR_TYPE_EXTENSION,
name: name,
directives: directives
});
}
parseObjectTypeExtension() {
const start = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("type");
const name = this.parseName();
const interfaces = this.parseImplementsInterfaces();
const directives = this.parseConstDirectives();
const fields = this.parseFieldsDefinition();
if (interfaces.length === 0 && directives.length === 0 && fields.length === 0) {
throw this.unexpected();
}
return this.node(start, {
kind: _kinds.Kind.OBJECT_TYPE_EXTENSION,
name: name,
interfaces: interfaces,
directives: directives,
fields: fields
});
}
parseInterfaceTypeExtension() {
const start = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("interface");
const name = this.parseName();
const interfaces = this.parseImplementsInterfaces();
const directives = this.parseConstDirectives();
const fields = this.parseFieldsDefinition();
if (interfaces.length === 0 && directives.length === 0 && fields.length === 0) {
throw this.unexpected();
}
return this.node(start, {
kind: _kinds.Kind.INTERFACE_TYPE_EXTENSION,
name: name,
interfaces: interfaces,
directives: directives,
fields: fields
});
}
parseUnionTypeExtension() {
const start = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("union");
const name = this.parseName();
const directives = this.parseConstDirectives();
const types = this.parseUnionMemberTypes();
if (directives.length === 0 && types.length === 0) {
throw this.unexpected();
}
return this.node(start, {
kind: _kinds.Kind.UNION_TYPE_EXTENSION,
name: name,
directives: directives,
types: types
});
}
parseEnumTypeExtension() {
const start = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("enum");
const name = this.parseName();
const directives = this.parseConstDirectives();
const values = this.parseEnumValuesDefinition();
if (directives.length === 0 && values.length === 0) {
throw this.unexpected();
}
return this.node(start, {
kind: _kinds.Kind.ENUM_TYPE_EXTENSION,
name: name,
directives: directives,
values: values
});
}
parseInputObjectTypeExtension() {
const start = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("input");
const name = this.parseName();
const directives = this.parseConstDirectives();
const fields = this.parseInputFieldsDefinition();
if (directives.length === 0 && fields.length === 0) {
throw this.unexpected();
}
return this.node(start, {
kind: _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION,
name: name,
directives: directives,
fields: fields
});
}
parseDirectiveDefinitionExtension() {
const start = this._lexer.token;
this.expectKeyword("extend");
this.expectKeyword("directive");
this.expectToken(_tokenKind.TokenKind.AT);
const name = this.parseName();
const directives = this.parseConstDirectives();
if (directives.length === 0) {
throw this.unexpected();
}
return this.node(start, {
kind: _kinds.Kind.DIRECTIVE_EXTENSION,
name: name,
directives: directives
});
}
parseDirectiveDefinition() {
const start = this._lexer.token;
const description = this.parseDescription();
this.expectKeyword("directive");
this.expectToken(_tokenKind.TokenKind.AT);
const name = this.parseName();
const args = this.parseArgumentDefs();
const directives = this._options.experimentalDirectivesOnDirectiveDefinitions ? this.parseConstDirectives() : [];
const repeatable = this.expectOptionalKeyword("repeatable");
this.expectKeyword("on");
const locations = this.parseDirectiveLocations();
return this.node(start, {
kind: _kinds.Kind.DIRECTIVE_DEFINITION,
description: description,
name: name,
arguments: args,
directives: directives,
repeatable: repeatable,
locations: locations
});
}
parseDirectiveLocations() {
return this.delimitedMany(_tokenKind.TokenKind.PIPE, this.parseDirectiveLocation);
}
parseDirectiveLocation() {
const start = this._lexer.token;
const name = this.parseName();
if (Object.prototype.hasOwnProperty.call(_directiveLocation.DirectiveLocation, name.value)) {
return name;
}
throw this.unexpected(start);
}
parseSchemaCoordinate() {
const start = this._lexer.token;
const ofDirective = this.expectOptionalToken(_tokenKind.TokenKind.AT);
const name = this.parseName();
let memberName;
if (!ofDirective && this.expectOptionalToken(_tokenKind.TokenKind.DOT)) {
memberName = this.parseName();
}
let argumentName;
if ((ofDirective || memberName) && this.expectOptionalToken(_tokenKind.TokenKind.PAREN_L)) {
argumentName = this.parseName();
this.expectToken(_tokenKind.TokenKind.COLON);
this.expectToken(_tokenKind.TokenKind.PAREN_R);
}
if (ofDirective) {
if (argumentName) {
return this.node(start, {
kind: _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE,
name: name,
argumentName: argumentName
});
}
return this.node(start, {
kind: _kinds.Kind.DIRECTIVE_COORDINATE,
name: name
});
} else if (memberName) {
if (argumentName) {
return this.node(start, {
kind: _kinds.Kind.ARGUMENT_COORDINATE,
name: name,
fieldName: memberName,
argumentName: argumentName
});
}
return this.node(start, {
kind: _kinds.Kind.MEMBER_COORDINATE,
name: name,
memberName: memberName
});
}
return this.node(start, {
kind: _kinds.Kind.TYPE_COORDINATE,
name: name
});
}
node(startToken, node) {
if (this._options.noLocation !== true) {
node.loc = new _ast.Location(startToken, this._lexer.lastToken, this._lexer.source);
}
return node;
}
peek(kind) {
return this._lexer.token.kind === kind;
}
expectToken(kind) {
const token = this._lexer.token;
if (token.kind === kind) {
this.advanceLexer();
return token;
}
throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Expected ${getTokenKindDesc(kind)}, found ${getTokenDesc(token)}.`);
}
expectOptionalToken(kind) {
const token = this._lexer.token;
if (token.kind === kind) {
this.advanceLexer();
return true;
}
return false;
}
expectKeyword(value) {
const token = this._lexer.token;
if (token.kind === _tokenKind.TokenKind.NAME && token.value === value) {
this.advanceLexer();
} else {
throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Expected "${value}", found ${getTokenDesc(token)}.`);
}
}
expectOptionalKeyword(value) {
const token = this._lexer.token;
if (token.kind === _tokenKind.TokenKind.NAME && token.value === value) {
this.advanceLexer();
return true;
}
return false;
}
unexpected(atToken) {
const token = atToken !== null && atToken !== void 0 ? atToken : this._lexer.token;
return (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Unexpected ${getTokenDesc(token)}.`);
}
any(openKind, parseFn, closeKind) {
this.expectToken(openKind);
const nodes = [];
while (!this.expectOptionalToken(closeKind)) {
nodes.push(parseFn.call(this));
}
return nodes;
}
optionalMany(openKind, parseFn, closeKind) {
if (this.expectOptionalToken(openKind)) {
const nodes = [];
do {
nodes.push(parseFn.call(this));
} while (!this.expectOptionalToken(closeKind));
return nodes;
}
return [];
}
many(openKind, parseFn, closeKind) {
this.expectToken(openKind);
const nodes = [];
do {
nodes.push(parseFn.call(this));
} while (!this.expectOptionalToken(closeKind));
return nodes;
}
delimitedMany(delimiterKind, parseFn) {
this.expectOptionalToken(delimiterKind);
const nodes = [];
do {
nodes.push(parseFn.call(this));
} while (this.expectOptionalToken(delimiterKind));
return nodes;
}
advanceLexer() {
const {maxLexicalTokens: maxLexicalTokens = this._options.maxTokens} = this._options;
const token = this._lexer.advance();
if (token.kind !== _tokenKind.TokenKind.EOF) {
++this._tokenCounter;
if (maxLexicalTokens !== undefined && this._tokenCounter > maxLexicalTokens) {
throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Document contains more that ${maxLexicalTokens} tokens. Parsing aborted.`);
}
}
}
}
__webpack_unused_export__ = Parser;
function getTokenDesc(token) {
const value = token.value;
return getTokenKindDesc(token.kind) + (value != null ? ` "${value}"` : "");
}
function getTokenKindDesc(kind) {
return (0, _lexer.isPunctuatorTokenKind)(kind) ? `"${kind}"` : kind;
}
},
6512: (__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.printLocation = printLocation;
exports.printSourceLocation = printSourceLocation;
var _location = __webpack_require__(72245);
function printLocation(location) {
return printSourceLocation(location.source, (0, _location.getLocation)(location.source, location.start));
}
function printSourceLocation(source, sourceLocation) {
const firstLineColumnOffset = source.locationOffset.column - 1;
const body = "".padStart(firstLineColumnOffset) + source.body;
const lineIndex = sourceLocation.line - 1;
const lineOffset = source.locationOffset.line - 1;
const lineNum = sourceLocation.line + lineOffset;
const columnOffset = sourceLocation.line === 1 ? firstLineColumnOffset : 0;
const columnNum = sourceLocation.column + columnOffset;
const locationStr = `${source.name}:${lineNum}:${columnNum}\n`;
const lines = body.split(/\r\n|[\n\r]/g);
const locationLine = lines[lineIndex];
if (locationLine.length > 120) {
const subLineIndex = Math.floor(columnNum / 80);
const subLineColumnNum = columnNum % 80;
const subLines = [];
for (let i = 0; i < locationLine.length; i += 80) {
subLines.push(locationLine.slice(i, i + 80));
}
return locationStr + printPrefixedLines([ [ `${lineNum} |`, subLines[0] ], ...subLines.slice(1, subLineIndex + 1).map(subLine => [ "|", subLine ]), [ "|", "^".padStart(subLineColumnNum) ], [ "|", subLines[subLineIndex + 1] ] ]);
}
return locationStr + printPrefixedLines([ [ `${lineNum - 1} |`, lines[lineIndex - 1] ], [ `${lineNum} |`, locationLine ], [ "|", "^".padStart(columnNum) ], [ `${lineNum + 1} |`, lines[lineIndex + 1] ] ]);
}
function printPrefixedLines(lines) {
const existingLines = lines.filter(([_, line]) => line !== undefined);
const padLen = Math.max(...existingLines.map(([prefix]) => prefix.length));
return existingLines.map(([prefix, line]) => prefix.padStart(padLen) + (line ? " " + line : "")).join("\n");
}
},
69934: (__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.printString = printString;
function printString(str) {
return `"${str.replace(escapedRegExp, escapedReplacer)}"`;
}
const escapedRegExp = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function escapedReplacer(str) {
return escapeSequences[str.charCodeAt(0)];
}
const escapeSequences = [ "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007", "\\b", "\\t", "\\n", "\\u000B", "\\f", "\\r", "\\u000E", "\\u000F", "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017", "\\u0018", "\\u0019", "\\u001A", "\\u001B", "\\u001C", "\\u001D", "\\u001E", "\\u001F", "", "", '\\"', "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "\\\\", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "\\u007F", "\\u0080", "\\u0081", "\\u0082", "\\u0083", "\\u0084", "\\u0085", "\\u0086", "\\u0087", "\\u0088", "\\u0089", "\\u008A", "\\u008B", "\\u008C", "\\u008D", "\\u008E", "\\u008F", "\\u0090", "\\u0091", "\\u0092", "\\u0093", "\\u0094", "\\u0095", "\\u0096", "\\u0097", "\\u0098", "\\u0099", "\\u009A", "\\u009B", "\\u009C", "\\u009D", "\\u009E", "\\u009F" ];
},
59936: (__unused_webpack_module, exports, __webpack_require__) => {
var __webpack_unused_export__;
__webpack_unused_export__ = {
value: true
};
exports.yy = print;
__webpack_unused_export__ = printForError;
var _blockString = __webpack_require__(77508);
var _printString = __webpack_require__(69934);
var _reducer = __webpack_require__(51824);
function print(ast, options) {
var _options$maxIndentDep;
return render((0, _reducer.reduce)(ast, printDocASTReducer), (_options$maxIndentDep = options === null || options === void 0 ? void 0 : options.maxIndentDepth) !== null && _options$maxIndentDep !== void 0 ? _options$maxIndentDep : Infinity);
}
function printForError(ast) {
return print(ast, {
maxIndentDepth: 100
});
}
const MAX_LINE_LENGTH = 80;
class PrintBuffer {
next=undefined;
tail=this;
indentBefore=false;
dedentAfter=false;
constructor(value = "", isBlockString = false) {
this.length = value.length;
this.lines = value.includes("\n") ? value.split("\n") : value;
this.newlines = typeof this.lines === "string" ? 0 : this.lines.length - 1;
this.isBlockString = isBlockString;
}
append(result) {
if (result.length === 0) {
return this;
}
const next = typeof result === "string" ? new PrintBuffer(result) : result;
this.tail.next = next;
this.tail = next.tail;
this.length += next.length;
this.newlines += next.newlines;
return this;
}
indent() {
if (this.length === 0) {
return this;
}
this.indentBefore = true;
this.tail.dedentAfter = true;
this.length += 2 * (this.newlines + 1);
return this;
}
}
const EMPTY = new PrintBuffer;
function render(buffer, maxDepth) {
let output = "";
let text = "";
let depth = 0;
let indentation = "";
let part = buffer;
while (part !== undefined) {
const lines = part.lines;
if (part.indentBefore) {
if (depth < maxDepth) {
indentation += "  ";
text += "  ";
}
depth++;
}
if (typeof lines === "string") {
text += lines;
} else {
text += lines[0];
const newline = !part.isBlockString && depth >= maxDepth ? " " : "\n" + indentation;
for (let i = 1; i < lines.length; i++) {
output += text;
text = newline + lines[i];
}
}
if (part.dedentAfter) {
depth--;
indentation = indentation.slice(0, depth * 2);
}
part = part.next;
}
return output + text;
}
const printDocASTReducer = {
Name: node => new PrintBuffer(node.value),
Variable: node => join([ "$", node.name ]),
Document: node => join(node.definitions, "\n\n"),
OperationDefinition(node) {
const varDefs = hasMultilineItems(node.variableDefinitions) ? wrap("(\n", join(node.variableDefinitions, "\n"), "\n)") : wrap("(", join(node.variableDefinitions, ", "), ")");
const prefix = join([ wrap("", node.description, "\n"), join([ node.operation, join([ node.name, varDefs ]), join(node.directives, " ") ], " ") ]);
return join([ node.operation === "query" && prefix.length === node.operation.length ? "" : join([ prefix, " " ]), node.selectionSet ]);
},
VariableDefinition: ({variable: variable, type: type, defaultValue: defaultValue, directives: directives, description: description}) => join([ wrap("", description, "\n"), variable, ": ", type, wrap(" = ", defaultValue), wrap(" ", join(directives, " ")) ]),
SelectionSet: ({selections: selections}) => block(selections),
Field({alias: alias, name: name, arguments: args, directives: directives, selectionSet: selectionSet}) {
const prefix = join([ wrap("", alias, ": "), name ], "");
return join([ wrappedLineAndArgs(prefix, args), wrap(" ", join(directives, " ")), wrap(" ", selectionSet) ]);
},
Argument: ({name: name, value: value}) => join([ name, ": ", value ]),
FragmentSpread: ({name: name, directives: directives}) => join([ "...", name, wrap(" ", join(directives, " ")) ]),
InlineFragment: ({typeCondition: typeCondition, directives: directives, selectionSet: selectionSet}) => join([ "...", wrap("on ", typeCondition), join(directives, " "), selectionSet ], " "),
FragmentDefinition: ({name: name, typeCondition: typeCondition, variableDefinitions: variableDefinitions, directives: directives, selectionSet: selectionSet, description: description}) => join([ wrap("", description, "\n"), "fragment ", name, wrap("(", join(variableDefinitions, ", "), ")"), " on ", typeCondition, " ", wrap("", join(directives, " "), " "), selectionSet ]),
IntValue: ({value: value}) => new PrintBuffer(value),
FloatValue: ({value: value}) => new PrintBuffer(value),
StringValue: ({value: value, block: isBlockString}) => new PrintBuffer(isBlockString === true ? (0, 
_blockString.printBlockString)(value) : (0, _printString.printString)(value), isBlockString === true),
BooleanValue: ({value: value}) => new PrintBuffer(value ? "true" : "false"),
NullValue: () => new PrintBuffer("null"),
EnumValue: ({value: value}) => new PrintBuffer(value),
ListValue: ({values: values}) => join([ "[", join(values, ", "), "]" ]),
ObjectValue: ({fields: fields}) => join([ "{", join(fields, ", "), "}" ]),
ObjectField: ({name: name, value: value}) => join([ name, ": ", value ]),
Directive: ({name: name, arguments: args}) => join([ "@", name, wrap("(", join(args, ", "), ")") ]),
NamedType: ({name: name}) => name,
ListType: ({type: type}) => join([ "[", type, "]" ]),
NonNullType: ({type: type}) => join([ type, "!" ]),
SchemaDefinition: ({description: description, directives: directives, operationTypes: operationTypes}) => join([ wrap("", description, "\n"), join([ "schema", join(directives, " "), block(operationTypes) ], " ") ]),
OperationTypeDefinition: ({operation: operation, type: type}) => join([ operation, ": ", type ]),
ScalarTypeDefinition: ({description: description, name: name, directives: directives}) => join([ wrap("", description, "\n"), join([ "scalar", name, join(directives, " ") ], " ") ]),
ObjectTypeDefinition: ({description: description, name: name, interfaces: interfaces, directives: directives, fields: fields}) => join([ wrap("", description, "\n"), join([ "type", name, wrap("implements ", join(interfaces, " & ")), join(directives, " "), block(fields) ], " ") ]),
FieldDefinition: ({description: description, name: name, arguments: args, type: type, directives: directives}) => join([ wrap("", description, "\n"), name, hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"), ": ", type, wrap(" ", join(directives, " ")) ]),
InputValueDefinition: ({description: description, name: name, type: type, defaultValue: defaultValue, directives: directives}) => join([ wrap("", description, "\n"), name, ": ", type, wrap(" = ", defaultValue), wrap(" ", join(directives, " ")) ]),
InterfaceTypeDefinition: ({description: description, name: name, interfaces: interfaces, directives: directives, fields: fields}) => join([ wrap("", description, "\n"), join([ "interface", name, wrap("implements ", join(interfaces, " & ")), join(directives, " "), block(fields) ], " ") ]),
UnionTypeDefinition: ({description: description, name: name, directives: directives, types: types}) => join([ wrap("", description, "\n"), join([ "union", name, join(directives, " "), wrap("= ", join(types, " | ")) ], " ") ]),
EnumTypeDefinition: ({description: description, name: name, directives: directives, values: values}) => join([ wrap("", description, "\n"), join([ "enum", name, join(directives, " "), block(values) ], " ") ]),
EnumValueDefinition: ({description: description, name: name, directives: directives}) => join([ wrap("", description, "\n"), join([ name, join(directives, " ") ], " ") ]),
InputObjectTypeDefinition: ({description: description, name: name, directives: directives, fields: fields}) => join([ wrap("", description, "\n"), join([ "input", name, join(directives, " "), block(fields) ], " ") ]),
DirectiveDefinition: ({description: description, name: name, arguments: args, directives: directives, repeatable: repeatable, locations: locations}) => join([ wrap("", description, "\n"), "directive @", name, hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"), wrap(" ", join(directives, " ")), repeatable ? " repeatable" : "", " on ", join(locations, " | ") ]),
SchemaExtension: ({directives: directives, operationTypes: operationTypes}) => join([ "extend schema", join(directives, " "), block(operationTypes) ], " "),
ScalarTypeExtension: ({name: name, directives: directives}) => join([ "extend scalar", name, join(directives, " ") ], " "),
ObjectTypeExtension: ({name: name, interfaces: interfaces, directives: directives, fields: fields}) => join([ "extend type", name, wrap("implements ", join(interfaces, " & ")), join(directives, " "), block(fields) ], " "),
InterfaceTypeExtension: ({name: name, interfaces: interfaces, directives: directives, fields: fields}) => join([ "extend interface", name, wrap("implements ", join(interfaces, " & ")), join(directives, " "), block(fields) ], " "),
UnionTypeExtension: ({name: name, directives: directives, types: types}) => join([ "extend union", name, join(directives, " "), wrap("= ", join(types, " | ")) ], " "),
EnumTypeExtension: ({name: name, directives: directives, values: values}) => join([ "extend enum", name, join(directives, " "), block(values) ], " "),
InputObjectTypeExtension: ({name: name, directives: directives, fields: fields}) => join([ "extend input", name, join(directives, " "), block(fields) ], " "),
DirectiveExtension: ({name: name, directives: directives}) => join([ join([ "extend directive @", name ]), join(directives, " ") ], " "),
TypeCoordinate: ({name: name}) => name,
MemberCoordinate: ({name: name, memberName: memberName}) => join([ name, wrap(".", memberName) ]),
ArgumentCoordinate: ({name: name, fieldName: fieldName, argumentName: argumentName}) => join([ name, wrap(".", fieldName), wrap("(", argumentName, ":)") ]),
DirectiveCoordinate: ({name: name}) => join([ "@", name ]),
DirectiveArgumentCoordinate: ({name: name, argumentName: argumentName}) => join([ "@", name, wrap("(", argumentName, ":)") ])
};
function join(maybeArray, separator = "") {
if (maybeArray == null || maybeArray.length === 0) {
return EMPTY;
}
let result = EMPTY;
for (const item of maybeArray) {
if (item === undefined || item.length === 0) {
continue;
}
if (result.length === 0) {
result = typeof item === "string" ? new PrintBuffer(item) : item;
} else {
if (separator !== "") {
result.append(separator);
}
result.append(item);
}
}
return result;
}
function joinedLength(array, separator) {
let length = 0;
for (const item of array) {
if (item.length !== 0) {
length += (length === 0 ? 0 : separator.length) + item.length;
}
}
return length;
}
function block(array) {
return wrap("{\n", join(array, "\n").indent(), "\n}");
}
function wrap(start, maybeBuffer, end = "") {
return maybeBuffer != null && maybeBuffer.length !== 0 ? start === "" ? maybeBuffer.append(end) : new PrintBuffer(start).append(maybeBuffer).append(end) : EMPTY;
}
function hasMultilineItems(maybeArray) {
var _maybeArray$some;
return (_maybeArray$some = maybeArray === null || maybeArray === void 0 ? void 0 : maybeArray.some(result => result.newlines !== 0)) !== null && _maybeArray$some !== void 0 ? _maybeArray$some : false;
}
function wrappedLineAndArgs(prefix, args) {
if (args == null || args.length === 0) {
return prefix;
}
return join([ prefix, prefix.length + joinedLength(args, ", ") + 2 > MAX_LINE_LENGTH ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")") ]);
}
},
51824: (__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.reduce = reduce;
var _inspect = __webpack_require__(25742);
var _ast = __webpack_require__(22740);
function reduce(root, reducer) {
const stack = [];
let frame = {
parent: [ root ],
keys: undefined,
results: [],
index: -1
};
let node;
do {
let kind;
frame.index++;
const length = frame.keys === undefined ? frame.parent.length : frame.keys.length;
if (frame.index === length) {
node = frame.results;
kind = frame.keys === undefined ? undefined : frame.results.kind;
frame = stack.pop();
} else {
node = frame.keys === undefined ? frame.parent[frame.index] : frame.parent[frame.keys[frame.index]];
if (node == null && stack.length !== 0) {
continue;
}
if (Array.isArray(node)) {
if (node.length !== 0) {
stack.push(frame);
frame = {
parent: node,
keys: undefined,
results: [],
index: -1
};
continue;
}
} else {
const parent = node;
kind = parent === null || parent === void 0 ? void 0 : parent.kind;
const keys = typeof kind === "string" ? _ast.QueryDocumentKeys[kind] : undefined;
if (!Array.isArray(keys)) {
throw new Error(`Invalid AST Node: ${(0, _inspect.inspect)(node)}.`);
}
if (keys.length !== 0) {
stack.push(frame);
frame = {
parent: parent,
keys: keys,
results: {
...parent
},
index: -1
};
continue;
}
}
}
if (kind !== undefined) {
const reduceNode = reducer[kind];
node = reduceNode === null || reduceNode === void 0 ? void 0 : reduceNode(node);
}
if (frame.keys === undefined) {
frame.results.push(node);
} else {
frame.results[frame.keys[frame.index]] = node;
}
} while (stack.length !== 0);
return node;
}
},
46137: (__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SchemaCoordinateLexer = void 0;
var _syntaxError = __webpack_require__(89619);
var _ast = __webpack_require__(22740);
var _characterClasses = __webpack_require__(83271);
var _lexer = __webpack_require__(29278);
var _tokenKind = __webpack_require__(1743);
class SchemaCoordinateLexer {
line=1;
lineStart=0;
constructor(source) {
const startOfFileToken = new _ast.Token(_tokenKind.TokenKind.SOF, 0, 0, 0, 0);
this.source = source;
this.lastToken = startOfFileToken;
this.token = startOfFileToken;
}
get [Symbol.toStringTag]() {
return "SchemaCoordinateLexer";
}
advance() {
this.lastToken = this.token;
const token = this.token = this.lookahead();
return token;
}
lookahead() {
let token = this.token;
if (token.kind !== _tokenKind.TokenKind.EOF) {
const nextToken = readNextToken(this, token.end);
token.next = nextToken;
nextToken.prev = token;
token = nextToken;
}
return token;
}
}
exports.SchemaCoordinateLexer = SchemaCoordinateLexer;
function readNextToken(lexer, start) {
const body = lexer.source.body;
const bodyLength = body.length;
const position = start;
if (position < bodyLength) {
const code = body.charCodeAt(position);
switch (code) {
case 46:
return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.DOT, position, position + 1);

case 40:
return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.PAREN_L, position, position + 1);

case 41:
return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.PAREN_R, position, position + 1);

case 58:
return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.COLON, position, position + 1);

case 64:
return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.AT, position, position + 1);
}
if ((0, _characterClasses.isNameStart)(code)) {
return (0, _lexer.readName)(lexer, position);
}
throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character: ${(0, 
_lexer.printCodePointAt)(lexer, position)}.`);
}
return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.EOF, bodyLength, bodyLength);
}
},
40203: (__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Source = void 0;
exports.isSource = isSource;
var _devAssert = __webpack_require__(65383);
var _inspect = __webpack_require__(25742);
var _instanceOf = __webpack_require__(45914);
class Source {
constructor(body, name = "GraphQL request", locationOffset = {
line: 1,
column: 1
}) {
typeof body === "string" || (0, _devAssert.devAssert)(false, `Body must be a string. Received: ${(0, 
_inspect.inspect)(body)}.`);
this.body = body;
this.name = name;
this.locationOffset = locationOffset;
this.locationOffset.line > 0 || (0, _devAssert.devAssert)(false, "line in locationOffset is 1-indexed and must be positive.");
this.locationOffset.column > 0 || (0, _devAssert.devAssert)(false, "column in locationOffset is 1-indexed and must be positive.");
}
get [Symbol.toStringTag]() {
return "Source";
}
}
exports.Source = Source;
function isSource(source) {
return (0, _instanceOf.instanceOf)(source, Source);
}
},
1743: (__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.TokenKind = void 0;
var TokenKind;
exports.TokenKind = TokenKind;
(function(TokenKind) {
TokenKind["SOF"] = "<SOF>";
TokenKind["EOF"] = "<EOF>";
TokenKind["BANG"] = "!";
TokenKind["DOLLAR"] = "$";
TokenKind["AMP"] = "&";
TokenKind["PAREN_L"] = "(";
TokenKind["PAREN_R"] = ")";
TokenKind["DOT"] = ".";
TokenKind["SPREAD"] = "...";
TokenKind["COLON"] = ":";
TokenKind["EQUALS"] = "=";
TokenKind["AT"] = "@";
TokenKind["BRACKET_L"] = "[";
TokenKind["BRACKET_R"] = "]";
TokenKind["BRACE_L"] = "{";
TokenKind["PIPE"] = "|";
TokenKind["BRACE_R"] = "}";
TokenKind["NAME"] = "Name";
TokenKind["INT"] = "Int";
TokenKind["FLOAT"] = "Float";
TokenKind["STRING"] = "String";
TokenKind["BLOCK_STRING"] = "BlockString";
TokenKind["COMMENT"] = "Comment";
})(TokenKind || (exports.TokenKind = TokenKind = {}));
}
};
