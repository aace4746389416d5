export const id = 513;

export const ids = [ 513 ];

export const modules = {
27850: (function(e, t, s) {
s.d(t, {
j: () => SSMClient
});
var o = s(66337);
var a = s(84650);
var n = s(1235);
var i = s(97891);
var c = s(48649);
var r = s(6103);
var p = s(11055);
var d = s(23952);
var l = s(3043);
var m = s(30131);
var u = s(5714);
var x = s(9500);
var E = s(6464);
var v = s(99579);
var I = s(34090);
var y = s(789);
var S = s(86840);
var g = s(33687);
const defaultSSMHttpAuthSchemeParametersProvider = async (e, t, s) => ({
operation: (0, S.u)(t).operation,
region: await (0, g.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "ssm",
region: e.region
},
propertiesExtractor: (e, t) => ({
signingProperties: {
config: e,
context: t
}
})
};
}
const defaultSSMHttpAuthSchemeProvider = e => {
const t = [];
switch (e.operation) {
default:
t.push(createAwsAuthSigv4HttpAuthOption(e));
}
return t;
};
const resolveHttpAuthSchemeConfig = e => {
const t = (0, y.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, g.t)(e.authSchemePreference ?? [])
});
};
var h = s(18024);
const f = {
rE: "3.1169.0"
};
var M = s(79112);
var P = s(20968);
var O = s(75314);
var A = s(17545);
var D = s(57740);
var $ = s(35178);
var N = s(91321);
var T = s(3720);
var b = s(95611);
var R = s(76937);
var C = s(37071);
var w = s(26755);
var L = s(27835);
var z = s(1624);
var F = s(15764);
var j = s(24119);
var U = s(65327);
var V = s(12385);
var k = s(42848);
var q = s(6207);
var K = s(36228);
var G = s(13807);
var H = s(92863);
var Q = s(37706);
var B = s(16047);
var Z = s(19514);
var _ = s(980);
var J = s(84344);
var W = s(83153);
var Y = s(46649);
var X = s(73677);
const ee = "ref";
const te = -1, se = true, oe = "isSet", ae = "PartitionResult", ne = "booleanEquals", ie = "getAttr", ce = {
[ee]: "Endpoint"
}, re = {
[ee]: ae
}, pe = {}, de = [ {
[ee]: "Region"
} ];
const le = {
conditions: [ [ oe, [ ce ] ], [ oe, de ], [ "aws.partition", de, ae ], [ ne, [ {
[ee]: "UseFIPS"
}, se ] ], [ ne, [ {
[ee]: "UseDualStack"
}, se ] ], [ ne, [ {
fn: ie,
argv: [ re, "supportsDualStack" ]
}, se ] ], [ ne, [ {
fn: ie,
argv: [ re, "supportsFIPS" ]
}, se ] ], [ "stringEquals", [ {
fn: ie,
argv: [ re, "name" ]
}, "aws-us-gov" ] ] ],
results: [ [ te ], [ te, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ te, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ce, pe ], [ "https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", pe ], [ te, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ssm.{Region}.amazonaws.com", pe ], [ "https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", pe ], [ te, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", pe ], [ te, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ssm.{Region}.{PartitionResult#dnsSuffix}", pe ], [ te, "Invalid Configuration: Missing Region" ] ]
};
const me = 2;
const ue = 1e8;
const xe = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, ue + 12, 2, 5, ue + 12, 3, 8, 6, 4, 7, ue + 11, 5, ue + 9, ue + 10, 4, 11, 9, 6, 10, ue + 8, 7, ue + 6, ue + 7, 5, 12, ue + 5, 6, ue + 4, ue + 5, 3, ue + 1, 14, 4, ue + 2, ue + 3 ]);
const Ee = X.d.from(xe, me, le.conditions, le.results);
const ve = new J.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
});
const defaultEndpointResolver = (e, t = {}) => ve.get(e, () => (0, W.c)(Ee, {
endpointParams: e,
logger: t.logger
}));
Y.m.aws = _.U;
var Ie = s(9651);
const getRuntimeConfig = e => ({
apiVersion: "2014-11-06",
base64Decoder: e?.base64Decoder ?? H.E,
base64Encoder: e?.base64Encoder ?? Q.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSMHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new V.f2
} ],
logger: e?.logger ?? new K.N,
protocol: e?.protocol ?? k.T,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.ssm",
errorTypeRegistries: Ie.q1U,
xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/",
version: "2014-11-06",
serviceTarget: "AmazonSSM"
},
serviceId: e?.serviceId ?? "SSM",
sha256: e?.sha256 ?? q.k,
urlParser: e?.urlParser ?? G.D,
utf8Decoder: e?.utf8Decoder ?? B.a,
utf8Encoder: e?.utf8Encoder ?? Z.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, N.I)(process.version);
const t = (0, b.I)(e);
const defaultConfigProvider = () => t().then(T.l);
const s = getRuntimeConfig(e);
(0, M.I)(process.version);
const o = {
profile: e?.profile,
logger: s.logger
};
return {
...s,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, R.Z)(D.$, o),
bodyLengthChecker: e?.bodyLengthChecker ?? F.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? $.v6,
defaultSocketTimeout: (0, P.E)(e?.requestHandler, 9e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, O.pf)({
serviceId: s.serviceId,
clientVersion: f.rE
}),
maxAttempts: e?.maxAttempts ?? (0, R.Z)(E.qs, e),
region: e?.region ?? (0, R.Z)(C.GG, {
...C.zH,
...o
}),
requestHandler: j.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, R.Z)({
...E.kN,
default: async () => (await defaultConfigProvider()).retryMode || z.L0
}, e),
streamCollector: e?.streamCollector ?? U.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, R.Z)(w.e$, o),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, R.Z)(L.Ko, o),
userAgentAppId: e?.userAgentAppId ?? (0, R.Z)(A.hV, o)
};
};
var ye = s(83190);
var Se = s(57757);
var ge = s(27595);
const getHttpAuthExtensionConfiguration = e => {
const t = e.httpAuthSchemes;
let s = e.httpAuthSchemeProvider;
let o = e.credentials;
return {
setHttpAuthScheme(e) {
const s = t.findIndex(t => t.schemeId === e.schemeId);
if (s === -1) t.push(e); else t.splice(s, 1, e);
},
httpAuthSchemes() {
return t;
},
setHttpAuthSchemeProvider(e) {
s = e;
},
httpAuthSchemeProvider() {
return s;
},
setCredentials(e) {
o = e;
},
credentials() {
return o;
}
};
};
const resolveHttpAuthRuntimeConfig = e => ({
httpAuthSchemes: e.httpAuthSchemes(),
httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
credentials: e.credentials()
});
const resolveRuntimeExtensions = (e, t) => {
const s = Object.assign((0, ye.R)(e), (0, Se.xA)(e), (0, ge.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(s));
return Object.assign(e, (0, ye.$)(s), (0, Se.uv)(s), (0, ge.j)(s), resolveHttpAuthRuntimeConfig(s));
};
class SSMClient extends l.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const s = (0, h.v)(t);
const l = (0, o.D)(s);
const y = (0, E.$z)(l);
const S = (0, m.T)(y);
const g = (0, a.OV)(S);
const f = (0, u.Co)(g);
const M = resolveHttpAuthSchemeConfig(f);
const P = resolveRuntimeExtensions(M, e?.extensions || []);
this.config = P;
this.middlewareStack.use((0, I.wq)(this.config));
this.middlewareStack.use((0, n.sM)(this.config));
this.middlewareStack.use((0, v.ey)(this.config));
this.middlewareStack.use((0, x.vK)(this.config));
this.middlewareStack.use((0, a.TC)(this.config));
this.middlewareStack.use((0, i.Y7)(this.config));
this.middlewareStack.use((0, c.n)(this.config));
this.middlewareStack.use((0, r.w)(this.config, {
httpAuthSchemeParametersProvider: defaultSSMHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new p.h({
"aws.auth#sigv4": e.credentials
})
}));
this.middlewareStack.use((0, d.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),
44503: (function(e, t, s) {
s.d(t, {
G5: () => i,
lq: () => c,
yt: () => _mw0
});
var o = s(88798);
var a = s(5714);
var n = s(18024);
const i = (0, o.k)(n.S, "AmazonSSM", "SSMClient", a.rD);
const c = {};
const _mw0 = (e, t, s, o) => [];
}),
67394: (function(e, t, s) {
s.d(t, {
l: () => DeleteParametersCommand
});
var o = s(44503);
var a = s(9651);
class DeleteParametersCommand extends((0, o.G5)(o.lq, o.yt, "DeleteParameters", a.q9B)){}
}),
10415: (function(e, t, s) {
s.d(t, {
o: () => GetParametersByPathCommand
});
var o = s(44503);
var a = s(9651);
class GetParametersByPathCommand extends((0, o.G5)(o.lq, o.yt, "GetParametersByPath", a.RNT)){}
}),
24557: (function(e, t, s) {
s.d(t, {
A: () => GetParametersCommand
});
var o = s(44503);
var a = s(9651);
class GetParametersCommand extends((0, o.G5)(o.lq, o.yt, "GetParameters", a.h6Z)){}
}),
90439: (function(e, t, s) {
s.d(t, {
i: () => PutParameterCommand
});
var o = s(44503);
var a = s(9651);
class PutParameterCommand extends((0, o.G5)(o.lq, o.yt, "PutParameter", a.t7P)){}
}),
18024: (function(e, t, s) {
s.d(t, {
S: () => o,
v: () => resolveClientEndpointParameters
});
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
defaultSigningName: "ssm"
});
const o = {
UseFIPS: {
type: "builtInParams",
name: "useFipsEndpoint"
},
Endpoint: {
type: "builtInParams",
name: "endpoint"
},
Region: {
type: "builtInParams",
name: "region"
},
UseDualStack: {
type: "builtInParams",
name: "useDualstackEndpoint"
}
};
}),
9651: (function(e, t, s) {
s.d(t, {
q9B: () => Wn,
h6Z: () => Yn,
RNT: () => Xn,
t7P: () => ei,
q1U: () => Ln
});
var o = s(74700);
var a = s(91534);
class SSMServiceException extends a.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";
constructor(e) {
super(e);
Object.setPrototypeOf(this, SSMServiceException.prototype);
}
}
class AccessDeniedException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AccessDeniedException";
name="AccessDeniedException";
$fault="client";
Message;
constructor(e) {
super({
name: "AccessDeniedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AccessDeniedException.prototype);
this.Message = e.Message;
}
}
class InternalServerError extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InternalServerError";
name="InternalServerError";
$fault="server";
Message;
constructor(e) {
super({
name: "InternalServerError",
$fault: "server",
...e
});
Object.setPrototypeOf(this, InternalServerError.prototype);
this.Message = e.Message;
}
}
class InvalidResourceId extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidResourceId";
name="InvalidResourceId";
$fault="client";
constructor(e) {
super({
name: "InvalidResourceId",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidResourceId.prototype);
}
}
class InvalidResourceType extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidResourceType";
name="InvalidResourceType";
$fault="client";
constructor(e) {
super({
name: "InvalidResourceType",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidResourceType.prototype);
}
}
class TooManyTagsError extends SSMServiceException {
static shapeId="com.amazonaws.ssm#TooManyTagsError";
name="TooManyTagsError";
$fault="client";
constructor(e) {
super({
name: "TooManyTagsError",
$fault: "client",
...e
});
Object.setPrototypeOf(this, TooManyTagsError.prototype);
}
}
class TooManyUpdates extends SSMServiceException {
static shapeId="com.amazonaws.ssm#TooManyUpdates";
name="TooManyUpdates";
$fault="client";
Message;
constructor(e) {
super({
name: "TooManyUpdates",
$fault: "client",
...e
});
Object.setPrototypeOf(this, TooManyUpdates.prototype);
this.Message = e.Message;
}
}
class AlreadyExistsException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AlreadyExistsException";
name="AlreadyExistsException";
$fault="client";
Message;
constructor(e) {
super({
name: "AlreadyExistsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AlreadyExistsException.prototype);
this.Message = e.Message;
}
}
class OpsItemConflictException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsItemConflictException";
name="OpsItemConflictException";
$fault="client";
Message;
constructor(e) {
super({
name: "OpsItemConflictException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsItemConflictException.prototype);
this.Message = e.Message;
}
}
class OpsItemInvalidParameterException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsItemInvalidParameterException";
name="OpsItemInvalidParameterException";
$fault="client";
ParameterNames;
Message;
constructor(e) {
super({
name: "OpsItemInvalidParameterException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsItemInvalidParameterException.prototype);
this.ParameterNames = e.ParameterNames;
this.Message = e.Message;
}
}
class OpsItemLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsItemLimitExceededException";
name="OpsItemLimitExceededException";
$fault="client";
ResourceTypes;
Limit;
LimitType;
Message;
constructor(e) {
super({
name: "OpsItemLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsItemLimitExceededException.prototype);
this.ResourceTypes = e.ResourceTypes;
this.Limit = e.Limit;
this.LimitType = e.LimitType;
this.Message = e.Message;
}
}
class OpsItemNotFoundException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsItemNotFoundException";
name="OpsItemNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "OpsItemNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsItemNotFoundException.prototype);
this.Message = e.Message;
}
}
class OpsItemRelatedItemAlreadyExistsException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException";
name="OpsItemRelatedItemAlreadyExistsException";
$fault="client";
Message;
ResourceUri;
OpsItemId;
constructor(e) {
super({
name: "OpsItemRelatedItemAlreadyExistsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsItemRelatedItemAlreadyExistsException.prototype);
this.Message = e.Message;
this.ResourceUri = e.ResourceUri;
this.OpsItemId = e.OpsItemId;
}
}
class DuplicateInstanceId extends SSMServiceException {
static shapeId="com.amazonaws.ssm#DuplicateInstanceId";
name="DuplicateInstanceId";
$fault="client";
constructor(e) {
super({
name: "DuplicateInstanceId",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DuplicateInstanceId.prototype);
}
}
class InvalidCommandId extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidCommandId";
name="InvalidCommandId";
$fault="client";
constructor(e) {
super({
name: "InvalidCommandId",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidCommandId.prototype);
}
}
class InvalidInstanceId extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidInstanceId";
name="InvalidInstanceId";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidInstanceId",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidInstanceId.prototype);
this.Message = e.Message;
}
}
class DoesNotExistException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#DoesNotExistException";
name="DoesNotExistException";
$fault="client";
Message;
constructor(e) {
super({
name: "DoesNotExistException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DoesNotExistException.prototype);
this.Message = e.Message;
}
}
class InvalidParameters extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidParameters";
name="InvalidParameters";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidParameters",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidParameters.prototype);
this.Message = e.Message;
}
}
class AssociationAlreadyExists extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AssociationAlreadyExists";
name="AssociationAlreadyExists";
$fault="client";
constructor(e) {
super({
name: "AssociationAlreadyExists",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AssociationAlreadyExists.prototype);
}
}
class AssociationLimitExceeded extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AssociationLimitExceeded";
name="AssociationLimitExceeded";
$fault="client";
constructor(e) {
super({
name: "AssociationLimitExceeded",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AssociationLimitExceeded.prototype);
}
}
class InvalidDocument extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidDocument";
name="InvalidDocument";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidDocument",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidDocument.prototype);
this.Message = e.Message;
}
}
class InvalidDocumentVersion extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidDocumentVersion";
name="InvalidDocumentVersion";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidDocumentVersion",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidDocumentVersion.prototype);
this.Message = e.Message;
}
}
class InvalidOutputLocation extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidOutputLocation";
name="InvalidOutputLocation";
$fault="client";
constructor(e) {
super({
name: "InvalidOutputLocation",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidOutputLocation.prototype);
}
}
class InvalidSchedule extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidSchedule";
name="InvalidSchedule";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidSchedule",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidSchedule.prototype);
this.Message = e.Message;
}
}
class InvalidTag extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidTag";
name="InvalidTag";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidTag",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidTag.prototype);
this.Message = e.Message;
}
}
class InvalidTarget extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidTarget";
name="InvalidTarget";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidTarget",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidTarget.prototype);
this.Message = e.Message;
}
}
class InvalidTargetMaps extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidTargetMaps";
name="InvalidTargetMaps";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidTargetMaps",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidTargetMaps.prototype);
this.Message = e.Message;
}
}
class UnsupportedPlatformType extends SSMServiceException {
static shapeId="com.amazonaws.ssm#UnsupportedPlatformType";
name="UnsupportedPlatformType";
$fault="client";
Message;
constructor(e) {
super({
name: "UnsupportedPlatformType",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnsupportedPlatformType.prototype);
this.Message = e.Message;
}
}
class ConflictException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ConflictException";
name="ConflictException";
$fault="client";
Message;
constructor(e) {
super({
name: "ConflictException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ConflictException.prototype);
this.Message = e.Message;
}
}
class ServiceQuotaExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ServiceQuotaExceededException";
name="ServiceQuotaExceededException";
$fault="client";
Message;
ResourceId;
ResourceType;
QuotaCode;
ServiceCode;
constructor(e) {
super({
name: "ServiceQuotaExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
this.Message = e.Message;
this.ResourceId = e.ResourceId;
this.ResourceType = e.ResourceType;
this.QuotaCode = e.QuotaCode;
this.ServiceCode = e.ServiceCode;
}
}
class DocumentAlreadyExists extends SSMServiceException {
static shapeId="com.amazonaws.ssm#DocumentAlreadyExists";
name="DocumentAlreadyExists";
$fault="client";
Message;
constructor(e) {
super({
name: "DocumentAlreadyExists",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DocumentAlreadyExists.prototype);
this.Message = e.Message;
}
}
class DocumentLimitExceeded extends SSMServiceException {
static shapeId="com.amazonaws.ssm#DocumentLimitExceeded";
name="DocumentLimitExceeded";
$fault="client";
Message;
constructor(e) {
super({
name: "DocumentLimitExceeded",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DocumentLimitExceeded.prototype);
this.Message = e.Message;
}
}
class InvalidDocumentContent extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidDocumentContent";
name="InvalidDocumentContent";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidDocumentContent",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidDocumentContent.prototype);
this.Message = e.Message;
}
}
class InvalidDocumentSchemaVersion extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidDocumentSchemaVersion";
name="InvalidDocumentSchemaVersion";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidDocumentSchemaVersion",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidDocumentSchemaVersion.prototype);
this.Message = e.Message;
}
}
class MaxDocumentSizeExceeded extends SSMServiceException {
static shapeId="com.amazonaws.ssm#MaxDocumentSizeExceeded";
name="MaxDocumentSizeExceeded";
$fault="client";
Message;
constructor(e) {
super({
name: "MaxDocumentSizeExceeded",
$fault: "client",
...e
});
Object.setPrototypeOf(this, MaxDocumentSizeExceeded.prototype);
this.Message = e.Message;
}
}
class NoLongerSupportedException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#NoLongerSupportedException";
name="NoLongerSupportedException";
$fault="client";
Message;
constructor(e) {
super({
name: "NoLongerSupportedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, NoLongerSupportedException.prototype);
this.Message = e.Message;
}
}
class IdempotentParameterMismatch extends SSMServiceException {
static shapeId="com.amazonaws.ssm#IdempotentParameterMismatch";
name="IdempotentParameterMismatch";
$fault="client";
Message;
constructor(e) {
super({
name: "IdempotentParameterMismatch",
$fault: "client",
...e
});
Object.setPrototypeOf(this, IdempotentParameterMismatch.prototype);
this.Message = e.Message;
}
}
class ResourceLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ResourceLimitExceededException";
name="ResourceLimitExceededException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourceLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceLimitExceededException.prototype);
this.Message = e.Message;
}
}
class OpsItemAccessDeniedException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsItemAccessDeniedException";
name="OpsItemAccessDeniedException";
$fault="client";
Message;
constructor(e) {
super({
name: "OpsItemAccessDeniedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsItemAccessDeniedException.prototype);
this.Message = e.Message;
}
}
class OpsItemAlreadyExistsException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsItemAlreadyExistsException";
name="OpsItemAlreadyExistsException";
$fault="client";
Message;
OpsItemId;
constructor(e) {
super({
name: "OpsItemAlreadyExistsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsItemAlreadyExistsException.prototype);
this.Message = e.Message;
this.OpsItemId = e.OpsItemId;
}
}
class OpsMetadataAlreadyExistsException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsMetadataAlreadyExistsException";
name="OpsMetadataAlreadyExistsException";
$fault="client";
constructor(e) {
super({
name: "OpsMetadataAlreadyExistsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsMetadataAlreadyExistsException.prototype);
}
}
class OpsMetadataInvalidArgumentException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsMetadataInvalidArgumentException";
name="OpsMetadataInvalidArgumentException";
$fault="client";
constructor(e) {
super({
name: "OpsMetadataInvalidArgumentException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsMetadataInvalidArgumentException.prototype);
}
}
class OpsMetadataLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsMetadataLimitExceededException";
name="OpsMetadataLimitExceededException";
$fault="client";
constructor(e) {
super({
name: "OpsMetadataLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsMetadataLimitExceededException.prototype);
}
}
class OpsMetadataTooManyUpdatesException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsMetadataTooManyUpdatesException";
name="OpsMetadataTooManyUpdatesException";
$fault="client";
constructor(e) {
super({
name: "OpsMetadataTooManyUpdatesException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsMetadataTooManyUpdatesException.prototype);
}
}
class ResourceDataSyncAlreadyExistsException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException";
name="ResourceDataSyncAlreadyExistsException";
$fault="client";
SyncName;
constructor(e) {
super({
name: "ResourceDataSyncAlreadyExistsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceDataSyncAlreadyExistsException.prototype);
this.SyncName = e.SyncName;
}
}
class ResourceDataSyncCountExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ResourceDataSyncCountExceededException";
name="ResourceDataSyncCountExceededException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourceDataSyncCountExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceDataSyncCountExceededException.prototype);
this.Message = e.Message;
}
}
class ResourceDataSyncInvalidConfigurationException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException";
name="ResourceDataSyncInvalidConfigurationException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourceDataSyncInvalidConfigurationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceDataSyncInvalidConfigurationException.prototype);
this.Message = e.Message;
}
}
class InvalidActivation extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidActivation";
name="InvalidActivation";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidActivation",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidActivation.prototype);
this.Message = e.Message;
}
}
class InvalidActivationId extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidActivationId";
name="InvalidActivationId";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidActivationId",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidActivationId.prototype);
this.Message = e.Message;
}
}
class AssociationDoesNotExist extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AssociationDoesNotExist";
name="AssociationDoesNotExist";
$fault="client";
Message;
constructor(e) {
super({
name: "AssociationDoesNotExist",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AssociationDoesNotExist.prototype);
this.Message = e.Message;
}
}
class ResourceNotFoundException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ResourceNotFoundException";
name="ResourceNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourceNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
this.Message = e.Message;
}
}
class AssociatedInstances extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AssociatedInstances";
name="AssociatedInstances";
$fault="client";
constructor(e) {
super({
name: "AssociatedInstances",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AssociatedInstances.prototype);
}
}
class InvalidDocumentOperation extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidDocumentOperation";
name="InvalidDocumentOperation";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidDocumentOperation",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidDocumentOperation.prototype);
this.Message = e.Message;
}
}
class InvalidDeleteInventoryParametersException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidDeleteInventoryParametersException";
name="InvalidDeleteInventoryParametersException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidDeleteInventoryParametersException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidDeleteInventoryParametersException.prototype);
this.Message = e.Message;
}
}
class InvalidInventoryRequestException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidInventoryRequestException";
name="InvalidInventoryRequestException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidInventoryRequestException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidInventoryRequestException.prototype);
this.Message = e.Message;
}
}
class InvalidOptionException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidOptionException";
name="InvalidOptionException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidOptionException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidOptionException.prototype);
this.Message = e.Message;
}
}
class InvalidTypeNameException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidTypeNameException";
name="InvalidTypeNameException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidTypeNameException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidTypeNameException.prototype);
this.Message = e.Message;
}
}
class OpsMetadataNotFoundException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsMetadataNotFoundException";
name="OpsMetadataNotFoundException";
$fault="client";
constructor(e) {
super({
name: "OpsMetadataNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsMetadataNotFoundException.prototype);
}
}
class ParameterNotFound extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ParameterNotFound";
name="ParameterNotFound";
$fault="client";
constructor(e) {
super({
name: "ParameterNotFound",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ParameterNotFound.prototype);
}
}
class ResourceInUseException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ResourceInUseException";
name="ResourceInUseException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourceInUseException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceInUseException.prototype);
this.Message = e.Message;
}
}
class ResourceDataSyncNotFoundException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ResourceDataSyncNotFoundException";
name="ResourceDataSyncNotFoundException";
$fault="client";
SyncName;
SyncType;
Message;
constructor(e) {
super({
name: "ResourceDataSyncNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceDataSyncNotFoundException.prototype);
this.SyncName = e.SyncName;
this.SyncType = e.SyncType;
this.Message = e.Message;
}
}
class MalformedResourcePolicyDocumentException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#MalformedResourcePolicyDocumentException";
name="MalformedResourcePolicyDocumentException";
$fault="client";
Message;
constructor(e) {
super({
name: "MalformedResourcePolicyDocumentException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, MalformedResourcePolicyDocumentException.prototype);
this.Message = e.Message;
}
}
class ResourcePolicyConflictException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ResourcePolicyConflictException";
name="ResourcePolicyConflictException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourcePolicyConflictException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourcePolicyConflictException.prototype);
this.Message = e.Message;
}
}
class ResourcePolicyInvalidParameterException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ResourcePolicyInvalidParameterException";
name="ResourcePolicyInvalidParameterException";
$fault="client";
ParameterNames;
Message;
constructor(e) {
super({
name: "ResourcePolicyInvalidParameterException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourcePolicyInvalidParameterException.prototype);
this.ParameterNames = e.ParameterNames;
this.Message = e.Message;
}
}
class ResourcePolicyNotFoundException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ResourcePolicyNotFoundException";
name="ResourcePolicyNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourcePolicyNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourcePolicyNotFoundException.prototype);
this.Message = e.Message;
}
}
class TargetInUseException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#TargetInUseException";
name="TargetInUseException";
$fault="client";
Message;
constructor(e) {
super({
name: "TargetInUseException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, TargetInUseException.prototype);
this.Message = e.Message;
}
}
class InvalidFilter extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidFilter";
name="InvalidFilter";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidFilter",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidFilter.prototype);
this.Message = e.Message;
}
}
class InvalidNextToken extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidNextToken";
name="InvalidNextToken";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidNextToken",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidNextToken.prototype);
this.Message = e.Message;
}
}
class InvalidAssociationVersion extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidAssociationVersion";
name="InvalidAssociationVersion";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidAssociationVersion",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidAssociationVersion.prototype);
this.Message = e.Message;
}
}
class AssociationExecutionDoesNotExist extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AssociationExecutionDoesNotExist";
name="AssociationExecutionDoesNotExist";
$fault="client";
Message;
constructor(e) {
super({
name: "AssociationExecutionDoesNotExist",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AssociationExecutionDoesNotExist.prototype);
this.Message = e.Message;
}
}
class InvalidFilterKey extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidFilterKey";
name="InvalidFilterKey";
$fault="client";
constructor(e) {
super({
name: "InvalidFilterKey",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidFilterKey.prototype);
}
}
class InvalidFilterValue extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidFilterValue";
name="InvalidFilterValue";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidFilterValue",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidFilterValue.prototype);
this.Message = e.Message;
}
}
class AutomationExecutionNotFoundException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AutomationExecutionNotFoundException";
name="AutomationExecutionNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "AutomationExecutionNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AutomationExecutionNotFoundException.prototype);
this.Message = e.Message;
}
}
class InvalidPermissionType extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidPermissionType";
name="InvalidPermissionType";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidPermissionType",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidPermissionType.prototype);
this.Message = e.Message;
}
}
class UnsupportedOperatingSystem extends SSMServiceException {
static shapeId="com.amazonaws.ssm#UnsupportedOperatingSystem";
name="UnsupportedOperatingSystem";
$fault="client";
Message;
constructor(e) {
super({
name: "UnsupportedOperatingSystem",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnsupportedOperatingSystem.prototype);
this.Message = e.Message;
}
}
class InvalidInstanceInformationFilterValue extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidInstanceInformationFilterValue";
name="InvalidInstanceInformationFilterValue";
$fault="client";
constructor(e) {
super({
name: "InvalidInstanceInformationFilterValue",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidInstanceInformationFilterValue.prototype);
}
}
class InvalidInstancePropertyFilterValue extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidInstancePropertyFilterValue";
name="InvalidInstancePropertyFilterValue";
$fault="client";
constructor(e) {
super({
name: "InvalidInstancePropertyFilterValue",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidInstancePropertyFilterValue.prototype);
}
}
class InvalidDeletionIdException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidDeletionIdException";
name="InvalidDeletionIdException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidDeletionIdException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidDeletionIdException.prototype);
this.Message = e.Message;
}
}
class InvalidFilterOption extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidFilterOption";
name="InvalidFilterOption";
$fault="client";
constructor(e) {
super({
name: "InvalidFilterOption",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidFilterOption.prototype);
}
}
class OpsItemRelatedItemAssociationNotFoundException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException";
name="OpsItemRelatedItemAssociationNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "OpsItemRelatedItemAssociationNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsItemRelatedItemAssociationNotFoundException.prototype);
this.Message = e.Message;
}
}
class ThrottlingException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ThrottlingException";
name="ThrottlingException";
$fault="client";
Message;
QuotaCode;
ServiceCode;
constructor(e) {
super({
name: "ThrottlingException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ThrottlingException.prototype);
this.Message = e.Message;
this.QuotaCode = e.QuotaCode;
this.ServiceCode = e.ServiceCode;
}
}
class ValidationException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ValidationException";
name="ValidationException";
$fault="client";
Message;
ReasonCode;
constructor(e) {
super({
name: "ValidationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ValidationException.prototype);
this.Message = e.Message;
this.ReasonCode = e.ReasonCode;
}
}
class InvalidDocumentType extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidDocumentType";
name="InvalidDocumentType";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidDocumentType",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidDocumentType.prototype);
this.Message = e.Message;
}
}
class UnsupportedCalendarException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#UnsupportedCalendarException";
name="UnsupportedCalendarException";
$fault="client";
Message;
constructor(e) {
super({
name: "UnsupportedCalendarException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnsupportedCalendarException.prototype);
this.Message = e.Message;
}
}
class InvalidPluginName extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidPluginName";
name="InvalidPluginName";
$fault="client";
constructor(e) {
super({
name: "InvalidPluginName",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidPluginName.prototype);
}
}
class InvocationDoesNotExist extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvocationDoesNotExist";
name="InvocationDoesNotExist";
$fault="client";
constructor(e) {
super({
name: "InvocationDoesNotExist",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvocationDoesNotExist.prototype);
}
}
class UnsupportedFeatureRequiredException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#UnsupportedFeatureRequiredException";
name="UnsupportedFeatureRequiredException";
$fault="client";
Message;
constructor(e) {
super({
name: "UnsupportedFeatureRequiredException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnsupportedFeatureRequiredException.prototype);
this.Message = e.Message;
}
}
class InvalidAggregatorException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidAggregatorException";
name="InvalidAggregatorException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidAggregatorException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidAggregatorException.prototype);
this.Message = e.Message;
}
}
class InvalidInventoryGroupException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidInventoryGroupException";
name="InvalidInventoryGroupException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidInventoryGroupException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidInventoryGroupException.prototype);
this.Message = e.Message;
}
}
class InvalidResultAttributeException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidResultAttributeException";
name="InvalidResultAttributeException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidResultAttributeException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidResultAttributeException.prototype);
this.Message = e.Message;
}
}
class InvalidKeyId extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidKeyId";
name="InvalidKeyId";
$fault="client";
constructor(e) {
super({
name: "InvalidKeyId",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidKeyId.prototype);
}
}
class ParameterVersionNotFound extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ParameterVersionNotFound";
name="ParameterVersionNotFound";
$fault="client";
constructor(e) {
super({
name: "ParameterVersionNotFound",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ParameterVersionNotFound.prototype);
}
}
class ServiceSettingNotFound extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ServiceSettingNotFound";
name="ServiceSettingNotFound";
$fault="client";
Message;
constructor(e) {
super({
name: "ServiceSettingNotFound",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ServiceSettingNotFound.prototype);
this.Message = e.Message;
}
}
class ParameterVersionLabelLimitExceeded extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ParameterVersionLabelLimitExceeded";
name="ParameterVersionLabelLimitExceeded";
$fault="client";
constructor(e) {
super({
name: "ParameterVersionLabelLimitExceeded",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ParameterVersionLabelLimitExceeded.prototype);
}
}
class UnsupportedOperationException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#UnsupportedOperationException";
name="UnsupportedOperationException";
$fault="client";
Message;
constructor(e) {
super({
name: "UnsupportedOperationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
this.Message = e.Message;
}
}
class DocumentPermissionLimit extends SSMServiceException {
static shapeId="com.amazonaws.ssm#DocumentPermissionLimit";
name="DocumentPermissionLimit";
$fault="client";
Message;
constructor(e) {
super({
name: "DocumentPermissionLimit",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DocumentPermissionLimit.prototype);
this.Message = e.Message;
}
}
class ComplianceTypeCountLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ComplianceTypeCountLimitExceededException";
name="ComplianceTypeCountLimitExceededException";
$fault="client";
Message;
constructor(e) {
super({
name: "ComplianceTypeCountLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ComplianceTypeCountLimitExceededException.prototype);
this.Message = e.Message;
}
}
class InvalidItemContentException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidItemContentException";
name="InvalidItemContentException";
$fault="client";
TypeName;
Message;
constructor(e) {
super({
name: "InvalidItemContentException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidItemContentException.prototype);
this.TypeName = e.TypeName;
this.Message = e.Message;
}
}
class ItemSizeLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ItemSizeLimitExceededException";
name="ItemSizeLimitExceededException";
$fault="client";
TypeName;
Message;
constructor(e) {
super({
name: "ItemSizeLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ItemSizeLimitExceededException.prototype);
this.TypeName = e.TypeName;
this.Message = e.Message;
}
}
class TotalSizeLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#TotalSizeLimitExceededException";
name="TotalSizeLimitExceededException";
$fault="client";
Message;
constructor(e) {
super({
name: "TotalSizeLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, TotalSizeLimitExceededException.prototype);
this.Message = e.Message;
}
}
class CustomSchemaCountLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#CustomSchemaCountLimitExceededException";
name="CustomSchemaCountLimitExceededException";
$fault="client";
Message;
constructor(e) {
super({
name: "CustomSchemaCountLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, CustomSchemaCountLimitExceededException.prototype);
this.Message = e.Message;
}
}
class InvalidInventoryItemContextException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidInventoryItemContextException";
name="InvalidInventoryItemContextException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidInventoryItemContextException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidInventoryItemContextException.prototype);
this.Message = e.Message;
}
}
class ItemContentMismatchException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ItemContentMismatchException";
name="ItemContentMismatchException";
$fault="client";
TypeName;
Message;
constructor(e) {
super({
name: "ItemContentMismatchException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ItemContentMismatchException.prototype);
this.TypeName = e.TypeName;
this.Message = e.Message;
}
}
class SubTypeCountLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#SubTypeCountLimitExceededException";
name="SubTypeCountLimitExceededException";
$fault="client";
Message;
constructor(e) {
super({
name: "SubTypeCountLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, SubTypeCountLimitExceededException.prototype);
this.Message = e.Message;
}
}
class UnsupportedInventoryItemContextException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#UnsupportedInventoryItemContextException";
name="UnsupportedInventoryItemContextException";
$fault="client";
TypeName;
Message;
constructor(e) {
super({
name: "UnsupportedInventoryItemContextException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnsupportedInventoryItemContextException.prototype);
this.TypeName = e.TypeName;
this.Message = e.Message;
}
}
class UnsupportedInventorySchemaVersionException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#UnsupportedInventorySchemaVersionException";
name="UnsupportedInventorySchemaVersionException";
$fault="client";
Message;
constructor(e) {
super({
name: "UnsupportedInventorySchemaVersionException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnsupportedInventorySchemaVersionException.prototype);
this.Message = e.Message;
}
}
class HierarchyLevelLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#HierarchyLevelLimitExceededException";
name="HierarchyLevelLimitExceededException";
$fault="client";
constructor(e) {
super({
name: "HierarchyLevelLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, HierarchyLevelLimitExceededException.prototype);
}
}
class HierarchyTypeMismatchException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#HierarchyTypeMismatchException";
name="HierarchyTypeMismatchException";
$fault="client";
constructor(e) {
super({
name: "HierarchyTypeMismatchException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, HierarchyTypeMismatchException.prototype);
}
}
class IncompatiblePolicyException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#IncompatiblePolicyException";
name="IncompatiblePolicyException";
$fault="client";
constructor(e) {
super({
name: "IncompatiblePolicyException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, IncompatiblePolicyException.prototype);
}
}
class InvalidAllowedPatternException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidAllowedPatternException";
name="InvalidAllowedPatternException";
$fault="client";
constructor(e) {
super({
name: "InvalidAllowedPatternException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidAllowedPatternException.prototype);
}
}
class InvalidPolicyAttributeException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidPolicyAttributeException";
name="InvalidPolicyAttributeException";
$fault="client";
constructor(e) {
super({
name: "InvalidPolicyAttributeException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidPolicyAttributeException.prototype);
}
}
class InvalidPolicyTypeException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidPolicyTypeException";
name="InvalidPolicyTypeException";
$fault="client";
constructor(e) {
super({
name: "InvalidPolicyTypeException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidPolicyTypeException.prototype);
}
}
class ParameterAlreadyExists extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ParameterAlreadyExists";
name="ParameterAlreadyExists";
$fault="client";
constructor(e) {
super({
name: "ParameterAlreadyExists",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ParameterAlreadyExists.prototype);
}
}
class ParameterLimitExceeded extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ParameterLimitExceeded";
name="ParameterLimitExceeded";
$fault="client";
constructor(e) {
super({
name: "ParameterLimitExceeded",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ParameterLimitExceeded.prototype);
}
}
class ParameterMaxVersionLimitExceeded extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ParameterMaxVersionLimitExceeded";
name="ParameterMaxVersionLimitExceeded";
$fault="client";
constructor(e) {
super({
name: "ParameterMaxVersionLimitExceeded",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ParameterMaxVersionLimitExceeded.prototype);
}
}
class ParameterPatternMismatchException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ParameterPatternMismatchException";
name="ParameterPatternMismatchException";
$fault="client";
constructor(e) {
super({
name: "ParameterPatternMismatchException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ParameterPatternMismatchException.prototype);
}
}
class PoliciesLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#PoliciesLimitExceededException";
name="PoliciesLimitExceededException";
$fault="client";
constructor(e) {
super({
name: "PoliciesLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, PoliciesLimitExceededException.prototype);
}
}
class UnsupportedParameterType extends SSMServiceException {
static shapeId="com.amazonaws.ssm#UnsupportedParameterType";
name="UnsupportedParameterType";
$fault="client";
constructor(e) {
super({
name: "UnsupportedParameterType",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnsupportedParameterType.prototype);
}
}
class ResourcePolicyLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ResourcePolicyLimitExceededException";
name="ResourcePolicyLimitExceededException";
$fault="client";
Limit;
LimitType;
Message;
constructor(e) {
super({
name: "ResourcePolicyLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourcePolicyLimitExceededException.prototype);
this.Limit = e.Limit;
this.LimitType = e.LimitType;
this.Message = e.Message;
}
}
class FeatureNotAvailableException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#FeatureNotAvailableException";
name="FeatureNotAvailableException";
$fault="client";
Message;
constructor(e) {
super({
name: "FeatureNotAvailableException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, FeatureNotAvailableException.prototype);
this.Message = e.Message;
}
}
class AutomationStepNotFoundException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AutomationStepNotFoundException";
name="AutomationStepNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "AutomationStepNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AutomationStepNotFoundException.prototype);
this.Message = e.Message;
}
}
class InvalidAutomationSignalException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidAutomationSignalException";
name="InvalidAutomationSignalException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidAutomationSignalException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidAutomationSignalException.prototype);
this.Message = e.Message;
}
}
class InvalidNotificationConfig extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidNotificationConfig";
name="InvalidNotificationConfig";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidNotificationConfig",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidNotificationConfig.prototype);
this.Message = e.Message;
}
}
class InvalidOutputFolder extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidOutputFolder";
name="InvalidOutputFolder";
$fault="client";
constructor(e) {
super({
name: "InvalidOutputFolder",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidOutputFolder.prototype);
}
}
class InvalidRole extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidRole";
name="InvalidRole";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidRole",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidRole.prototype);
this.Message = e.Message;
}
}
class InvalidAssociation extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidAssociation";
name="InvalidAssociation";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidAssociation",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidAssociation.prototype);
this.Message = e.Message;
}
}
class AutomationDefinitionNotFoundException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AutomationDefinitionNotFoundException";
name="AutomationDefinitionNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "AutomationDefinitionNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AutomationDefinitionNotFoundException.prototype);
this.Message = e.Message;
}
}
class AutomationDefinitionVersionNotFoundException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException";
name="AutomationDefinitionVersionNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "AutomationDefinitionVersionNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AutomationDefinitionVersionNotFoundException.prototype);
this.Message = e.Message;
}
}
class AutomationExecutionLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AutomationExecutionLimitExceededException";
name="AutomationExecutionLimitExceededException";
$fault="client";
Message;
constructor(e) {
super({
name: "AutomationExecutionLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AutomationExecutionLimitExceededException.prototype);
this.Message = e.Message;
}
}
class InvalidAutomationExecutionParametersException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidAutomationExecutionParametersException";
name="InvalidAutomationExecutionParametersException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidAutomationExecutionParametersException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidAutomationExecutionParametersException.prototype);
this.Message = e.Message;
}
}
class AutomationDefinitionNotApprovedException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AutomationDefinitionNotApprovedException";
name="AutomationDefinitionNotApprovedException";
$fault="client";
Message;
constructor(e) {
super({
name: "AutomationDefinitionNotApprovedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AutomationDefinitionNotApprovedException.prototype);
this.Message = e.Message;
}
}
class TargetNotConnected extends SSMServiceException {
static shapeId="com.amazonaws.ssm#TargetNotConnected";
name="TargetNotConnected";
$fault="client";
Message;
constructor(e) {
super({
name: "TargetNotConnected",
$fault: "client",
...e
});
Object.setPrototypeOf(this, TargetNotConnected.prototype);
this.Message = e.Message;
}
}
class InvalidAutomationStatusUpdateException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidAutomationStatusUpdateException";
name="InvalidAutomationStatusUpdateException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidAutomationStatusUpdateException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidAutomationStatusUpdateException.prototype);
this.Message = e.Message;
}
}
class AssociationVersionLimitExceeded extends SSMServiceException {
static shapeId="com.amazonaws.ssm#AssociationVersionLimitExceeded";
name="AssociationVersionLimitExceeded";
$fault="client";
Message;
constructor(e) {
super({
name: "AssociationVersionLimitExceeded",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AssociationVersionLimitExceeded.prototype);
this.Message = e.Message;
}
}
class InvalidUpdate extends SSMServiceException {
static shapeId="com.amazonaws.ssm#InvalidUpdate";
name="InvalidUpdate";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidUpdate",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidUpdate.prototype);
this.Message = e.Message;
}
}
class StatusUnchanged extends SSMServiceException {
static shapeId="com.amazonaws.ssm#StatusUnchanged";
name="StatusUnchanged";
$fault="client";
constructor(e) {
super({
name: "StatusUnchanged",
$fault: "client",
...e
});
Object.setPrototypeOf(this, StatusUnchanged.prototype);
}
}
class DocumentVersionLimitExceeded extends SSMServiceException {
static shapeId="com.amazonaws.ssm#DocumentVersionLimitExceeded";
name="DocumentVersionLimitExceeded";
$fault="client";
Message;
constructor(e) {
super({
name: "DocumentVersionLimitExceeded",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DocumentVersionLimitExceeded.prototype);
this.Message = e.Message;
}
}
class DuplicateDocumentContent extends SSMServiceException {
static shapeId="com.amazonaws.ssm#DuplicateDocumentContent";
name="DuplicateDocumentContent";
$fault="client";
Message;
constructor(e) {
super({
name: "DuplicateDocumentContent",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DuplicateDocumentContent.prototype);
this.Message = e.Message;
}
}
class DuplicateDocumentVersionName extends SSMServiceException {
static shapeId="com.amazonaws.ssm#DuplicateDocumentVersionName";
name="DuplicateDocumentVersionName";
$fault="client";
Message;
constructor(e) {
super({
name: "DuplicateDocumentVersionName",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DuplicateDocumentVersionName.prototype);
this.Message = e.Message;
}
}
class OpsMetadataKeyLimitExceededException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#OpsMetadataKeyLimitExceededException";
name="OpsMetadataKeyLimitExceededException";
$fault="client";
constructor(e) {
super({
name: "OpsMetadataKeyLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OpsMetadataKeyLimitExceededException.prototype);
}
}
class ResourceDataSyncConflictException extends SSMServiceException {
static shapeId="com.amazonaws.ssm#ResourceDataSyncConflictException";
name="ResourceDataSyncConflictException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourceDataSyncConflictException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceDataSyncConflictException.prototype);
this.Message = e.Message;
}
}
const n = "AssociationAlreadyExists";
const i = "AccessDeniedException";
const c = "AutomationDefinitionNotApprovedException";
const r = "AssociationDoesNotExist";
const p = "AutomationDefinitionNotFoundException";
const d = "AutomationDefinitionVersionNotFoundException";
const l = "AssociationExecutionDoesNotExist";
const m = "AlreadyExistsException";
const u = "AutomationExecutionLimitExceededException";
const x = "AutomationExecutionNotFoundException";
const E = "AssociatedInstances";
const v = "AssociationLimitExceeded";
const I = "AllowedPattern";
const y = "ARN";
const S = "AutomationStepNotFoundException";
const g = "AssociationVersionLimitExceeded";
const h = "ConflictException";
const f = "CustomSchemaCountLimitExceededException";
const M = "ComplianceTypeCountLimitExceededException";
const P = "Description";
const O = "DocumentAlreadyExists";
const A = "DuplicateDocumentContent";
const D = "DuplicateDocumentVersionName";
const $ = "DuplicateInstanceId";
const N = "DocumentLimitExceeded";
const T = "DoesNotExistException";
const b = "DeletedParameters";
const R = "DocumentPermissionLimit";
const C = "DeleteParametersRequest";
const w = "DeleteParametersResult";
const L = "DeleteParameters";
const z = "DataType";
const F = "DocumentVersionLimitExceeded";
const j = "FeatureNotAvailableException";
const U = "GetParametersByPath";
const V = "GetParametersByPathRequest";
const k = "GetParametersByPathResult";
const q = "GetParametersRequest";
const K = "GetParametersResult";
const G = "GetParameters";
const H = "HierarchyLevelLimitExceededException";
const Q = "HierarchyTypeMismatchException";
const B = "InvalidActivation";
const Z = "InvalidAggregatorException";
const _ = "InvalidAutomationExecutionParametersException";
const J = "InvalidActivationId";
const W = "InvalidAllowedPatternException";
const Y = "InvalidAutomationSignalException";
const X = "InvalidAutomationStatusUpdateException";
const ee = "InvalidAssociationVersion";
const te = "InvalidAssociation";
const se = "InvalidCommandId";
const oe = "ItemContentMismatchException";
const ae = "InvalidDocument";
const ne = "InvalidDocumentContent";
const ie = "InvalidDeletionIdException";
const ce = "InvalidDeleteInventoryParametersException";
const re = "InvocationDoesNotExist";
const pe = "InvalidDocumentOperation";
const de = "InvalidDocumentSchemaVersion";
const le = "InvalidDocumentType";
const me = "InvalidDocumentVersion";
const ue = "InvalidFilter";
const xe = "InvalidFilterKey";
const Ee = "InvalidFilterOption";
const ve = "InvalidFilterValue";
const Ie = "InvalidItemContentException";
const ye = "InvalidInventoryGroupException";
const Se = "InvalidInstanceId";
const ge = "InvalidInventoryItemContextException";
const he = "InvalidInstanceInformationFilterValue";
const fe = "InvalidInstancePropertyFilterValue";
const Me = "InvalidInventoryRequestException";
const Pe = "InvalidKeyId";
const Oe = "InvalidNotificationConfig";
const Ae = "InvalidNextToken";
const De = "InvalidOptionException";
const $e = "InvalidOutputFolder";
const Ne = "InvalidOutputLocation";
const Te = "InvalidParameters";
const be = "InvalidPolicyAttributeException";
const Re = "IncompatiblePolicyException";
const Ce = "IdempotentParameterMismatch";
const we = "InvalidPluginName";
const Le = "InvalidPermissionType";
const ze = "InvalidPolicyTypeException";
const Fe = "InvalidRole";
const je = "InvalidResultAttributeException";
const Ue = "InvalidResourceId";
const Ve = "InvalidResourceType";
const ke = "InvalidSchedule";
const qe = "InternalServerError";
const Ke = "ItemSizeLimitExceededException";
const Ge = "InvalidTag";
const He = "InvalidTargetMaps";
const Qe = "InvalidTypeNameException";
const Be = "InvalidTarget";
const Ze = "InvalidUpdate";
const _e = "Key";
const Je = "KeyId";
const We = "Limit";
const Ye = "LastModifiedDate";
const Xe = "LimitType";
const et = "Message";
const tt = "MaxDocumentSizeExceeded";
const st = "MaxResults";
const ot = "MalformedResourcePolicyDocumentException";
const at = "Name";
const nt = "NoLongerSupportedException";
const it = "NextToken";
const ct = "Names";
const rt = "OpsItemAccessDeniedException";
const pt = "OpsItemAlreadyExistsException";
const dt = "OpsItemConflictException";
const lt = "OpsItemId";
const mt = "OpsItemInvalidParameterException";
const ut = "OpsItemLimitExceededException";
const xt = "OpsItemNotFoundException";
const Et = "OpsItemRelatedItemAlreadyExistsException";
const vt = "OpsItemRelatedItemAssociationNotFoundException";
const It = "OpsMetadataAlreadyExistsException";
const yt = "OpsMetadataInvalidArgumentException";
const St = "OpsMetadataKeyLimitExceededException";
const gt = "OpsMetadataLimitExceededException";
const ht = "OpsMetadataNotFoundException";
const ft = "OpsMetadataTooManyUpdatesException";
const Mt = "Option";
const Pt = "Overwrite";
const Ot = "Parameters";
const At = "ParameterAlreadyExists";
const Dt = "ParameterFilters";
const $t = "ParameterList";
const Nt = "ParameterLimitExceeded";
const Tt = "PoliciesLimitExceededException";
const bt = "ParameterMaxVersionLimitExceeded";
const Rt = "ParameterNames";
const Ct = "ParameterNotFound";
const wt = "PutParameter";
const Lt = "ParameterPatternMismatchException";
const zt = "PutParameterRequest";
const Ft = "PutParameterResult";
const jt = "ParameterStringFilter";
const Ut = "ParameterStringFilterList";
const Vt = "PSParameterValue";
const kt = "ParameterVersionLabelLimitExceeded";
const qt = "ParameterVersionNotFound";
const Kt = "Parameter";
const Gt = "Path";
const Ht = "Policies";
const Qt = "QuotaCode";
const Bt = "ReasonCode";
const Zt = "ResourceDataSyncAlreadyExistsException";
const _t = "ResourceDataSyncConflictException";
const Jt = "ResourceDataSyncCountExceededException";
const Wt = "ResourceDataSyncInvalidConfigurationException";
const Yt = "ResourceDataSyncNotFoundException";
const Xt = "ResourceId";
const es = "ResourceInUseException";
const ts = "ResourceLimitExceededException";
const ss = "ResourceNotFoundException";
const os = "ResourcePolicyConflictException";
const as = "ResourcePolicyInvalidParameterException";
const ns = "ResourcePolicyLimitExceededException";
const is = "ResourcePolicyNotFoundException";
const cs = "ResourceTypes";
const rs = "ResourceType";
const ps = "ResourceUri";
const ds = "Recursive";
const ls = "ServiceCode";
const ms = "SyncName";
const us = "ServiceQuotaExceededException";
const xs = "SourceResult";
const Es = "ServiceSettingNotFound";
const vs = "SyncType";
const Is = "SubTypeCountLimitExceededException";
const ys = "StatusUnchanged";
const Ss = "Selector";
const gs = "Tags";
const hs = "ThrottlingException";
const fs = "TargetInUseException";
const Ms = "TagList";
const Ps = "TooManyTagsError";
const Os = "TooManyUpdates";
const As = "TypeName";
const Ds = "TargetNotConnected";
const $s = "TotalSizeLimitExceededException";
const Ns = "Tag";
const Ts = "Tier";
const bs = "Type";
const Rs = "UnsupportedCalendarException";
const Cs = "UnsupportedFeatureRequiredException";
const ws = "UnsupportedInventoryItemContextException";
const Ls = "UnsupportedInventorySchemaVersionException";
const zs = "UnsupportedOperationException";
const Fs = "UnsupportedOperatingSystem";
const js = "UnsupportedParameterType";
const Us = "UnsupportedPlatformType";
const Vs = "Value";
const ks = "ValidationException";
const qs = "Values";
const Ks = "Version";
const Gs = "WithDecryption";
const Hs = "awsQueryError";
const Qs = "client";
const Bs = "error";
const Zs = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
const Js = "server";
const Ws = "com.amazonaws.ssm";
const Ys = new o.O(_s);
var Xs = [ -3, _s, "SSMServiceException", 0, [], [] ];
Ys.registerError(Xs, SSMServiceException);
const eo = new o.O(Ws);
var to = [ -3, Ws, i, {
[Bs]: Qs
}, [ et ], [ 0 ], 1 ];
eo.registerError(to, AccessDeniedException);
var so = [ -3, Ws, m, {
[Hs]: [ `AlreadyExistsException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(so, AlreadyExistsException);
var oo = [ -3, Ws, E, {
[Hs]: [ `AssociatedInstances`, 400 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(oo, AssociatedInstances);
var ao = [ -3, Ws, n, {
[Hs]: [ `AssociationAlreadyExists`, 400 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(ao, AssociationAlreadyExists);
var no = [ -3, Ws, r, {
[Hs]: [ `AssociationDoesNotExist`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(no, AssociationDoesNotExist);
var io = [ -3, Ws, l, {
[Hs]: [ `AssociationExecutionDoesNotExist`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(io, AssociationExecutionDoesNotExist);
var co = [ -3, Ws, v, {
[Hs]: [ `AssociationLimitExceeded`, 400 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(co, AssociationLimitExceeded);
var ro = [ -3, Ws, g, {
[Hs]: [ `AssociationVersionLimitExceeded`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(ro, AssociationVersionLimitExceeded);
var po = [ -3, Ws, c, {
[Hs]: [ `AutomationDefinitionNotApproved`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(po, AutomationDefinitionNotApprovedException);
var lo = [ -3, Ws, p, {
[Hs]: [ `AutomationDefinitionNotFound`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(lo, AutomationDefinitionNotFoundException);
var mo = [ -3, Ws, d, {
[Hs]: [ `AutomationDefinitionVersionNotFound`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(mo, AutomationDefinitionVersionNotFoundException);
var uo = [ -3, Ws, u, {
[Hs]: [ `AutomationExecutionLimitExceeded`, 429 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(uo, AutomationExecutionLimitExceededException);
var xo = [ -3, Ws, x, {
[Hs]: [ `AutomationExecutionNotFound`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(xo, AutomationExecutionNotFoundException);
var Eo = [ -3, Ws, S, {
[Hs]: [ `AutomationStepNotFoundException`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Eo, AutomationStepNotFoundException);
var vo = [ -3, Ws, M, {
[Hs]: [ `ComplianceTypeCountLimitExceeded`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(vo, ComplianceTypeCountLimitExceededException);
var Io = [ -3, Ws, h, {
[Hs]: [ `ConflictException`, 409 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Io, ConflictException);
var yo = [ -3, Ws, f, {
[Hs]: [ `CustomSchemaCountLimitExceeded`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(yo, CustomSchemaCountLimitExceededException);
var So = [ -3, Ws, O, {
[Hs]: [ `DocumentAlreadyExists`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(So, DocumentAlreadyExists);
var go = [ -3, Ws, N, {
[Hs]: [ `DocumentLimitExceeded`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(go, DocumentLimitExceeded);
var ho = [ -3, Ws, R, {
[Hs]: [ `DocumentPermissionLimit`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(ho, DocumentPermissionLimit);
var fo = [ -3, Ws, F, {
[Hs]: [ `DocumentVersionLimitExceeded`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(fo, DocumentVersionLimitExceeded);
var Mo = [ -3, Ws, T, {
[Hs]: [ `DoesNotExistException`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Mo, DoesNotExistException);
var Po = [ -3, Ws, A, {
[Hs]: [ `DuplicateDocumentContent`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Po, DuplicateDocumentContent);
var Oo = [ -3, Ws, D, {
[Hs]: [ `DuplicateDocumentVersionName`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Oo, DuplicateDocumentVersionName);
var Ao = [ -3, Ws, $, {
[Hs]: [ `DuplicateInstanceId`, 404 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(Ao, DuplicateInstanceId);
var Do = [ -3, Ws, j, {
[Hs]: [ `FeatureNotAvailableException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Do, FeatureNotAvailableException);
var $o = [ -3, Ws, H, {
[Hs]: [ `HierarchyLevelLimitExceededException`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError($o, HierarchyLevelLimitExceededException);
var No = [ -3, Ws, Q, {
[Hs]: [ `HierarchyTypeMismatchException`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(No, HierarchyTypeMismatchException);
var To = [ -3, Ws, Ce, {
[Hs]: [ `IdempotentParameterMismatch`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(To, IdempotentParameterMismatch);
var bo = [ -3, Ws, Re, {
[Hs]: [ `IncompatiblePolicyException`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(bo, IncompatiblePolicyException);
var Ro = [ -3, Ws, qe, {
[Hs]: [ `InternalServerError`, 500 ],
[Bs]: Js
}, [ et ], [ 0 ] ];
eo.registerError(Ro, InternalServerError);
var Co = [ -3, Ws, B, {
[Hs]: [ `InvalidActivation`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Co, InvalidActivation);
var wo = [ -3, Ws, J, {
[Hs]: [ `InvalidActivationId`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(wo, InvalidActivationId);
var Lo = [ -3, Ws, Z, {
[Hs]: [ `InvalidAggregator`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Lo, InvalidAggregatorException);
var zo = [ -3, Ws, W, {
[Hs]: [ `InvalidAllowedPatternException`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(zo, InvalidAllowedPatternException);
var Fo = [ -3, Ws, te, {
[Hs]: [ `InvalidAssociation`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Fo, InvalidAssociation);
var jo = [ -3, Ws, ee, {
[Hs]: [ `InvalidAssociationVersion`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(jo, InvalidAssociationVersion);
var Uo = [ -3, Ws, _, {
[Hs]: [ `InvalidAutomationExecutionParameters`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Uo, InvalidAutomationExecutionParametersException);
var Vo = [ -3, Ws, Y, {
[Hs]: [ `InvalidAutomationSignalException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Vo, InvalidAutomationSignalException);
var ko = [ -3, Ws, X, {
[Hs]: [ `InvalidAutomationStatusUpdateException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(ko, InvalidAutomationStatusUpdateException);
var qo = [ -3, Ws, se, {
[Hs]: [ `InvalidCommandId`, 404 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(qo, InvalidCommandId);
var Ko = [ -3, Ws, ce, {
[Hs]: [ `InvalidDeleteInventoryParameters`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Ko, InvalidDeleteInventoryParametersException);
var Go = [ -3, Ws, ie, {
[Hs]: [ `InvalidDeletionId`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Go, InvalidDeletionIdException);
var Ho = [ -3, Ws, ae, {
[Hs]: [ `InvalidDocument`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Ho, InvalidDocument);
var Qo = [ -3, Ws, ne, {
[Hs]: [ `InvalidDocumentContent`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Qo, InvalidDocumentContent);
var Bo = [ -3, Ws, pe, {
[Hs]: [ `InvalidDocumentOperation`, 403 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Bo, InvalidDocumentOperation);
var Zo = [ -3, Ws, de, {
[Hs]: [ `InvalidDocumentSchemaVersion`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Zo, InvalidDocumentSchemaVersion);
var _o = [ -3, Ws, le, {
[Hs]: [ `InvalidDocumentType`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(_o, InvalidDocumentType);
var Jo = [ -3, Ws, me, {
[Hs]: [ `InvalidDocumentVersion`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Jo, InvalidDocumentVersion);
var Wo = [ -3, Ws, ue, {
[Hs]: [ `InvalidFilter`, 441 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Wo, InvalidFilter);
var Yo = [ -3, Ws, xe, {
[Hs]: [ `InvalidFilterKey`, 400 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(Yo, InvalidFilterKey);
var Xo = [ -3, Ws, Ee, {
[Hs]: [ `InvalidFilterOption`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Xo, InvalidFilterOption);
var ea = [ -3, Ws, ve, {
[Hs]: [ `InvalidFilterValue`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(ea, InvalidFilterValue);
var ta = [ -3, Ws, Se, {
[Hs]: [ `InvalidInstanceId`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(ta, InvalidInstanceId);
var sa = [ -3, Ws, he, {
[Hs]: [ `InvalidInstanceInformationFilterValue`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(sa, InvalidInstanceInformationFilterValue);
var oa = [ -3, Ws, fe, {
[Hs]: [ `InvalidInstancePropertyFilterValue`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(oa, InvalidInstancePropertyFilterValue);
var aa = [ -3, Ws, ye, {
[Hs]: [ `InvalidInventoryGroup`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(aa, InvalidInventoryGroupException);
var na = [ -3, Ws, ge, {
[Hs]: [ `InvalidInventoryItemContext`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(na, InvalidInventoryItemContextException);
var ia = [ -3, Ws, Me, {
[Hs]: [ `InvalidInventoryRequest`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(ia, InvalidInventoryRequestException);
var ca = [ -3, Ws, Ie, {
[Hs]: [ `InvalidItemContent`, 400 ],
[Bs]: Qs
}, [ As, et ], [ 0, 0 ] ];
eo.registerError(ca, InvalidItemContentException);
var ra = [ -3, Ws, Pe, {
[Hs]: [ `InvalidKeyId`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(ra, InvalidKeyId);
var pa = [ -3, Ws, Ae, {
[Hs]: [ `InvalidNextToken`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(pa, InvalidNextToken);
var da = [ -3, Ws, Oe, {
[Hs]: [ `InvalidNotificationConfig`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(da, InvalidNotificationConfig);
var la = [ -3, Ws, De, {
[Hs]: [ `InvalidOption`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(la, InvalidOptionException);
var ma = [ -3, Ws, $e, {
[Hs]: [ `InvalidOutputFolder`, 400 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(ma, InvalidOutputFolder);
var ua = [ -3, Ws, Ne, {
[Hs]: [ `InvalidOutputLocation`, 400 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(ua, InvalidOutputLocation);
var xa = [ -3, Ws, Te, {
[Hs]: [ `InvalidParameters`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(xa, InvalidParameters);
var Ea = [ -3, Ws, Le, {
[Hs]: [ `InvalidPermissionType`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Ea, InvalidPermissionType);
var va = [ -3, Ws, we, {
[Hs]: [ `InvalidPluginName`, 404 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(va, InvalidPluginName);
var Ia = [ -3, Ws, be, {
[Hs]: [ `InvalidPolicyAttributeException`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Ia, InvalidPolicyAttributeException);
var ya = [ -3, Ws, ze, {
[Hs]: [ `InvalidPolicyTypeException`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(ya, InvalidPolicyTypeException);
var Sa = [ -3, Ws, Ue, {
[Hs]: [ `InvalidResourceId`, 400 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(Sa, InvalidResourceId);
var ga = [ -3, Ws, Ve, {
[Hs]: [ `InvalidResourceType`, 400 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(ga, InvalidResourceType);
var ha = [ -3, Ws, je, {
[Hs]: [ `InvalidResultAttribute`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(ha, InvalidResultAttributeException);
var fa = [ -3, Ws, Fe, {
[Hs]: [ `InvalidRole`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(fa, InvalidRole);
var Ma = [ -3, Ws, ke, {
[Hs]: [ `InvalidSchedule`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Ma, InvalidSchedule);
var Pa = [ -3, Ws, Ge, {
[Hs]: [ `InvalidTag`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Pa, InvalidTag);
var Oa = [ -3, Ws, Be, {
[Hs]: [ `InvalidTarget`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Oa, InvalidTarget);
var Aa = [ -3, Ws, He, {
[Hs]: [ `InvalidTargetMaps`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Aa, InvalidTargetMaps);
var Da = [ -3, Ws, Qe, {
[Hs]: [ `InvalidTypeName`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Da, InvalidTypeNameException);
var $a = [ -3, Ws, Ze, {
[Hs]: [ `InvalidUpdate`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError($a, InvalidUpdate);
var Na = [ -3, Ws, re, {
[Hs]: [ `InvocationDoesNotExist`, 400 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(Na, InvocationDoesNotExist);
var Ta = [ -3, Ws, oe, {
[Hs]: [ `ItemContentMismatch`, 400 ],
[Bs]: Qs
}, [ As, et ], [ 0, 0 ] ];
eo.registerError(Ta, ItemContentMismatchException);
var ba = [ -3, Ws, Ke, {
[Hs]: [ `ItemSizeLimitExceeded`, 400 ],
[Bs]: Qs
}, [ As, et ], [ 0, 0 ] ];
eo.registerError(ba, ItemSizeLimitExceededException);
var Ra = [ -3, Ws, ot, {
[Hs]: [ `MalformedResourcePolicyDocumentException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Ra, MalformedResourcePolicyDocumentException);
var Ca = [ -3, Ws, tt, {
[Hs]: [ `MaxDocumentSizeExceeded`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Ca, MaxDocumentSizeExceeded);
var wa = [ -3, Ws, nt, {
[Hs]: [ `NoLongerSupported`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(wa, NoLongerSupportedException);
var La = [ -3, Ws, rt, {
[Hs]: [ `OpsItemAccessDeniedException`, 403 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(La, OpsItemAccessDeniedException);
var za = [ -3, Ws, pt, {
[Hs]: [ `OpsItemAlreadyExistsException`, 400 ],
[Bs]: Qs
}, [ et, lt ], [ 0, 0 ] ];
eo.registerError(za, OpsItemAlreadyExistsException);
var Fa = [ -3, Ws, dt, {
[Hs]: [ `OpsItemConflictException`, 409 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Fa, OpsItemConflictException);
var ja = [ -3, Ws, mt, {
[Hs]: [ `OpsItemInvalidParameterException`, 400 ],
[Bs]: Qs
}, [ Rt, et ], [ 64 | 0, 0 ] ];
eo.registerError(ja, OpsItemInvalidParameterException);
var Ua = [ -3, Ws, ut, {
[Hs]: [ `OpsItemLimitExceededException`, 400 ],
[Bs]: Qs
}, [ cs, We, Xe, et ], [ 64 | 0, 1, 0, 0 ] ];
eo.registerError(Ua, OpsItemLimitExceededException);
var Va = [ -3, Ws, xt, {
[Hs]: [ `OpsItemNotFoundException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Va, OpsItemNotFoundException);
var ka = [ -3, Ws, Et, {
[Hs]: [ `OpsItemRelatedItemAlreadyExistsException`, 400 ],
[Bs]: Qs
}, [ et, ps, lt ], [ 0, 0, 0 ] ];
eo.registerError(ka, OpsItemRelatedItemAlreadyExistsException);
var qa = [ -3, Ws, vt, {
[Hs]: [ `OpsItemRelatedItemAssociationNotFoundException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(qa, OpsItemRelatedItemAssociationNotFoundException);
var Ka = [ -3, Ws, It, {
[Hs]: [ `OpsMetadataAlreadyExistsException`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Ka, OpsMetadataAlreadyExistsException);
var Ga = [ -3, Ws, yt, {
[Hs]: [ `OpsMetadataInvalidArgumentException`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Ga, OpsMetadataInvalidArgumentException);
var Ha = [ -3, Ws, St, {
[Hs]: [ `OpsMetadataKeyLimitExceededException`, 429 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Ha, OpsMetadataKeyLimitExceededException);
var Qa = [ -3, Ws, gt, {
[Hs]: [ `OpsMetadataLimitExceededException`, 429 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Qa, OpsMetadataLimitExceededException);
var Ba = [ -3, Ws, ht, {
[Hs]: [ `OpsMetadataNotFoundException`, 404 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Ba, OpsMetadataNotFoundException);
var Za = [ -3, Ws, ft, {
[Hs]: [ `OpsMetadataTooManyUpdatesException`, 429 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Za, OpsMetadataTooManyUpdatesException);
var _a = [ -3, Ws, At, {
[Hs]: [ `ParameterAlreadyExists`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(_a, ParameterAlreadyExists);
var Ja = [ -3, Ws, Nt, {
[Hs]: [ `ParameterLimitExceeded`, 429 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Ja, ParameterLimitExceeded);
var Wa = [ -3, Ws, bt, {
[Hs]: [ `ParameterMaxVersionLimitExceeded`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Wa, ParameterMaxVersionLimitExceeded);
var Ya = [ -3, Ws, Ct, {
[Hs]: [ `ParameterNotFound`, 404 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Ya, ParameterNotFound);
var Xa = [ -3, Ws, Lt, {
[Hs]: [ `ParameterPatternMismatchException`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Xa, ParameterPatternMismatchException);
var en = [ -3, Ws, kt, {
[Hs]: [ `ParameterVersionLabelLimitExceeded`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(en, ParameterVersionLabelLimitExceeded);
var tn = [ -3, Ws, qt, {
[Hs]: [ `ParameterVersionNotFound`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(tn, ParameterVersionNotFound);
var sn = [ -3, Ws, Tt, {
[Hs]: [ `PoliciesLimitExceededException`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(sn, PoliciesLimitExceededException);
var on = [ -3, Ws, Zt, {
[Hs]: [ `ResourceDataSyncAlreadyExists`, 400 ],
[Bs]: Qs
}, [ ms ], [ 0 ] ];
eo.registerError(on, ResourceDataSyncAlreadyExistsException);
var an = [ -3, Ws, _t, {
[Hs]: [ `ResourceDataSyncConflictException`, 409 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(an, ResourceDataSyncConflictException);
var nn = [ -3, Ws, Jt, {
[Hs]: [ `ResourceDataSyncCountExceeded`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(nn, ResourceDataSyncCountExceededException);
var cn = [ -3, Ws, Wt, {
[Hs]: [ `ResourceDataSyncInvalidConfiguration`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(cn, ResourceDataSyncInvalidConfigurationException);
var rn = [ -3, Ws, Yt, {
[Hs]: [ `ResourceDataSyncNotFound`, 404 ],
[Bs]: Qs
}, [ ms, vs, et ], [ 0, 0, 0 ] ];
eo.registerError(rn, ResourceDataSyncNotFoundException);
var pn = [ -3, Ws, es, {
[Hs]: [ `ResourceInUseException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(pn, ResourceInUseException);
var dn = [ -3, Ws, ts, {
[Hs]: [ `ResourceLimitExceededException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(dn, ResourceLimitExceededException);
var ln = [ -3, Ws, ss, {
[Hs]: [ `ResourceNotFoundException`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(ln, ResourceNotFoundException);
var mn = [ -3, Ws, os, {
[Hs]: [ `ResourcePolicyConflictException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(mn, ResourcePolicyConflictException);
var un = [ -3, Ws, as, {
[Hs]: [ `ResourcePolicyInvalidParameterException`, 400 ],
[Bs]: Qs
}, [ Rt, et ], [ 64 | 0, 0 ] ];
eo.registerError(un, ResourcePolicyInvalidParameterException);
var xn = [ -3, Ws, ns, {
[Hs]: [ `ResourcePolicyLimitExceededException`, 400 ],
[Bs]: Qs
}, [ We, Xe, et ], [ 1, 0, 0 ] ];
eo.registerError(xn, ResourcePolicyLimitExceededException);
var En = [ -3, Ws, is, {
[Hs]: [ `ResourcePolicyNotFoundException`, 404 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(En, ResourcePolicyNotFoundException);
var vn = [ -3, Ws, us, {
[Bs]: Qs
}, [ et, Qt, ls, Xt, rs ], [ 0, 0, 0, 0, 0 ], 3 ];
eo.registerError(vn, ServiceQuotaExceededException);
var In = [ -3, Ws, Es, {
[Hs]: [ `ServiceSettingNotFound`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(In, ServiceSettingNotFound);
var yn = [ -3, Ws, ys, {
[Hs]: [ `StatusUnchanged`, 400 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(yn, StatusUnchanged);
var Sn = [ -3, Ws, Is, {
[Hs]: [ `SubTypeCountLimitExceeded`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Sn, SubTypeCountLimitExceededException);
var gn = [ -3, Ws, fs, {
[Hs]: [ `TargetInUseException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(gn, TargetInUseException);
var hn = [ -3, Ws, Ds, {
[Hs]: [ `TargetNotConnected`, 430 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(hn, TargetNotConnected);
var fn = [ -3, Ws, hs, {
[Bs]: Qs
}, [ et, Qt, ls ], [ 0, 0, 0 ], 1 ];
eo.registerError(fn, ThrottlingException);
var Mn = [ -3, Ws, Ps, {
[Hs]: [ `TooManyTagsError`, 400 ],
[Bs]: Qs
}, [], [] ];
eo.registerError(Mn, TooManyTagsError);
var Pn = [ -3, Ws, Os, {
[Hs]: [ `TooManyUpdates`, 429 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Pn, TooManyUpdates);
var On = [ -3, Ws, $s, {
[Hs]: [ `TotalSizeLimitExceeded`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(On, TotalSizeLimitExceededException);
var An = [ -3, Ws, Rs, {
[Hs]: [ `UnsupportedCalendarException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(An, UnsupportedCalendarException);
var Dn = [ -3, Ws, Cs, {
[Hs]: [ `UnsupportedFeatureRequiredException`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Dn, UnsupportedFeatureRequiredException);
var $n = [ -3, Ws, ws, {
[Hs]: [ `UnsupportedInventoryItemContext`, 400 ],
[Bs]: Qs
}, [ As, et ], [ 0, 0 ] ];
eo.registerError($n, UnsupportedInventoryItemContextException);
var Nn = [ -3, Ws, Ls, {
[Hs]: [ `UnsupportedInventorySchemaVersion`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Nn, UnsupportedInventorySchemaVersionException);
var Tn = [ -3, Ws, Fs, {
[Hs]: [ `UnsupportedOperatingSystem`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Tn, UnsupportedOperatingSystem);
var bn = [ -3, Ws, zs, {
[Hs]: [ `UnsupportedOperation`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(bn, UnsupportedOperationException);
var Rn = [ -3, Ws, js, {
[Hs]: [ `UnsupportedParameterType`, 400 ],
[Bs]: Qs
}, [ Zs ], [ 0 ] ];
eo.registerError(Rn, UnsupportedParameterType);
var Cn = [ -3, Ws, Us, {
[Hs]: [ `UnsupportedPlatformType`, 400 ],
[Bs]: Qs
}, [ et ], [ 0 ] ];
eo.registerError(Cn, UnsupportedPlatformType);
var wn = [ -3, Ws, ks, {
[Hs]: [ `ValidationException`, 400 ],
[Bs]: Qs
}, [ et, Bt ], [ 0, 0 ] ];
eo.registerError(wn, ValidationException);
const Ln = [ Ys, eo ];
var zn = [ 0, Ws, Vt, 8, 0 ];
var Fn = [ 3, Ws, C, 0, [ ct ], [ 64 | 0 ], 1 ];
var jn = [ 3, Ws, w, 0, [ b, Te ], [ 64 | 0, 64 | 0 ] ];
var Un = [ 3, Ws, V, 0, [ Gt, ds, Dt, Gs, st, it ], [ 0, 2, () => _n, 2, 1, 0 ], 1 ];
var Vn = [ 3, Ws, k, 0, [ Ot, it ], [ [ () => Zn, 0 ], 0 ] ];
var kn = [ 3, Ws, q, 0, [ ct, Gs ], [ 64 | 0, 2 ], 1 ];
var qn = [ 3, Ws, K, 0, [ Ot, Te ], [ [ () => Zn, 0 ], 64 | 0 ] ];
var Kn = [ 3, Ws, Kt, 0, [ at, bs, Vs, Ks, Ss, xs, Ye, y, z ], [ 0, 0, [ () => zn, 0 ], 1, 0, 0, 4, 0, 0 ] ];
var Gn = [ 3, Ws, jt, 0, [ _e, Mt, qs ], [ 0, 0, 64 | 0 ], 1 ];
var Hn = [ 3, Ws, zt, 0, [ at, Vs, P, bs, Je, Pt, I, gs, Ts, Ht, z ], [ 0, [ () => zn, 0 ], 0, 0, 0, 2, 0, () => Jn, 0, 0, 0 ], 2 ];
var Qn = [ 3, Ws, Ft, 0, [ Ks, Ts ], [ 1, 0 ] ];
var Bn = [ 3, Ws, Ns, 0, [ _e, Vs ], [ 0, 0 ], 2 ];
var Zn = [ 1, Ws, $t, 0, [ () => Kn, 0 ] ];
var _n = [ 1, Ws, Ut, 0, () => Gn ];
var Jn = [ 1, Ws, Ms, 0, () => Bn ];
var Wn = [ 9, Ws, L, 0, () => Fn, () => jn ];
var Yn = [ 9, Ws, G, 0, () => kn, () => qn ];
var Xn = [ 9, Ws, U, 0, () => Un, () => Vn ];
var ei = [ 9, Ws, wt, 0, () => Hn, () => Qn ];
}),
20968: (function(e, t, s) {
s.d(t, {
E: () => getDefaultSocketTimeout
});
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (e, t) => {
if (!isDefaultSocketTimeoutEnabled()) return;
if (typeof e?.handle === "function") return;
return t;
};
}),
42848: (function(e, t, s) {
s.d(t, {
T: () => AwsJson1_1Protocol
});
var o = s(54508);
class AwsJson1_1Protocol extends o.p {
constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: s, awsQueryCompatible: o, jsonCodec: a}) {
super({
defaultNamespace: e,
errorTypeRegistries: t,
serviceTarget: s,
awsQueryCompatible: o,
jsonCodec: a
});
}
getShapeId() {
return "aws.protocols#awsJson1_1";
}
getJsonRpcVersion() {
return "1.1";
}
getDefaultContentType() {
return "application/x-amz-json-1.1";
}
}
}),
54508: (function(e, t, s) {
s.d(t, {
p: () => AwsJsonRpcProtocol
});
var o = s(84322);
var a = s(75282);
var n = s(23929);
var i = s(66075);
var c = s(79800);
var r = s(54102);
class AwsJsonRpcProtocol extends o.M {
serializer;
deserializer;
serviceTarget;
codec;
mixin;
awsQueryCompatible;
constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: s, awsQueryCompatible: o, jsonCodec: n}) {
super({
defaultNamespace: e,
errorTypeRegistries: t
});
this.serviceTarget = s;
this.codec = n ?? new a.p({
timestampFormat: {
useTrait: true,
default: 7
},
jsonName: false
});
this.serializer = this.codec.createSerializer();
this.deserializer = this.codec.createDeserializer();
this.awsQueryCompatible = !!o;
this.mixin = new r.U(this.awsQueryCompatible);
}
async serializeRequest(e, t, s) {
const o = await super.serializeRequest(e, t, s);
if (!o.path.endsWith("/")) o.path += "/";
o.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
o.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
if (this.awsQueryCompatible) o.headers["x-amzn-query-mode"] = "true";
if ((0, i.L)(e.input) === "unit" || !o.body) o.body = "{}";
return o;
}
getPayloadCodec() {
return this.codec;
}
async handleError(e, t, s, o, a) {
const {awsQueryCompatible: i} = this;
if (i) this.mixin.setQueryCompatError(o, s);
const r = (0, n.rh)(s, o, i) ?? "Unknown";
this.mixin.compose(this.compositeErrorRegistry, r, this.options.defaultNamespace);
const {errorSchema: p, errorMetadata: d} = await this.mixin.getErrorSchemaOrThrowBaseException(r, this.options.defaultNamespace, s, o, a, i ? this.mixin.findQueryCompatibleError : void 0);
const l = c.l1.of(p);
const m = o.message ?? o.Message ?? "UnknownError";
const u = this.compositeErrorRegistry.getErrorCtor(p) ?? Error;
const x = new u({});
const E = {};
const v = this.codec.createDeserializer();
for (const [e, t] of l.structIterator()) if (o[e] != null) E[e] = v.readObject(t, o[e]);
if (i) this.mixin.queryCompatOutput(o, E);
throw this.mixin.decorateServiceException(Object.assign(x, d, {
$fault: l.getMergedTraits().error,
message: m
}, E), o);
}
}
}),
84322: (function(e, t, s) {
s.d(t, {
M: () => RpcProtocol
});
var o = s(59797);
var a = s(79800);
var n = s(6804);
var i = s(28338);
var c = s(41833);
class RpcProtocol extends i.t {
async serializeRequest(e, t, s) {
const o = this.serializer;
const i = {};
const c = {};
const r = await s.endpoint();
const p = a.l1.of(e?.input);
const d = p.getSchema();
let l;
const m = t && typeof t === "object" ? t : {};
const u = new n.K({
protocol: "",
hostname: "",
port: void 0,
path: "/",
fragment: void 0,
query: i,
headers: c,
body: void 0
});
if (r) {
this.updateServiceEndpoint(u, r);
this.setHostPrefix(u, e, m);
}
if (m) {
const e = p.getEventStreamMember();
if (e) {
if (m[e]) {
const t = {};
for (const [s] of p.structIterator()) if (s !== e && m[s] != null) t[s] = m[s];
l = await this.serializeEventStream({
eventStream: m[e],
requestSchema: p,
initialRequest: t
});
}
} else {
o.write(d, m);
l = o.flush();
}
}
u.headers = Object.assign(u.headers, c);
u.query = i;
u.body = l;
u.method = "POST";
return u;
}
async deserializeResponse(e, t, s) {
const n = this.deserializer;
const i = a.l1.of(e.output);
const r = {};
if (this.isErrorResponse(s.statusCode)) {
const o = await (0, c.P)(s.body, t);
if (o.byteLength > 0) Object.assign(r, await n.read(15, o));
await this.handleError(e, t, s, r, this.deserializeMetadata(s));
throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
}
for (const e in s.headers) {
if (!(0, o.$)(s.headers, e)) continue;
const t = s.headers[e];
delete s.headers[e];
s.headers[e.toLowerCase()] = t;
}
const p = i.getEventStreamMember();
if (p) r[p] = await this.deserializeEventStream({
response: s,
responseSchema: i,
initialResponseContainer: r
}); else {
const e = await (0, c.P)(s.body, t);
if (e.byteLength > 0) Object.assign(r, await n.read(i, e));
}
r.$metadata = this.deserializeMetadata(s);
return r;
}
isErrorResponse(e) {
return e >= 300;
}
}
})
};
