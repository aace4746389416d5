export const id = 8888;

export const ids = [ 8888 ];

export const modules = {
28888: (function(a, e, r) {
r.r(e);
r.d(e, {
DeleteParametersCommand: () => t.l,
GetParametersByPathCommand: () => m.o,
GetParametersCommand: () => o.A,
PutParameterCommand: () => d.i,
SSMClient: () => n.j
});
var t = r(67394);
var m = r(10415);
var o = r(24557);
var d = r(90439);
var n = r(27850);
})
};
