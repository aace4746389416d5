export const id = 6278;

export const ids = [ 6278 ];

export const modules = {
36278: (function(a, o, n) {
n.r(o);
n.d(o, {
GetAliasCommand: () => m.M,
GetFunctionConfigurationCommand: () => t.q,
InvokeCommand: () => r.m,
LambdaClient: () => d.N,
PublishVersionCommand: () => i.D,
UpdateAliasCommand: () => e.l,
UpdateFunctionConfigurationCommand: () => s.Z
});
var m = n(91393);
var t = n(52459);
var r = n(77077);
var d = n(5462);
var i = n(27222);
var e = n(21450);
var s = n(45108);
})
};
