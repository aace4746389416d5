export const id = 7128;

export const ids = [ 7128 ];

export const modules = {
67128: (function(o, r, t) {
t.d(r, {
parse: () => s.qg,
print: () => e.yy
});
var s = t(14929);
var e = t(59936);
})
};
