export const id = 987;

export const ids = [ 987 ];

export const modules = {
40987: (function(t, o, e) {
e.d(o, {
getOctokit: () => s.Q
});
var s = e(50157);
})
};
